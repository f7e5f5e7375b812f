import type { FastifyInstance } from 'fastify';
import { DomainError } from '../../kernel/errors.ts';
import type { RequestFacts } from '../../http/request.ts';
import { sendMessage } from './message.ts';
import { visitorContext } from '../../http/visitor.ts';

/** How the shop's refusals read on a page. */
const PAGES: Readonly<
  Record<string, { readonly status: number; readonly title: string; readonly text: string }>
> = {
  'carts.link_refused': {
    status: 404,
    title: 'This link no longer works',
    text: 'A link to a cart can be followed once. Go back to the shop and try again.',
  },
  'carts.sign_in_required': {
    status: 403,
    title: 'Please sign in first',
    text: 'This cart belongs to a customer. Sign in at the shop, then go to checkout again.',
  },
};

/** Says in a page what a page's route refuses; everything else goes on to the server's last word. */
export function registerErrors(pages: FastifyInstance, facts: RequestFacts): void {
  pages.setErrorHandler(async (error, request, reply) => {
    const page = error instanceof DomainError ? PAGES[error.code] : undefined;
    if (!page) throw error;
    return sendMessage(await visitorContext(request, facts), request, reply, page);
  });
}
