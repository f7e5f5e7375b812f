import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import { AccessRefused } from '../../access/refusal.ts';
import { resolveShopperRequest } from '../../access/resolve.ts';
import { siteOrigins } from '../../domains/channels/index.ts';
import { isAllowedOrigin } from '../../domains/tokens/index.ts';
import { recordImpersonation, recordRefusedAccess } from '../../flows/access-log.ts';
import { clearSessionCookies, setSessionCookies } from '../../http/cookies.ts';
import { credentialsOf, placeContext, type RequestFacts } from '../../http/request.ts';
import { answerRefusal } from './access-errors.ts';
import { graphqlContext, type GraphqlContext } from './context.ts';
import type { Executor, GraphqlRequest } from './executor.ts';
import { requestError } from './request-errors.ts';

/** What a page of another origin may send, and read of the answer. */
const CORS_HEADERS = 'authorization, content-type, accept, x-bc-customer-id, x-bc-customer-access-token';
const EXPOSED = 'x-bc-graphql-complexity';

/** Answers hold prices and accounts of one shopper: no shared cache may keep them (attack 43). */
const PRIVATE = {
  'cache-control': 'private, no-store',
  vary: 'Origin, Authorization, Cookie, X-Bc-Customer-Id, X-Bc-Customer-Access-Token',
};

/** Mounts the GraphQL Storefront API at `/graphql` of every storefront host. */
export function registerGraphql(server: FastifyInstance, facts: RequestFacts, executor: Executor): void {
  server.options('/graphql', async (request, reply) => {
    const ctx = placeContext(request, facts);
    const { origin } = request.headers;
    reply.headers(PRIVATE);
    if (
      origin &&
      ((await isAllowedOrigin(ctx, origin)) || (await siteOrigins(ctx, ctx.channelId)).includes(origin))
    ) {
      allow(reply, origin).headers({
        'access-control-allow-methods': 'POST, OPTIONS',
        'access-control-allow-headers': CORS_HEADERS,
        'access-control-max-age': '600',
      });
    }
    return reply.code(204).send();
  });

  server.post('/graphql', { errorHandler: answerError }, async (request, reply) => {
    reply.headers(PRIVATE);
    // Forms and plain text need no preflight, so a foreign page could send them (attack 24).
    if (!/^application\/(graphql-response\+)?json\b/i.test(request.headers['content-type'] ?? '')) {
      return reply.code(415).send({ errors: [{ message: 'Send the query as application/json.' }] });
    }
    const asked = requestOf(request.body);
    if (typeof asked === 'string') return reply.code(400).send({ errors: [{ message: asked }] });
    const context = await enter(request, reply, facts);
    if (!context) return reply;
    const { status, headers, body } = await executor.execute(asked, context);
    applyEffects(request, reply, context);
    return reply.code(status).headers(headers).type('application/json; charset=utf-8').send(body);
  });
}

function answerError(error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const known = requestError(error);
  if (!known) throw error;
  void reply
    .code(known.status)
    .headers({ ...PRIVATE, ...known.headers })
    .send(known.body);
}

/** Finds out who asks; answers the refusal itself and gives null. */
async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  facts: RequestFacts,
): Promise<GraphqlContext | null> {
  const place = placeContext(request, facts);
  const credentials = credentialsOf(request);
  const userAgent = request.headers['user-agent'] ?? null;
  try {
    const { ctx, deprecatedServerUse } = await resolveShopperRequest(place, credentials);
    if (credentials.origin) allow(reply, credentials.origin);
    if (deprecatedServerUse) {
      reply.header('deprecation', '@1782864000');
      warnOnce(request, ctx.store.hash, credentials.bearer!);
    }
    await recordImpersonation(ctx, userAgent);
    return graphqlContext(ctx, userAgent);
  } catch (error) {
    if (!(error instanceof AccessRefused)) throw error;
    await recordRefusedAccess(place, { ...credentials, code: error.code, userAgent });
    const { status, body } = answerRefusal(error.code);
    reply.code(status).send(body);
    return null;
  }
}

/** Storefront tokens whose use by a server was told, by the end of their signature. */
const warned = new LRUCache<string, true>({ max: 1_000 });

function warnOnce(request: FastifyRequest, store: string, bearer: string): void {
  const token = bearer.slice(-32);
  if (warned.has(token)) return;
  warned.set(token, true);
  request.log.warn({ store }, 'a storefront token is used by a server; use a private token');
}

const allow = (reply: FastifyReply, origin: string): FastifyReply =>
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': EXPOSED,
  });

function applyEffects(request: FastifyRequest, reply: FastifyReply, { effects }: GraphqlContext): void {
  for (const effect of effects) {
    if (effect.kind === 'session-started') setSessionCookies(request, reply, effect.session);
    else clearSessionCookies(request, reply);
  }
}

/** Reads the body, or says what is wrong with it. */
function requestOf(body: unknown): GraphqlRequest | string {
  if (Array.isArray(body)) return 'Send one operation a request, not a list.';
  if (typeof body !== 'object' || body === null) return 'Send a JSON object with a query.';
  const { query, variables, operationName } = body as Record<string, unknown>;
  if (typeof query !== 'string' || query.trim() === '') return 'The query is missing or is no string.';
  if (variables != null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'The variables are no JSON object.';
  if (operationName != null && typeof operationName !== 'string') return 'The operationName is no string.';
  return {
    query,
    variables: (variables ?? {}) as Record<string, unknown>,
    operationName: operationName ?? undefined,
  };
}
