import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OpenDatabase } from '../../src/db/open.ts';
import { amountOf } from '../../src/kernel/money.ts';
import {
  createAssignments,
  createPriceList,
  deleteAssignments,
  deletePriceList,
  deletePriceLists,
  deleteRecords,
  findRecord,
  listAssignments,
  listPriceLists,
  listRecords,
  priceListById,
  quoteMany,
  setRecord,
  updatePriceList,
  upsertRecords,
  type RecordInput,
} from '../../src/domains/pricing/index.ts';
import { refused, text } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { dollars, PAGE, priceShop } from '../support/price-shop.ts';
import { newStore, testServices } from '../support/services.ts';

eachEngine('price lists', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => database.close());
  const shop = () => priceShop(services);

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
    assert.deepEqual((await listPriceLists(ctx, {}, PAGE)).items, [changed, second]);
    assert.deepEqual(await listPriceLists(ctx, {}, { limit: 1, offset: 1 }), {
      items: [second],
      total: 2,
      before: true,
      after: false,
    });
    assert.deepEqual(await listPriceLists(ctx, {}, { limit: 1, after: list.id }), {
      items: [second],
      total: null,
      before: true,
      after: false,
    });
    assert.deepEqual(await listPriceLists(ctx, {}, { limit: 1, before: second.id }), {
      items: [changed],
      total: null,
      before: false,
      after: true,
    });
    assert.deepEqual((await listPriceLists(ctx, { nameLike: 'L 100%' }, PAGE)).items, [second]);
    assert.deepEqual((await listPriceLists(ctx, { nameLike: 'l%100' }, PAGE)).items, []);
    assert.deepEqual((await listPriceLists(ctx, { name: 'Wholesale', ids: [list.id] }, PAGE)).items, [
      changed,
    ]);
    await deletePriceList(ctx, second.id);
    await assert.rejects(priceListById(ctx, second.id), refused('pricing.price_list_not_found'));
    await assert.rejects(deletePriceList(ctx, second.id), refused('pricing.price_list_not_found'));
    assert.equal(await deletePriceLists(ctx, { name: 'Retail' }), 0);
    assert.equal(await deletePriceLists(ctx, {}), 1);
    assert.deepEqual((await listPriceLists(ctx, {}, PAGE)).items, []);
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
    assert.deepEqual((await listPriceLists(ctx, {}, PAGE)).items, [list, second]);
  });

  test("another store sees none of another's rows and changes none", async () => {
    const { ctx, list, small } = await shop();
    const { ctx: other } = await newStore(services);
    const key = { priceListId: list.id, variantId: small.id, currency: 'USD' };
    await upsertRecords(ctx, [{ ...key, price: amountOf('9') }]);
    const [assignment] = (
      await createAssignments(ctx, [{ priceListId: list.id, channelId: 1, groupId: null }])
    ).written;

    const missing = refused('pricing.price_list_not_found');
    await assert.rejects(priceListById(other, list.id), missing);
    await assert.rejects(updatePriceList(other, list.id, { active: false }), missing);
    await assert.rejects(deletePriceList(other, list.id), missing);
    await assert.rejects(listRecords(other, { priceListId: list.id }, PAGE), missing);
    await assert.rejects(findRecord(other, key), missing);
    await assert.rejects(setRecord(other, key, { price: amountOf('1') }), missing);
    await assert.rejects(deleteRecords(other, { priceListId: list.id }), missing);
    const refusals = async (...rows: RecordInput[]) =>
      (await upsertRecords(other, rows)).refused.map(({ error }) => error.code);
    assert.deepEqual(await refusals({ ...key, price: amountOf('1') }), ['pricing.record_unknown_price_list']);
    const own = await createPriceList(other, { name: 'Own' });
    assert.deepEqual(
      await refusals(
        { ...key, priceListId: own.id, price: amountOf('1') },
        { priceListId: own.id, sku: 'SHIRT-S', ...dollars('1') },
      ),
      ['pricing.record_unknown_variant', 'pricing.record_unknown_sku'],
    );
    assert.deepEqual((await listAssignments(other, {}, PAGE)).items, []);
    await deleteAssignments(other, { ids: [assignment!.id] });
    assert.equal(await deletePriceLists(other, {}), 1);
    await assert.rejects(
      quoteMany(other, [{ productId: small.productId, variantId: null }]),
      refused('pricing.unknown_product', { index: 0 }),
    );

    assert.deepEqual(await priceListById(ctx, list.id), list);
    assert.equal(text((await findRecord(ctx, key)).price), '9.00');
    assert.deepEqual((await listAssignments(ctx, {}, PAGE)).items, [assignment]);
  });
});
