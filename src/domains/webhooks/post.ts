import { lookup } from 'node:dns';
import { request as overHttp, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

export interface Message {
  readonly destination: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface PostOptions {
  readonly toPrivate: boolean;
  /** For the whole exchange. */
  readonly timeoutMs?: number;
}

export interface PostResult {
  readonly status: number | null;
  readonly failure: string | null;
}

const TIMEOUT_MS = 10_000;
const MOST_OF_ANSWER = 65_536;
const MOST_OF_HEADERS = 16_384;

/**
 * Sends a message and answers what came of it; never throws. Follows no redirect, keeps no connection, and reads the answer
 * only to throw it away. The address is checked when the connection is made, whatever the name meant before.
 */
export function post(
  { destination, headers, body }: Message,
  { toPrivate, timeoutMs = TIMEOUT_MS }: PostOptions,
): Promise<PostResult> {
  const url = new URL(destination);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!toPrivate && isIP(host) !== 0 && !isPublicAddress(host))
    return Promise.resolve({ status: null, failure: NOT_PUBLIC });
  return new Promise((resolve) => {
    let status: number | null = null;
    let failure: string | null = null;
    const options: RequestOptions = {
      method: 'POST',
      agent: false,
      maxHeaderSize: MOST_OF_HEADERS,
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      ...(!toPrivate && { lookup: publicLookup }),
    };
    const request = url.protocol === 'http:' ? overHttp(url, options) : overHttps(url, options);
    const timer = setTimeout(() => request.destroy(new Error('no answer in time')), timeoutMs);
    request.on('response', (response) => {
      status = response.statusCode ?? null;
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > MOST_OF_ANSWER) response.destroy();
      });
      // What goes wrong after the status is known changes nothing.
      response.on('error', () => undefined);
    });
    request.on('error', (error) => (failure = reasonOf(error)));
    request.on('close', () => {
      clearTimeout(timer);
      if (status === null) resolve({ status, failure: failure ?? 'no answer' });
      else resolve({ status, failure: isSuccess(status) ? null : `answered ${status}` });
    });
    request.end(body);
  });
}

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const NOT_PUBLIC = 'the destination is not on the public internet';

/** Looks a name up for a connection, and refuses it when any of its addresses is not public. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    if (addresses.length === 0 || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new Error(NOT_PUBLIC), '', 0);
    if (options.all)
      return (callback as unknown as (error: null, all: typeof addresses) => void)(null, addresses);
    callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

/** Short, and without the addresses behind a name. */
function reasonOf(error: NodeJS.ErrnoException): string {
  const inner = error instanceof AggregateError ? (error.errors[0] as NodeJS.ErrnoException) : error;
  return (inner.code ?? inner.message).slice(0, 200);
}
