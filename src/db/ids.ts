import { sql } from 'kysely';
import { DomainError } from '../kernel/errors.ts';
import { MAX_ID } from '../kernel/ids.ts';
import type { Context } from './context.ts';

/** What has numbered ids on the wire. */
export type IdKind =
  | 'account'
  | 'channel'
  | 'site'
  | 'route'
  | 'currency'
  | 'tax-class'
  | 'tax-zone'
  | 'tax-rate'
  | 'tax-property'
  | 'customer'
  | 'address'
  | 'metafield'
  | 'form-field'
  | 'attribute'
  | 'attribute-value'
  | 'subscriber'
  | 'customer-group'
  | 'brand'
  | 'category'
  | 'category-tree'
  | 'product'
  | 'image'
  | 'option'
  | 'option-value'
  | 'variant'
  | 'bulk-rule'
  | 'price-list'
  | 'wishlist'
  | 'wishlist-item'
  | 'webhook'
  | 'mail'
  | 'price-assignment';

/**
 * Reserves ids, counted per store from 1. A statement of its own, before the transaction that uses them: two writers
 * never wait for each other, and a rollback leaves a gap.
 */
export async function reserveIds(ctx: Context, kind: IdKind, count: number): Promise<number[]> {
  if (count === 0) return [];
  const { next } = await ctx.db
    .insertInto('ids')
    .values({ store_id: ctx.store.id, kind, next: count + 1 })
    .onConflict((conflict) =>
      conflict.columns(['store_id', 'kind']).doUpdateSet({ next: sql<number>`ids.next + ${count}` }),
    )
    .returning('next')
    .executeTakeFirstOrThrow();
  if (next - 1 > MAX_ID) throw new DomainError('ids.exhausted', `No ids are left for ${kind}.`, { kind });
  return Array.from({ length: count }, (_, index) => next - count + index);
}

export const reserveId = async (ctx: Context, kind: IdKind): Promise<number> =>
  (await reserveIds(ctx, kind, 1))[0]!;
