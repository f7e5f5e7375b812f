import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountOf } from '../../src/kernel/money.ts';
import type { Context } from '../../src/db/context.ts';
import {
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
  updateAddresses,
  updateCustomers,
  updateGroup,
  validateCredentials,
  type NewCustomer,
} from '../../src/domains/customers/index.ts';
import { PAGE, ada, createAda, home, threeChannels } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const emailsOf = async (ctx: Context) =>
  (await listCustomers(ctx, {}, PAGE)).customers.map(({ email }) => email);

eachEngine('customers', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = async () => ({ ...(await storeIn(services)), clock: services.clock });

  test('a customer is stored with its defaults and read back', async () => {
    const { ctx } = await newStore();
    const made = await createAda(ctx, { storeCredit: amountOf('43.15'), phone: '555' });
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
    const made = await createAda(ctx, { password: 'secret12', addresses: [home] });
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
    await assert.rejects(createAda(other, { customerGroupId: group.id }), refused('customers.unknown_group'));
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
    assert.equal((await createAda(ctx)).id, 3);
  });

  test('an update keeps what is left out and tells what others have to follow', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const made = await createAda(ctx, { password: 'secret12', forcePasswordReset: true, channelIds: [1, 2] });
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
    const made = await createAda(ctx);
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
    const made = await createAda(ctx, { addresses: [home, home] });
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
});
