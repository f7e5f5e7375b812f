import type { FastifyInstance } from 'fastify';
import type { Context } from '../../db/context.ts';
import type { RequestFacts } from '../../http/request.ts';
import { html, type View } from './html.ts';
import { frameOf, layout, type Frame } from './layout.ts';
import { sendPage } from './reply.ts';
import { visitorContext } from '../../http/visitor.ts';

/** `GET /`: what this is, and where to go. */
export function registerStart(server: FastifyInstance, facts: RequestFacts, shows: Shown): void {
  server.get('/', async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const frame = await frameOf(ctx);
    return sendPage(reply, layout(frame, startView(ctx, frame, shows)), {
      title: `${frame.storeName} – Patron`,
    });
  });
}

interface Shown {
  /** Whether kept mail is shown. */
  readonly showsMail: boolean;
}

const startView = (ctx: Context, { shopUrl }: Frame, { showsMail }: Shown): View => html`
  <section class="card">
    <h1>This is Patron</h1>
    <p>
      The customer side of a headless store: sign-in, single sign-on, group prices, carts and the way to
      checkout. You are at channel ${ctx.channelId} of store <code>${ctx.store.hash}</code>.
    </p>
    <ul class="ways">
      <li><a href="/graphql">GraphQL</a><span>Try the storefront API in the browser.</span></li>
      <li><a href="/patron/docs">REST contract</a><span>Set up customers, prices and carts.</span></li>
      <li><a href="/login.php">Sign in</a><span>As one of the store’s customers.</span></li>
      <li><a href="/account.php">Account</a><span>Who you are to the store.</span></li>
      <li><a href="/cart.php">Cart</a><span>What you have picked.</span></li>
      ${
        showsMail &&
        html`<li><a href="/patron/mail">Mail</a><span>What customers were sent, with its links.</span></li>`
      }
    </ul>
    ${
      shopUrl !== '/' &&
      html`<p class="quiet">
        The shop itself, where its name and mail lead, is a storefront of yours at <code>${shopUrl}</code>.
      </p>`
    }
    <p class="quiet">How to run it, and the demo’s customers and keys: see <code>README.md</code>.</p>
  </section>
`;
