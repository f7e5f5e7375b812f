import { isIP } from 'node:net';
import type { WebhookRules } from '../../db/context.ts';
import { badDestination, badHeaders } from './errors.ts';
import { isPublicAddress } from './public-address.ts';

const MOST_HEADERS = 50;
const MOST_OF_A_VALUE = 1_024;
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}$/;
/** What a header's value may have: nothing that ends it. */
const VALUE = /^[\t\x20-\x7e\x80-\xff]*$/;

/** These say what the message is and where it goes; a webhook may not say otherwise. */
const OURS = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'expect',
  'forwarded',
  'host',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'via',
]);
const OURS_BEGIN = /^(proxy-|webhook-|sec-|x-forwarded-)/;

/** Throws `webhooks.bad_destination`. A name is looked up, and its addresses checked, each time something is sent. */
export function checkDestination(destination: string, { toPrivate }: WebhookRules): void {
  if (!URL.canParse(destination)) throw badDestination('The destination is not a URL.');
  const { protocol, hostname, port, username, password } = new URL(destination);
  if (protocol !== 'https:' && !(toPrivate && protocol === 'http:'))
    throw badDestination('The destination must be an https URL.');
  if (username !== '' || password !== '')
    throw badDestination('The destination may hold no user or password.');
  if (port !== '' && !toPrivate) throw badDestination('The destination must be on port 443.');
  const host = hostname.replace(/^\[|\]$/g, '');
  const isLocal = isIP(host) === 0 ? isLocalName(host) : !isPublicAddress(host);
  if (isLocal && !toPrivate) throw badDestination('The destination must be on the public internet.');
}

const isLocalName = (host: string): boolean =>
  !host.includes('.') ||
  /\.(localhost|local|internal|home\.arpa)\.?$/.test(host) ||
  /^localhost\.?$/.test(host);

/** The headers to keep; null for none. Throws `webhooks.bad_headers`. */
export function checkedHeaders(
  headers: Readonly<Record<string, string>> | null | undefined,
): Readonly<Record<string, string>> | null {
  const entries = Object.entries(headers ?? {});
  if (entries.length === 0) return null;
  if (entries.length > MOST_HEADERS) throw badHeaders(`There may be at most ${MOST_HEADERS} headers.`);
  const seen = new Set<string>();
  for (const [name, value] of entries) {
    const lower = name.toLowerCase();
    if (!NAME.test(name)) throw badHeaders('A header has a name that HTTP does not allow.');
    if (seen.has(lower)) throw badHeaders(`The header ${name} is there twice.`);
    if (OURS.has(lower) || OURS_BEGIN.test(lower))
      throw badHeaders(`The header ${name} is not yours to set.`);
    if (value.length > MOST_OF_A_VALUE)
      throw badHeaders(`The header ${name} is longer than ${MOST_OF_A_VALUE}.`);
    if (!VALUE.test(value)) throw badHeaders(`The header ${name} has a character that HTTP does not allow.`);
    seen.add(lower);
  }
  return Object.fromEntries(entries);
}
