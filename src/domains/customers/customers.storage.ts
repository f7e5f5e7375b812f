import { sql, type Insertable, type Selectable } from 'kysely';
import { amountOf, toDecimal } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { Customers } from '../../db/tables.generated.ts';
import type { Customer } from './customer.ts';
import { isOneOf } from './one-of.storage.ts';

export interface StoredCustomer extends Customer {
  readonly passwordHash: string | null;
}

const channelIds = sql<number[] | null>`case when customers.global_access then null else array(
  select c.channel_id from customer_channels c
  where c.store_id = customers.store_id and c.customer_id = customers.id order by c.channel_id) end`;

const addressCount = sql<number>`(select count(*) from customer_addresses a
  where a.store_id = customers.store_id and a.customer_id = customers.id)`;

/** Every customer of this store, with what a Customer has; the list adds its own conditions. */
export const customersOf = (ctx: Context) =>
  ctx.db
    .selectFrom('customers')
    .selectAll('customers')
    .select([channelIds.as('channel_ids'), addressCount.as('address_count')])
    .where('customers.store_id', '=', ctx.store.id);

export type CustomerRow = Selectable<Customers> & { channel_ids: number[] | null; address_count: number };

const toStored = (row: CustomerRow): StoredCustomer => ({
  ...toCustomer(row),
  passwordHash: row.password_hash,
});

export const toCustomer = (row: CustomerRow): Customer => ({
  id: row.id,
  email: row.email,
  firstName: row.first_name,
  lastName: row.last_name,
  company: row.company,
  phone: row.phone,
  notes: row.notes,
  taxExemptCategory: row.tax_exempt_category,
  customerGroupId: row.customer_group_id,
  acceptsMarketing: row.accepts_marketing,
  forcePasswordReset: row.force_password_reset,
  registrationIpAddress: row.registration_ip_address,
  storeCredit: amountOf(row.store_credit),
  originChannelId: row.origin_channel_id,
  channelIds: row.channel_ids,
  addressCount: row.address_count,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const toRow = (ctx: Context, customer: StoredCustomer): Insertable<Customers> => ({
  store_id: ctx.store.id,
  id: customer.id,
  email: customer.email,
  first_name: customer.firstName,
  last_name: customer.lastName,
  company: customer.company,
  phone: customer.phone,
  notes: customer.notes,
  tax_exempt_category: customer.taxExemptCategory,
  customer_group_id: customer.customerGroupId,
  password_hash: customer.passwordHash,
  force_password_reset: customer.forcePasswordReset,
  registration_ip_address: customer.registrationIpAddress,
  accepts_marketing: customer.acceptsMarketing,
  store_credit: toDecimal(customer.storeCredit, 4),
  origin_channel_id: customer.originChannelId,
  global_access: customer.channelIds === null,
  created_at: customer.createdAt,
  modified_at: customer.modifiedAt,
});

/** Customers by their ids. */
export async function selectCustomers(ctx: Context, ids: readonly number[]): Promise<Map<number, Customer>> {
  const rows = await customersOf(ctx).where(isOneOf('customers.id', ids)).execute();
  return new Map(rows.map((row) => [row.id, toCustomer(row)]));
}

/** What requests of these customers need of them. */
export async function selectShoppers(
  ctx: Context,
  ids: readonly number[],
): Promise<Pick<Customer, 'id' | 'customerGroupId' | 'channelIds' | 'taxExemptCategory'>[]> {
  const rows = await ctx.db
    .selectFrom('customers')
    .select([
      'customers.id',
      'customers.customer_group_id',
      'customers.tax_exempt_category',
      channelIds.as('channel_ids'),
    ])
    .where('customers.store_id', '=', ctx.store.id)
    .where(isOneOf('customers.id', ids))
    .execute();
  return rows.map((row) => ({
    id: row.id,
    customerGroupId: row.customer_group_id,
    channelIds: row.channel_ids,
    taxExemptCategory: row.tax_exempt_category,
  }));
}

/** Those of these customers that there are, locked until the commit. */
export async function lockCustomers(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, StoredCustomer>> {
  const rows = await customersOf(ctx)
    .where(isOneOf('customers.id', ids))
    .orderBy('customers.id')
    .forUpdate()
    .execute();
  return new Map(rows.map((row) => [row.id, toStored(row)]));
}

export async function insertCustomers(ctx: Context, customers: readonly StoredCustomer[]): Promise<void> {
  const rows = customers.map((customer) => toRow(ctx, customer));
  await inChunks(rows, (some) => ctx.db.insertInto('customers').values(some).execute());
  await insertChannels(ctx, customers);
}

/** Writes everything about a customer but its logins. */
export async function replaceCustomer(ctx: Context, customer: StoredCustomer): Promise<void> {
  await ctx.db
    .updateTable('customers')
    .set(toRow(ctx, customer))
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', customer.id)
    .execute();
  await ctx.db
    .deleteFrom('customer_channels')
    .where('store_id', '=', ctx.store.id)
    .where('customer_id', '=', customer.id)
    .execute();
  await insertChannels(ctx, [customer]);
}

async function insertChannels(ctx: Context, customers: readonly Customer[]): Promise<void> {
  const rows = customers.flatMap(({ id, channelIds }) =>
    (channelIds ?? []).map((channelId) => ({
      store_id: ctx.store.id,
      customer_id: id,
      channel_id: channelId,
    })),
  );
  await inChunks(rows, (some) => ctx.db.insertInto('customer_channels').values(some).execute());
}

/** Deletes them with all that is theirs. Answers the ids that were there. */
export async function deleteCustomerRows(ctx: Context, ids: readonly number[]): Promise<number[]> {
  const rows = await ctx.db
    .deleteFrom('customers')
    .where('store_id', '=', ctx.store.id)
    .where(isOneOf('id', ids))
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
