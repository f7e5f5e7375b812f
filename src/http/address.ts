import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { IncomingHttpHeaders } from 'node:http';
import { hashSecret } from '../kernel/ids.ts';

/**
 * One form for each address, so that its other forms are not other clients: IPv6 as short as it gets, without a zone;
 * an IPv4 address in IPv6 clothing (`::ffff:1.2.3.4`, `::ffff:102:304`) is the IPv4 address.
 */
export function plainAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const short = new URL(`http://[${address.replace(/%.*/, '')}]`).hostname.slice(1, -1);
  const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short);
  if (!mapped) return short;
  const bytes = [mapped[1]!, mapped[2]!]
    .map((part) => parseInt(part, 16))
    .flatMap((part) => [part >> 8, part & 255]);
  return bytes.join('.');
}

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
