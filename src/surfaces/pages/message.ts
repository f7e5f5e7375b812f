import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../db/context.ts';
import { framersOf, isEmbedded } from './embedding.ts';
import { html } from './html.ts';
import { frameOf, layout } from './layout.ts';
import { sendPage } from './reply.ts';

interface Message {
  readonly status: number;
  readonly title: string;
  readonly text: string;
  /** What to do now. */
  readonly next?: { readonly href: string; readonly text: string };
}

/** A page that only says something, such as why another one is not there. */
export async function sendMessage(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  { status, title, text, next }: Message,
): Promise<FastifyReply> {
  const frame = await frameOf(ctx);
  const embedded = isEmbedded(request.url);
  const view = html`<section class="card narrow">
    <h1>${title}</h1>
    <p>${text}</p>
    <p class="actions">
      ${next && html`<a class="button" href=${next.href}>${next.text}</a>`}
      <a href=${frame.shopUrl} target="_top">Back to the shop</a>
    </p>
  </section>`;
  return sendPage(reply, layout(frame, view, embedded), {
    title: `${title} – ${frame.storeName}`,
    status,
    framedBy: embedded ? await framersOf(ctx, request) : [],
  });
}
