import assert from 'node:assert/strict';
import type { Expected, ExpectedCart, Price, Question, Shop } from './example.ts';
import type { OpenShop } from './shop.ts';
import { askPrices } from './ask-graphql.ts';
import { askRest, askTrace } from './ask-rest.ts';
import { waysToAsk, type Amounts, type Answered } from './asked.ts';
import { fillCartByGraphql, fillCartByRest, type Cart } from './fill-cart.ts';

/**
 * Asks every surface, and compares each of its numbers with those of the example. Answers the kinds of the rows that the
 * trace names.
 */
export async function check(
  shop: OpenShop,
  { showsTax = false }: { readonly showsTax?: Shop['showsTax'] | false },
  question: Question,
): Promise<readonly string[]> {
  const [, sources] = await Promise.all([
    checkRest(shop, question),
    checkTrace(shop, question),
    // A country may be named in REST alone.
    ...(question.ask.country === undefined
      ? [checkGraphql(shop, question), checkCarts(shop, question, showsTax)]
      : []),
  ]);
  return sources;
}

async function checkRest(shop: OpenShop, { ask, expect }: Question): Promise<void> {
  for (const who of waysToAsk(shop, ask)) {
    const { answered } = await askRest(shop, ask, who);
    assert.deepEqual(answered, expectedAnswer(expect), `REST, ${JSON.stringify({ ...ask, ...who })}`);
  }
}

/** The trace has the same quote, names the rules in order, and its last number is what one costs. */
async function checkTrace(
  shop: OpenShop,
  { ask, expect, unit, rules }: Question,
): Promise<readonly string[]> {
  const traced = await askTrace(shop, ask, waysToAsk(shop, ask)[0]!);
  const said = `trace, ${JSON.stringify(ask)}\n${traced.text}`;
  const applied = traced.steps.map(({ rule }) => rule);
  assert.deepEqual(applied, rules, said);
  assert.deepEqual(traced.answered, expectedAnswer(expect), said);
  const result = amountsOf(unit ?? expect.price);
  assert.deepEqual(traced.unit, result, said);
  assert.equal(Number(traced.steps.at(-1)!.after), result[2], said);
  return traced.sources;
}

async function checkGraphql(shop: OpenShop, { ask, expect, hidden }: Question): Promise<void> {
  const said = `GraphQL, ${JSON.stringify(ask)}`;
  const answers = await askPrices(shop, ask);
  assert.equal(answers.length > 0, !hidden, `${said}: whether the product is shown`);
  for (const answered of answers) assert.deepEqual(answered, withoutEntered(expectedAnswer(expect)), said);
}

async function checkCarts(shop: OpenShop, question: Question, showsTax: boolean): Promise<void> {
  const { ask, hidden } = question;
  const said = `cart, ${JSON.stringify(ask)}`;
  if (hidden) {
    await assert.rejects(fillCartByGraphql(shop, ask), /does not represent a valid product/, said);
    return;
  }
  if (question.cart === 'refused') {
    await assert.rejects(fillCartByRest(shop, ask), /"status":400/, said);
    await assert.rejects(fillCartByGraphql(shop, ask), /"errors".*CAD/, said);
    return;
  }
  const cart = cartOf(question, question.cart, showsTax);
  if (cart === null) return;
  assert.deepEqual(await fillCartByRest(shop, ask), cart, `${said}, by REST`);
  assert.deepEqual(await fillCartByGraphql(shop, ask), cart, `${said}, by GraphQL`);
}

const amountsOf = (price: Price): readonly [number, number, number] =>
  typeof price === 'number' ? [price, price, price] : price;

function expectedAnswer(expect: Expected): Answered {
  const perhaps = (price: Price | undefined) => (price === undefined ? null : amountsOf(price));
  const { base, sale, price, retail, map, saved, range = [price, price], tiers = [] } = expect;
  const retailRange = expect.retailRange ?? (retail === undefined ? null : [retail, retail]);
  return {
    base: amountsOf(base),
    sale: perhaps(sale),
    price: amountsOf(price),
    retail: perhaps(retail),
    map: perhaps(map),
    saved: perhaps(saved),
    range: [amountsOf(range[0]), amountsOf(range[1])],
    retailRange: retailRange && [amountsOf(retailRange[0]!), amountsOf(retailRange[1]!)],
    tiers: tiers.map(({ amount, ...tier }) => ({ ...tier, amount: amountsOf(amount) })),
  };
}

/** GraphQL does not tell prices as they were entered. */
function withoutEntered(answer: Answered): Answered {
  const hide = ([, exclusive, inclusive]: Amounts): Amounts => [null, exclusive, inclusive];
  const perhaps = (amounts: Amounts | null) => amounts && hide(amounts);
  const { base, sale, price, retail, map, saved, range, retailRange, tiers } = answer;
  return {
    base: hide(base),
    sale: perhaps(sale),
    price: hide(price),
    retail: perhaps(retail),
    map: perhaps(map),
    saved: perhaps(saved),
    range: [hide(range[0]), hide(range[1])],
    retailRange: retailRange && [hide(retailRange[0]), hide(retailRange[1])],
    tiers: tiers.map(({ amount, ...tier }) => ({ ...tier, amount: hide(amount) })),
  };
}

/**
 * Null where a product is asked for as a whole, which no cart can hold. Its amounts are with tax where the shopper's tax
 * zone shows prices so (`reference/tax_rates_zones.v3.yml`, "show_inclusive").
 */
function cartOf(
  { ask, expect, unit }: Question,
  cart: ExpectedCart | null | undefined,
  isTaxIncluded: boolean,
): Cart | null {
  if (cart === null || (cart === undefined && expect.range !== undefined)) return null;
  const paid = (price: Price): number => amountsOf(price)[isTaxIncluded ? 2 : 1];
  const units = [unit ?? expect.price, ...(cart?.beside ?? [])].map(paid);
  const quantities = [ask.quantity ?? 1, ...(ask.beside ?? []).map(({ quantity }) => quantity)];
  assert.ok(
    cart !== undefined || (quantities.length === 1 && quantities[0] === 1),
    'a cart is not worked out',
  );
  return {
    units,
    extended: units.map((each, at) => Math.round(each * quantities[at]! * 1e6) / 1e6),
    amount: paid(cart?.amount ?? expect.price),
    isTaxIncluded,
  };
}
