import { sql, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context, Database } from '../../db/context.ts';
import type { Sessions } from '../../db/tables.generated.ts';
import { customersOf, toCustomer, type Customer, type CustomerRow } from '../customers/index.ts';
import type { Session } from './session.ts';

const toSession = (row: Selectable<Sessions>): Session => ({
  hash: row.token_hash,
  channelId: row.channel_id,
  customerId: row.customer_id,
  cartId: row.cart_id,
  expiresAt: row.expires_at,
});

export async function insertSession(
  ctx: Context,
  session: Session & { customerTokenHash: Buffer | null; createdAt: Date },
): Promise<void> {
  await ctx.db
    .insertInto('sessions')
    .values({
      store_id: ctx.store.id,
      token_hash: session.hash,
      channel_id: session.channelId,
      customer_id: session.customerId,
      customer_token_hash: session.customerTokenHash,
      cart_id: session.cartId,
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Sessions by their hashes, in hexadecimal. */
export async function selectSessions(ctx: Context, hashes: readonly Buffer[]): Promise<Map<string, Session>> {
  const rows = await ctx.db
    .selectFrom('sessions')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', anyOf(hashes))
    .execute();
  return new Map(rows.map((row) => [row.token_hash.toString('hex'), toSession(row)]));
}

/** The hashes of sessions by those of the customer's cookies, both in hexadecimal. */
export async function selectSessionHashes(
  ctx: Context,
  customerTokenHashes: readonly Buffer[],
): Promise<Map<string, string>> {
  const rows = await ctx.db
    .selectFrom('sessions')
    .select(['token_hash', 'customer_token_hash'])
    .where('store_id', '=', ctx.store.id)
    .where('customer_token_hash', '=', anyOf(customerTokenHashes))
    .execute();
  return new Map(
    rows.map((row) => [row.customer_token_hash!.toString('hex'), row.token_hash.toString('hex')]),
  );
}

/** The sessions of either cookie, at most two, each with its customer. */
export async function selectSessionsOfCookies(
  ctx: Context,
  { session, customer }: { readonly session: Buffer | null; readonly customer: Buffer | null },
): Promise<(Session & { readonly byCustomerToken: boolean; readonly customer: Customer | null })[]> {
  const rows = await ctx.db
    .selectFrom('sessions as session')
    .leftJoinLateral(
      customersOf(ctx).whereRef('customers.id', '=', sql.ref('session.customer_id')).as('customer'),
      (join) => join.onTrue(),
    )
    .selectAll('customer')
    .select([
      'session.token_hash as session_token_hash',
      'session.channel_id as session_channel_id',
      'session.customer_id as session_customer_id',
      'session.cart_id as session_cart_id',
      'session.expires_at as session_expires_at',
    ])
    .where('session.store_id', '=', ctx.store.id)
    .where((eb) =>
      eb.or([
        ...(session ? [eb('session.token_hash', '=', session)] : []),
        ...(customer ? [eb('session.customer_token_hash', '=', customer)] : []),
      ]),
    )
    .execute();
  return rows.map((row) => ({
    hash: row.session_token_hash,
    channelId: row.session_channel_id,
    customerId: row.session_customer_id,
    cartId: row.session_cart_id,
    expiresAt: row.session_expires_at,
    byCustomerToken: session === null || !row.session_token_hash.equals(session),
    customer: row.id === null ? null : toCustomer(row as CustomerRow),
  }));
}

export async function updateSessionCart(ctx: Context, hash: Buffer, cartId: string | null): Promise<void> {
  await ctx.db
    .updateTable('sessions')
    .set({ cart_id: cartId })
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .execute();
}

export async function deleteSession(ctx: Context, hash: Buffer): Promise<void> {
  await ctx.db
    .deleteFrom('sessions')
    .where('store_id', '=', ctx.store.id)
    .where('token_hash', '=', hash)
    .execute();
}

/** Deletes the sessions and customer access tokens of a customer. Answers the hashes of those there were. */
export async function deleteAllOfCustomer(
  tx: Context,
  customerId: number,
): Promise<{ kind: 'session' | 'access-token'; hash: Buffer }[]> {
  const rows = await tx.db
    .with('ended', (ended) =>
      ended
        .deleteFrom('sessions')
        .where('store_id', '=', tx.store.id)
        .where('customer_id', '=', customerId)
        .returning('token_hash'),
    )
    .with('revoked', (revoked) =>
      revoked
        .deleteFrom('customer_access_tokens')
        .where('store_id', '=', tx.store.id)
        .where('customer_id', '=', customerId)
        .returning('token_hash'),
    )
    .selectFrom('ended')
    .select(['token_hash', sql<'session' | 'access-token'>`'session'`.as('kind')])
    .unionAll((eb) =>
      eb
        .selectFrom('revoked')
        .select(['token_hash', sql<'session' | 'access-token'>`'access-token'`.as('kind')]),
    )
    .execute();
  return rows.map((row) => ({ kind: row.kind, hash: row.token_hash }));
}

/** Removes what has expired. Answers the stores that had some. */
export async function deleteExpired(
  db: Database,
  table: 'sessions' | 'customer_access_tokens',
  now: Date,
): Promise<number[]> {
  const rows = await db
    .with('gone', (gone) => gone.deleteFrom(table).where('expires_at', '<', now).returning('store_id'))
    .selectFrom('gone')
    .select('store_id')
    .distinct()
    .execute();
  return rows.map((row) => row.store_id);
}
