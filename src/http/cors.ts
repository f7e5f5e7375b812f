import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../db/context.ts';
import { siteOrigins } from '../domains/channels/index.ts';
import { ownOrigin, placeContext, type RequestFacts } from './request.ts';
import { PRIVATE } from './private.ts';

/**
 * Lets a script of the channel's own site read the answer, with its cookies. Answers whether whoever asks may: a request
 * without an origin may, since no foreign script can make one and read the answer.
 */
export async function allowSite(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  const allowed = origin === ownOrigin(request) || (await siteOrigins(ctx, ctx.channelId)).includes(origin);
  if (allowed)
    reply.headers({ 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true' });
  return allowed;
}

/** Answers preflights: with a grant to the channel's own site, and with none to others. */
export function registerPreflight(
  server: FastifyInstance,
  path: string,
  methods: string,
  facts: RequestFacts,
): void {
  server.options(path, async (request, reply) => {
    reply.headers({ ...PRIVATE, vary: 'Origin, Access-Control-Request-Headers' });
    const wanted = request.headers['access-control-request-headers'];
    if (await allowSite(placeContext(request, facts), request, reply))
      reply.headers({
        'access-control-allow-methods': methods,
        ...(wanted && { 'access-control-allow-headers': wanted }),
        'access-control-max-age': '600',
      });
    return reply.code(204).send();
  });
}
