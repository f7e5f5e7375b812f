import type { StoreAccess } from '../../src/seeds/index.ts';

/** What came back, as it came. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends a body of any kind, right or wrong, to the management API as the store's own account. */
export async function sendRaw(
  store: Pick<StoreAccess, 'api_url' | 'store_hash' | 'access_token'>,
  method: string,
  path: string,
  body?: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
): Promise<RawAnswer> {
  const response = await fetch(`${store.api_url}/stores/${store.store_hash}${path}`, {
    method,
    headers: { 'x-auth-token': store.access_token, ...(body !== undefined && { 'content-type': type }) },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** What no answer may show: a stack, a file of ours, a statement. */
const INTERNALS =
  /\bat \S+ \(|node_modules|\.ts:\d|file:\/\/|\b(insert into|update .* set|select .* from)\b|Something went wrong/i;

/**
 * What is wrong with an answer to bad input, or null: it is never a fault, never shows internals, and a refusal has the
 * form of its version of the API.
 */
export function flawOf({ status, headers, text }: RawAnswer, version: 'v2' | 'v3'): string | null {
  if (status >= 500) return `${status} ${text}`;
  if (INTERNALS.test(text)) return `shows internals: ${text}`;
  if (status < 400) return null;
  const type = headers.get('content-type') ?? '';
  const isProblem = version === 'v3' && type.startsWith('application/problem+json');
  if (!isProblem && !type.startsWith('application/json')) return `${status} is no JSON: ${text}`;
  const parsed: unknown = JSON.parse(text);
  const body = isProblem ? (parsed as { errors: unknown[] }).errors[0] : parsed;
  if (version === 'v2') {
    const rows = body as { status: unknown; message: unknown }[];
    const good =
      Array.isArray(rows) &&
      rows.length > 0 &&
      rows.every((row) => row.status === status && typeof row.message === 'string');
    return good ? null : `has not the form of V2: ${text}`;
  }
  const { status: told, title, type: more, errors } = body as Record<string, unknown>;
  const good =
    told === status && typeof title === 'string' && typeof more === 'string' && typeof errors === 'object';
  return good ? null : `has not the form of V3: ${text}`;
}
