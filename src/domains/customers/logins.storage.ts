import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { EVERY_CHANNEL, type Login } from './login.ts';
import { isOneOf, isOneOfTexts } from './one-of.storage.ts';

const LOCKS = 1_024;

/** One of so many locks of a store, since a transaction may take many and the database has room for a few thousand. */
const lockOf = (email: string): number => createHash('sha256').update(email).digest().readUInt32BE() % LOCKS;

/**
 * Makes whoever changes the logins of these addresses wait for its turn. The unique key alone cannot refuse an address
 * that is global for one customer and of a channel for another.
 */
export async function lockEmails(ctx: Context, emails: readonly string[]): Promise<void> {
  const locks = [...new Set(emails.map(lockOf))].sort((a, b) => a - b);
  await sql`select pg_advisory_xact_lock(${ctx.store.id}::int, lock) from unnest(${locks}::int[]) as lock`.execute(
    ctx.db,
  );
}

/** All logins with one of these addresses. */
export async function selectLogins(ctx: Context, emails: readonly string[]): Promise<Login[]> {
  const rows = await ctx.db
    .selectFrom('customer_logins')
    .select(['channel_id', 'email', 'customer_id'])
    .where('store_id', '=', ctx.store.id)
    .where(isOneOfTexts('email', emails))
    .execute();
  return rows.map((row) => ({ channelId: row.channel_id, email: row.email, customerId: row.customer_id }));
}

/** Who signs in with an address on a channel; the channel's own first. The hash is null where there is no password. */
export async function selectSignIns(
  ctx: Context,
  email: string,
  channelId: number,
): Promise<
  { channelId: number; customerId: number; passwordHash: string | null; forcePasswordReset: boolean }[]
> {
  const rows = await ctx.db
    .selectFrom('customer_logins as login')
    .innerJoin('customers as customer', (join) =>
      join.onRef('customer.store_id', '=', 'login.store_id').onRef('customer.id', '=', 'login.customer_id'),
    )
    .select(['login.channel_id', 'customer.id', 'customer.password_hash', 'customer.force_password_reset'])
    .where('login.store_id', '=', ctx.store.id)
    .where('login.email', '=', email)
    .where('login.channel_id', 'in', [EVERY_CHANNEL, channelId])
    .orderBy('login.channel_id', 'desc')
    .execute();
  return rows.map((row) => ({
    channelId: row.channel_id,
    customerId: row.id,
    passwordHash: row.password_hash,
    forcePasswordReset: row.force_password_reset,
  }));
}

/** What a customer signs in with; the hash is null where there is no password. */
export async function selectPassword(
  ctx: Context,
  customerId: number,
): Promise<{ email: string; passwordHash: string | null } | null> {
  const row = await ctx.db
    .selectFrom('customers')
    .select(['email', 'password_hash as passwordHash'])
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', customerId)
    .executeTakeFirst();
  return row ?? null;
}

export async function insertLogins(ctx: Context, logins: readonly Login[]): Promise<void> {
  const rows = logins.map((login) => ({
    store_id: ctx.store.id,
    channel_id: login.channelId,
    email: login.email,
    customer_id: login.customerId,
  }));
  await inChunks(rows, (some) => ctx.db.insertInto('customer_logins').values(some).execute());
}

export async function deleteLogins(ctx: Context, customerIds: readonly number[]): Promise<void> {
  await ctx.db
    .deleteFrom('customer_logins')
    .where('store_id', '=', ctx.store.id)
    .where(isOneOf('customer_id', customerIds))
    .execute();
}

/** What must still be so of a customer who was looked at before. */
export interface AsBefore {
  readonly passwordHash?: string | undefined;
  /** How often they were signed out everywhere. */
  readonly signOuts?: number | undefined;
}

/** Locks the customer's row against change; false when they are gone, or not as before. */
export async function lockCustomer(
  tx: Context,
  customerId: number,
  { passwordHash, signOuts }: AsBefore,
): Promise<boolean> {
  const row = await tx.db
    .selectFrom('customers')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', customerId)
    .$if(passwordHash !== undefined, (query) => query.where('password_hash', '=', passwordHash!))
    .$if(signOuts !== undefined, (query) => query.where('sign_outs', '=', signOuts!))
    .forShare()
    .executeTakeFirst();
  return row !== undefined;
}

/** How often a customer was signed out everywhere; null where there is none. */
export async function selectSignOuts(ctx: Context, customerId: number): Promise<number | null> {
  const row = await ctx.db
    .selectFrom('customers')
    .select('sign_outs')
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', customerId)
    .executeTakeFirst();
  return row?.sign_outs ?? null;
}

/** Counts one more. */
export async function addSignOut(tx: Context, customerId: number): Promise<void> {
  await tx.db
    .updateTable('customers')
    .set((eb) => ({ sign_outs: eb('sign_outs', '+', 1) }))
    .where('store_id', '=', tx.store.id)
    .where('id', '=', customerId)
    .execute();
}
