import { dateOf, seconds } from '../../kernel/clock.ts';
import { hashSecret, newSecret } from '../../kernel/ids.ts';
import type { Context, Services } from '../../db/context.ts';
import { deleteAccessTokensOfCustomer, insertAccessToken } from './access-tokens.storage.ts';
import {
  ACCESS_TOKEN_DAYS,
  SESSION_DAYS,
  isLive,
  type IssuedAccessToken,
  type IssuedSession,
  type Session,
} from './session.ts';
import {
  deleteAllOfCustomer,
  deleteExpired,
  deleteSession,
  insertSession,
  updateSessionCart,
} from './sessions.storage.ts';
import { sessionOfHash } from './visitors.ts';

const DAY = 86_400_000;

/** Starts a session under a new id, always: a cookie planted before sign-in is worth nothing after it. */
export async function startSession(
  ctx: Context,
  input: { customerId: number | null; cartId?: string | null },
): Promise<IssuedSession> {
  const sessionToken = newSecret();
  const customerToken = input.customerId === null ? null : newSecret();
  const expiresAt = new Date(ctx.clock.now() + SESSION_DAYS * DAY);
  const hash = hashSecret(sessionToken);
  await insertSession(ctx, {
    hash,
    channelId: ctx.channelId,
    customerId: input.customerId,
    customerTokenHash: customerToken === null ? null : hashSecret(customerToken),
    cartId: input.cartId ?? null,
    createdAt: dateOf(ctx.clock),
    expiresAt,
  });
  return { hash, sessionToken, customerToken, maxAge: SESSION_DAYS * 86_400 };
}

/** The session that an actor carries, if it still holds on this channel. */
export async function sessionByHash(ctx: Context, hash: Buffer): Promise<Session | null> {
  const session = await sessionOfHash(ctx, hash);
  return session && isLive(session, ctx.channelId, dateOf(ctx.clock)) ? session : null;
}

/** Inside the transaction of the cart. */
export async function setSessionCart(
  tx: Context,
  { hash }: Pick<Session, 'hash'>,
  cartId: string | null,
): Promise<void> {
  await updateSessionCart(tx, hash, cartId);
  await tx.changed('session', hash.toString('hex'));
}

/** Inside the transaction that ends it. */
export async function endSession(tx: Context, { hash }: Pick<Session, 'hash'>): Promise<void> {
  await deleteSession(tx, hash);
  await tx.changed('session', hash.toString('hex'));
}

/**
 * Ends every browser session and every customer access token of a customer, on every device. Answers how many there
 * were.
 */
export async function endAllOf(
  tx: Context,
  customerId: number,
): Promise<{ readonly sessions: number; readonly accessTokens: number }> {
  const ended = await deleteAllOfCustomer(tx, customerId);
  for (const { kind, hash } of ended) await tx.changed(kind, hash.toString('hex'));
  const sessions = ended.filter(({ kind }) => kind === 'session').length;
  return { sessions, accessTokens: ended.length - sessions };
}

/** Ends every customer access token of a customer, on every device. Answers how many there were. */
export async function endAccessTokensOf(tx: Context, customerId: number): Promise<number> {
  const hashes = await deleteAccessTokensOfCustomer(tx, customerId);
  for (const hash of hashes) await tx.changed('access-token', hash.toString('hex'));
  return hashes.length;
}

export async function issueAccessToken(ctx: Context, customerId: number): Promise<IssuedAccessToken> {
  const expires = seconds(ctx.clock) + ACCESS_TOKEN_DAYS * 86_400;
  const value = `${newSecret()}_${expires}`;
  const expiresAt = new Date(expires * 1000);
  await insertAccessToken(ctx, hashSecret(value), {
    customerId,
    channelId: ctx.channelId,
    createdAt: dateOf(ctx.clock),
    expiresAt,
  });
  return { value, expiresAt };
}

/** Removes sessions and customer access tokens that have expired, of every store. */
export async function pruneSessions({ db, clock, memory }: Services): Promise<void> {
  const now = dateOf(clock);
  const all = (kind: 'session' | 'access-token') => (storeId: number) => ({ storeId, kind, entityId: null });
  memory.apply((await deleteExpired(db, 'sessions', now)).map(all('session')));
  memory.apply((await deleteExpired(db, 'customer_access_tokens', now)).map(all('access-token')));
}
