import type { FastifyInstance } from 'fastify';
import { listMail, type Mail } from '../../domains/mail/index.ts';
import { isLocalName } from '../../http/directory.ts';
import type { RequestFacts } from '../../http/request.ts';
import { html, type View } from './html.ts';
import { frameOf, layout } from './layout.ts';
import { sendPage } from './reply.ts';
import { visitorContext } from '../../http/visitor.ts';

/**
 * `GET /patron/mail`: the latest mail, with its links, for who works on this machine. Mounted only where the server is
 * reached from this machine alone and there is no mail server (app.ts).
 */
export function registerMail(server: FastifyInstance, facts: RequestFacts): void {
  server.get('/patron/mail', async (request, reply) => {
    if (!isLocalName(request.headers.host ?? '')) return reply.code(404).send();
    const ctx = await visitorContext(request, facts);
    const { mails } = await listMail(ctx, {}, { limit: 50, offset: 0 }, { withLinks: true });
    const frame = await frameOf(ctx);
    return sendPage(reply, layout(frame, mailView(mails)), { title: `Mail – ${frame.storeName}` });
  });
}

const mailView = (mails: readonly Mail[]): View => html`
  <section class="card">
    <h1>Mail</h1>
    <p class="quiet">No mail server is set, so mail of this store is kept here. Reload for the latest.</p>
    ${mails.length === 0 && html`<p>There is none yet.</p>`}
    ${mails.map(
      (mail) =>
        html`<article>
          <h2 dir="auto">${mail.subject}</h2>
          <p class="quiet">To ${mail.recipient}, ${mail.createdAt.toUTCString()}</p>
          ${mail.text
            .trim()
            .split('\n\n')
            .map((line) => html`<p dir="auto">${/^https?:\/\/\S+$/.test(line) ? linkTo(line) : line}</p>`)}
        </article>`,
    )}
  </section>
`;

const linkTo = (url: string): View => html`<a href=${url}>${url}</a>`;
