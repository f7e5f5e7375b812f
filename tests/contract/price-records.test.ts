import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { OpenDatabase } from '../../src/db/open.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { createProduct } from '../../src/domains/catalog/index.ts';
import { createCurrency, updateCurrency } from '../../src/domains/currencies/index.ts';
import {
  createPriceList,
  createRecords,
  deleteRecord,
  deleteRecords,
  findRecord,
  listRecords,
  recordPrice,
  setRecord,
  upsertRecords,
  type StoredRecord,
} from '../../src/domains/pricing/index.ts';
import { countingStatements, refused, text } from '../support/domain.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { dollars, PAGE, priceShop } from '../support/price-shop.ts';
import { testServices } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('price records', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => database.close());
  const shop = () => priceShop(services);

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
    const rows = product.variants.map((variant, at) => ({
      priceListId: list.id,
      variantId: variant.id,
      ...dollars(`${at}.25`),
    }));
    // What all shoppers share is in memory after the first.
    await upsertRecords(ctx, rows.slice(0, 1));
    const counting = countingStatements(ctx);
    const { written, refused: wrong } = await upsertRecords(counting.ctx, rows);
    assert.deepEqual([written.length, wrong.length], [1000, 0]);
    // Lists, variants, records, the write and the note of what changed: five, and one more to tell other processes.
    assert.ok(counting.count() <= 6, `${counting.count()} statements`);
    const page = await listRecords(ctx, { priceListId: list.id }, { limit: 2, offset: 998 });
    assert.equal(page.total, 1000);
    const last = page.items.map((each) => [each.sku, text(each.price)]);
    assert.deepEqual(last, [
      ['V-998', '998.25'],
      ['V-999', '999.25'],
    ]);
    // Walking by key sees each once, forwards and backwards.
    const place = ({ variantId, currency }: StoredRecord) => ({ variantId, currency });
    const seen: StoredRecord[] = [];
    let slice: Parameters<typeof listRecords>[2] = { limit: 300, offset: 0 };
    for (;;) {
      const part = await listRecords(ctx, { priceListId: list.id }, slice);
      seen.push(...part.items);
      if (!part.after) break;
      slice = { limit: 300, after: place(part.items.at(-1)!) };
    }
    assert.deepEqual(
      seen.map(({ sku }) => sku),
      product.variants.map(({ sku }) => sku),
    );
    const back = await listRecords(
      ctx,
      { priceListId: list.id },
      { limit: 2, before: place(page.items[0]!) },
    );
    assert.deepEqual(
      [back.items.map(({ sku }) => sku), back.before, back.after],
      [['V-996', 'V-997'], true, true],
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
    assert.deepEqual(await found({ price: { min: amount('1.00004'), max: amount('1.99996') } }), []);
    assert.deepEqual(await found({ salePrice: { max: amount('1') } }), ['SHIRT-M']);
    assert.deepEqual(await found({ retailPrice: { min: amount('7'), max: amount('7') } }), ['SHIRT-S']);
    assert.deepEqual(await found({ mapPrice: { min: amount('1') } }), ['CAP']);
    assert.deepEqual(await found({ calculatedPrice: { max: amount('1') } }), ['SHIRT-S', 'SHIRT-M']);
    assert.deepEqual(await found({ createdMin: now }), ['CAP']);
    assert.deepEqual(await found({ modifiedMax: new Date(now.getTime() - 1) }), ['SHIRT-S', 'SHIRT-M']);
  });

  test('wrong rows are told apart and the others written', async () => {
    const { ctx, small, medium, list } = await shop();
    const row = { priceListId: list.id, variantId: medium.id, ...dollars('1') };
    const tier = { min: 2, max: 4, method: 'percent' as const, amount: amountOf('10') };
    const bad: [string, object][] = [
      ['pricing.record_unknown_price_list', { priceListId: 99 }],
      ['pricing.record_unknown_variant', { variantId: 99 }],
      ['pricing.record_unknown_sku', { variantId: undefined, sku: 'NONE' }],
      ['pricing.record_needs_variant', { variantId: undefined }],
      ['pricing.record_needs_price', { price: undefined }],
      ['pricing.record_needs_price', { price: null }],
      ['pricing.record_currency_unsupported', { currency: 'EUR' }],
      ['pricing.bad_bulk_tiers', { bulkTiers: [{ ...tier, max: 1 }] }],
      ['pricing.bad_bulk_tiers', { bulkTiers: [{ ...tier, amount: amountOf('101') }] }],
      ['pricing.bad_bulk_tiers', { bulkTiers: [tier, { ...tier, min: 4, max: null }] }],
      [
        'pricing.bad_bulk_tiers',
        {
          bulkTiers: [
            { ...tier, max: null },
            { ...tier, min: 9 },
          ],
        },
      ],
    ];
    const good = { ...row, variantId: small.id };
    const inputs = [good, ...bad.map(([, change]) => ({ ...row, ...change })), good];
    const { written, refused: wrong } = await upsertRecords(ctx, inputs);
    assert.deepEqual(
      written.map(({ sku, price }) => [sku, text(price)]),
      [['SHIRT-S', '1.00']],
    );
    assert.deepEqual(
      wrong.map(({ index, error }) => [index, error.facts['index'], error.code]),
      [...bad.map(([code]) => code), 'pricing.record_repeated'].map((code, at) => [at + 1, at + 1, code]),
    );
    assert.deepEqual((await listRecords(ctx, { priceListId: list.id }, PAGE)).items, written);
    // What a refused row named is free for a later row of the same batch.
    const second = await upsertRecords(ctx, [{ ...row, price: null }, row]);
    assert.deepEqual([second.refused.length, second.written.length], [1, 1]);
  });

  test('in strict mode a wrong row stops the whole batch', async () => {
    const { ctx, small, list } = await shop();
    const good = { priceListId: list.id, variantId: small.id, ...dollars('1') };
    const inputs = [good, { ...good, variantId: 99 }, { ...good, currency: 'EUR' }];
    for (const write of [upsertRecords, createRecords]) {
      const { written, refused: wrong } = await write(ctx, inputs, { strict: true });
      assert.deepEqual(written, []);
      assert.deepEqual(
        wrong.map(({ error }) => error.code),
        ['pricing.record_unknown_variant', 'pricing.record_currency_unsupported'],
      );
    }
    assert.equal((await listRecords(ctx, { priceListId: list.id }, PAGE)).total, 0);
  });

  test('creating refuses what is there already', async () => {
    const { ctx, small, medium, list } = await shop();
    const row = { priceListId: list.id, ...dollars('1') };
    await createRecords(ctx, [{ ...row, variantId: small.id }]);
    const both = [
      { ...row, ...dollars('2'), variantId: medium.id },
      { ...row, ...dollars('2'), variantId: small.id },
    ];
    const { refused: wrong } = await createRecords(ctx, both);
    assert.deepEqual(
      wrong.map(({ index, error }) => [index, error.code]),
      [[1, 'pricing.record_exists']],
    );
    assert.deepEqual(
      (await listRecords(ctx, { priceListId: list.id }, PAGE)).items.map(({ price }) => text(price)),
      ['1.00', '2.00'],
    );
  });

  test('a batch of a list that is not there is refused as a whole', async () => {
    const { ctx, small } = await shop();
    const rows = [{ priceListId: 99, variantId: small.id, ...dollars('1') }];
    for (const write of [upsertRecords, createRecords])
      await assert.rejects(write(ctx, rows, { of: 99 }), refused('pricing.price_list_not_found', { id: 99 }));
  });

  test('are in any currency that the store has switched on, each on its own', async () => {
    const { ctx, small, list } = await shop();
    const rate = { exchangeRate: amountOf('0.5') };
    const euro = await createCurrency(ctx, { code: 'EUR', ...rate, isTransactional: true });
    await createCurrency(ctx, { code: 'GBP', ...rate, isTransactional: false });
    await createCurrency(ctx, { code: 'CHF', ...rate, enabled: false });
    const row = { priceListId: list.id, variantId: small.id };
    const prices = { USD: '10', eur: '9', Gbp: '8', CHF: '7', JPY: '6' };
    const inputs = Object.entries(prices).map(([currency, price]) => ({
      ...row,
      currency,
      price: amountOf(price),
    }));
    const { refused: wrong } = await upsertRecords(ctx, inputs);
    assert.deepEqual(
      wrong.map(({ error }) => [error.code, error.facts['currency']]),
      [
        ['pricing.record_currency_unsupported', 'CHF'],
        ['pricing.record_currency_unsupported', 'JPY'],
      ],
    );
    const inList = async () =>
      (await listRecords(ctx, { priceListId: list.id }, PAGE)).items.map((record) => [
        record.currency,
        text(record.price),
      ]);
    assert.deepEqual(await inList(), [
      ['EUR', '9.00'],
      ['GBP', '8.00'],
      ['USD', '10.00'],
    ]);
    const key = { ...row, currency: 'EUR' };
    await setRecord(ctx, key, { salePrice: amountOf('7') });
    assert.deepEqual(await inList(), [
      ['EUR', '9.00'],
      ['GBP', '8.00'],
      ['USD', '10.00'],
    ]);
    // Switched off, its records stay as they are, and can still be deleted.
    await updateCurrency(ctx, euro.id, { enabled: false });
    await assert.rejects(
      setRecord(ctx, key, { price: amountOf('1') }),
      refused('pricing.record_currency_unsupported', { currency: 'EUR' }),
    );
    assert.equal(text((await findRecord(ctx, key)).salePrice), '7.00');
    await deleteRecord(ctx, key);
    assert.deepEqual(
      (await inList()).map(([currency]) => currency),
      ['GBP', 'USD'],
    );
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

onPostgres('price records that are written and deleted at once', (engine) => {
  const { services } = suiteServices(engine);

  test('deleting waits for who writes records of the list', async () => {
    const { ctx, small, list } = await priceShop(services);
    const mayCommit = Promise.withResolvers<void>();
    const hasWritten = Promise.withResolvers<void>();
    const writing = ctx.with({}).transaction(async (tx) => {
      await upsertRecords(tx, [{ priceListId: list.id, variantId: small.id, ...dollars('1') }]);
      hasWritten.resolve();
      await mayCommit.promise;
    });
    await hasWritten.promise;
    const deleting = deleteRecords(ctx.with({}), { priceListId: list.id });
    const first = await Promise.race([deleting.then(() => 'deleted'), pause(200, 'waits')]);
    mayCommit.resolve();
    await writing;
    assert.deepEqual([first, await deleting], ['waits', true]);
    assert.deepEqual((await listRecords(ctx, { priceListId: list.id }, PAGE)).items, []);
  });
});
