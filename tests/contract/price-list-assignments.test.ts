import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { OpenDatabase } from '../../src/db/open.ts';
import { createGroup, deleteGroup, updateGroup } from '../../src/domains/customers/index.ts';
import {
  complete,
  createAssignments,
  createPriceList,
  deleteAssignments,
  deletePriceList,
  listAssignments,
  upsertAssignment,
} from '../../src/domains/pricing/index.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { PAGE, priceShop } from '../support/price-shop.ts';
import { testServices } from '../support/services.ts';

eachEngine('price list assignments', (engine) => {
  let database: OpenDatabase;
  let services: ReturnType<typeof testServices>;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    services.clock.set(Date.UTC(2026, 0, 15, 12));
  });
  after(() => database.close());
  const shop = () => priceShop(services);

  test('are created, listed by any filter and deleted', async () => {
    const { ctx, list } = await shop();
    const second = await createPriceList(ctx, { name: 'Second' });
    const group = await createGroup(ctx, { name: 'Traders' });
    const { written: made, refused: none } = await createAssignments(ctx, [
      { priceListId: list.id, channelId: 1, groupId: null },
      { priceListId: list.id, channelId: null, groupId: group.id },
      { priceListId: second.id, channelId: 1, groupId: group.id },
    ]);
    assert.deepEqual(none, []);
    const ids = made.map(({ id }) => id);
    const found = async (filter: object) =>
      (await listAssignments(ctx, filter, PAGE)).items.map(({ id }) => ids.indexOf(id));
    assert.deepEqual(await listAssignments(ctx, {}, PAGE), {
      items: made,
      total: 3,
      before: false,
      after: false,
    });
    assert.deepEqual(await listAssignments(ctx, {}, { limit: 1, offset: 2 }), {
      items: [made[2]],
      total: 3,
      before: true,
      after: false,
    });
    assert.deepEqual(await listAssignments(ctx, {}, { limit: 1, after: ids[0]! }), {
      items: [made[1]],
      total: null,
      before: true,
      after: true,
    });
    assert.deepEqual(await listAssignments(ctx, { priceListIds: [list.id] }, { limit: 5, before: ids[2]! }), {
      items: [made[0], made[1]],
      total: null,
      before: false,
      after: true,
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

  test('wrong rows are told apart and the others made', async () => {
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
    const { written, refused: wrong } = await createAssignments(ctx, [
      { ...good, priceListId: 99 },
      good,
      { ...good, channelId: 99 },
      { ...good, groupId: 99 },
      { ...good, channelId: null },
      good,
      { ...good, groupId: discounted.id },
      { ...good, groupId: listed.id },
    ]);
    assert.deepEqual(
      written.map(({ groupId }) => groupId),
      [null, listed.id],
    );
    assert.deepEqual(
      wrong.map(({ index, error }) => [index, error.facts['index'], error.code]),
      [
        [0, 0, 'pricing.assignment_unknown_price_list'],
        [2, 2, 'pricing.assignment_unknown_channel'],
        [3, 3, 'pricing.assignment_unknown_group'],
        [4, 4, 'pricing.assignment_needs_target'],
        [5, 5, 'pricing.assignment_exists'],
        [6, 6, 'pricing.group_has_discounts'],
      ],
    );
    assert.deepEqual((await listAssignments(ctx, {}, PAGE)).items, written);
    const again = await createAssignments(ctx, [good]);
    assert.deepEqual(again.written, []);
    assert.throws(() => complete(again), refused('pricing.assignment_exists', { index: 0 }));
    assert.deepEqual((await listAssignments(ctx, {}, PAGE)).items, written);
  });

  test('an upsert gives a group on a channel another list', async () => {
    const { ctx, list } = await shop();
    const second = await createPriceList(ctx, { name: 'Second' });
    const group = await createGroup(ctx, { name: 'Traders' });
    const target = { channelId: 1, groupId: group.id };
    const made = await upsertAssignment(ctx, { ...target, priceListId: list.id });
    const moved = await upsertAssignment(ctx, { ...target, priceListId: second.id });
    assert.deepEqual(moved, { ...made, priceListId: second.id });
    assert.deepEqual((await listAssignments(ctx, {}, PAGE)).items, [moved]);
    const missing = refused('pricing.assignment_target_not_found');
    await assert.rejects(upsertAssignment(ctx, { ...target, priceListId: list.id, groupId: 99 }), missing);
    await assert.rejects(upsertAssignment(ctx, { ...target, priceListId: list.id, channelId: 99 }), missing);
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
    assert.deepEqual((await listAssignments(ctx, {}, PAGE)).items, [moved]);
  });
});
