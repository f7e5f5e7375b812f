import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import {
  addressesOfCustomers,
  createAddress,
  customerById,
  findLogin,
  listAddresses,
  listCustomers,
  listCustomersNextTo,
  shopperFacts,
  type CustomerFilter,
} from '../../src/domains/customers/index.ts';
import { createFormField, formValuesOf, listFormValues } from '../../src/domains/forms/index.ts';
import { createSubscriber, listSubscribers, newsletterEmails } from '../../src/domains/subscribers/index.ts';
import { listWishlists } from '../../src/domains/wishlists/index.ts';
import type { Context } from '../../src/db/context.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { createAda, home, PAGE } from '../support/customers.ts';
import { eachEngine } from '../support/engines.ts';
import { readingsOf } from '../support/plans.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const CUSTOMERS = 10_000;
/** Far more than any of these finds, and far less than there are. */
const ENOUGH = 600;

/** No statement of these looks at more rows than it answers, but for a page: what it costs does not grow with the store. */
eachEngine('what statements read of a store of 10,000 customers', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  let ctx: Context;
  before(async () => {
    ({ ctx } = await storeIn(services));
    const { id } = await createAda(ctx);
    await createAddress(ctx, { ...home, customerId: id });
    await createFormField(ctx, { area: 'customer', type: 'text', label: 'License' });
    await createSubscriber(ctx, { email: 'ada@example.com' });
    // Rows like the first of each, by the thousand: making them one by one would take minutes.
    const like = (table: string, changes: string) =>
      sql
        .raw(
          `insert into ${table} select (jsonb_populate_record(one, ${changes})).*
           from ${table} one, generate_series(2, ${CUSTOMERS}) i where one.store_id = ${ctx.store.id}`,
        )
        .execute(services.db);
    const moment = `timestamptz '2026-01-15 12:00Z' + i * interval '1 minute'`;
    await like(
      'customers',
      `jsonb_build_object('id', i, 'email', 'c' || i || '@example.com', 'first_name', 'First' || i,
       'last_name', 'Last' || i, 'company', 'Company' || i, 'phone', '555-' || i, 'store_credit', i,
       'tax_exempt_category', 'T' || i, 'registration_ip_address', '10.0.' || i / 250 || '.' || i % 250,
       'customer_group_id', i / 100, 'created_at', ${moment}, 'modified_at', ${moment})`,
    );
    await like(
      'customer_logins',
      `jsonb_build_object('customer_id', i, 'email', 'c' || i || '@example.com')`,
    );
    await like(
      'customer_addresses',
      `jsonb_build_object('id', i, 'customer_id', i, 'first_name', 'First' || i, 'company', 'Company' || i)`,
    );
    await like(
      'subscribers',
      `jsonb_build_object('id', i, 'email', 'c' || i || '@example.com', 'first_name', 'First' || i,
       'last_name', 'Last' || i, 'source', 'S' || i, 'order_id', i, 'created_at', ${moment},
       'modified_at', ${moment})`,
    );
    await sql`
      insert into wishlists (store_id, id, customer_id, name, is_public, token)
      select ${ctx.store.id}::int, i, i, 'List', false, 't' || i from generate_series(1, ${CUSTOMERS}::int) i`.execute(
      services.db,
    );
    await sql`
      insert into form_field_values (store_id, owner_kind, owner_id, field_id, customer_id, value)
      select ${ctx.store.id}::int, 'customer', i, 26, i, '"x"' from generate_series(1, ${CUSTOMERS}::int) i`.execute(
      services.db,
    );
    await sql`analyze`.execute(services.db);
  });

  const widest = async (work: (ctx: Context) => Promise<unknown>): Promise<number> => {
    const readings = await readingsOf(ctx, work);
    assert.ok(readings.length > 0, 'no statement was sent');
    return Math.max(...readings.map(({ rows }) => rows));
  };
  const reads = (name: string, work: (ctx: Context) => Promise<unknown>): void => {
    test(name, async () => {
      const readings = await readingsOf(ctx, work);
      assert.ok(readings.length > 0, 'no statement was sent');
      for (const reading of readings)
        assert.ok(reading.rows <= ENOUGH, `${reading.rows} rows of ${CUSTOMERS}: ${reading.sql}`);
    });
  };

  test('one without an index is caught', async () => {
    const unindexed = (own: Context) =>
      own.db
        .selectFrom('customers')
        .select('id')
        .where('store_id', '=', own.store.id)
        .where('notes', '=', 'nobody has these')
        .execute();
    assert.ok((await widest(unindexed)) >= CUSTOMERS - 1);
  });

  reads('signing in', (own) => findLogin(own, 'C5000@example.com'));
  reads('a customer', (own) => customerById(own, 5_000));
  reads('what a request needs of a shopper', (own) => shopperFacts(own, 5_000));

  const at = new Date(Date.UTC(2026, 0, 15, 12) + 5_000 * 60_000);
  const FILTERS: readonly (readonly [string, CustomerFilter])[] = [
    ['ids', { ids: [5_000, 6_000] }],
    ['companies', { companies: ['Company5000'] }],
    ['groups', { groupIds: [50] }],
    ['e-mail addresses', { emails: ['C5000@example.com'] }],
    ['names', { names: ['first5000 last5000'] }],
    ['phones', { phones: ['555-5000'] }],
    ['addresses they registered from', { registrationIpAddresses: ['10.0.20.0'] }],
    ['when they were made', { createdMin: at, createdMax: new Date(at.getTime() + 3_600_000) }],
    ['when they were changed', { modifiedMin: at, modifiedMax: new Date(at.getTime() + 3_600_000) }],
    ['first name', { firstName: 'First5000' }],
    ['last name', { lastName: 'Last5000' }],
    ['tax exempt category', { taxExemptCategory: 'T5000' }],
    ['store credit', { storeCredit: amountOf('5000') }],
    ['ids from one to another', { minId: 5_000, maxId: 5_050 }],
  ];
  for (const [name, filter] of FILTERS)
    reads(`customers by ${name}`, (own) => listCustomers(own, filter, PAGE));
  for (const direction of ['before', 'after'] as const)
    reads(`customers ${direction} a cursor`, (own) =>
      listCustomersNextTo(own, {}, { direction, id: 5_000, limit: 50 }),
    );

  reads('addresses by id', (own) => listAddresses(own, { ids: [5_000] }, PAGE));
  reads('addresses of customers', (own) => listAddresses(own, { customerIds: [5_000] }, PAGE));
  reads('addresses by company', (own) => listAddresses(own, { companies: ['Company5000'] }, PAGE));
  reads('addresses by name', (own) => listAddresses(own, { names: ['first5000 byron'] }, PAGE));
  reads('the first addresses of customers', (own) => addressesOfCustomers(own, [5_000, 5_001], 10));
  reads('wishlists of a customer', (own) => listWishlists(own, 5_000, PAGE));
  reads('form fields of customers', (own) => formValuesOf(own, 'customer', [5_000, 5_001]));
  reads('form field values of a customer', (own) => listFormValues(own, { customerId: 5_000 }, PAGE));

  reads('who gets the newsletter', (own) => newsletterEmails(own, ['c5000@example.com']));
  for (const [name, filter] of [
    ['id', { ids: [5_000] }],
    ['e-mail address', { email: 'c5000@example.com' }],
    ['first name', { firstName: 'First5000' }],
    ['last name', { lastName: 'Last5000' }],
    ['source', { source: 'S5000' }],
    ['order', { orderId: 5_000 }],
    ['when they were made', { createdMin: at, createdMax: at }],
    ['when they were changed', { modifiedMin: at, modifiedMax: at }],
  ] as const)
    reads(`subscribers by ${name}`, (own) => listSubscribers(own, filter, PAGE));
});
