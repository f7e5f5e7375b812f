import { dateOf, seconds } from '../../kernel/clock.ts';
import { hashSecret, newSecret } from '../../kernel/ids.ts';
import type { Context, Services } from '../../db/context.ts';
import {
  deleteAccessTokensOfCustomer,
  insertAccessToken,
  selectAccessToken,
} from './access-tokens.storage.ts';
import {
  ACCESS_TOKEN_DAYS,
  SESSION_DAYS,
  type IssuedAccessToken,
  type IssuedSession,
  type Session,
} from './session.ts';
import {
  deleteExpired,
  deleteSession,
  deleteSessionsOfCustomer,
  insertSession,
  selectSession,
  selectSessionByCustomerToken,
  updateSessionCart,
} from './sessions.storage.ts';

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

const live = (ctx: Context, session: Session | null): Session | null =>
  session && session.channelId === ctx.channelId && session.expiresAt > dateOf(ctx.clock) ? session : null;

/** The session of a SHOP_SESSION_TOKEN cookie, if it still holds on this channel. */
export const sessionByToken = async (ctx: Context, token: string): Promise<Session | null> =>
  live(ctx, await selectSession(ctx, hashSecret(token)));

/** The session that an actor carries, if it still holds on this channel. */
export const sessionByHash = async (ctx: Context, hash: Buffer): Promise<Session | null> =>
  live(ctx, await selectSession(ctx, hash));

/** The session of a SHOP_TOKEN cookie, if it still holds on this channel. */
export const sessionByCustomerToken = async (ctx: Context, token: string): Promise<Session | null> =>
  live(ctx, await selectSessionByCustomerToken(ctx, hashSecret(token)));

export const setSessionCart = (
  ctx: Context,
  session: Pick<Session, 'hash'>,
  cartId: string | null,
): Promise<void> => updateSessionCart(ctx, session.hash, cartId);

export const endSession = (ctx: Context, session: Pick<Session, 'hash'>): Promise<void> =>
  deleteSession(ctx, session.hash);

/** Ends every browser session of a customer. */
export const endSessionsOf = (ctx: Context, customerId: number): Promise<void> =>
  deleteSessionsOfCustomer(ctx, customerId);

/** Ends every customer access token of a customer, on every device. */
export const endAccessTokensOf = (ctx: Context, customerId: number): Promise<void> =>
  deleteAccessTokensOfCustomer(ctx, customerId);

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

/** Whose token this is, if it still holds in this store. A customer access token serves on every channel of its store. */
export async function customerOfAccessToken(ctx: Context, value: string): Promise<number | null> {
  if (!/^[0-9a-f]{64}_\d{1,12}$/.test(value)) return null;
  const token = await selectAccessToken(ctx, hashSecret(value));
  return token && token.expiresAt > dateOf(ctx.clock) ? token.customerId : null;
}

/** Removes sessions and customer access tokens that have expired, of every store. */
export const pruneSessions = (services: Services): Promise<void> =>
  deleteExpired(services.db, dateOf(services.clock));
