import type { FastifyInstance } from 'fastify';
import { cookieAttributes } from '../../http/cookies.ts';
import { pageHomes, safeRedirect } from '../../http/redirects.ts';
import { placeContext, type RequestFacts } from '../../http/request.ts';
import { sendOn } from './reply.ts';
import { parameter } from '../../http/visitor.ts';

/**
 * Where the embedded checkout's script sends the top window first: some browsers let a frame have cookies only of a site
 * that the shopper has visited (wire facts 10). Sets one and sends the shopper back to the channel's site.
 */
export function registerAllowCookie(server: FastifyInstance, facts: RequestFacts): void {
  server.get('/embedded-checkout/allow-cookie', async (request, reply) => {
    const homes = await pageHomes(placeContext(request, facts), request);
    reply.setCookie('ALLOW_COOKIE', '1', { ...cookieAttributes(request), maxAge: 86_400 * 365 });
    return sendOn(reply, safeRedirect(parameter(request.query, 'returnUrl'), homes, '/'));
  });
}
