import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { amountOf, toDecimal, type Amount } from '../../src/kernel/money.ts';
import { createContext } from '../../src/db/call.ts';
import type { Context } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { createCategories, createProduct, type NewProduct } from '../../src/domains/catalog/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { createCustomers, createGroup, deleteGroup, updateGroup } from '../../src/domains/customers/index.ts';
import {
  createAssignments,
  createPriceList,
  createRecords,
  deleteAssignments,
  deletePriceList,
  deletePriceLists,
  deleteRecord,
  deleteRecords,
  findRecord,
  listAssignments,
  listPriceLists,
  listRecords,
  priceListById,
  quoteLines,
  quoteMany,
  recordPrice,
  setRecord,
  updatePriceList,
  upsertAssignment,
  upsertRecords,
  type QuoteRequest,
  type QuoteSettings,
} from '../../src/domains/pricing/index.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

const PAGE = { limit: 50, offset: 0 };

const refused =
  (code: string, facts: object = {}) =>
  (error: unknown) => {
    const { code: actual, facts: actualFacts } = error as { code?: string; facts?: Record<string, unknown> };
    assert.equal(actual, code);
    for (const [name, value] of Object.entries(facts)) assert.deepEqual(actualFacts?.[name], value);
    return true;
  };

const text = (amount: Amount | null): string | null => (amount === null ? null : toDecimal(amount, 2));

/** The calculated prices, as text. */
const pricesOf = async (ctx: Context, items: readonly QuoteRequest[], settings?: QuoteSettings) =>
  (await quoteMany(ctx, items, settings)).quotes.map((quote) => text(quote.calculatedPrice));

const priceOf = async (ctx: Context, item: QuoteRequest, settings?: QuoteSettings) =>
  (await pricesOf(ctx, [item], settings))[0];

const shirt: NewProduct = {
  name: 'Shirt',
  sku: 'SHIRT',
  price: amountOf('20'),
  bulkTiers: [{ min: 5, max: null, method: 'percent', amount: amountOf('10') }],
  variants: [
    { sku: 'SHIRT-S', optionValues: [{ optionName: 'Size', label: 'S' }] },
    { sku: 'SHIRT-M', optionValues: [{ optionName: 'Size', label: 'M' }], price: amountOf('24') },
  ],
};

/** A context for which any statement is a failure: what it answers came from memory. */
const withoutDatabase = (ctx: Context): Context =>
  createContext(
    {
      ...ctx.services,
      get db(): never {
        throw new Error('A statement was sent to the database.');
      },
    },
    ctx,
  );

eachEngine('pricing', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => database.close());

  const shop = async () => {
    const { ctx } = await newStore(services);
    const product = await createProduct(ctx, shirt);
    const [small, medium] = product.variants;
    const list = await createPriceList(ctx, { name: 'Wholesale' });
    return { ctx, product, small: small!, medium: medium!, list };
  };
  const dollars = (text: string) => ({ currency: 'USD', price: amountOf(text) });

  describe('price lists', () => {
    test('are made, read, changed, listed and deleted', async () => {
      const { ctx, list } = await shop();
      assert.deepEqual(await priceListById(ctx, list.id), list);
      assert.equal(list.active, true);
      services.clock.advance(1000);
      const changed = await updatePriceList(ctx, list.id, { active: false });
      assert.deepEqual(changed, {
        ...list,
        active: false,
        modifiedAt: new Date(list.modifiedAt.getTime() + 1000),
      });
      const second = await createPriceList(ctx, { name: 'Retail 100%', active: false });
      assert.deepEqual(await listPriceLists(ctx, {}, PAGE), { items: [changed, second], total: 2 });
      assert.deepEqual(await listPriceLists(ctx, {}, { limit: 1, offset: 1 }), { items: [second], total: 2 });
      assert.deepEqual(await listPriceLists(ctx, { nameLike: 'L 100%' }, PAGE), {
        items: [second],
        total: 1,
      });
      assert.deepEqual(await listPriceLists(ctx, { nameLike: 'l%100' }, PAGE), { items: [], total: 0 });
      assert.deepEqual(await listPriceLists(ctx, { name: 'Wholesale', ids: [list.id] }, PAGE), {
        items: [changed],
        total: 1,
      });
      await deletePriceList(ctx, second.id);
      await assert.rejects(priceListById(ctx, second.id), refused('pricing.price_list_not_found'));
      await assert.rejects(deletePriceList(ctx, second.id), refused('pricing.price_list_not_found'));
      assert.equal(await deletePriceLists(ctx, { name: 'Retail' }), 0);
      assert.equal(await deletePriceLists(ctx, {}), 1);
      assert.deepEqual(await listPriceLists(ctx, {}, PAGE), { items: [], total: 0 });
    });

    test('have names of their own', async () => {
      const { ctx, list } = await shop();
      await assert.rejects(
        createPriceList(ctx, { name: 'Wholesale' }),
        refused('pricing.price_list_name_in_use', { name: 'Wholesale' }),
      );
      const second = await createPriceList(ctx, { name: 'Retail' });
      await assert.rejects(
        updatePriceList(ctx, second.id, { name: 'Wholesale', active: false }),
        refused('pricing.price_list_name_in_use'),
      );
      assert.deepEqual(await listPriceLists(ctx, {}, PAGE), { items: [list, second], total: 2 });
    });

    test("another store sees none of another's rows and changes none", async () => {
      const { ctx, list, small } = await shop();
      const { ctx: other } = await newStore(services);
      const key = { priceListId: list.id, variantId: small.id, currency: 'USD' };
      await upsertRecords(ctx, [{ ...key, price: amountOf('9') }]);
      const [assignment] = await createAssignments(ctx, [
        { priceListId: list.id, channelId: 1, groupId: null },
      ]);

      const missing = refused('pricing.price_list_not_found');
      await assert.rejects(priceListById(other, list.id), missing);
      await assert.rejects(updatePriceList(other, list.id, { active: false }), missing);
      await assert.rejects(deletePriceList(other, list.id), missing);
      await assert.rejects(listRecords(other, { priceListId: list.id }, PAGE), missing);
      await assert.rejects(findRecord(other, key), missing);
      await assert.rejects(setRecord(other, key, { price: amountOf('1') }), missing);
      await assert.rejects(deleteRecords(other, { priceListId: list.id }), missing);
      await assert.rejects(
        upsertRecords(other, [{ ...key, price: amountOf('1') }]),
        refused('pricing.record_unknown_price_list', { index: 0 }),
      );
      const own = await createPriceList(other, { name: 'Own' });
      await assert.rejects(
        upsertRecords(other, [{ ...key, priceListId: own.id, price: amountOf('1') }]),
        refused('pricing.record_unknown_variant', { index: 0 }),
      );
      await assert.rejects(
        upsertRecords(other, [{ priceListId: own.id, sku: 'SHIRT-S', ...dollars('1') }]),
        refused('pricing.record_unknown_sku', { index: 0 }),
      );
      assert.deepEqual(await listAssignments(other, {}, PAGE), { items: [], total: 0 });
      await deleteAssignments(other, { ids: [assignment!.id] });
      assert.equal(await deletePriceLists(other, {}), 1);
      await assert.rejects(
        quoteMany(other, [{ productId: small.productId, variantId: null }]),
        refused('pricing.unknown_product', { index: 0 }),
      );

      assert.deepEqual(await priceListById(ctx, list.id), list);
      assert.equal(text((await findRecord(ctx, key)).price), '9.00');
      assert.deepEqual(await listAssignments(ctx, {}, PAGE), { items: [assignment], total: 1 });
    });
  });

  describe('records', () => {
    test('are created, changed and read with all they hold', async () => {
      const { ctx, product, small, list } = await shop();
      const key = { priceListId: list.id, variantId: small.id, currency: 'usd' };
      const tiers = [
        { min: 5, max: 9, method: 'price' as const, amount: amountOf('0.0001') },
        { min: 10, max: null, method: 'fixed' as const, amount: amountOf('3.5') },
      ];
      const made = await setRecord(ctx, key, {
        price: amountOf('12.3456'),
        salePrice: amountOf('11'),
        retailPrice: amountOf('15'),
        mapPrice: amountOf('10'),
        bulkTiers: tiers,
      });
      const now = new Date(services.clock.now());
      assert.deepEqual(made, {
        priceListId: list.id,
        variantId: small.id,
        productId: product.id,
        sku: 'SHIRT-S',
        currency: 'USD',
        price: amountOf('12.3456'),
        salePrice: amountOf('11'),
        retailPrice: amountOf('15'),
        mapPrice: amountOf('10'),
        bulkTiers: tiers,
        createdAt: now,
        modifiedAt: now,
      });
      assert.deepEqual(await findRecord(ctx, key), made);
      services.clock.advance(5000);
      const changed = await setRecord(ctx, key, { salePrice: null, mapPrice: amountOf('9') });
      assert.deepEqual(changed, {
        ...made,
        salePrice: null,
        mapPrice: amountOf('9'),
        modifiedAt: new Date(now.getTime() + 5000),
      });
      assert.deepEqual(await findRecord(ctx, key), changed);
      assert.equal(text(recordPrice(made)), '11.00');
      assert.equal(text(recordPrice(changed)), '12.35');
    });

    test('are written in batches over several lists, by variant or SKU', async () => {
      const { ctx, small, medium, list } = await shop();
      const second = await createPriceList(ctx, { name: 'Second' });
      await upsertRecords(ctx, [
        { priceListId: list.id, variantId: small.id, ...dollars('1') },
        { priceListId: list.id, sku: 'SHIRT-M', ...dollars('2'), salePrice: amountOf('1.5') },
        { priceListId: second.id, variantId: medium.id, ...dollars('3') },
      ]);
      await upsertRecords(ctx, [
        { priceListId: list.id, variantId: medium.id, currency: 'USD', retailPrice: amountOf('4') },
      ]);
      const { items, total } = await listRecords(ctx, { priceListId: list.id }, PAGE);
      assert.equal(total, 2);
      assert.deepEqual(
        items.map((each) => [each.sku, text(each.price), text(each.salePrice), text(each.retailPrice)]),
        [
          ['SHIRT-S', '1.00', null, null],
          ['SHIRT-M', '2.00', '1.50', '4.00'],
        ],
      );
    });

    test('a batch of 1,000 is written and read back', async () => {
      const { ctx, list } = await shop();
      const variants = Array.from({ length: 1000 }, (_, at) => ({
        sku: `V-${at}`,
        optionValues: [{ optionName: 'Number', label: String(at) }],
      }));
      const product = await createProduct(ctx, { name: 'Many', price: amountOf('1'), variants });
      await upsertRecords(
        ctx,
        product.variants.map((variant, at) => ({
          priceListId: list.id,
          variantId: variant.id,
          ...dollars(`${at}.25`),
        })),
      );
      const { items, total } = await listRecords(ctx, { priceListId: list.id }, { limit: 2, offset: 998 });
      assert.equal(total, 1000);
      assert.deepEqual(
        items.map((each) => [each.sku, text(each.price)]),
        [
          ['V-998', '998.25'],
          ['V-999', '999.25'],
        ],
      );
    });

    test('are found by variant, product, SKU, price and date', async () => {
      const { ctx, product, small, medium, list } = await shop();
      const cap = await createProduct(ctx, { name: 'Cap', sku: 'CAP', price: amountOf('5') });
      await upsertRecords(ctx, [
        { priceListId: list.id, variantId: small.id, ...dollars('1'), retailPrice: amountOf('7') },
        { priceListId: list.id, variantId: medium.id, ...dollars('2'), salePrice: amountOf('0.5') },
      ]);
      services.clock.advance(60_000);
      await upsertRecords(ctx, [
        { priceListId: list.id, sku: 'CAP', ...dollars('3'), mapPrice: amountOf('2') },
      ]);
      const found = async (filter: object) =>
        (await listRecords(ctx, { priceListId: list.id, ...filter }, PAGE)).items.map(({ sku }) => sku);
      const amount = amountOf;
      const now = new Date(services.clock.now());
      assert.deepEqual(await found({ variantIds: [medium.id, 99] }), ['SHIRT-M']);
      assert.deepEqual(await found({ productIds: [product.id] }), ['SHIRT-S', 'SHIRT-M']);
      assert.deepEqual(await found({ productIds: [cap.id] }), ['CAP']);
      assert.deepEqual(await found({ skus: ['CAP', 'SHIRT-S'] }), ['SHIRT-S', 'CAP']);
      assert.deepEqual(await found({ currencies: ['usd'] }), ['SHIRT-S', 'SHIRT-M', 'CAP']);
      assert.deepEqual(await found({ currencies: ['EUR'] }), []);
      assert.deepEqual(await found({ price: { min: amount('2') } }), ['SHIRT-M', 'CAP']);
      assert.deepEqual(await found({ price: { min: amount('1.5'), max: amount('2.5') } }), ['SHIRT-M']);
      assert.deepEqual(await found({ salePrice: { max: amount('1') } }), ['SHIRT-M']);
      assert.deepEqual(await found({ retailPrice: { min: amount('7'), max: amount('7') } }), ['SHIRT-S']);
      assert.deepEqual(await found({ mapPrice: { min: amount('1') } }), ['CAP']);
      assert.deepEqual(await found({ calculatedPrice: { max: amount('1') } }), ['SHIRT-S', 'SHIRT-M']);
      assert.deepEqual(await found({ createdMin: now }), ['CAP']);
      assert.deepEqual(await found({ modifiedMax: new Date(now.getTime() - 1) }), ['SHIRT-S', 'SHIRT-M']);
    });

    test('a wrong row refuses the whole batch and says which it is', async () => {
      const { ctx, small, medium, list } = await shop();
      const good = { priceListId: list.id, variantId: small.id, ...dollars('1') };
      const bad: [string, object][] = [
        ['pricing.record_unknown_price_list', { priceListId: 99 }],
        ['pricing.record_unknown_variant', { variantId: 99 }],
        ['pricing.record_unknown_sku', { variantId: undefined, sku: 'NONE' }],
        ['pricing.record_needs_variant', { variantId: undefined }],
        ['pricing.record_needs_price', { price: undefined }],
        ['pricing.record_needs_price', { price: null }],
        ['pricing.record_currency_unsupported', { currency: 'EUR' }],
        ['pricing.record_repeated', { variantId: small.id }],
      ];
      for (const [code, change] of bad)
        await assert.rejects(
          upsertRecords(ctx, [good, { ...good, variantId: medium.id, ...change }]),
          refused(code, { index: 1 }),
        );
      const tier = { min: 2, max: 4, method: 'percent' as const, amount: amountOf('10') };
      for (const bulkTiers of [
        [{ ...tier, max: 1 }],
        [{ ...tier, amount: amountOf('101') }],
        [tier, { ...tier, min: 4, max: null }],
        [
          { ...tier, max: null },
          { ...tier, min: 9 },
        ],
      ])
        await assert.rejects(
          upsertRecords(ctx, [good, { ...good, variantId: medium.id, bulkTiers }]),
          refused('pricing.bad_bulk_tiers', { index: 1 }),
        );
      assert.deepEqual(await listRecords(ctx, { priceListId: list.id }, PAGE), { items: [], total: 0 });
    });

    test('creating refuses what is there already', async () => {
      const { ctx, small, medium, list } = await shop();
      const row = { priceListId: list.id, ...dollars('1') };
      await createRecords(ctx, [{ ...row, variantId: small.id }]);
      await assert.rejects(
        createRecords(ctx, [
          { ...row, variantId: medium.id },
          { ...row, variantId: small.id },
        ]),
        refused('pricing.record_exists', { index: 1 }),
      );
      assert.equal((await listRecords(ctx, { priceListId: list.id }, PAGE)).total, 1);
    });

    test('a single record needs its list, its variant and a price', async () => {
      const { ctx, small, list } = await shop();
      const key = { priceListId: list.id, variantId: small.id, currency: 'USD' };
      await assert.rejects(findRecord(ctx, key), refused('pricing.record_not_found'));
      await assert.rejects(deleteRecord(ctx, key), refused('pricing.record_not_found'));
      await assert.rejects(
        setRecord(ctx, { ...key, priceListId: 99 }, { price: amountOf('1') }),
        refused('pricing.price_list_not_found', { id: 99 }),
      );
      await assert.rejects(
        setRecord(ctx, { ...key, variantId: 99 }, { price: amountOf('1') }),
        refused('pricing.variant_not_found', { id: 99 }),
      );
      await assert.rejects(
        setRecord(ctx, key, { salePrice: amountOf('1') }),
        refused('pricing.record_needs_price'),
      );
      await assert.rejects(
        setRecord(ctx, { ...key, currency: 'EUR' }, { price: amountOf('1') }),
        refused('pricing.record_currency_unsupported', { currency: 'EUR' }),
      );
      assert.equal((await listRecords(ctx, { priceListId: list.id }, PAGE)).total, 0);
    });

    test('are deleted one by one, by filter and all at once', async () => {
      const { ctx, small, medium, list } = await shop();
      const fill = () =>
        upsertRecords(ctx, [
          { priceListId: list.id, variantId: small.id, ...dollars('1') },
          { priceListId: list.id, variantId: medium.id, ...dollars('2') },
        ]);
      const left = async () =>
        (await listRecords(ctx, { priceListId: list.id }, PAGE)).items.map(({ sku }) => sku);
      await fill();
      await deleteRecord(ctx, { priceListId: list.id, variantId: small.id, currency: 'usd' });
      assert.deepEqual(await left(), ['SHIRT-M']);
      await fill();
      assert.equal(await deleteRecords(ctx, { priceListId: list.id, skus: ['SHIRT-M'] }), true);
      assert.deepEqual(await left(), ['SHIRT-S']);
      assert.equal(await deleteRecords(ctx, { priceListId: list.id, currencies: ['EUR'] }), false);
      assert.equal(await deleteRecords(ctx, { priceListId: list.id, variantIds: [medium.id] }), false);
      assert.deepEqual(await left(), ['SHIRT-S']);
      await fill();
      assert.equal(await deleteRecords(ctx, { priceListId: list.id }), true);
      assert.deepEqual(await left(), []);
    });
  });

  describe('assignments', () => {
    test('are created, listed by any filter and deleted', async () => {
      const { ctx, list } = await shop();
      const second = await createPriceList(ctx, { name: 'Second' });
      const group = await createGroup(ctx, { name: 'Traders' });
      const made = await createAssignments(ctx, [
        { priceListId: list.id, channelId: 1, groupId: null },
        { priceListId: list.id, channelId: null, groupId: group.id },
        { priceListId: second.id, channelId: 1, groupId: group.id },
      ]);
      const ids = made.map(({ id }) => id);
      const found = async (filter: object) =>
        (await listAssignments(ctx, filter, PAGE)).items.map(({ id }) => ids.indexOf(id));
      assert.deepEqual(await listAssignments(ctx, {}, PAGE), { items: made, total: 3 });
      assert.deepEqual(await listAssignments(ctx, {}, { limit: 1, offset: 2 }), {
        items: [made[2]],
        total: 3,
      });
      assert.deepEqual(await found({ ids: [ids[1]!] }), [1]);
      assert.deepEqual(await found({ priceListIds: [list.id] }), [0, 1]);
      assert.deepEqual(await found({ groupIds: [group.id] }), [1, 2]);
      assert.deepEqual(await found({ groupIds: [null] }), [0]);
      assert.deepEqual(await found({ channelIds: [1] }), [0, 2]);
      assert.deepEqual(await found({ channelIds: [null, 1], groupIds: [group.id] }), [1, 2]);
      await deleteAssignments(ctx, { channelIds: [1], groupIds: [group.id] });
      assert.deepEqual(await found({}), [0, 1]);
      await assert.rejects(deleteAssignments(ctx, {}), refused('pricing.assignment_filter_missing'));
      await assert.rejects(
        deleteAssignments(ctx, { ids: undefined }),
        refused('pricing.assignment_filter_missing'),
      );
      await deleteGroup(ctx, group.id);
      assert.deepEqual(await found({}), [0]);
      await deletePriceList(ctx, list.id);
      assert.deepEqual(await found({}), []);
    });

    test('a wrong row refuses the whole batch', async () => {
      const { ctx, list } = await shop();
      const discounted = await createGroup(ctx, {
        name: 'Discounted',
        discountRules: [{ type: 'all', method: 'percent', amount: '5' }],
      });
      const listed = await createGroup(ctx, {
        name: 'Listed',
        discountRules: [{ type: 'price_list', priceListId: list.id }],
      });
      const good = { priceListId: list.id, channelId: 1, groupId: null };
      const bad: [string, object][] = [
        ['pricing.assignment_unknown_price_list', { priceListId: 99 }],
        ['pricing.assignment_unknown_channel', { channelId: 99 }],
        ['pricing.assignment_unknown_group', { groupId: 99 }],
        ['pricing.assignment_needs_target', { channelId: null }],
        ['pricing.assignment_exists', {}],
        ['pricing.group_has_discounts', { groupId: discounted.id }],
      ];
      for (const [code, change] of bad)
        await assert.rejects(
          createAssignments(ctx, [good, { ...good, ...change }]),
          refused(code, { index: 1 }),
        );
      assert.deepEqual(await listAssignments(ctx, {}, PAGE), { items: [], total: 0 });
      await createAssignments(ctx, [{ ...good, groupId: listed.id }]);
      assert.equal((await listAssignments(ctx, {}, PAGE)).total, 1);
    });

    test('an upsert gives a group on a channel another list', async () => {
      const { ctx, list } = await shop();
      const second = await createPriceList(ctx, { name: 'Second' });
      const group = await createGroup(ctx, { name: 'Traders' });
      const target = { channelId: 1, groupId: group.id };
      const made = await upsertAssignment(ctx, { ...target, priceListId: list.id });
      const moved = await upsertAssignment(ctx, { ...target, priceListId: second.id });
      assert.deepEqual(moved, { ...made, priceListId: second.id });
      assert.deepEqual(await listAssignments(ctx, {}, PAGE), { items: [moved], total: 1 });
      const missing = refused('pricing.assignment_target_not_found');
      await assert.rejects(upsertAssignment(ctx, { ...target, priceListId: list.id, groupId: 99 }), missing);
      await assert.rejects(
        upsertAssignment(ctx, { ...target, priceListId: list.id, channelId: 99 }),
        missing,
      );
      await assert.rejects(
        upsertAssignment(ctx, { channelId: null, groupId: null, priceListId: list.id }),
        missing,
      );
      await assert.rejects(
        upsertAssignment(ctx, { ...target, priceListId: 99 }),
        refused('pricing.price_list_not_found'),
      );
      await updateGroup(ctx, group.id, { discountRules: [{ type: 'all', method: 'fixed', amount: '1' }] });
      await assert.rejects(
        upsertAssignment(ctx, { ...target, priceListId: list.id }),
        refused('pricing.group_has_discounts'),
      );
      assert.deepEqual(await listAssignments(ctx, {}, PAGE), { items: [moved], total: 1 });
    });
  });

  describe('quotes', () => {
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
        refused('pricing.currency_unsupported', { currency: 'EUR', supported: 'USD' }),
      );
      assert.equal(await priceOf(ctx, item, { currency: 'usd' }), '20.00');
    });

    test('the lines of a cart count together, but for variants with a price-list price', async () => {
      const { ctx, product, small, medium, list } = await shop();
      const lines = [
        { productId: product.id, variantId: small.id, quantity: 3 },
        { productId: product.id, variantId: medium.id, quantity: 2 },
      ];
      const units = async () => (await quoteLines(ctx, lines)).quotes.map(({ unitPrice }) => text(unitPrice));
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
        quotes.map(({ priceRange }) => [text(priceRange.min), text(priceRange.max)]),
        [
          ['8.00', '9.00'],
          ['1.00', '1.00'],
        ],
      );
    });
  });
});
