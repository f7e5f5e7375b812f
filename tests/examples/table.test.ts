import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Rule } from './example.ts';
import { shops } from './shops.ts';

/** In the documented order (`docs/store-operations/pricing/calculations.mdx`). */
const ORDER: readonly Rule[] = [
  'product_price',
  'product_sale_price',
  'variant_price',
  'variant_sale_price',
  'price_list_price',
  'price_list_sale_price',
  'currency_conversion',
  'price_list_bulk',
  'price_list_pick_list',
  'modifier',
  'group_discount',
  'product_bulk',
  'product_pick_list',
  'tax',
  'rounding',
];

/** A price-list price has no group discount, no product bulk price, and its pick list is the price list's. */
const NEVER_WITH_A_LIST: readonly Rule[] = ['group_discount', 'product_bulk', 'product_pick_list'];
const isOfList = (rule: Rule): boolean => rule.startsWith('price_list');
const neverMeet = (one: Rule, other: Rule): boolean =>
  (isOfList(one) && NEVER_WITH_A_LIST.includes(other)) ||
  (isOfList(other) && NEVER_WITH_A_LIST.includes(one));

describe('the table of worked examples', () => {
  const examples = shops.flatMap((shop) => shop.examples);
  const paths = examples.flatMap(({ questions }) => questions.map(({ rules }) => rules));

  test('has at least 60 examples, each under a name of its own', () => {
    assert.ok(examples.length >= 60, String(examples.length));
    assert.equal(new Set(examples.map(({ name }) => name)).size, examples.length);
    for (const { name, questions } of examples) assert.ok(questions.length > 0, name);
  });

  test('has every rule alone, but for the rules that it stands on', () => {
    for (const rule of ORDER) {
      const allowed: Rule[] = [
        'product_price',
        rule,
        ...(isOfList(rule) ? (['price_list_price'] as const) : []),
      ];
      assert.ok(
        paths.some((path) => path.includes(rule) && path.every((step) => allowed.includes(step))),
        rule,
      );
    }
  });

  test('has every pair of rules that can meet, and none that cannot', () => {
    for (const [at, one] of ORDER.entries())
      for (const other of ORDER.slice(at + 1)) {
        const meet = paths.some((path) => path.includes(one) && path.includes(other));
        assert.equal(meet, !neverMeet(one, other), `${one} and ${other}`);
      }
  });

  test('never departs from the documented order', () => {
    for (const path of paths) {
      const places = path.map((rule) => ORDER.indexOf(rule));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        JSON.stringify(path),
      );
    }
  });
});
