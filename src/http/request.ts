import type { FastifyRequest } from 'fastify';
import { createContext } from '../db/call.ts';
import type { Context, Services } from '../db/context.ts';
import { bearerOf, type Credentials } from '../access/credentials.ts';
import { AccessRefused } from '../access/refusal.ts';
import { resolveAccount } from '../access/resolve.ts';
import { MAIN_CHANNEL, type Store } from '../domains/stores/index.ts';
import { GUEST } from '../kernel/actor.ts';
import { clientAddress } from './address.ts';
import { CUSTOMER_COOKIE, SESSION_COOKIE } from './cookies.ts';
import { isLoopbackHost, type Directory, type Place } from './directory.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The store and channel of the request's host, found before any route runs. */
    place: Place | null;
    /** The client's address, after the trusted-proxy rule. */
    clientAddress: string;
    /** How the browser reaches this host. */
    scheme: string;
  }
}

export interface RequestFacts {
  readonly services: Services;
  readonly directory: Directory;
  readonly proxySecret: string | null;
}

/** The origin under which this request's host serves its pages. */
export const ownOrigin = (request: FastifyRequest): string =>
  `${request.scheme}://${request.headers.host ?? request.hostname}`;

export const addressOf = (request: FastifyRequest, { proxySecret }: RequestFacts): string =>
  clientAddress(request.headers, request.socket.remoteAddress ?? '127.0.0.1', proxySecret);

/**
 * Behind a proxy that ends TLS the connection says http although the browser uses https. The configured public URL says
 * what the browser uses; on a loopback host there is no proxy.
 */
export const schemeOf = (request: FastifyRequest, { services }: RequestFacts): string =>
  isLoopbackHost(request.headers.host ?? '')
    ? request.protocol
    : new URL(services.urls.api()).protocol.slice(0, -1);

/** A context of the host's channel, of a guest until the access layer says who it is. */
export function placeContext(request: FastifyRequest, { services }: RequestFacts): Context {
  if (!request.place) throw new Error('The route needs a storefront host.');
  return contextOf(services, request.place.store, request.place.channelId, request.clientAddress);
}

/** The context of a management API request: the store of the path, the account of X-Auth-Token. Throws AccessRefused. */
export async function accountContext(
  request: FastifyRequest,
  { services, directory }: RequestFacts,
): Promise<Context> {
  const { store_hash: hash } = request.params as { store_hash?: string };
  const store = hash === undefined ? null : await directory.store(hash);
  if (!store) throw new AccessRefused('unknown-store');
  const ctx = contextOf(services, store, MAIN_CHANNEL, request.clientAddress);
  return ctx.with({ actor: await resolveAccount(ctx, single(request.headers['x-auth-token']) ?? undefined) });
}

export function credentialsOf(request: FastifyRequest): Credentials {
  const { headers, cookies } = request;
  const origin = headers.origin ?? null;
  return {
    bearer: bearerOf(headers.authorization),
    origin,
    sameOrigin: origin !== null && origin === ownOrigin(request),
    sessionCookie: cookies[SESSION_COOKIE] ?? null,
    customerCookie: cookies[CUSTOMER_COOKIE] ?? null,
    customerAccessToken: single(headers['x-bc-customer-access-token']),
    errorOnInvalidAccessToken: single(headers['x-bc-error-on-invalid-customer-access-token']) === 'true',
    customerId: single(headers['x-bc-customer-id']),
  };
}

const contextOf = (services: Services, store: Store, channelId: number, address: string): Context =>
  createContext(services, {
    store: { id: store.id, hash: store.hash },
    channelId,
    actor: { caller: { kind: 'page' }, shopper: GUEST, session: null },
    address,
  });

const single = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? (header[0] ?? null) : (header ?? null)) || null;
