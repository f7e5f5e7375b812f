import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import {
  channelCustomerSettings,
  createGroup,
  customerById,
  deleteGroup,
  groupById,
  listGroups,
  shopperGroup,
  storeCustomerSettings,
  updateChannelCustomerSettings,
  updateCustomers,
  updateGroup,
  updateStoreCustomerSettings,
} from '../../src/domains/customers/index.ts';
import { PAGE, createAda, on, threeChannels } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const as = (ctx: Context, customerId: number): Context =>
  ctx.with({ actor: { ...ctx.actor, shopper: { kind: 'customer', customerId, by: 'session' } } });

eachEngine('customer groups', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = () => storeIn(services);

  test('groups: rules and access are checked, names and marks are unique', async () => {
    const { ctx } = await newStore();
    const rule = { type: 'category', categoryId: 3, method: 'percent', amount: '5' } as const;
    const group = await createGroup(ctx, {
      name: 'Wholesale',
      categoryAccess: { type: 'specific', categories: [4, 4, 5] },
      discountRules: [rule, { type: 'product', productId: 9, method: 'price', amount: '12.5' }],
    });
    assert.deepEqual(group.categoryAccess, { type: 'specific', categories: [4, 5] });
    assert.deepEqual(group.discountRules, [
      { ...rule, amount: '5.0000' },
      { type: 'product', productId: 9, method: 'price', amount: '12.5000' },
    ]);
    assert.deepEqual(await groupById(ctx, group.id), group);
    await assert.rejects(createGroup(ctx, { name: 'Wholesale' }), refused('customers.group_name_in_use'));
    const all = { type: 'all', method: 'fixed', amount: '1' } as const;
    const badRules = [
      [{ ...all, amount: '-1' }],
      [{ ...all, amount: '1e3' }],
      [{ ...all, amount: '1.23456' }],
      [{ ...all, method: 'percent' as const, amount: '100.0001' }],
      [all, all],
      [all, { type: 'price_list' as const, priceListId: 1 }],
    ];
    for (const discountRules of badRules)
      await assert.rejects(
        updateGroup(ctx, group.id, { name: 'Other', discountRules }),
        refused('customers.bad_discount_rules'),
      );
    await assert.rejects(
      updateGroup(ctx, group.id, { categoryAccess: { type: 'specific', categories: [] } }),
      refused('customers.bad_category_access'),
    );
    assert.deepEqual(await groupById(ctx, group.id), group);

    const first = await createGroup(ctx, { name: 'First', isDefault: true, isGroupForGuests: true });
    const second = await createGroup(ctx, { name: 'Second', isGroupForGuests: true });
    assert.equal((await groupById(ctx, first.id))?.isGroupForGuests, false);
    assert.equal((await groupById(ctx, first.id))?.isDefault, true);
    await updateGroup(ctx, second.id, { isDefault: true });
    assert.equal((await groupById(ctx, first.id))?.isDefault, false);
    const names = async (filter: Parameters<typeof listGroups>[1]) =>
      (await listGroups(ctx, filter, PAGE)).map(({ name }) => name);
    assert.deepEqual(await names({}), ['Wholesale', 'First', 'Second']);
    assert.deepEqual(await names({ name: 'First' }), ['First']);
    assert.deepEqual(await names({ nameLike: 'EC' }), ['Second']);
    assert.deepEqual(await names({ nameLike: '%' }), []);
    assert.deepEqual(await names({ isDefault: true }), ['Second']);
    assert.deepEqual(await names({ isGroupForGuests: false }), ['Wholesale', 'First']);
  });

  test("the shopper's group: the customer's own, and for guests the channel's, the store's, the marked one", async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const group = async (name: string, marks: object = {}) => createGroup(ctx, { name, ...marks });
    const of = async (context: Context) => (await shopperGroup(context))?.name ?? null;
    assert.equal(await of(ctx), null);
    const guests = await group('Guests', { isGroupForGuests: true });
    assert.equal(await of(ctx), 'Guests');
    const stores = await group('Store');
    await updateStoreCustomerSettings(ctx, { guestGroupId: stores.id });
    assert.equal(await of(ctx), 'Store');
    const channels = await group('Channel');
    await updateChannelCustomerSettings(ctx, 2, { guestGroupId: channels.id });
    await updateChannelCustomerSettings(ctx, 3, { guestGroupId: 0 });
    assert.deepEqual([await of(on(ctx, 2)), await of(on(ctx, 3)), await of(ctx)], ['Channel', null, 'Store']);
    await updateStoreCustomerSettings(ctx, { guestGroupId: null });
    await deleteGroup(ctx, guests.id);
    assert.equal(await of(ctx), null);
    await assert.rejects(
      updateChannelCustomerSettings(ctx, 2, { guestGroupId: 99, allowGlobalLogins: true }),
      refused('customers.unknown_group'),
    );
    await assert.rejects(updateChannelCustomerSettings(ctx, 99, {}), refused('channels.not_found'));

    const made = await createAda(ctx, { customerGroupId: stores.id });
    assert.equal(await of(as(ctx, made.id)), 'Store');
    await updateCustomers(ctx, [{ id: made.id, customerGroupId: channels.id }]);
    assert.equal(await of(as(ctx, made.id)), 'Channel');
    await updateGroup(ctx, channels.id, { name: 'Renamed' });
    assert.equal(await of(as(ctx, made.id)), 'Renamed');
    await deleteGroup(ctx, channels.id);
    assert.equal(await of(as(ctx, made.id)), null);
    assert.equal((await customerById(ctx, made.id))?.customerGroupId, 0);
  });

  test('a new customer without a group gets the default one', async () => {
    const { ctx } = await newStore();
    const marked = await createGroup(ctx, { name: 'Marked', isDefault: true });
    const chosen = await createGroup(ctx, { name: 'Chosen' });
    assert.equal((await createAda(ctx, { email: 'a@example.com' })).customerGroupId, marked.id);
    assert.equal((await createAda(ctx, { email: 'b@example.com', customerGroupId: 0 })).customerGroupId, 0);
    await updateChannelCustomerSettings(ctx, 1, { defaultGroupId: chosen.id });
    assert.equal((await createAda(ctx, { email: 'c@example.com' })).customerGroupId, chosen.id);
    await updateStoreCustomerSettings(ctx, { guestGroupId: chosen.id });
    await deleteGroup(ctx, chosen.id);
    assert.equal((await createAda(ctx, { email: 'd@example.com' })).customerGroupId, marked.id);
    assert.equal((await channelCustomerSettings(ctx, 1)).defaultGroupId, null);
    assert.equal((await storeCustomerSettings(ctx)).guestGroupId, 0);
  });
});
