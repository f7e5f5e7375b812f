import { recordSignIn } from '../domains/audit/index.ts';
import { findCart } from '../domains/carts/index.ts';
import { holdCustomer, signOutsOf } from '../domains/customers/index.ts';
import {
  endSession,
  startSession,
  type IssuedAccessToken,
  type IssuedSession,
} from '../domains/sessions/index.ts';
import {
  STORE_ISSUER,
  signSessionSync,
  signedOut,
  unknownCustomer,
  useTokenOnce,
  verifySessionSync,
  type PaymentWalletData,
  type Refusal,
  type SessionSync,
} from '../domains/sso/index.ts';
import { GUEST, type Shopper } from '../kernel/actor.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Context } from '../db/context.ts';
import { startShopping, type LoginGives } from './sign-in.ts';

/** What to carry over to the store's own pages. The caller has checked that the cart is this shopper's. */
export interface SessionToSync {
  /** Where the shopper arrives: absolute, or a path of the store's own host. */
  readonly redirectTo: string;
  /** null: a guest. */
  readonly customerId: number | null;
  readonly cartId: string | null;
  readonly cartLocale?: string | null | undefined;
  readonly visitId?: string | null | undefined;
  readonly visitorId?: string | null | undefined;
  readonly paymentWalletData?: PaymentWalletData | null | undefined;
  /** The only address that may follow the link. */
  readonly requestIp?: string | null | undefined;
}

/**
 * Makes the link that carries a shopper's session to the store's own pages: usable once, for 30 s
 * (`docs/storefront/headless/customers.mdx`). Throws `sso.session_sync_too_large`.
 */
export async function makeSessionSyncUrl(
  ctx: Context,
  input: SessionToSync,
): Promise<{ readonly token: string; readonly url: string }> {
  const home = ctx.services.urls.storefront(ctx.store, ctx.channelId);
  const token = await signSessionSync(ctx, {
    customerId: input.customerId,
    cartId: input.cartId,
    cartLocale: input.cartLocale ?? null,
    visitId: input.visitId ?? null,
    visitorId: input.visitorId ?? null,
    paymentWalletData: input.paymentWalletData ?? null,
    requestIp: input.requestIp ?? null,
    redirectTo: URL.canParse(input.redirectTo, `${home}/`)
      ? new URL(input.redirectTo, `${home}/`).href
      : `${home}/`,
  });
  return { token, url: `${home}/session-sync?jwt=${token}` };
}

export interface SyncedSession {
  /** For the browser that followed the link, a guest's too; null for a caller who is given none. */
  readonly session: IssuedSession | null;
  /** For a server that asked for a customer. */
  readonly accessToken: IssuedAccessToken | null;
  /** What the token carried; where it leads is checked again by whoever goes there. */
  readonly sync: SessionSync;
}

/**
 * Follows such a link: from now on the shopper is the one that the token carries, in a session under a new id. Never
 * ends a customer access token (wire facts 1). A refused token changes nothing; the sign-in log says why.
 */
export async function syncSession(
  ctx: Context,
  input: { readonly jwt: string; readonly gives: LoginGives; readonly userAgent: string | null },
): Promise<Result<SyncedSession, Refusal>> {
  const verified = await verifySessionSync(ctx, input.jwt);
  const allowed = verified.ok ? await checkCart(ctx, verified.value) : verified;
  const synced = allowed.ok ? await useSync(ctx, allowed.value, input) : allowed;
  if (!synced.ok) await recordRefusedSync(ctx, synced.error, input.userAgent);
  return synced;
}

export async function recordRefusedSync(
  ctx: Context,
  { code, ...refusal }: Refusal,
  userAgent: string | null,
): Promise<void> {
  await recordSignIn(ctx, {
    method: 'session-sync',
    outcome: 'refused',
    reasonCode: code,
    userAgent,
    ...refusal,
  });
}

/** Whether the cart is still one that the carried shopper may use. */
async function checkCart(ctx: Context, sync: SessionSync): Promise<Result<SessionSync, Refusal>> {
  const { customerId, cartId } = sync;
  const shopper: Shopper = customerId === null ? GUEST : { kind: 'customer', customerId, by: 'session' };
  const carried = ctx.with({ actor: { caller: { kind: 'page' }, shopper, session: null } });
  if (cartId === null || (await findCart(carried, cartId))) return ok(sync);
  const whose = customerId === null ? 'a guest' : `customer ${customerId}`;
  return err({ code: 'cart', reason: `cart ${cartId} is gone, or is not one of ${whose}` });
}

const useSync = (
  ctx: Context,
  sync: SessionSync,
  { gives, userAgent }: { readonly gives: LoginGives; readonly userAgent: string | null },
): Promise<Result<SyncedSession, Refusal>> =>
  ctx.transaction(async (tx) => {
    const { customerId, cartId } = sync;
    if (customerId !== null && !(await holdCustomer(tx, customerId, { signOuts: sync.signOuts })))
      return err(
        (await signOutsOf(tx, customerId)) === null ? unknownCustomer(customerId) : signedOut(customerId),
      );
    const used = await useTokenOnce(tx, { issuer: STORE_ISSUER, tokenId: sync.tokenId });
    if (!used.ok) return used;
    const started =
      customerId === null
        ? await startAsGuest(tx, cartId, gives)
        : await startShopping(tx, customerId, { guestCartId: cartId, gives, endEarlier: false });
    await recordSignIn(tx, {
      method: 'session-sync',
      outcome: 'success',
      reasonCode: 'ok',
      reason: customerId === null ? 'carried over as a guest' : 'carried over',
      customerId,
      userAgent,
    });
    return ok({ session: started.session, accessToken: started.accessToken, sync });
  });

async function startAsGuest(tx: Context, cartId: string | null, gives: LoginGives) {
  if (!gives.session) return { session: null, accessToken: null };
  if (tx.actor.session !== null) await endSession(tx, { hash: Buffer.from(tx.actor.session, 'hex') });
  return { session: await startSession(tx, { customerId: null, cartId }), accessToken: null };
}
