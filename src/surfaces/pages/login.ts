import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { LOGIN_GIVES } from '../../access/rules.ts';
import type { Context } from '../../db/context.ts';
import { signInByPassword } from '../../flows/sign-in.ts';
import { signOut } from '../../flows/sign-out.ts';
import { clearSessionCookies, setSessionCookies } from '../../http/cookies.ts';
import { pageHomes, safeRedirect } from '../../http/redirects.ts';
import type { RequestFacts } from '../../http/request.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import { DomainError } from '../../kernel/errors.ts';
import { registerPreflight } from '../../http/cors.ts';
import { isEmbedded } from './embedding.ts';
import { formToken, isOwnForm } from './form-token.ts';
import { frameOf, layout } from './layout.ts';
import { loginView } from './login-view.ts';
import { followLink, requestLink } from './passwordless.ts';
import { recoveryPages, type PageAction } from './recovery.ts';
import { PRIVATE } from '../../http/private.ts';
import { sendOn, sendPage } from './reply.ts';
import { parameter, userAgentOf, visitorContext } from '../../http/visitor.ts';

const AFTER_SIGN_IN = '/account.php';
const AFTER_SIGN_OUT = '/login.php';

/** One text for every refused sign-in, whatever the reason. */
const REFUSED = 'We could not sign you in. Check your email address and password, and try again.';
const REFUSALS = new Set(['sign-in.refused', 'sign-in.reset_required']);
const LINK_REFUSED = 'That sign-in link did not work. Sign in with your email address and password instead.';
const STALE = 'This page was open for too long. Please try again.';

/** The sign-in page: the form, its check (`?action=check_login`), and the sign-out link (`?action=logout`). */
export function registerLogin(server: FastifyInstance, facts: RequestFacts): void {
  registerPreflight(server, '/login.php', 'POST', facts);
  server.get('/login.php', { exposeHeadRoute: false }, async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const wanted = parameter(request.query, 'redirectTo');
    const action = actionOf(GET_ACTIONS, request);
    if (action) return action(ctx, request, reply);
    if (parameter(request.query, 'action') === 'logout') return leave(ctx, request, reply, wanted);
    const failed = parameter(request.query, 'error') !== null;
    if (customerIdOf(ctx.actor) !== null && !failed)
      return sendOn(reply, safeRedirect(wanted, await pageHomes(ctx, request), AFTER_SIGN_IN));
    return showForm(ctx, request, reply, { notice: failed ? LINK_REFUSED : null, redirectTo: wanted });
  });
  // Asking for the head must not sign anybody out.
  server.head('/login.php', async (_request, reply) => reply.headers(PRIVATE).send());

  server.post('/login.php', async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const action = parameter(request.query, 'action');
    const other = actionOf(POST_ACTIONS, request);
    if (other) return other(ctx, request, reply);
    // Registering goes by this path too.
    if (action !== null && action !== 'check_login')
      return reply.code(501).headers(PRIVATE).send({ status: 501, title: 'Not implemented' });
    const email = parameter(request.body, 'login_email') ?? '';
    const redirectTo = parameter(request.body, 'redirectTo');
    if (!isOwnForm(request))
      return showForm(ctx, request, reply, { notice: STALE, email, redirectTo, status: 403 });
    const signedIn = await signInByPassword(ctx, {
      email,
      password: parameter(request.body, 'login_pass') ?? '',
      guestCartId: null,
      gives: LOGIN_GIVES.page,
      userAgent: userAgentOf(request),
    }).catch((error: unknown) => {
      if (error instanceof DomainError && REFUSALS.has(error.code)) return null;
      throw error;
    });
    if (!signedIn) return showForm(ctx, request, reply, { notice: REFUSED, email, redirectTo, status: 422 });
    setSessionCookies(request, reply, signedIn.session!);
    return sendOn(reply, safeRedirect(redirectTo, await pageHomes(ctx, request), AFTER_SIGN_IN), 303);
  });
}

const GET_ACTIONS = { ...recoveryPages.get, check_passwordless_login: followLink };
const POST_ACTIONS = { ...recoveryPages.post, passwordless_login: requestLink };

function actionOf(
  actions: Readonly<Record<string, PageAction>>,
  request: FastifyRequest,
): PageAction | undefined {
  const name = parameter(request.query, 'action');
  return name !== null && Object.hasOwn(actions, name) ? actions[name] : undefined;
}

interface Form {
  readonly notice: string | null;
  readonly redirectTo: string | null;
  readonly email?: string;
  readonly status?: number;
}

async function showForm(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
): Promise<FastifyReply> {
  const frame = await frameOf(ctx);
  const view = loginView({ ...form, email: form.email ?? '', token: formToken(request, reply) });
  // A form of a page without a referrer is sent with the origin "null", which the check could not tell from a foreign one.
  reply.header('referrer-policy', 'same-origin');
  return sendPage(reply, layout(frame, view), {
    title: `Sign in – ${frame.storeName}`,
    status: form.status ?? 200,
    formTargets: await pageHomes(ctx, request),
  });
}

/**
 * Signs out. A link does it, as documented (`docs/start/authentication/customer-login.mdx`, "Signing out"), but not
 * another site's image or script.
 */
async function leave(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  wanted: string | null,
): Promise<FastifyReply> {
  const target = safeRedirect(wanted, await pageHomes(ctx, request), AFTER_SIGN_OUT);
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = request.headers;
  if (site !== 'cross-site' || mode === 'navigate') {
    const { session } = await signOut(ctx, { cartId: null, method: 'page', userAgent: userAgentOf(request) });
    clearSessionCookies(request, reply);
    // The cart that was left goes on as a guest's.
    if (session) setSessionCookies(request, reply, session, isEmbedded(target));
  }
  return sendOn(reply, target);
}
