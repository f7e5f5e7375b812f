import { createHmac, randomUUID } from 'node:crypto';
import type { StoreAccess } from '../../src/seeds/index.ts';

const encoded = (text: string): string => Buffer.from(text).toString('base64url');

/** Signs anything, right or wrong, as an HS256 JWT. */
export const signJwt = (
  claims: unknown,
  secret: string,
  header: unknown = { alg: 'HS256', typ: 'JWT' },
  hash = 'sha256',
): string => signRaw(JSON.stringify(claims), secret, header, hash);

/** The same of claims that are already text. */
export function signRaw(
  claims: string,
  secret: string,
  header: unknown = { alg: 'HS256', typ: 'JWT' },
  hash = 'sha256',
): string {
  const input = `${encoded(JSON.stringify(header))}.${encoded(claims)}`;
  return `${input}.${createHmac(hash, secret).update(input).digest('base64url')}`;
}

/** The claims of a right Customer Login token (`docs/start/authentication/customer-login.mdx`), issued now. */
export const loginClaims = (
  store: Pick<StoreAccess, 'client_id' | 'store_hash'>,
  customerId: number,
  now: number,
): Record<string, unknown> => ({
  iss: store.client_id,
  iat: Math.floor(now / 1000),
  jti: randomUUID(),
  operation: 'customer_login',
  store_hash: store.store_hash,
  customer_id: customerId,
});
