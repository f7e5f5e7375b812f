import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { IncomingHttpHeaders } from 'node:http';
import { hashSecret } from '../kernel/ids.ts';

/** An IPv4 address in IPv6 clothing (`::ffff:1.2.3.4`) is the IPv4 address. */
export const plainAddress = (address: string): string =>
  /^::ffff:\d+\.\d+\.\d+\.\d+$/i.test(address) ? address.slice(7) : address.toLowerCase();

/**
 * The client's address. True-Client-IP is believed only beside the right X-BC-Trusted-Proxy-Secret (wire facts 1), and
 * then its first address counts; X-Forwarded-For never is.
 */
export function clientAddress(
  headers: IncomingHttpHeaders,
  socketAddress: string,
  proxySecret: string | null,
): string {
  const given = headers['x-bc-trusted-proxy-secret'];
  const claimed = headers['true-client-ip'];
  if (
    proxySecret !== null &&
    typeof given === 'string' &&
    typeof claimed === 'string' &&
    sameSecret(given, proxySecret)
  ) {
    const first = claimed.split(',')[0]!.trim();
    if (isIP(first)) return plainAddress(first);
  }
  return plainAddress(socketAddress);
}

export const sameSecret = (a: string, b: string): boolean => timingSafeEqual(hashSecret(a), hashSecret(b));
