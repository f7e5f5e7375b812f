import { GUEST, type Actor, type Caller, type Shopper } from '../kernel/actor.ts';
import { MAX_ID } from '../kernel/ids.ts';
import type { Context } from '../db/context.ts';
import { accountByAccessToken } from '../domains/accounts/index.ts';
import { mayEnterChannel, namedById, rememberShopper, type Named } from '../domains/customers/index.ts';
import { visitorByCookies, type Visitor } from '../domains/sessions/index.ts';
import { setting } from '../domains/stores/index.ts';
import { readBearer, type StorefrontToken } from '../domains/tokens/index.ts';
import type { Credentials } from './credentials.ts';
import { AccessRefused } from './refusal.ts';
import { SHOPPER_RULES, rowOf } from './rules.ts';

/** From this day on, the documentation ends server use of newly made storefront tokens (wire facts 1). */
const SERVER_USE_ENDS = Date.parse('2026-07-01T00:00:00Z');

export interface Resolved {
  /** The same call as whoever asks. */
  readonly ctx: Context;
  /** Whether the storefront token is used by a server although it was made after that ended. */
  readonly deprecatedServerUse: boolean;
}

/** Who asks the GraphQL API. Throws AccessRefused. The context's own actor is not looked at. */
export async function resolveShopperRequest(ctx: Context, credentials: Credentials): Promise<Resolved> {
  if (credentials.bearer === null) throw new AccessRefused('no-bearer');
  const read = await readBearer(ctx, credentials.bearer, credentials.customerAccessToken);
  if (!read.ok) throw new AccessRefused(`bearer-${read.error}`);
  const { token, holder } = read.value;
  const caller = callerOf(token, credentials);
  const late = rowOf(caller) === 'server' && token.createdAt.getTime() >= SERVER_USE_ENDS;
  if (late && (await setting(ctx, 'storefrontTokens.serverUse')) === 'refuse')
    throw new AccessRefused('server-use-refused');
  return { ctx: await withShopper(ctx, caller, credentials, holder), deprecatedServerUse: late };
}

/** The same call as whoever is at a hosted page: a browser, known by its cookies. */
export async function resolvePageVisitor(
  ctx: Context,
  cookies: Pick<Credentials, 'sessionCookie' | 'customerCookie'>,
): Promise<Context> {
  return enter(ctx, { kind: 'page' }, await visitorByCookies(ctx, cookies), null);
}

/** Which API account asks the management API. Throws AccessRefused. */
export async function resolveAccount(ctx: Context, accessToken: string | undefined): Promise<Actor> {
  if (!accessToken) throw new AccessRefused('no-auth-token');
  const account = await accountByAccessToken(ctx, accessToken);
  if (!account) throw new AccessRefused('unknown-auth-token');
  const caller: Caller = {
    kind: 'account',
    accountId: account.id,
    clientId: account.clientId,
    scopes: new Set(account.scopes),
  };
  return { caller, shopper: GUEST, session: null };
}

function callerOf(token: StorefrontToken, { origin, sameOrigin }: Credentials): Caller {
  if (token.kind === 'storefront') {
    const allowed = origin === null || sameOrigin || token.allowedCorsOrigins.includes(origin);
    if (!allowed) throw new AccessRefused('origin-not-allowed');
    return { kind: 'storefront', origin, sameOrigin };
  }
  if (origin !== null) throw new AccessRefused('token-from-browser');
  return token.kind === 'private'
    ? { kind: 'private', scopes: new Set(token.scopes) }
    : { kind: 'impersonation', accountId: token.accountId };
}

/** A customer who may shop on this channel, and how we know them. */
interface KnownCustomer extends Named {
  readonly by: Extract<Shopper, { kind: 'customer' }>['by'];
}

async function withShopper(
  ctx: Context,
  caller: Caller,
  credentials: Credentials,
  holder: Named | null,
): Promise<Context> {
  const rules = SHOPPER_RULES[rowOf(caller)];
  if (credentials.customerAccessToken !== null && rules['access-token'] === 'refuse')
    throw new AccessRefused('access-token-from-browser');
  if (credentials.customerId !== null && rules['customer-id'] === 'refuse')
    throw new AccessRefused('customer-id-not-allowed');

  const visitor = rules.cookie === 'use' ? await visitorByCookies(ctx, credentials) : null;
  const byId =
    credentials.customerId !== null && rules['customer-id'] === 'use'
      ? await impersonated(ctx, credentials.customerId)
      : null;
  if (credentials.customerAccessToken === null) return enter(ctx, caller, visitor, byId);
  // A token that names its customer outright comes before a cookie; an invalid one makes a guest, never someone else.
  const held = holder && (await mayEnterChannel(ctx, holder.facts)) ? holder : null;
  if (!held && credentials.errorOnInvalidAccessToken) throw new AccessRefused('invalid-access-token');
  if (byId && byId.facts.id !== held?.facts.id) throw new AccessRefused('customers-disagree');
  const sameShopper = visitor !== null && held !== null && visitor.session.customerId === held.facts.id;
  return as(ctx, caller, held && { ...held, by: 'access-token' }, sameShopper ? visitor : null);
}

async function impersonated(ctx: Context, text: string): Promise<KnownCustomer | null> {
  const customerId = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  // Clients send 0 for "no customer".
  if (customerId === 0) return null;
  const named = customerId > 0 && customerId <= MAX_ID ? await namedById(ctx, customerId) : null;
  if (!named || !(await mayEnterChannel(ctx, named.facts))) throw new AccessRefused('unknown-customer');
  return { ...named, by: 'impersonation' };
}

/** The same call as a customer who is named outright, else as who shows the cookies, else as a guest. */
async function enter(
  ctx: Context,
  caller: Caller,
  visitor: Visitor | null,
  byId: KnownCustomer | null,
): Promise<Context> {
  if (byId) return as(ctx, caller, byId, null);
  const named = visitor?.named;
  const known = named && (await mayEnterChannel(ctx, named.facts)) ? named : null;
  return as(ctx, caller, known && { ...known, by: 'session' }, visitor);
}

function as(ctx: Context, caller: Caller, known: KnownCustomer | null, visitor: Visitor | null): Context {
  const shopper: Shopper = known ? { kind: 'customer', customerId: known.facts.id, by: known.by } : GUEST;
  const session = visitor?.session.hash.toString('hex') ?? null;
  const entered = ctx.with({ actor: { caller, shopper, session } });
  if (known) rememberShopper(entered, known);
  return entered;
}
