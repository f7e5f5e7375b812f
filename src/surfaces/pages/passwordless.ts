import { LOGIN_GIVES } from '../../access/rules.ts';
import { signInByLink } from '../../flows/passwordless-sign-in.ts';
import { requestPasswordless } from '../../flows/request-recovery.ts';
import { setSessionCookies } from '../../http/cookies.ts';
import { homeOrigins, pageHomes, safeRedirect } from '../../http/redirects.ts';
import { DomainError } from '../../kernel/errors.ts';
import { allowSite } from '../../http/cors.ts';
import type { PageAction } from './recovery.ts';
import { PRIVATE } from '../../http/private.ts';
import { sendOn } from './reply.ts';
import { parameter, userAgentOf } from '../../http/visitor.ts';

const REFUSALS: Readonly<Record<string, number>> = {
  'recovery.unknown_email': 404,
  'recovery.too_many_requests': 429,
};

/**
 * `POST /login.php?action=passwordless_login` with JSON: mails a link that signs in
 * (`docs/start/authentication/passwordless-login.mdx`). A server may ask, and a script of the channel's own site.
 */
export const requestLink: PageAction = async (ctx, request, reply) => {
  reply.headers(PRIVATE);
  if (!(await allowSite(ctx, request, reply)))
    return reply.code(403).send({ status: 403, title: 'This origin is not the site of the channel.' });
  const email = parameter(request.body, 'email');
  if (email === null) return reply.code(400).send({ status: 400, title: 'email is missing.' });
  const target = safeRedirect(parameter(request.body, 'redirect_url'), await homeOrigins(ctx), '');
  try {
    const { expiry, sentEmail } = await requestPasswordless(ctx, {
      email,
      redirectTo: target || null,
      userAgent: userAgentOf(request),
    });
    return reply.send({ expiry, sent_email: sentEmail });
  } catch (error) {
    const status = error instanceof DomainError ? REFUSALS[error.code] : undefined;
    if (status === undefined) throw error;
    if (status === 429) reply.header('retry-after', '900');
    return reply.code(status).send({ status, title: (error as DomainError).message });
  }
};

/** `?action=check_passwordless_login&token=…&redirectUrl=…`: follows the mailed link. */
export const followLink: PageAction = async (ctx, request, reply) => {
  const signedIn = await signInByLink(ctx, {
    token: parameter(request.query, 'token') ?? '',
    gives: LOGIN_GIVES.page,
    userAgent: userAgentOf(request),
  }).catch((error: unknown) => {
    if (error instanceof DomainError && error.code === 'sign-in.refused') return null;
    throw error;
  });
  if (!signedIn) return sendOn(reply, '/login.php?error=link');
  setSessionCookies(request, reply, signedIn.session!);
  const wanted = parameter(request.query, 'redirectUrl');
  return sendOn(reply, safeRedirect(wanted, await pageHomes(ctx, request), '/account.php'));
};
