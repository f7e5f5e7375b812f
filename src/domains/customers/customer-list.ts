import type { Context } from '../../db/context.ts';
import type { Customer } from './customer.ts';
import {
  selectCustomerCount,
  selectCustomerPage,
  selectCustomersNextTo,
  type CustomerFilter,
  type CustomerSort,
} from './customer-list.storage.ts';

export type { CustomerFilter, CustomerSort };

/** One page, by id unless sorted otherwise, and how many match in all. */
export const listCustomers = (
  ctx: Context,
  filter: CustomerFilter,
  page: { limit: number; offset: number },
  sort: CustomerSort | null = null,
): Promise<{ customers: Customer[]; total: number }> => selectCustomerPage(ctx, filter, sort, page);

/** Those that come next before or after an id, always in the order of ids; `more` says whether others lie beyond. */
export const listCustomersNextTo = (
  ctx: Context,
  filter: CustomerFilter,
  cursor: { readonly direction: 'before' | 'after'; readonly id: number; readonly limit: number },
): Promise<{ customers: Customer[]; more: boolean }> => selectCustomersNextTo(ctx, filter, cursor);

export const countCustomers = (ctx: Context): Promise<number> => selectCustomerCount(ctx, {});
