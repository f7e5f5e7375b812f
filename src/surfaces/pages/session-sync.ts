import type { FastifyInstance } from 'fastify';
import { LOGIN_GIVES } from '../../access/rules.ts';
import { recordRefusedSync, syncSession } from '../../flows/session-sync.ts';
import { clearSessionCookies, setSessionCookies } from '../../http/cookies.ts';
import { pageHomes, safeRedirect } from '../../http/redirects.ts';
import type { RequestFacts } from '../../http/request.ts';
import { addressBucket } from '../../kernel/attempts.ts';
import { Penalty } from '../../kernel/penalty.ts';
import { isEmbedded } from './embedding.ts';
import { sendMessage } from './message.ts';
import { PRIVATE } from '../../http/private.ts';
import { sendOn } from './reply.ts';
import { parameter, userAgentOf, visitorContext } from '../../http/visitor.ts';

/** `docs/storefront/headless/index.mdx`: after three invalid tokens an address is refused for five minutes. */
const INVALID_TOKENS = 3;
const REFUSED_SECONDS = 300;

/** `GET /session-sync?jwt=`: goes on here with the session that a headless storefront carries over. */
export function registerSessionSync(server: FastifyInstance, facts: RequestFacts): void {
  const penalty = new Penalty(INVALID_TOKENS, REFUSED_SECONDS * 1000, facts.services.clock);

  server.get('/session-sync', { exposeHeadRoute: false }, async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const userAgent = userAgentOf(request);
    const key = `${ctx.store.id} ${addressBucket(ctx.address)}`;
    if (penalty.isShut(key)) {
      const reason = `three invalid session sync tokens from ${ctx.address} in five minutes`;
      await recordRefusedSync(ctx, { code: 'address_refused', reason }, userAgent);
      reply.header('retry-after', String(REFUSED_SECONDS));
      return sendMessage(ctx, request, reply, {
        status: 429,
        title: 'Too many links',
        text: 'Wait five minutes, then start again from the shop.',
      });
    }
    const synced = await syncSession(ctx, {
      jwt: parameter(request.query, 'jwt') ?? '',
      gives: LOGIN_GIVES.page,
      userAgent,
    });
    if (!synced.ok) {
      penalty.failed(key);
      return sendMessage(ctx, request, reply, {
        status: 400,
        title: 'This link no longer works',
        text: 'Go back to the shop and try again.',
      });
    }
    const { session, sync } = synced.value;
    const target = safeRedirect(sync.redirectTo, await pageHomes(ctx, request), '/');
    if (sync.customerId === null) clearSessionCookies(request, reply);
    setSessionCookies(request, reply, session!, isEmbedded(target));
    return sendOn(reply, target);
  });
  server.head('/session-sync', async (_request, reply) => reply.headers(PRIVATE).send());
}
