import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { toDecimal, type Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import type { DB } from '../../db/tables.generated.ts';
import type { Customer } from './customer.ts';
import { customersOf, toCustomer } from './customers.storage.ts';
import { isOneOf, isOneOfLower, isOneOfTexts } from './one-of.storage.ts';

export interface CustomerFilter {
  readonly ids?: readonly number[] | undefined;
  readonly companies?: readonly string[] | undefined;
  readonly groupIds?: readonly number[] | undefined;
  readonly emails?: readonly string[] | undefined;
  /** First and last name with a space between, in any case. */
  readonly names?: readonly string[] | undefined;
  /** Parts of that, any of them. */
  readonly nameParts?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly registrationIpAddresses?: readonly string[] | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly taxExemptCategory?: string | undefined;
  readonly storeCredit?: Amount | undefined;
  /** Both ends belong to it. */
  readonly minId?: number | undefined;
  readonly maxId?: number | undefined;
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

export interface CustomerSort {
  readonly by: 'date_created' | 'date_modified' | 'last_name';
  readonly direction: 'asc' | 'desc';
}

const SORT_COLUMNS = {
  date_created: 'customers.created_at',
  date_modified: 'customers.modified_at',
  last_name: 'customers.last_name',
} as const;

const NAME = sql<string>`lower(customers.first_name || ' ' || customers.last_name)`;
const EMAIL = sql<string>`lower(customers.email)`;

const nameHas = (part: string) => sql<boolean>`strpos(${NAME}, ${part.toLowerCase()}::text) > 0`;

const conditions = (eb: ExpressionBuilder<DB, 'customers'>, filter: CustomerFilter): Expression<SqlBool> =>
  eb.and([
    ...(filter.ids ? [isOneOf('customers.id', filter.ids)] : []),
    ...(filter.companies ? [isOneOfTexts('customers.company', filter.companies)] : []),
    ...(filter.groupIds ? [isOneOf('customers.customer_group_id', filter.groupIds)] : []),
    ...(filter.emails ? [isOneOfLower(EMAIL, filter.emails)] : []),
    ...(filter.names ? [isOneOfLower(NAME, filter.names)] : []),
    ...(filter.nameParts ? [eb.or(filter.nameParts.map(nameHas))] : []),
    ...(filter.phones ? [isOneOfTexts('customers.phone', filter.phones)] : []),
    ...(filter.registrationIpAddresses
      ? [isOneOfTexts('customers.registration_ip_address', filter.registrationIpAddresses)]
      : []),
    ...(filter.firstName === undefined ? [] : [eb('customers.first_name', '=', filter.firstName)]),
    ...(filter.lastName === undefined ? [] : [eb('customers.last_name', '=', filter.lastName)]),
    ...(filter.taxExemptCategory === undefined
      ? []
      : [eb('customers.tax_exempt_category', '=', filter.taxExemptCategory)]),
    ...(filter.storeCredit ? [eb('customers.store_credit', '=', toDecimal(filter.storeCredit, 4))] : []),
    ...(filter.minId === undefined ? [] : [eb('customers.id', '>=', filter.minId)]),
    ...(filter.maxId === undefined ? [] : [eb('customers.id', '<=', filter.maxId)]),
    ...(filter.createdMin ? [eb('customers.created_at', '>=', filter.createdMin)] : []),
    ...(filter.createdMax ? [eb('customers.created_at', '<=', filter.createdMax)] : []),
    ...(filter.modifiedMin ? [eb('customers.modified_at', '>=', filter.modifiedMin)] : []),
    ...(filter.modifiedMax ? [eb('customers.modified_at', '<=', filter.modifiedMax)] : []),
  ]);

/** How many match. */
export async function selectCustomerCount(ctx: Context, filter: CustomerFilter): Promise<number> {
  const { total } = await ctx.db
    .selectFrom('customers')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where('store_id', '=', ctx.store.id)
    .where((eb) => conditions(eb, filter))
    .executeTakeFirstOrThrow();
  return total;
}

/** One page, by id unless sorted otherwise, and how many match in all. */
export async function selectCustomerPage(
  ctx: Context,
  filter: CustomerFilter,
  sort: CustomerSort | null,
  page: { limit: number; offset: number },
): Promise<{ customers: Customer[]; total: number }> {
  const total = await selectCustomerCount(ctx, filter);
  const rows = await customersOf(ctx)
    .where((eb) => conditions(eb, filter))
    .$if(sort !== null, (query) => query.orderBy(SORT_COLUMNS[sort!.by], sort!.direction))
    .orderBy('customers.id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { customers: rows.map(toCustomer), total };
}

/**
 * Those that come next to an id, in the order of ids, and whether there are more beyond: one row more than the page is
 * read to know.
 */
export async function selectCustomersNextTo(
  ctx: Context,
  filter: CustomerFilter,
  cursor: { readonly direction: 'before' | 'after'; readonly id: number; readonly limit: number },
): Promise<{ customers: Customer[]; more: boolean }> {
  const onward = cursor.direction === 'after';
  const rows = await customersOf(ctx)
    .where((eb) => conditions(eb, filter))
    .where('customers.id', onward ? '>' : '<', cursor.id)
    .orderBy('customers.id', onward ? 'asc' : 'desc')
    .limit(cursor.limit + 1)
    .execute();
  const customers = rows.slice(0, cursor.limit).map(toCustomer);
  return { customers: onward ? customers : customers.reverse(), more: rows.length > cursor.limit };
}
