import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LOGIN_GIVES } from '../../access/rules.ts';
import type { Context } from '../../db/context.ts';
import { ssoSignIn } from '../../flows/sso-sign-in.ts';
import { setSessionCookies } from '../../http/cookies.ts';
import { absoluteRedirect, pageHomes, safeRedirect } from '../../http/redirects.ts';
import type { RequestFacts } from '../../http/request.ts';
import { DomainError } from '../../kernel/errors.ts';
import { allowSite, registerPreflight } from '../../http/cors.ts';
import { isEmbedded } from './embedding.ts';
import { PRIVATE } from '../../http/private.ts';
import { sendOn } from './reply.ts';
import { userAgentOf, visitorContext } from '../../http/visitor.ts';

const PATH = '/login/token/:jwt';

/** The default destination (`docs/start/authentication/customer-login.mdx`). */
const DEFAULT_PAGE = '/account.php';

/**
 * Single sign-on by link: `GET /login/token/{jwt}` for a browser, and `POST` without a body for the embedded checkout's
 * script, which then goes to `redirectUrl` itself (wire facts 3).
 */
export async function registerLoginToken(server: FastifyInstance, facts: RequestFacts): Promise<void> {
  // Scripts send any content type, and no body: there is nothing to parse.
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, null));

  server.get(PATH, { exposeHeadRoute: false }, async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const target = await followToken(ctx, request, reply);
    return sendOn(reply, target ?? '/login.php?error=link');
  });

  // Link previews and virus scanners ask first; that must not use the token up.
  server.head(PATH, async (_request, reply) =>
    reply.headers(PRIVATE).type('text/html; charset=utf-8').send(),
  );

  registerPreflight(server, PATH, 'GET, POST', facts);
  server.post(PATH, async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    reply.headers(PRIVATE);
    if (!(await allowSite(ctx, request, reply)))
      return reply.code(403).send(problem(403, 'This origin is not the site of the channel.'));
    const target = await followToken(ctx, request, reply);
    if (target === null) return reply.code(400).send(problem(400, 'The login token is not valid.'));
    return { redirectUrl: absoluteRedirect(target, await pageHomes(ctx, request)) };
  });
}

/** Signs in and sets the cookies. Answers where to go; null where the token is refused. */
async function followToken(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  const { jwt } = request.params as { jwt: string };
  const signedIn = await ssoSignIn(ctx, {
    jwt,
    method: 'jwt-url',
    gives: LOGIN_GIVES.page,
    guestCartId: null,
    userAgent: userAgentOf(request),
  }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'sign-in.refused') return null;
    throw error;
  });
  if (!signedIn) return null;
  const target = safeRedirect(signedIn.redirectTo, await pageHomes(ctx, request), DEFAULT_PAGE);
  setSessionCookies(request, reply, signedIn.session!, isEmbedded(target));
  return target;
}

/** An error as the embedded checkout's script reads it: `title` (`@bigcommerce/checkout-sdk`). */
const problem = (status: number, title: string) => ({
  status,
  title,
  type: 'invalid_login',
  errors: [title],
});
