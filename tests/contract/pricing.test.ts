import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OpenDatabase } from '../../src/db/open.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { type Context } from '../../src/db/context.ts';
import { createCategories, createModifier, createProduct } from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { createCurrency } from '../../src/domains/currencies/index.ts';
import {
  createAddresses,
  createCustomers,
  createGroup,
  deleteAddresses,
  updateAddresses,
  updateCustomers,
  updateGroup,
} from '../../src/domains/customers/index.ts';
import {
  createAssignments,
  createPriceList,
  deleteAssignments,
  deletePriceList,
  deleteRecord,
  quoteLines,
  quoteMany,
  setRecord,
  updatePriceList,
  upsertRecords,
  type QuoteRequest,
  type QuoteSettings,
} from '../../src/domains/pricing/index.ts';
import { createTaxRates, createTaxZones } from '../../src/domains/tax/index.ts';
import { refused, text, withoutDatabase } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { dollars, priceShop } from '../support/price-shop.ts';
import { testServices } from '../support/services.ts';

/** The calculated prices, as text. */
const pricesOf = async (ctx: Context, items: readonly QuoteRequest[], settings?: QuoteSettings) =>
  (await quoteMany(ctx, items, settings)).quotes.map((quote) => text(quote.calculatedPrice.asEntered));

const priceOf = async (ctx: Context, item: QuoteRequest, settings?: QuoteSettings) =>
  (await pricesOf(ctx, [item], settings))[0];

eachEngine('pricing', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => database.close());
  const shop = () => priceShop(services);

  test('take the list of group and channel, then of the group, then of the channel', async () => {
    const { ctx, product, small } = await shop();
    await createChannel(ctx, { name: 'Second', type: 'storefront', platform: 'custom' });
    const group = await createGroup(ctx, { name: 'Traders' });
    const make = async (name: string, price: string, channelId: number | null, groupId: number | null) => {
      const list = await createPriceList(ctx, { name });
      await upsertRecords(ctx, [{ priceListId: list.id, variantId: small.id, ...dollars(price) }]);
      await createAssignments(ctx, [{ priceListId: list.id, channelId, groupId }]);
      return list;
    };
    const both = await make('Both', '11', 1, group.id);
    await make('Group', '12', null, group.id);
    await make('Channel', '13', 1, null);
    const item = { productId: product.id, variantId: small.id };
    const as = { groupId: group.id };
    assert.equal(await priceOf(ctx, item, { as }), '11.00');
    assert.equal(await priceOf(ctx, item, { as, channelId: 2 }), '12.00');
    assert.equal(await priceOf(ctx, item), '13.00');
    assert.equal(await priceOf(ctx, item, { channelId: 2 }), '20.00');
    await updatePriceList(ctx, both.id, { active: false });
    assert.equal(await priceOf(ctx, item, { as }), '12.00');
  });

  test("a group's price_list rule assigns the list to the group", async () => {
    const { ctx, product, small, medium, list } = await shop();
    await upsertRecords(ctx, [{ priceListId: list.id, variantId: small.id, ...dollars('9') }]);
    const group = await createGroup(ctx, {
      name: 'Traders',
      discountRules: [{ type: 'price_list', priceListId: list.id }],
    });
    const items = [small, medium].map(({ id }) => ({ productId: product.id, variantId: id }));
    const as = { groupId: group.id };
    assert.deepEqual(await pricesOf(ctx, items, { as }), ['9.00', '24.00']);
    await deletePriceList(ctx, list.id);
    assert.deepEqual(await pricesOf(ctx, items, { as }), ['20.00', '24.00']);
  });

  test("are the shopper's: of the guest, the customer of the call, or the one named", async () => {
    const { ctx, product } = await shop();
    const [parent] = await createCategories(ctx, [{ name: 'Clothes' }]);
    const [child] = await createCategories(ctx, [{ name: 'Caps', parentId: parent!.id }]);
    const cap = await createProduct(ctx, { name: 'Cap', price: amountOf('10'), categoryIds: [child!.id] });
    const group = await createGroup(ctx, {
      name: 'Traders',
      discountRules: [
        { type: 'all', method: 'percent', amount: '10' },
        { type: 'category', categoryId: parent!.id, method: 'price', amount: '2.5' },
      ],
    });
    const [customer] = await createCustomers(ctx, [
      { email: 'a@example.com', firstName: 'A', lastName: 'B', customerGroupId: group.id },
    ]);
    const items = [product, cap].map(({ id }) => ({ productId: id, variantId: null }));
    const theirs = ctx.with({
      actor: { ...ctx.actor, shopper: { kind: 'customer', customerId: customer!.id, by: 'session' } },
    });
    assert.deepEqual(await pricesOf(ctx, items), ['20.00', '10.00']);
    assert.deepEqual(await pricesOf(theirs, items), ['18.00', '7.50']);
    assert.deepEqual(await pricesOf(ctx, items, { as: { customerId: customer!.id } }), ['18.00', '7.50']);
    assert.deepEqual(await pricesOf(ctx, items, { as: { groupId: group.id } }), ['18.00', '7.50']);
    assert.deepEqual(await pricesOf(theirs, items, { as: { groupId: 0 } }), ['20.00', '10.00']);
    await updateGroup(ctx, group.id, { isGroupForGuests: true });
    assert.deepEqual(await pricesOf(ctx, items), ['18.00', '7.50']);
  });

  test('follow each change at once', async () => {
    const { ctx, product, small, medium, list } = await shop();
    await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }]);
    const item = { productId: product.id, variantId: small.id };
    const key = { priceListId: list.id, variantId: small.id, currency: 'USD' };
    assert.equal(await priceOf(ctx, item), '20.00');
    await setRecord(ctx, key, { price: amountOf('5') });
    assert.equal(await priceOf(ctx, item), '5.00');
    await upsertRecords(ctx, [{ ...key, price: amountOf('6') }]);
    assert.equal(await priceOf(ctx, item), '6.00');
    await deleteRecord(ctx, key);
    assert.equal(await priceOf(ctx, item), '20.00');
    await upsertRecords(ctx, [
      { ...key, price: amountOf('7') },
      { ...key, variantId: medium.id, price: amountOf('8') },
    ]);
    assert.equal(await priceOf(ctx, { productId: product.id, variantId: null }), '7.00');
    await deleteAssignments(ctx, { channelIds: [1] });
    assert.equal(await priceOf(ctx, item), '20.00');
  });

  test('a change of one record leaves those of other products in memory', async () => {
    const { ctx, product, small, list } = await shop();
    const cap = await createProduct(ctx, { name: 'Cap', price: amountOf('10') });
    await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }]);
    const key = { priceListId: list.id, currency: 'USD' };
    await upsertRecords(ctx, [
      { ...key, variantId: small.id, price: amountOf('5') },
      { ...key, variantId: cap.variants[0]!.id, price: amountOf('6') },
    ]);
    const items = [product, cap].map(({ id }) => ({ productId: id, variantId: null }));
    assert.deepEqual(await pricesOf(ctx, items), ['20.00', '6.00']);
    await setRecord(ctx, { ...key, variantId: small.id }, { price: amountOf('4') });
    assert.equal(await priceOf(withoutDatabase(ctx), items[1]!), '6.00');
    await assert.rejects(priceOf(withoutDatabase(ctx), items[0]!), /A statement was sent to the database/);
  });

  test('send no statement once everything is in memory', async () => {
    const { ctx, product, small, medium, list } = await shop();
    const group = await createGroup(ctx, {
      name: 'Traders',
      discountRules: [{ type: 'all', method: 'percent', amount: '50' }],
    });
    await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }]);
    await upsertRecords(ctx, [{ priceListId: list.id, variantId: small.id, ...dollars('3') }]);
    const items = [null, small.id, medium.id].map((variantId) => ({ productId: product.id, variantId }));
    const all = async (from: Context) => [
      await pricesOf(from, items),
      await pricesOf(from, items, { as: { groupId: group.id } }),
    ];
    const cold = await all(ctx);
    assert.deepEqual(cold, [
      ['20.00', '3.00', '24.00'],
      ['10.00', '10.00', '12.00'],
    ]);
    assert.deepEqual(await all(withoutDatabase(ctx)), cold);
  });

  test('send no statement for other currencies, modifiers, pick lists and tax either', async () => {
    const { ctx, product, list } = await shop();
    const cap = await createProduct(ctx, { name: 'Cap', price: amountOf('10') });
    await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }]);
    const eur = { priceListId: list.id, currency: 'EUR' };
    await createCurrency(ctx, { code: 'EUR', exchangeRate: amountOf('0.5'), isTransactional: true });
    await upsertRecords(ctx, [{ ...eur, variantId: cap.variants[0]!.id, price: amountOf('4') }]);
    const gift = await createModifier(ctx, product.id, {
      displayName: 'Gift',
      type: 'product_list',
      required: false,
      config: { product_list_adjusts_pricing: true },
      values: [
        {
          label: 'Cap',
          valueData: { product_id: cap.id },
          adjusters: { price: { adjuster: 'relative', amount: amountOf('1') } },
        },
      ],
    });
    await createTaxRates(ctx, [
      { zoneId: 1, name: 'Tax', classRates: [{ taxClassId: 0, percent: amountOf('10') }] },
    ]);
    const item = {
      productId: product.id,
      variantId: product.variants[0]!.id,
      options: [{ optionId: gift.id, valueId: gift.values[0]!.id }],
    };
    const all = async (from: Context) => {
      const [usd, inEuro] = await Promise.all([
        quoteMany(from, [item], { currency: 'USD' }),
        quoteMany(from, [item], { currency: 'EUR', countryCode: 'DE' }),
      ]);
      return [usd, inEuro].map(({ quotes: [quote] }) => [
        text(quote!.calculatedPrice.asEntered),
        text(quote!.calculatedPrice.taxInclusive),
      ]);
    };
    const cold = await all(ctx);
    // 20 + 1, and the cap at 10; (20 + 1) at 0.5, and the cap at the 4 of its record.
    assert.deepEqual(cold, [
      ['31.00', '34.10'],
      ['14.50', '15.95'],
    ]);
    assert.deepEqual(await all(withoutDatabase(ctx)), cold);
  });

  test('tax follows the first address and the exemption of a customer', async () => {
    const { ctx, product } = await shop();
    const [zone] = await createTaxZones(ctx, [
      { name: 'Germany', locations: [{ countryCode: 'DE', subdivisionCodes: [], postalCodes: [] }] },
    ]);
    const rate = (zoneId: number, percent: string) => ({
      zoneId,
      name: 'Tax',
      classRates: [{ taxClassId: 0, percent: amountOf(percent) }],
    });
    await createTaxRates(ctx, [rate(1, '10'), rate(zone!.id, '20')]);
    const [customer] = await createCustomers(ctx, [
      { email: 'a@example.com', firstName: 'A', lastName: 'B' },
    ]);
    const { id: customerId } = customer!;
    const theirs = ctx.with({
      actor: { ...ctx.actor, shopper: { kind: 'customer', customerId, by: 'session' } },
    });
    const taxed = async () => {
      // Each request has a context of its own.
      const { quotes } = await quoteMany(theirs.with({}), [{ productId: product.id, variantId: null }]);
      return text(quotes[0]!.calculatedPrice.taxInclusive);
    };
    assert.equal(await taxed(), '22.00');
    const address = (countryCode: string) => ({
      customerId,
      firstName: 'A',
      lastName: 'B',
      address1: '1 Street',
      city: 'City',
      countryCode,
    });
    const [german] = await createAddresses(ctx, [address('DE')]);
    assert.equal(await taxed(), '24.00');
    await createAddresses(ctx, [address('FR')]);
    assert.equal(await taxed(), '24.00', 'the first address counts');
    await updateAddresses(ctx, [{ id: german!.id, countryCode: 'US' }]);
    assert.equal(await taxed(), '22.00');
    await updateAddresses(ctx, [{ id: german!.id, countryCode: 'DE' }]);
    assert.equal(await taxed(), '24.00');
    await deleteAddresses(ctx, [german!.id]);
    assert.equal(await taxed(), '22.00');
    await updateCustomers(ctx, [{ id: customerId, taxExemptCategory: 'G' }]);
    assert.equal(await taxed(), '20.00');
  });

  test('options name a variant; open ones leave the product', async () => {
    const { ctx, product, medium } = await shop();
    const option = product.options[0]!;
    const value = (label: string) => option.values.find((each) => each.label === label)!.id;
    const item = { productId: product.id, variantId: null };
    const choice = (valueId: number, optionId = option.id) => [{ optionId, valueId }];
    const quoted = async (request: QuoteRequest) => (await quoteMany(ctx, [request])).quotes[0]!.variantId;
    assert.equal(await quoted({ ...item, options: choice(value('M')) }), medium.id);
    assert.equal(await quoted({ ...item, options: [] }), null);
    assert.equal(await quoted({ ...item, variantId: medium.id, options: choice(value('M')) }), medium.id);
    await assert.rejects(
      quoted({ ...item, variantId: medium.id, options: choice(value('S')) }),
      refused('pricing.no_such_variant', { index: 0 }),
    );
    for (const options of [choice(999), choice(value('M'), 999)])
      await assert.rejects(quoted({ ...item, options }), refused('pricing.unknown_option', { index: 0 }));
  });

  test('what cannot be priced is named', async () => {
    const { ctx, product, small } = await shop();
    const cap = await createProduct(ctx, { name: 'Cap', price: amountOf('10') });
    const item = { productId: product.id, variantId: small.id };
    await assert.rejects(
      quoteMany(ctx, [item, { productId: 99, variantId: null }]),
      refused('pricing.unknown_product', { index: 1, id: 99 }),
    );
    await assert.rejects(
      quoteMany(ctx, [item, { productId: cap.id, variantId: small.id }]),
      refused('pricing.unknown_variant', { index: 1, id: small.id, productId: cap.id }),
    );
    const with_ = (settings: QuoteSettings) => quoteMany(ctx, [item], settings);
    await assert.rejects(with_({ channelId: 9 }), refused('pricing.unknown_channel', { id: 9 }));
    await assert.rejects(with_({ as: { groupId: 9 } }), refused('pricing.unknown_group', { id: 9 }));
    await assert.rejects(with_({ as: { customerId: 9 } }), refused('pricing.unknown_customer', { id: 9 }));
    await assert.rejects(
      with_({ currency: 'eur' }),
      refused('pricing.currency_unsupported', { currency: 'EUR', supported: ['USD'] }),
    );
    assert.equal(await priceOf(ctx, item, { currency: 'usd' }), '20.00');
  });

  test('the lines of a cart count together, but for variants with a price-list price', async () => {
    const { ctx, product, small, medium, list } = await shop();
    const lines = [
      { productId: product.id, variantId: small.id, quantity: 3 },
      { productId: product.id, variantId: medium.id, quantity: 2 },
    ];
    const units = async () =>
      (await quoteLines(ctx, lines)).quotes.map(({ unitPrice }) => text(unitPrice.asEntered));
    assert.deepEqual(await units(), ['18.00', '21.60']);
    await upsertRecords(ctx, [
      {
        priceListId: list.id,
        variantId: medium.id,
        ...dollars('10'),
        bulkTiers: [{ min: 2, max: null, method: 'fixed', amount: amountOf('4') }],
      },
    ]);
    await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }]);
    assert.deepEqual(await units(), ['20.00', '4.00']);
  });

  test('a trace tells the steps; without one there is none', async () => {
    const { ctx, product, small, list } = await shop();
    await upsertRecords(ctx, [{ priceListId: list.id, variantId: small.id, ...dollars('9') }]);
    await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }]);
    const item = { productId: product.id, variantId: small.id };
    assert.equal((await quoteMany(ctx, [item])).quotes[0]!.trace, null);
    const { quotes } = await quoteMany(ctx, [item], { trace: true });
    assert.deepEqual(
      quotes[0]!.trace!.map(({ rule, after, applied }) => [rule, text(after), applied]),
      [
        ['product_price', '20.00', true],
        ['price_list_price', '9.00', true],
        ['product_bulk', '9.00', false],
        ['tax', '9.00', false],
      ],
    );
  });

  test('a variant that may not be bought is out of the range and still has a price', async () => {
    const { ctx } = await shop();
    const product = await createProduct(ctx, {
      name: 'Hat',
      price: amountOf('10'),
      variants: [
        { sku: 'H1', price: amountOf('8'), optionValues: [{ optionName: 'Size', label: '1' }] },
        { sku: 'H2', price: amountOf('9'), optionValues: [{ optionName: 'Size', label: '2' }] },
        {
          sku: 'H3',
          price: amountOf('1'),
          purchasingDisabled: true,
          optionValues: [{ optionName: 'Size', label: '3' }],
        },
      ],
    });
    const { quotes } = await quoteMany(ctx, [
      { productId: product.id, variantId: null },
      { productId: product.id, variantId: product.variants[2]!.id },
    ]);
    assert.deepEqual(
      quotes.map(({ priceRange }) => [text(priceRange.min.asEntered), text(priceRange.max.asEntered)]),
      [
        ['8.00', '9.00'],
        ['1.00', '1.00'],
      ],
    );
  });
});
