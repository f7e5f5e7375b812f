import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../../db/context.ts';
import { sameSecret } from '../../../http/address.ts';
import { setSessionCookies } from '../../../http/cookies.ts';
import { ownOrigin, type RequestFacts } from '../../../http/request.ts';
import { newSecret } from '../../../kernel/ids.ts';
import { allowSite, registerPreflight } from '../../../http/cors.ts';
import { PRIVATE } from '../../../http/private.ts';
import { userAgentOf, visitorContext } from '../../../http/visitor.ts';
import { contract } from '../contract.ts';
import { Refusal } from '../refusal.ts';
import { serve, type Admit } from '../serve.ts';
import { storefrontRefusalOf } from './errors.ts';
import type { StorefrontOperation, Visit } from './visit.ts';

const ROOT = '/api/storefront/';

/** What a script reads from its cookie and sends back in its header, as the checkout SDK does (wire facts 12). */
const XSRF_COOKIE = 'XSRF-TOKEN';
const XSRF_HEADER = 'x-xsrf-token';

/**
 * Mounts what scripts of a storefront ask of its own host: `/api/storefront/…` (`reference/*.sf.yml`). To add an
 * operation, describe it in `contract/storefront.yaml`, write it with `defineStorefrontOperation`, and add it to the
 * list of `index.ts`; a refusal has its row in `errors.ts`.
 */
export async function registerStorefrontRest(
  fastify: FastifyInstance,
  operations: readonly StorefrontOperation[],
  { facts, log, validateResponses }: { facts: RequestFacts; log: Log; validateResponses: boolean },
): Promise<void> {
  const admit: Admit<Visit> = async (request, reply, { method }) => {
    const shop = await visitorContext(request, facts);
    reply.headers(PRIVATE);
    if (!(await allowSite(shop, request, reply)))
      throw new Refusal(403, 'This origin is not the site of the channel.');
    if (method !== 'get' && !isOwnWrite(request))
      throw new Refusal(403, 'The request does not show that it comes from this site.');
    giveXsrfToken(request, reply);
    return {
      shop,
      userAgent: userAgentOf(request),
      signIn: (session) => setSessionCookies(request, reply, session),
      setCookie: (name, value, options) => void reply.setCookie(name, value, { path: '/', ...options }),
    };
  };
  const served = [...contract().operations.values()].filter(({ path }) => path.startsWith(ROOT));
  await serve(fastify, served, operations, {
    prefix: '',
    admit,
    log,
    validateResponses,
    refusalOf: storefrontRefusalOf,
    preflights: true,
  });
  for (const path of new Set(served.map((operation) => operation.path))) {
    const methods = served.filter((operation) => operation.path === path);
    registerPreflight(fastify, path, methods.map(({ method }) => method.toUpperCase()).join(', '), facts);
  }
}

/**
 * Whether a page of this site sent a write (attack 50). A browser names the origin of every write; the channel's own
 * site was let in above. A client that names none shows that it can read this host's cookies.
 */
function isOwnWrite(request: FastifyRequest): boolean {
  const sent = request.headers[XSRF_HEADER];
  if (sent === undefined) return request.headers.origin !== undefined;
  const cookie = request.cookies[XSRF_COOKIE];
  return typeof sent === 'string' && cookie !== undefined && sameSecret(cookie, sent);
}

/** Scripts read it, so it is not `HttpOnly`; another site cannot. */
function giveXsrfToken(request: FastifyRequest, reply: FastifyReply): void {
  if (request.cookies[XSRF_COOKIE]) return;
  const secure = ownOrigin(request).startsWith('https:');
  reply.setCookie(XSRF_COOKIE, newSecret(), { path: '/', sameSite: 'lax', secure });
}
