import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../db/context.ts';
import { resetPassword } from '../../flows/recover-password.ts';
import { requestPasswordReset } from '../../flows/request-recovery.ts';
import { MAX_ID } from '../../kernel/ids.ts';
import { DomainError } from '../../kernel/errors.ts';
import { formToken, isOwnForm } from './form-token.ts';
import type { View } from './html.ts';
import { frameOf, layout } from './layout.ts';
import { sendMessage } from './message.ts';
import { askView, newPasswordView } from './recovery-view.ts';
import { sendPage } from './reply.ts';
import { parameter, userAgentOf } from '../../http/visitor.ts';

const STALE = 'This page was open for too long. Please try again.';
const DIFFERENT = 'The two passwords are not the same.';
const DEAD_LINK = 'This link no longer works. Ask for a new one.';

/** Answers one `?action=` of `/login.php`. */
export type PageAction = (
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<FastifyReply>;

interface Shown {
  readonly notice: string | null;
  readonly status?: number;
}

/** `?action=reset_password`: asks for the address that a link is mailed to. */
const showAsk = (ctx: Context, request: FastifyRequest, reply: FastifyReply, shown: Shown) =>
  showForm(
    ctx,
    reply,
    'Forgot your password?',
    shown,
    askView({ ...shown, token: formToken(request, reply) }),
  );

/** `?action=send_password_email`. What it says tells nobody whether there is such a customer. */
const send: PageAction = async (ctx, request, reply) => {
  if (!isOwnForm(request)) return showAsk(ctx, request, reply, { notice: STALE, status: 403 });
  const email = parameter(request.body, 'email') ?? '';
  try {
    await requestPasswordReset(ctx, { email, userAgent: userAgentOf(request) });
  } catch (error) {
    if (!(error instanceof DomainError && error.code === 'recovery.too_many_requests')) throw error;
    return showAsk(ctx, request, reply, { notice: error.message, status: 429 });
  }
  return sendMessage(ctx, request, reply, {
    status: 200,
    title: 'Look into your mail',
    text: 'If there is an account with this email address, we have sent a link to choose a new password.',
  });
};

/** `?action=change_password`: where the mailed link lands. Nothing is looked up, so that nothing is used up. */
const showNewPassword: PageAction = async (ctx, request, reply) => {
  const link = linkOf(request.query);
  return link
    ? newPassword(ctx, request, reply, link, { notice: null })
    : showAsk(ctx, request, reply, { notice: DEAD_LINK, status: 404 });
};

interface ResetLink {
  readonly customerId: number;
  readonly token: string;
}

function linkOf(from: unknown): ResetLink | null {
  const customerId = Number(parameter(from, 'c'));
  const token = parameter(from, 't');
  const isLink = Number.isInteger(customerId) && customerId > 0 && customerId <= MAX_ID;
  return isLink && token !== null && token.length <= 100 ? { customerId, token } : null;
}

const newPassword = (
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  link: ResetLink,
  shown: Shown,
) =>
  showForm(
    ctx,
    reply,
    'Choose a new password',
    shown,
    newPasswordView({ ...shown, token: formToken(request, reply), link }),
  );

/** `?action=save_new_password`. */
const save: PageAction = async (ctx, request, reply) => {
  const link = linkOf(request.body);
  if (!link) return showAsk(ctx, request, reply, { notice: DEAD_LINK, status: 404 });
  const again = (notice: string, status: number) =>
    newPassword(ctx, request, reply, link, { notice, status });
  if (!isOwnForm(request)) return again(STALE, 403);
  const password = parameter(request.body, 'password') ?? '';
  if (password !== parameter(request.body, 'password_confirm')) return again(DIFFERENT, 422);
  try {
    await resetPassword(ctx, { ...link, newPassword: password, userAgent: userAgentOf(request) });
  } catch (error) {
    const { code, message } = error as Partial<DomainError>;
    if (code === 'customers.weak_password') return again(message!, 422);
    if (code === 'recovery.link_refused')
      return showAsk(ctx, request, reply, { notice: DEAD_LINK, status: 404 });
    throw error;
  }
  return sendMessage(ctx, request, reply, {
    status: 200,
    title: 'Your password was changed',
    text: 'You were signed out everywhere. Sign in with the new password.',
    next: { href: '/login.php', text: 'Sign in' },
  });
};

async function showForm(
  ctx: Context,
  reply: FastifyReply,
  title: string,
  { status = 200 }: Shown,
  view: View,
): Promise<FastifyReply> {
  const frame = await frameOf(ctx);
  // As on the sign-in page; no other origin is told the address with its token.
  reply.header('referrer-policy', 'same-origin');
  return sendPage(reply, layout(frame, view), { title: `${title} – ${frame.storeName}`, status });
}

/** By the names of the documented links and forms of the account pages. */
export const recoveryPages: Readonly<Record<'get' | 'post', Readonly<Record<string, PageAction>>>> = {
  get: {
    reset_password: (ctx, request, reply) => showAsk(ctx, request, reply, { notice: null }),
    change_password: showNewPassword,
  },
  post: { send_password_email: send, save_new_password: save },
};
