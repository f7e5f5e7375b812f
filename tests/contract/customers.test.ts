import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import {
  channelCustomerSettings,
  createAddresses,
  createCustomers,
  createGroup,
  customerById,
  deleteAddresses,
  deleteAllGroups,
  deleteCustomers,
  deleteGroup,
  findLogin,
  groupById,
  listAddresses,
  listCustomers,
  listCustomersNextTo,
  listGroups,
  mayEnterChannel,
  shopperGroup,
  storeCustomerSettings,
  updateAddresses,
  updateChannelCustomerSettings,
  updateCustomers,
  updateGroup,
  updateStoreCustomerSettings,
  validateCredentials,
  type NewAddress,
  type NewCustomer,
} from '../../src/domains/customers/index.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const PAGE = { limit: 50, offset: 0 };

const ada: NewCustomer = { email: 'Ada@example.com', firstName: 'Ada', lastName: 'Byron' };
const home: Omit<NewAddress, 'customerId'> = {
  firstName: 'Ada',
  lastName: 'Byron',
  address1: '1 First Street',
  city: 'London',
  countryCode: 'gb',
};

const emailsOf = async (ctx: Context) =>
  (await listCustomers(ctx, {}, PAGE)).customers.map(({ email }) => email);

const create = async (ctx: Context, input: Partial<NewCustomer> = {}) =>
  (await createCustomers(ctx, [{ ...ada, ...input }]))[0]!;

/** A store with channels 1, 2 and 3, of which only channel 2 keeps global customers out. */
async function threeChannels(ctx: Context): Promise<void> {
  for (const name of ['Second', 'Third'])
    await createChannel(ctx, { name, type: 'storefront', platform: 'custom' });
  await updateChannelCustomerSettings(ctx, 3, { allowGlobalLogins: true });
}

const on = (ctx: Context, channelId: number): Context => ctx.with({ channelId });

const as = (ctx: Context, customerId: number): Context =>
  ctx.with({ actor: { ...ctx.actor, shopper: { kind: 'customer', customerId, by: 'session' } } });

eachEngine('customers', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = async () => ({ ...(await storeIn(services)), clock: services.clock });

  test('a customer is stored with its defaults and read back', async () => {
    const { ctx } = await newStore();
    const made = await create(ctx, { storeCredit: amountOf('43.15'), phone: '555' });
    assert.deepEqual(await customerById(ctx, made.id), made);
    assert.deepEqual(
      { ...made, createdAt: 0, modifiedAt: 0 },
      {
        id: 1,
        email: 'Ada@example.com',
        firstName: 'Ada',
        lastName: 'Byron',
        company: '',
        phone: '555',
        notes: '',
        taxExemptCategory: '',
        customerGroupId: 0,
        acceptsMarketing: false,
        forcePasswordReset: false,
        registrationIpAddress: '',
        storeCredit: amountOf('43.15'),
        originChannelId: 1,
        channelIds: null,
        addressCount: 0,
        createdAt: 0,
        modifiedAt: 0,
      },
    );
  });

  test('another store sees none of it and changes none of it', async () => {
    const { ctx } = await newStore();
    const other = (await newStore()).ctx;
    const made = await create(ctx, { password: 'secret12', addresses: [home] });
    const group = await createGroup(ctx, { name: 'Wholesale' });
    const [address] = (await listAddresses(ctx, {}, PAGE)).addresses;

    assert.equal(await customerById(other, made.id), null);
    assert.equal(await findLogin(other, ada.email), null);
    assert.equal(await groupById(other, group.id), null);
    assert.deepEqual(await listCustomers(other, { ids: [made.id] }, PAGE), { customers: [], total: 0 });
    assert.deepEqual(await listAddresses(other, { ids: [address!.id] }, PAGE), { addresses: [], total: 0 });
    await assert.rejects(
      updateCustomers(other, [{ id: made.id, firstName: 'Eve' }]),
      refused('customers.not_found', { id: made.id, index: 0 }),
    );
    await assert.rejects(
      updateAddresses(other, [{ id: address!.id, city: 'Paris' }]),
      refused('customers.address_not_found'),
    );
    await assert.rejects(
      createAddresses(other, [{ ...home, customerId: made.id }]),
      refused('customers.not_found'),
    );
    await assert.rejects(
      updateGroup(other, group.id, { name: 'Mine' }),
      refused('customers.group_not_found'),
    );
    await assert.rejects(deleteGroup(other, group.id), refused('customers.group_not_found'));
    await assert.rejects(create(other, { customerGroupId: group.id }), refused('customers.unknown_group'));
    assert.deepEqual(await deleteCustomers(other, [made.id]), []);
    await deleteAddresses(other, [address!.id]);
    assert.equal(await deleteAllGroups(other), 0);

    assert.deepEqual(await customerById(ctx, made.id), made);
    assert.deepEqual((await listAddresses(ctx, {}, PAGE)).addresses, [address]);
    assert.equal((await groupById(ctx, group.id))?.name, 'Wholesale');
  });

  test('one bad row refuses the whole batch and names the row', async () => {
    const { ctx } = await newStore();
    const good: NewCustomer = { ...ada, email: 'good@example.com' };
    const cases: [Partial<NewCustomer>, string][] = [
      [{ email: 'no address' }, 'customers.bad_email'],
      [{ email: `${'a'.repeat(250)}@example.com` }, 'customers.bad_email'],
      [{ email: 'GOOD@example.com' }, 'customers.email_in_use'],
      [{ password: 'short1' }, 'customers.weak_password'],
      [{ password: 'onlyletters' }, 'customers.weak_password'],
      [{ password: '12345678' }, 'customers.weak_password'],
      [{ password: `a1${'x'.repeat(255)}` }, 'customers.weak_password'],
      [{ customerGroupId: 99 }, 'customers.unknown_group'],
      [{ channelIds: [] }, 'customers.bad_channel_ids'],
      [{ channelIds: [1, 1] }, 'customers.bad_channel_ids'],
      [{ channelIds: [1, 99] }, 'customers.bad_channel_ids'],
      [{ originChannelId: 99 }, 'customers.bad_origin_channel'],
      [{ addresses: [{ ...home, countryCode: 'ZZ' }] }, 'customers.unknown_country'],
    ];
    for (const [input, code] of cases)
      await assert.rejects(createCustomers(ctx, [good, { ...ada, ...input }]), refused(code, { index: 1 }));
    assert.deepEqual(await emailsOf(ctx), []);
  });

  test('an address is unique on each channel, counting global customers where they may enter', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const inUse = refused('customers.email_in_use', { index: 0 });
    const global = await create(ctx);
    await assert.rejects(create(ctx, { email: 'ADA@EXAMPLE.COM' }), inUse);
    await assert.rejects(create(ctx, { channelIds: [3] }), inUse);
    await assert.rejects(create(ctx, { channelIds: [2, 3] }), inUse);
    const second = await create(ctx, { channelIds: [2] });
    await assert.rejects(create(ctx, { channelIds: [2] }), inUse);
    const third = await create(ctx, { email: 'third@example.com', channelIds: [3] });
    await assert.rejects(create(ctx, { email: 'third@example.com' }), inUse);
    await create(ctx, { email: 'third@example.com', channelIds: [1] });

    await assert.rejects(updateCustomers(ctx, [{ id: third.id, email: ada.email }]), inUse);
    await assert.rejects(updateCustomers(ctx, [{ id: second.id, channelIds: [2, 3] }]), inUse);
    await assert.rejects(updateCustomers(ctx, [{ id: second.id, channelIds: null }]), inUse);
    assert.deepEqual((await customerById(ctx, second.id))?.channelIds, [2]);
    assert.equal((await findLogin(on(ctx, 1), ada.email))?.customerId, global.id);
    assert.equal((await findLogin(on(ctx, 2), ada.email))?.customerId, second.id);
    assert.equal((await findLogin(on(ctx, 3), ada.email))?.customerId, global.id);
  });

  test('channel access: null where global logins are allowed, else exactly the list', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const entered = async (customer: { channelIds: readonly number[] | null; email: string }) => {
      const may: number[] = [];
      for (const channel of [1, 2, 3]) {
        const signsIn = (await findLogin(on(ctx, channel), customer.email)) !== null;
        assert.equal(await mayEnterChannel(on(ctx, channel), customer), signsIn);
        if (signsIn) may.push(channel);
      }
      return may;
    };
    assert.deepEqual(await entered(await create(ctx, { email: 'a@example.com' })), [1, 3]);
    assert.deepEqual(await entered(await create(ctx, { email: 'b@example.com', channelIds: [2] })), [2]);
    assert.deepEqual(
      await entered(await create(ctx, { email: 'c@example.com', channelIds: [3, 1, 2] })),
      [1, 2, 3],
    );
    const made = await create(ctx, { email: 'd@example.com', originChannelId: 2 });
    assert.deepEqual(made.channelIds, [2]);
    assert.deepEqual(await entered(made), [2]);
  });

  test("a channel's own account comes before a global one when a setting later lets both in", async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    await create(ctx);
    const second = await create(ctx, { channelIds: [2] });
    await updateChannelCustomerSettings(ctx, 2, { allowGlobalLogins: true });
    assert.equal((await findLogin(on(ctx, 2), ada.email))?.customerId, second.id);
    await updateCustomers(ctx, [{ id: second.id, firstName: 'Augusta' }]);
    assert.equal((await customerById(ctx, second.id))?.firstName, 'Augusta');
  });

  test('an address is freed by a change and by deletion, and two customers can exchange theirs', async () => {
    const { ctx } = await newStore();
    const [a, b] = await createCustomers(ctx, [ada, { ...ada, email: 'b@example.com' }]);
    await updateCustomers(ctx, [
      { id: a!.id, email: 'b@example.com' },
      { id: b!.id, email: ada.email },
    ]);
    assert.equal((await findLogin(ctx, 'b@example.com'))?.customerId, a!.id);
    assert.equal((await findLogin(ctx, ada.email))?.customerId, b!.id);
    await updateCustomers(ctx, [{ id: a!.id, email: 'c@example.com' }]);
    assert.equal(await findLogin(ctx, 'b@example.com'), null);
    assert.deepEqual(await deleteCustomers(ctx, [b!.id, 999]), [b!.id]);
    assert.equal(await findLogin(ctx, ada.email), null);
    assert.equal((await create(ctx)).id, 3);
  });

  test('credentials: only the right password of a customer who may enter the channel', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const made = await create(ctx, { password: 'secret12' });
    await create(ctx, { email: 'none@example.com' });
    const check = (channel: number, email: string, password: string) =>
      validateCredentials(on(ctx, channel), { email, password });
    assert.equal(await check(1, 'ada@EXAMPLE.com', 'secret12'), made.id);
    assert.equal(await check(1, ada.email, 'Secret12'), null);
    assert.equal(await check(2, ada.email, 'secret12'), null);
    assert.equal(await check(1, 'nobody@example.com', 'secret12'), null);
    assert.equal(await check(1, 'none@example.com', 'secret12'), null);
    const stored = (await findLogin(ctx, ada.email))?.passwordHash;
    assert.match(stored ?? '', /^\$argon2id\$/);
  });

  test('an update keeps what is left out and tells what others have to follow', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const made = await create(ctx, { password: 'secret12', forcePasswordReset: true, channelIds: [1, 2] });
    const seen: unknown[] = [];
    const update = (patch: object) =>
      updateCustomers(ctx, [{ id: made.id, ...patch }], async (tx, changes) => {
        assert.equal(tx.inTransaction, true);
        seen.push(...changes.map(({ passwordChanged, accessNarrowed }) => [passwordChanged, accessNarrowed]));
      });
    const [named] = await update({ firstName: 'Augusta', company: undefined });
    assert.deepEqual({ ...named, modifiedAt: made.modifiedAt }, { ...made, firstName: 'Augusta' });
    assert.equal(await validateCredentials(ctx, { email: ada.email, password: 'secret12' }), made.id);
    const [renewed] = await update({ password: 'another34' });
    assert.equal(renewed!.forcePasswordReset, false);
    assert.equal(await validateCredentials(ctx, { email: ada.email, password: 'secret12' }), null);
    await update({ channelIds: [1, 2, 3] });
    await update({ channelIds: [3, 2] });
    await update({ channelIds: null });
    assert.deepEqual(seen, [
      [false, false],
      [true, false],
      [false, false],
      [false, true],
      [false, true],
    ]);
    await assert.rejects(
      updateCustomers(ctx, [{ id: made.id }, { id: made.id }]),
      refused('customers.repeated_row', { index: 1 }),
    );
  });

  test('what fails alongside takes the change back', async () => {
    const { ctx } = await newStore();
    const made = await create(ctx);
    const fails = async () => Promise.reject(new Error('alongside'));
    await assert.rejects(updateCustomers(ctx, [{ id: made.id, email: 'x@example.com' }], fails), /alongside/);
    await assert.rejects(deleteCustomers(ctx, [made.id], fails), /alongside/);
    assert.deepEqual(await customerById(ctx, made.id), made);
    assert.equal((await findLogin(ctx, ada.email))?.customerId, made.id);
  });

  test('the list filters, sorts and pages', async () => {
    const { ctx, clock } = await newStore();
    const group = await createGroup(ctx, { name: 'Wholesale' });
    const people: NewCustomer[] = [
      { email: 'a@example.com', firstName: 'Ada', lastName: 'Byron', company: 'Engines' },
      {
        email: 'b@example.com',
        firstName: 'Blaise',
        lastName: 'Pascal',
        phone: '1',
        customerGroupId: group.id,
      },
      { email: 'c@example.com', firstName: '100%', lastName: 'A_B', registrationIpAddress: '10.0.0.1' },
    ];
    const start = clock.now();
    for (const person of people) {
      await createCustomers(ctx, [person]);
      clock.advance(1000);
    }
    const ids = async (
      ...args: [Parameters<typeof listCustomers>[1], Parameters<typeof listCustomers>[3]?]
    ) => (await listCustomers(ctx, args[0], PAGE, args[1])).customers.map(({ id }) => id);
    const at = (seconds: number) => new Date(start + seconds * 1000);
    assert.deepEqual(await ids({ ids: [3, 1, 9] }), [1, 3]);
    assert.deepEqual(await ids({ companies: ['Engines'] }), [1]);
    assert.deepEqual(await ids({ groupIds: [group.id] }), [2]);
    assert.deepEqual(await ids({ emails: ['B@EXAMPLE.COM', 'a@example.com'] }), [1, 2]);
    assert.deepEqual(await ids({ names: ['ada byron'] }), [1]);
    assert.deepEqual(await ids({ nameParts: ['%'] }), [3]);
    assert.deepEqual(await ids({ nameParts: ['_'] }), [3]);
    assert.deepEqual(await ids({ nameParts: ['E PAS', 'ada'] }), [1, 2]);
    assert.deepEqual(await ids({ phones: ['1'] }), [2]);
    assert.deepEqual(await ids({ registrationIpAddresses: ['10.0.0.1'] }), [3]);
    assert.deepEqual(await ids({ createdMin: at(1), createdMax: at(2) }), [2, 3]);
    assert.deepEqual(await ids({ modifiedMax: at(0) }), [1]);
    assert.deepEqual(await ids({ names: [`' or 1=1 --`] }), []);
    assert.deepEqual(await ids({}, { by: 'last_name', direction: 'desc' }), [2, 1, 3]);
    assert.deepEqual(await ids({}, { by: 'date_created', direction: 'desc' }), [3, 2, 1]);

    const second = await listCustomers(ctx, {}, { limit: 2, offset: 2 });
    assert.deepEqual([second.customers.map(({ id }) => id), second.total], [[3], 3]);
    const walk = async (direction: 'before' | 'after', id: number) => {
      const { customers, more } = await listCustomersNextTo(ctx, {}, { direction, id, limit: 1 });
      return [customers.map(({ id }) => id), more];
    };
    assert.deepEqual(await walk('after', 1), [[2], true]);
    assert.deepEqual(await walk('after', 2), [[3], false]);
    assert.deepEqual(await walk('before', 3), [[2], true]);
    assert.deepEqual(await walk('before', 1), [[], false]);
  });

  test('addresses: added, found, changed, deleted; one that is there already is passed over', async () => {
    const { ctx } = await newStore();
    const made = await create(ctx, { addresses: [home, home] });
    assert.equal(made.addressCount, 1);
    assert.equal((await customerById(ctx, made.id))?.addressCount, 1);
    const own = { ...home, customerId: made.id };
    const added = await createAddresses(ctx, [
      own,
      { ...own, city: 'Paris', countryCode: 'FR', company: 'Engines' },
    ]);
    assert.deepEqual(
      added.map(({ city, countryCode, addressType }) => [city, countryCode, addressType]),
      [['Paris', 'FR', 'residential']],
    );
    const paris = added[0]!;
    const count = async (filter: Parameters<typeof listAddresses>[1]) =>
      (await listAddresses(ctx, filter, PAGE)).total;
    assert.equal(await count({ customerIds: [made.id] }), 2);
    assert.equal(await count({ companies: ['Engines'] }), 1);
    assert.equal(await count({ names: ['ADA byron'] }), 2);
    assert.equal(await count({ ids: [paris.id] }), 1);
    const same = { id: paris.id, city: home.city, countryCode: 'GB', company: '' };
    assert.deepEqual(await updateAddresses(ctx, [same]), []);
    assert.equal((await listAddresses(ctx, { ids: [paris.id] }, PAGE)).addresses[0]!.city, 'Paris');
    assert.deepEqual(await updateAddresses(ctx, [{ id: paris.id, postalCode: '75001' }]), [
      { ...paris, postalCode: '75001' },
    ]);
    await assert.rejects(
      updateAddresses(ctx, [{ id: paris.id, city: 'Lyon' }, { id: 99 }]),
      refused('customers.address_not_found', { index: 1 }),
    );
    await assert.rejects(
      createAddresses(ctx, [
        { ...own, city: 'Rome' },
        { ...own, customerId: 99 },
      ]),
      refused('customers.not_found', { index: 1 }),
    );
    assert.equal((await listAddresses(ctx, { ids: [paris.id] }, PAGE)).addresses[0]!.city, 'Paris');
    assert.equal(await count({}), 2);
    await deleteAddresses(ctx, [paris.id, 999]);
    assert.equal(await count({}), 1);
    await deleteCustomers(ctx, [made.id]);
    assert.equal(await count({}), 0);
  });

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

    const made = await create(ctx, { customerGroupId: stores.id });
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
    assert.equal((await create(ctx, { email: 'a@example.com' })).customerGroupId, marked.id);
    assert.equal((await create(ctx, { email: 'b@example.com', customerGroupId: 0 })).customerGroupId, 0);
    await updateChannelCustomerSettings(ctx, 1, { defaultGroupId: chosen.id });
    assert.equal((await create(ctx, { email: 'c@example.com' })).customerGroupId, chosen.id);
    await updateStoreCustomerSettings(ctx, { guestGroupId: chosen.id });
    await deleteGroup(ctx, chosen.id);
    assert.equal((await create(ctx, { email: 'd@example.com' })).customerGroupId, marked.id);
    assert.equal((await channelCustomerSettings(ctx, 1)).defaultGroupId, null);
    assert.equal((await storeCustomerSettings(ctx)).guestGroupId, 0);
  });

  test('of many who claim one address at once, exactly one gets it', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const claims = [null, [1], [3], [1, 3], null, [3, 1], null, [1]];
    const results = await Promise.allSettled(
      claims.map((channelIds) => createCustomers(ctx.with({}), [{ ...ada, channelIds }])),
    );
    for (const result of results)
      if (result.status === 'rejected') refused('customers.email_in_use')(result.reason);
    const winners = (await listCustomers(ctx, {}, PAGE)).customers.map(({ channelIds }) => channelIds);
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, winners.length);
    const takes = winners.flatMap((channelIds) => channelIds ?? [1, 3]);
    assert.equal(new Set(takes).size, takes.length);
    assert.ok(winners.length > 0);
  });

  test('many updates of the same customers at once, in any order, all go through', async () => {
    const { ctx } = await newStore();
    const made = await createCustomers(
      ctx,
      ['a', 'b', 'c'].map((name) => ({ ...ada, email: `${name}@example.com` })),
    );
    const [a, b, c] = made.map(({ id }) => id) as [number, number, number];
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, a, c],
      [c, a, b],
    ];
    const updates = orders.map((order, round) =>
      updateCustomers(
        ctx.with({}),
        order.map((id) => ({ id, email: `${id}-${round}@example.com`, notes: String(round) })),
      ),
    );
    await Promise.all(updates);
    const after = (await listCustomers(ctx, {}, PAGE)).customers;
    const last = after[0]!.notes;
    for (const customer of after) {
      assert.deepEqual([customer.email, customer.notes], [`${customer.id}-${last}@example.com`, last]);
      assert.equal((await findLogin(ctx, customer.email))?.customerId, customer.id);
    }
  });

  test('a group deleted while customers are put into it leaves no one in it', async () => {
    const { ctx } = await newStore();
    const group = await createGroup(ctx, { name: 'Wholesale' });
    const joining = Array.from({ length: 6 }, (_, index) =>
      createCustomers(ctx.with({}), [{ ...ada, email: `${index}@example.com`, customerGroupId: group.id }]),
    );
    const results = await Promise.allSettled([...joining, deleteGroup(ctx.with({}), group.id)]);
    for (const result of results)
      if (result.status === 'rejected') refused('customers.unknown_group')(result.reason);
    assert.deepEqual((await listCustomers(ctx, { groupIds: [group.id] }, PAGE)).customers, []);
    assert.equal(await groupById(ctx, group.id), null);
  });
});
