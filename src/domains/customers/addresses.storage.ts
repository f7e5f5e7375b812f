import { sql, type ExpressionBuilder, type Insertable, type Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { CustomerAddresses, DB } from '../../db/tables.generated.ts';
import type { Address } from './address.ts';
import { isOneOf, isOneOfLower, isOneOfTexts } from './one-of.storage.ts';

export interface AddressFilter {
  readonly ids?: readonly number[] | undefined;
  readonly customerIds?: readonly number[] | undefined;
  readonly companies?: readonly string[] | undefined;
  /** First and last name with a space between. */
  readonly names?: readonly string[] | undefined;
}

const toAddress = (row: Selectable<CustomerAddresses>): Address => ({
  id: row.id,
  customerId: row.customer_id,
  firstName: row.first_name,
  lastName: row.last_name,
  company: row.company,
  address1: row.address1,
  address2: row.address2,
  city: row.city,
  stateOrProvince: row.state_or_province,
  postalCode: row.postal_code,
  countryCode: row.country_code,
  phone: row.phone,
  addressType: row.address_type as Address['addressType'],
});

const toRow = (ctx: Context, address: Address): Insertable<CustomerAddresses> => ({
  store_id: ctx.store.id,
  id: address.id,
  customer_id: address.customerId,
  first_name: address.firstName,
  last_name: address.lastName,
  company: address.company,
  address1: address.address1,
  address2: address.address2,
  city: address.city,
  state_or_province: address.stateOrProvince,
  postal_code: address.postalCode,
  country_code: address.countryCode,
  phone: address.phone,
  address_type: address.addressType,
});

const NAME = sql<string>`lower(first_name || ' ' || last_name)`;

const conditions = (
  eb: ExpressionBuilder<DB, 'customer_addresses'>,
  storeId: number,
  filter: AddressFilter,
) =>
  eb.and([
    eb('store_id', '=', storeId),
    ...(filter.ids ? [isOneOf('id', filter.ids)] : []),
    ...(filter.customerIds ? [isOneOf('customer_id', filter.customerIds)] : []),
    ...(filter.companies ? [isOneOfTexts('company', filter.companies)] : []),
    ...(filter.names ? [isOneOfLower(NAME, filter.names)] : []),
  ]);

/** Every address that matches, by id. */
export async function selectAddresses(ctx: Context, filter: AddressFilter): Promise<Address[]> {
  const rows = await ctx.db
    .selectFrom('customer_addresses')
    .selectAll()
    .where((eb) => conditions(eb, ctx.store.id, filter))
    .orderBy('id')
    .execute();
  return rows.map(toAddress);
}

/** One page, by id, and how many match in all. */
export async function selectAddressPage(
  ctx: Context,
  filter: AddressFilter,
  page: { limit: number; offset: number },
): Promise<{ addresses: Address[]; total: number }> {
  const matching = ctx.db
    .selectFrom('customer_addresses')
    .where((eb) => conditions(eb, ctx.store.id, filter));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching.selectAll().orderBy('id').limit(page.limit).offset(page.offset).execute();
  return { addresses: rows.map(toAddress), total };
}

/** The first addresses of each of these customers. */
export async function selectFirstAddresses(
  ctx: Context,
  customerIds: readonly number[],
  each: number,
): Promise<Address[]> {
  const rows = await ctx.db
    .selectFrom((eb) =>
      eb
        .selectFrom('customer_addresses')
        .selectAll()
        .select(sql<number>`row_number() over (partition by customer_id order by id)`.as('place'))
        .where('store_id', '=', ctx.store.id)
        .where(isOneOf('customer_id', customerIds))
        .as('numbered'),
    )
    .selectAll()
    .where('place', '<=', each)
    .orderBy('id')
    .execute();
  return rows.map(toAddress);
}

export async function insertAddresses(ctx: Context, addresses: readonly Address[]): Promise<void> {
  const rows = addresses.map((address) => toRow(ctx, address));
  await inChunks(rows, (some) => ctx.db.insertInto('customer_addresses').values(some).execute());
}

export async function replaceAddress(ctx: Context, address: Address): Promise<void> {
  await ctx.db
    .updateTable('customer_addresses')
    .set(toRow(ctx, address))
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', address.id)
    .execute();
}

/** Answers whose they were. */
export async function deleteAddressRows(
  ctx: Context,
  ids: readonly number[],
): Promise<{ id: number; customerId: number }[]> {
  return ctx.db
    .deleteFrom('customer_addresses')
    .where('store_id', '=', ctx.store.id)
    .where(isOneOf('id', ids))
    .returning(['id', 'customer_id as customerId'])
    .execute();
}
