import { GUEST, type Actor, type Caller, type Shopper } from '../kernel/actor.ts';
import { MAX_ID } from '../kernel/ids.ts';
import type { Context } from '../db/context.ts';
import { accountByAccessToken } from '../domains/accounts/index.ts';
import { customerById, mayEnterChannel } from '../domains/customers/index.ts';
import {
  customerOfAccessToken,
  sessionByCustomerToken,
  sessionByToken,
  type Session,
} from '../domains/sessions/index.ts';
import { setting } from '../domains/stores/index.ts';
import { readBearer, type StorefrontToken } from '../domains/tokens/index.ts';
import type { Credentials } from './credentials.ts';
import { AccessRefused } from './refusal.ts';
import { SHOPPER_RULES, rowOf } from './rules.ts';

/** From this day on, the documentation ends server use of newly made storefront tokens (wire facts 1). */
const SERVER_USE_ENDS = Date.parse('2026-07-01T00:00:00Z');

export interface Resolved {
  readonly actor: Actor;
  /** Whether the storefront token is used by a server although it was made after that ended. */
  readonly deprecatedServerUse: boolean;
}

/** Who asks the GraphQL API. Throws AccessRefused. The context's own actor is not looked at. */
export async function resolveShopperRequest(ctx: Context, credentials: Credentials): Promise<Resolved> {
  if (credentials.bearer === null) throw new AccessRefused('no-bearer');
  const token = await readBearer(ctx, credentials.bearer);
  if (!token.ok) throw new AccessRefused(`bearer-${token.error}`);
  const caller = callerOf(token.value, credentials);
  const late = rowOf(caller) === 'server' && token.value.createdAt.getTime() >= SERVER_USE_ENDS;
  if (late && (await setting(ctx, 'storefrontTokens.serverUse')) === 'refuse')
    throw new AccessRefused('server-use-refused');
  return { actor: await withShopper(ctx, caller, credentials), deprecatedServerUse: late };
}

/** Who is at a hosted page: a browser, known by its cookies. */
export async function resolvePageVisitor(
  ctx: Context,
  cookies: Pick<Credentials, 'sessionCookie' | 'customerCookie'>,
): Promise<Actor> {
  const session = await sessionOf(ctx, cookies);
  return { caller: { kind: 'page' }, ...(await shopperOfSession(ctx, session)) };
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
    : { kind: 'impersonation' };
}

async function withShopper(ctx: Context, caller: Caller, credentials: Credentials): Promise<Actor> {
  const rules = SHOPPER_RULES[rowOf(caller)];
  if (credentials.customerAccessToken !== null && rules['access-token'] === 'refuse')
    throw new AccessRefused('access-token-from-browser');
  if (credentials.customerId !== null && rules['customer-id'] === 'refuse')
    throw new AccessRefused('customer-id-not-allowed');

  const session = rules.cookie === 'use' ? await sessionOf(ctx, credentials) : null;
  const byId =
    credentials.customerId !== null && rules['customer-id'] === 'use'
      ? await impersonated(ctx, credentials.customerId)
      : null;
  if (credentials.customerAccessToken === null) {
    if (byId) return { caller, shopper: byId, session: null };
    return { caller, ...(await shopperOfSession(ctx, session)) };
  }
  // A token that names its customer outright comes before a cookie; an invalid one makes a guest, never someone else.
  const shopper = await holderOf(ctx, credentials.customerAccessToken);
  if (!shopper && credentials.errorOnInvalidAccessToken) throw new AccessRefused('invalid-access-token');
  if (byId && byId.customerId !== shopper?.customerId) throw new AccessRefused('customers-disagree');
  const sameShopper = session !== null && shopper !== null && session.customerId === shopper.customerId;
  return { caller, shopper: shopper ?? GUEST, session: sameShopper ? session.hash.toString('hex') : null };
}

type KnownCustomer = Extract<Shopper, { kind: 'customer' }>;

async function holderOf(ctx: Context, accessToken: string): Promise<KnownCustomer | null> {
  const customerId = await customerOfAccessToken(ctx, accessToken);
  return customerId !== null && (await mayShopHere(ctx, customerId))
    ? { kind: 'customer', customerId, by: 'access-token' }
    : null;
}

async function impersonated(ctx: Context, text: string): Promise<KnownCustomer | null> {
  const customerId = /^\d{1,10}$/.test(text) ? Number(text) : -1;
  // Clients send 0 for "no customer".
  if (customerId === 0) return null;
  if (customerId < 0 || customerId > MAX_ID || !(await mayShopHere(ctx, customerId)))
    throw new AccessRefused('unknown-customer');
  return { kind: 'customer', customerId, by: 'impersonation' };
}

async function mayShopHere(ctx: Context, customerId: number): Promise<boolean> {
  const customer = await customerById(ctx, customerId);
  return customer !== null && (await mayEnterChannel(ctx, customer));
}

async function sessionOf(
  ctx: Context,
  cookies: Pick<Credentials, 'sessionCookie' | 'customerCookie'>,
): Promise<Session | null> {
  const bySession = cookies.sessionCookie === null ? null : await sessionByToken(ctx, cookies.sessionCookie);
  if (bySession?.customerId || cookies.customerCookie === null) return bySession;
  return (await sessionByCustomerToken(ctx, cookies.customerCookie)) ?? bySession;
}

async function shopperOfSession(
  ctx: Context,
  session: Session | null,
): Promise<Pick<Actor, 'shopper' | 'session'>> {
  const hash = session?.hash.toString('hex') ?? null;
  if (!session?.customerId || !(await mayShopHere(ctx, session.customerId)))
    return { shopper: GUEST, session: hash };
  return { shopper: { kind: 'customer', customerId: session.customerId, by: 'session' }, session: hash };
}
