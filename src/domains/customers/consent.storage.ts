import type { Context } from '../../db/context.ts';

interface Row {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
  readonly updatedAt: Date;
}

export async function selectConsent<T extends string>(
  ctx: Context,
  customerId: number,
): Promise<{ readonly allow: T[]; readonly deny: T[]; readonly updatedAt: Date } | null> {
  const row = await ctx.db
    .selectFrom('customer_consents')
    .select(['allow', 'deny', 'updated_at'])
    .where('store_id', '=', ctx.store.id)
    .where('customer_id', '=', customerId)
    .executeTakeFirst();
  return row ? { allow: row.allow as T[], deny: row.deny as T[], updatedAt: row.updated_at } : null;
}

export async function upsertConsent(
  tx: Context,
  customerId: number,
  { allow, deny, updatedAt }: Row,
): Promise<void> {
  const said = { allow: [...allow], deny: [...deny], updated_at: updatedAt };
  await tx.db
    .insertInto('customer_consents')
    .values({ store_id: tx.store.id, customer_id: customerId, ...said })
    .onConflict((conflict) => conflict.columns(['store_id', 'customer_id']).doUpdateSet(said))
    .execute();
}
