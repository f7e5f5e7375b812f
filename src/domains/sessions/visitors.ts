import { dateOf } from '../../kernel/clock.ts';
import { bytesOfHex, hashSecret, hexOfSecret } from '../../kernel/ids.ts';
import type { Collection, Context } from '../../db/context.ts';
import { readTogether, type ReadByKey } from '../../db/together.ts';
import { shopperFacts, type Named } from '../customers/index.ts';
import {
  selectAccessTokens,
  selectHolders,
  type AccessTokenRow,
  type HolderRow,
} from './access-tokens.storage.ts';
import { isLive, type Session } from './session.ts';
import { selectSessionHashes, selectSessions, selectSessionsOfCookies } from './sessions.storage.ts';

/*
 * Whether a token or a session still holds is read at each request, with its customer, in one statement. A process that
 * is the only writer has it in memory, without what tells who the customer is (docs/adr/0066-who-asks-from-memory.md).
 */

/** Who shows the cookies of a session. */
export interface Visitor {
  readonly session: Session;
  readonly named: Named | null;
}

const sessionsByHash: Collection<string, Session> = {
  name: 'sessions',
  unloadedBy: { session: 'key' },
  load: (ctx, hashes) => selectSessions(ctx, hashes.map(bytesOfHex)),
};

/** By the customer's cookie, for good: the two belong together as long as there is the session. */
const sessionHashes: Collection<string, string> = {
  name: 'sessions-by-customer-cookie',
  unloadedBy: { session: 'key' },
  load: (ctx, hashes) => selectSessionHashes(ctx, hashes.map(bytesOfHex)),
};

const accessTokens: Collection<string, AccessTokenRow> = {
  name: 'customer-access-tokens',
  unloadedBy: { 'access-token': 'key' },
  load: (ctx, hashes) => selectAccessTokens(ctx, hashes.map(bytesOfHex)),
};

/** The session with this hash, as it is kept; whether it still holds is not looked at. */
export const sessionOfHash = async (ctx: Context, hash: Buffer): Promise<Session | null> =>
  (await ctx.services.memory.get(ctx, sessionsByHash, hash.toString('hex'))) ?? null;

/**
 * Who shows these cookies, if the session still holds on this channel: that of SHOP_SESSION_TOKEN, unless it is a
 * guest's and SHOP_TOKEN has one of a customer.
 */
export async function visitorByCookies(
  ctx: Context,
  cookies: { readonly sessionCookie: string | null; readonly customerCookie: string | null },
): Promise<Visitor | null> {
  const session = cookies.sessionCookie === null ? null : hashSecret(cookies.sessionCookie);
  const customer = cookies.customerCookie === null ? null : hashSecret(cookies.customerCookie);
  if (!session && !customer) return null;
  return ctx.services.memory.keepsCredentials
    ? fromMemory(ctx, session, customer)
    : fromDatabase(ctx, session, customer);
}

async function fromMemory(
  ctx: Context,
  session: Buffer | null,
  customer: Buffer | null,
): Promise<Visitor | null> {
  const bySession = session && live(ctx, await sessionOfHash(ctx, session));
  let found = bySession;
  if (!bySession?.customerId && customer) {
    const hash = await ctx.services.memory.get(ctx, sessionHashes, customer.toString('hex'));
    found = (hash && live(ctx, await sessionOfHash(ctx, Buffer.from(hash, 'hex')))) || bySession;
  }
  if (!found) return null;
  const facts = found.customerId === null ? null : await shopperFacts(ctx, found.customerId);
  return { session: found, named: facts && { facts, customer: null } };
}

async function fromDatabase(
  ctx: Context,
  session: Buffer | null,
  customer: Buffer | null,
): Promise<Visitor | null> {
  const rows = (await selectSessionsOfCookies(ctx, { session, customer })).filter((row) => live(ctx, row));
  const bySession = rows.find((row) => !row.byCustomerToken);
  const found = bySession?.customerId ? bySession : (rows.find((row) => row.byCustomerToken) ?? bySession);
  if (!found) return null;
  const { customer: row, byCustomerToken: _, ...rest } = found;
  return { session: rest, named: row && { facts: row, customer: row } };
}

const live = (ctx: Context, session: Session | null): Session | null =>
  session && isLive(session, ctx.channelId, dateOf(ctx.clock)) ? session : null;

/** Holders with the whole customer, for where memory has none. */
const holders: ReadByKey<string, HolderRow> = {
  load: (ctx, hashes) => selectHolders(ctx, hashes.map(bytesOfHex)),
};

/** Whether this text can be a customer access token at all. */
const isAccessToken = (value: string): boolean => /^[0-9a-f]{64}_\d{1,12}$/.test(value);

/** Whose customer access token this is, if it still holds in this store. It serves on every channel of its store. */
export async function holderOf(ctx: Context, accessToken: string): Promise<Named | null> {
  if (!isAccessToken(accessToken)) return null;
  const hash = hexOfSecret(accessToken);
  const now = dateOf(ctx.clock);
  if (!ctx.services.memory.keepsCredentials) {
    const holder = await readTogether(ctx, holders, hash);
    return holder && holder.until > now ? { facts: holder.customer, customer: holder.customer } : null;
  }
  const token = await ctx.services.memory.get(ctx, accessTokens, hash);
  if (!token || token.expiresAt <= now) return null;
  const facts = await shopperFacts(ctx, token.customerId);
  return facts && { facts, customer: null };
}
