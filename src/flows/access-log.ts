import { listAccounts } from '../domains/accounts/index.ts';
import { recordSignIn, type SignInMethod } from '../domains/audit/index.ts';
import { decodeJwt, shown } from '../domains/sso/index.ts';
import type { Context } from '../db/context.ts';

/** A request that was not let in, with what it showed. */
export interface RefusedAccess {
  /** As the access layer has it, such as `bearer-expired`. */
  readonly code: string;
  readonly bearer: string | null;
  readonly origin: string | null;
  /** X-Bc-Customer-Id */
  readonly customerId: string | null;
  readonly userAgent: string | null;
}

/** Writes into the sign-in log why a request was not let in. Of a flood of them only the first are written. */
export async function recordRefusedAccess(ctx: Context, refused: RefusedAccess): Promise<void> {
  // Who showed nothing was refused nothing.
  if (refused.code === 'no-bearer') return;
  const verdict = ctx.services.logBounds.refusal(ctx.store.id, ctx.address);
  if (verdict === 'drop') return;
  const reason = reasonOf(ctx, refused);
  await recordSignIn(ctx, {
    kind: 'access',
    method: methodOf(refused.code),
    outcome: 'refused',
    reasonCode: refused.code.replaceAll('-', '_'),
    reason:
      verdict === 'write-last' ? `${reason}; the next ones in these five minutes are not written` : reason,
    userAgent: refused.userAgent,
  });
}

/** Writes into the sign-in log who acts as a customer, once in five minutes for each address. */
export async function recordImpersonation(ctx: Context, userAgent: string | null): Promise<void> {
  const { caller, shopper } = ctx.actor;
  if (caller.kind !== 'impersonation' || shopper.kind !== 'customer' || shopper.by !== 'impersonation')
    return;
  const { accountId } = caller;
  const { customerId } = shopper;
  const key = [ctx.store.id, ctx.channelId, customerId, accountId, ctx.address].join(' ');
  if (!ctx.services.logBounds.isFirst(key)) return;
  const account = (await listAccounts(ctx)).find(({ id }) => id === accountId);
  await recordSignIn(ctx, {
    kind: 'impersonation',
    method: 'customer-id',
    outcome: 'success',
    reasonCode: 'ok',
    reason: `acts as customer ${customerId}, by a customer impersonation token of ${account ? `"${account.name}"` : 'the installation'}`,
    customerId,
    clientId: account?.clientId ?? null,
    userAgent,
  });
}

const METHODS: Readonly<Record<string, SignInMethod>> = {
  'access-token-from-browser': 'access-token',
  'invalid-access-token': 'access-token',
  'customer-id-not-allowed': 'customer-id',
  'customers-disagree': 'customer-id',
  'unknown-customer': 'customer-id',
};

const methodOf = (code: string): SignInMethod => METHODS[code] ?? 'bearer';

/** In words. What the token says of itself is believed here, since the words are only for the owner of the store. */
function reasonOf(ctx: Context, { code, bearer, origin, customerId }: RefusedAccess): string {
  const token = bearer === null ? null : decodeJwt(bearer);
  const { eat, cid, sid } = token?.ok ? token.value.claims : {};
  const from = origin === null ? 'no origin' : `the origin ${shown(origin)}`;
  const words: Readonly<Record<string, string>> = {
    'bearer-not-a-jwt': 'the bearer token is not a JWT',
    'bearer-no-json': 'the payload of the bearer token is not JSON',
    'bearer-unknown-json': 'the payload of the bearer token is not what a store writes',
    'bearer-bad-signature': 'no key of this store made the signature of the bearer token',
    'bearer-expired': `the bearer token expired at ${momentOf(eat)}`,
    'bearer-other-channel': `the bearer token is for channel ${shown(cid)}; this is channel ${ctx.channelId}`,
    'bearer-other-store': `sid of the bearer token is ${shown(sid)}; this store is ${ctx.store.id}`,
    'bearer-revoked': 'the bearer token was revoked',
    'token-from-browser': `a token for servers came from a browser, with ${from}`,
    'origin-not-allowed': `the storefront token does not allow ${from}`,
    'server-use-refused': 'a storefront token came from a server, which storefrontTokens.serverUse refuses',
    'access-token-from-browser': `a customer access token came from a browser, with ${from}`,
    'invalid-access-token':
      'the customer access token is unknown or has expired, or its customer may not enter',
    'customer-id-not-allowed': `X-Bc-Customer-Id came from a browser, with ${from}`,
    'customers-disagree': `X-Bc-Customer-Id is ${shown(customerId)}; the customer access token is another customer's`,
    'unknown-customer': `X-Bc-Customer-Id is ${shown(customerId)}; no such customer may enter channel ${ctx.channelId}`,
  };
  return words[code] ?? code;
}

const momentOf = (seconds: unknown): string => {
  const date = new Date(typeof seconds === 'number' ? seconds * 1000 : NaN);
  return Number.isNaN(date.getTime()) ? 'an unknown time' : date.toISOString();
};
