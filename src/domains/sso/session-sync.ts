import { createSigner } from 'fast-jwt';
import { seconds } from '../../kernel/clock.ts';
import { newUuid } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Context } from '../../db/context.ts';
import { customerById, mayEnterChannel, signOutsOf } from '../customers/index.ts';
import { currentSigningKey, signingKeys } from '../stores/index.ts';
import {
  checkIssuedAt,
  checkOperation,
  checkRequestIp,
  checkText,
  checkTokenId,
  idOf,
  type Claims,
} from './claims.ts';
import { sessionSyncTooLarge } from './errors.ts';
import { MAX_TOKEN_LENGTH, checkHeader, decodeJwt, isSignedBy, type DecodedJwt } from './jwt.ts';
import { refuse, shown, signedOut, unknownCustomer, type Refusal } from './refusal.ts';

/** The documented life of a session sync token (`docs/storefront/headless/customers.mdx`, `eat`). */
const SESSION_SYNC_SECONDS = 30;

/** The issuer of every token that a store itself signs. */
export const STORE_ISSUER = 'BC';

const OPERATION = 'session_sync';

/** What a session sync token carries from one storefront to another. */
export interface SessionPayload {
  /** null: a guest. */
  readonly customerId: number | null;
  readonly cartId: string | null;
  readonly cartLocale: string | null;
  /** For analytics; any text. */
  readonly visitId: string | null;
  readonly visitorId: string | null;
  readonly paymentWalletData: PaymentWalletData | null;
}

/** How far a shopper came in a payment wallet. */
export interface PaymentWalletData {
  readonly initializationId?: string | null | undefined;
  readonly providerOrderId?: string | null | undefined;
  readonly providerId?: string | null | undefined;
}

export interface NewSessionSync extends SessionPayload {
  /** Absolute. */
  readonly redirectTo: string;
  /** The only address that may use it, or null. */
  readonly requestIp: string | null;
}

/** A session sync token that is right in all but one thing: whether it was used before. */
export interface SessionSync extends SessionPayload {
  readonly tokenId: string;
  readonly redirectTo: string;
  /** How often the customer had been signed out everywhere when it was made. */
  readonly signOuts: number;
}

/**
 * Makes a session sync token, signed with the store's own key. The caller has checked that all of it may be shared.
 * Throws `sso.session_sync_too_large`.
 */
export async function signSessionSync(ctx: Context, sync: NewSessionSync): Promise<string> {
  const key = await currentSigningKey(ctx);
  const now = seconds(ctx.clock);
  const signOuts = sync.customerId === null ? 0 : ((await signOutsOf(ctx, sync.customerId)) ?? 0);
  const token = createSigner({ algorithm: 'ES256', key: key.privateKey })({
    iss: STORE_ISSUER,
    iat: now,
    eat: now + SESSION_SYNC_SECONDS,
    jti: newUuid(),
    operation: OPERATION,
    sid: ctx.store.id,
    session_payload: {
      cart_id: sync.cartId,
      customer_id: sync.customerId,
      visitor_id: sync.visitorId,
      visit_id: sync.visitId,
      cart_locale: sync.cartLocale,
      payment_wallet_data: sync.paymentWalletData && {
        initialization_id: sync.paymentWalletData.initializationId ?? null,
        provider_order_id: sync.paymentWalletData.providerOrderId ?? null,
        provider_id: sync.paymentWalletData.providerId ?? null,
      },
    },
    // Patron's own: whoever signs out, or gets another password, ends the links that are on their way too (attack 32).
    // Who never did has the documented claims and no other.
    ...(signOuts !== 0 && { sign_outs: signOuts }),
    request_ip: sync.requestIp,
    redirect_to: sync.redirectTo,
  });
  if (token.length > MAX_TOKEN_LENGTH) throw sessionSyncTooLarge();
  return token;
}

/** Verifies a session sync token up to the last step, whether it was used before. Changes nothing. Wire facts 7. */
export async function verifySessionSync(ctx: Context, text: string): Promise<Result<SessionSync, Refusal>> {
  const token = decodeJwt(text);
  if (!token.ok) return token;
  const header = checkHeader(token.value, 'ES256');
  if (!header.ok) return header;
  // Before the signature, which another store's token cannot have, so that the reason is the telling one.
  const store = checkOwnStore(token.value.claims, ctx.store.id);
  if (!store.ok) return store;
  if (!(await isOurs(ctx, token.value)))
    return refuse('signature', 'no key of this store made the signature');
  const sync = readSyncClaims(token.value.claims, { address: ctx.address, now: seconds(ctx.clock) });
  if (!sync.ok || sync.value.customerId === null) return sync;
  const { customerId } = sync.value;
  const customer = await customerById(ctx, customerId);
  if (!customer) return err(unknownCustomer(customerId));
  if (!(await mayEnterChannel(ctx, customer)))
    return refuse('channel_denied', `customer ${customerId} may not enter channel ${ctx.channelId}`, {
      customerId,
    });
  if ((await signOutsOf(ctx, customerId)) !== sync.value.signOuts) return err(signedOut(customerId));
  return sync;
}

async function isOurs(ctx: Context, token: DecodedJwt): Promise<boolean> {
  return (await signingKeys(ctx)).some((key) => isSignedBy(token, 'ES256', key.publicKey));
}

interface SyncPlace {
  readonly address: string;
  /** Unix seconds. */
  readonly now: number;
}

/** Reads the claims of a token whose signature is proven. */
function readSyncClaims(claims: Claims, place: SyncPlace): Result<SessionSync, Refusal> {
  const operation = checkOperation(claims, OPERATION);
  if (!operation.ok) return operation;
  const end = checkEnd(claims, place);
  if (!end.ok) return end;
  const issuedAt = checkIssuedAt(claims, place.now, SESSION_SYNC_SECONDS);
  if (!issuedAt.ok) return issuedAt;
  const tokenId = checkTokenId(claims);
  if (!tokenId.ok) return tokenId;
  const address = checkRequestIp(claims, place.address);
  if (!address.ok) return address;
  const redirectTo = checkText(claims, 'redirect_to');
  if (!redirectTo.ok) return redirectTo;
  const signOuts = typeof claims['sign_outs'] === 'number' ? claims['sign_outs'] : 0;
  return ok({ ...payloadOf(claims), tokenId: tokenId.value, redirectTo: redirectTo.value ?? '', signOuts });
}

function checkOwnStore({ iss, sid }: Claims, storeId: number): Result<undefined, Refusal> {
  if (iss !== STORE_ISSUER)
    return refuse('unknown_issuer', `iss is ${shown(iss)}; "${STORE_ISSUER}" expected`);
  return sid === storeId ? ok(undefined) : refuse('store', `sid is ${shown(sid)}; this store is ${storeId}`);
}

function checkEnd({ eat }: Claims, { now }: SyncPlace): Result<undefined, Refusal> {
  if (typeof eat !== 'number') return refuse('eat_invalid', `eat is ${shown(eat)}; a number expected`);
  return eat >= now ? ok(undefined) : refuse('expired', `eat was ${now - eat} s ago`);
}

/** What the store itself signed; a part that is not as it writes it counts as absent. */
function payloadOf({ session_payload: value }: Claims): SessionPayload {
  const payload = objectOf(value) ?? {};
  const wallet = objectOf(payload['payment_wallet_data']);
  return {
    customerId: idOf(payload['customer_id']),
    cartId: textOf(payload['cart_id']),
    cartLocale: textOf(payload['cart_locale']),
    visitId: textOf(payload['visit_id']),
    visitorId: textOf(payload['visitor_id']),
    paymentWalletData: wallet && {
      initializationId: textOf(wallet['initialization_id']),
      providerOrderId: textOf(wallet['provider_order_id']),
      providerId: textOf(wallet['provider_id']),
    },
  };
}

const objectOf = (value: unknown): Claims | null =>
  typeof value === 'object' && value !== null ? (value as Claims) : null;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
