import type { SigningAccount } from '../accounts/index.ts';
import { ok, type Result } from '../../kernel/result.ts';
import {
  checkIssuedAt,
  checkOperation,
  checkOwnLimits,
  checkRequestIp,
  checkText,
  checkTokenId,
  idOf,
  type Claims,
} from './claims.ts';
import { refuse, shown, type Refusal } from './refusal.ts';

/** The documented life of a login token (`docs/start/authentication/customer-login.mdx`). */
const LOGIN_TOKEN_SECONDS = 30;

/** The OAuth scope that lets an account sign customers in. */
const LOGIN_SCOPE = 'store_v2_customers_login';

/** A login token that is right in all but one thing: whether it was used before. */
export interface CustomerLogin {
  readonly clientId: string;
  readonly tokenId: string;
  readonly customerId: number;
  /** As the token says, unchecked; null: the default page. */
  readonly redirectTo: string | null;
  readonly persistentCart: boolean;
  /** Who signs in as the customer, where the issuer says so. */
  readonly impersonatorId: string | null;
}

/** What the claims are held against. */
export interface LoginPlace {
  readonly storeHash: string;
  readonly channelId: number;
  readonly address: string;
  /** Unix seconds. */
  readonly now: number;
}

/** Whether an account may sign customers in at all. Asked after the signature, so that nobody else learns it. */
export function checkAccount(account: SigningAccount): Result<undefined, Refusal> {
  if (account.revokedAt)
    return refuse('account_revoked', `the API account was revoked at ${account.revokedAt.toISOString()}`);
  if (!account.scopes.includes(LOGIN_SCOPE))
    return refuse('account_scope', `the API account lacks the scope ${LOGIN_SCOPE}`);
  return ok(undefined);
}

/** Reads the claims of a token whose signature is proven, in the order in which a mistake is most telling. */
export function readLoginClaims(
  claims: Claims,
  place: LoginPlace,
): Result<Omit<CustomerLogin, 'clientId'>, Refusal> {
  const operation = checkOperation(claims, 'customer_login');
  if (!operation.ok) return operation;
  const store = checkStore(claims, place);
  if (!store.ok) return store;
  const issuedAt = checkIssuedAt(claims, place.now, LOGIN_TOKEN_SECONDS);
  if (!issuedAt.ok) return issuedAt;
  const limits = checkOwnLimits(claims, place.now);
  if (!limits.ok) return limits;
  const tokenId = checkTokenId(claims);
  if (!tokenId.ok) return tokenId;
  const customerId = checkCustomerId(claims);
  if (!customerId.ok) return customerId;
  const channel = checkChannel(claims, place);
  if (!channel.ok) return channel;
  const address = checkRequestIp(claims, place.address);
  if (!address.ok) return address;
  const redirectTo = checkText(claims, 'redirect_to');
  if (!redirectTo.ok) return redirectTo;
  return ok({
    tokenId: tokenId.value,
    customerId: customerId.value,
    redirectTo: redirectTo.value,
    persistentCart: claims['enable_persistent_cart'] === true,
    impersonatorId: impersonator(claims),
  });
}

function checkStore({ store_hash: hash }: Claims, { storeHash }: LoginPlace): Result<undefined, Refusal> {
  return hash === storeHash
    ? ok(undefined)
    : refuse('store', `store_hash is ${shown(hash)}; this store is "${storeHash}"`);
}

function checkCustomerId({ customer_id: value }: Claims): Result<number, Refusal> {
  const id = idOf(value);
  return id === null
    ? refuse(
        'customer_id_invalid',
        `customer_id is ${shown(value)}; a whole number from 1 to 2147483647 expected`,
      )
    : ok(id);
}

/** Without `channel_id` the token is for channel 1. */
function checkChannel({ channel_id: value }: Claims, { channelId }: LoginPlace): Result<undefined, Refusal> {
  const given = value ?? null;
  if (idOf(given ?? 1) === channelId) return ok(undefined);
  const named = given === null ? 'missing, which means 1' : shown(given);
  return refuse('channel', `channel_id is ${named}; this is channel ${channelId}`);
}

function impersonator({ impersonator_id: value }: Claims): string | null {
  return typeof value === 'string' || typeof value === 'number' ? shown(value) : null;
}
