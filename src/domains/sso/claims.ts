import { BlockList, isIP } from 'node:net';
import { MAX_ID } from '../../kernel/ids.ts';
import { ok, type Result } from '../../kernel/result.ts';
import { refuse, shown, type Refusal } from './refusal.ts';

/** Claims as they were sent. */
export type Claims = Readonly<Record<string, unknown>>;

/** A token that was made a little ahead of our clock is still good. */
const CLOCK_SKEW_SECONDS = 5;

/** `iat`: whole seconds, no older than the limit (`docs/start/authentication/customer-login.mdx`: 30 s). */
export function checkIssuedAt({ iat }: Claims, now: number, maxAgeSeconds: number): Result<number, Refusal> {
  if (typeof iat !== 'number' || !Number.isSafeInteger(iat) || iat < 0)
    return refuse('iat_invalid', `iat is ${shown(iat)}; whole seconds since 1970 expected, as a number`);
  const age = now - iat;
  if (age > maxAgeSeconds) return refuse('iat_too_old', `iat is ${age} s old; ${maxAgeSeconds} s allowed`);
  if (age < -CLOCK_SKEW_SECONDS)
    return refuse('iat_in_future', `iat is ${-age} s in the future; ${CLOCK_SKEW_SECONDS} s allowed`);
  return ok(iat);
}

/** Limits that the token sets itself, which RFC 7519 asks to be kept. */
export function checkOwnLimits({ exp, nbf }: Claims, now: number): Result<undefined, Refusal> {
  if (exp !== undefined && !(typeof exp === 'number' && exp > now))
    return refuse('expired', typeof exp === 'number' ? `exp was ${now - exp} s ago` : 'exp is not a number');
  if (nbf !== undefined && !(typeof nbf === 'number' && nbf <= now + CLOCK_SKEW_SECONDS))
    return refuse('not_yet', typeof nbf === 'number' ? `nbf is ${nbf - now} s ahead` : 'nbf is not a number');
  return ok(undefined);
}

/** `jti`: what makes the token usable once. */
export function checkTokenId({ jti }: Claims): Result<string, Refusal> {
  if (typeof jti !== 'string' || !/^\P{Cc}{1,255}$/u.test(jti))
    return refuse('jti_invalid', `jti is ${shown(jti)}; a string of 1 to 255 characters expected`);
  return ok(jti);
}

export function checkOperation({ operation }: Claims, expected: string): Result<undefined, Refusal> {
  return operation === expected
    ? ok(undefined)
    : refuse('operation', `operation is ${shown(operation)}; "${expected}" expected`);
}

/** Where the token was to be used from, if it says so. */
export function checkRequestIp(
  { request_ip: expected }: Claims,
  address: string,
): Result<undefined, Refusal> {
  if (expected === undefined || expected === null || expected === '') return ok(undefined);
  if (typeof expected !== 'string' || !isIP(expected))
    return refuse('request_ip_invalid', `request_ip is ${shown(expected)}; an IP address expected`);
  return isSameAddress(expected, address)
    ? ok(undefined)
    : refuse('request_ip', `request_ip is ${expected}; the request came from ${address}`);
}

/** Whether two texts are the same address, in whichever of its spellings. */
function isSameAddress(a: string, b: string): boolean {
  const list = new BlockList();
  list.addAddress(a, familyOf(a));
  return list.check(b, familyOf(b));
}

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** An id from 1 to 2^31-1, as a number or, as the documentation's sample code makes it, as its digits. */
export function idOf(value: unknown): number | null {
  const id = typeof value === 'string' && /^[1-9]\d{0,9}$/.test(value) ? Number(value) : value;
  return typeof id === 'number' && Number.isInteger(id) && id >= 1 && id <= MAX_ID ? id : null;
}

/** An optional text claim; null stands for absent. */
export function checkText(claims: Claims, name: string): Result<string | null, Refusal> {
  const value = claims[name] ?? null;
  return value === null || typeof value === 'string'
    ? ok(value)
    : refuse(`${name}_invalid`, `${name} is ${shown(value)}; a string expected`);
}
