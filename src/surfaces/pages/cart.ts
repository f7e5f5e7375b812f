import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { viewCart } from '../../domains/carts/index.ts';
import type { Context } from '../../db/context.ts';
import { openCart } from '../../flows/checkout-handoff.ts';
import { currentCart } from '../../flows/shopper-cart.ts';
import { setSessionCookies } from '../../http/cookies.ts';
import type { RequestFacts } from '../../http/request.ts';
import { DomainError } from '../../kernel/errors.ts';
import { linesView, shownCart, type ShownCart } from './cart-view.ts';
import { EMBEDDED_CHECKOUT, framersOf, isEmbedded } from './embedding.ts';
import { html, type View } from './html.ts';
import { frameOf, layout } from './layout.ts';
import { PRIVATE } from '../../http/private.ts';
import { sendOn, sendPage } from './reply.ts';
import { parameter, visitorContext } from '../../http/visitor.ts';

/** What a link's query is besides parameters of its own. */
const LINK_PARAMETERS = ['action', 'id', 'token'];

/**
 * The cart page, and the links that bring a cart along: `?action=load` and `?action=loadInCheckout` with `id` and
 * `token` (wire facts 6). A link is followed by a clean address, so that its token stays in no history.
 */
export function registerCart(server: FastifyInstance, facts: RequestFacts): void {
  server.get('/cart.php', { exposeHeadRoute: false }, async (request, reply) => {
    const ctx = await visitorContext(request, facts);
    const action = parameter(request.query, 'action');
    const token = parameter(request.query, 'token');
    if ((action === 'load' || action === 'loadInCheckout') && token !== null) {
      return followLink(ctx, request, reply, {
        cartId: parameter(request.query, 'id') ?? '',
        token,
        page: action === 'load' ? '/cart.php' : '/checkout',
      });
    }
    return showCart(ctx, request, reply, 'Your cart', cartView);
  });
  // Asking for the head must not use a link up.
  server.head('/cart.php', async (_request, reply) => reply.headers(PRIVATE).send());

  for (const path of ['/checkout', EMBEDDED_CHECKOUT])
    server.get(path, async (request, reply) =>
      showCart(await visitorContext(request, facts), request, reply, 'Checkout', checkoutView),
    );
}

async function followLink(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  link: { readonly cartId: string; readonly token: string; readonly page: string },
): Promise<FastifyReply> {
  const embedded = isEmbedded(request.url);
  try {
    const { session } = await openCart(ctx, link);
    if (session) setSessionCookies(request, reply, session, embedded);
  } catch (error) {
    // The sign-in page is not for frames; there the shop's own page has to sign the customer in first.
    const signIn = error instanceof DomainError && error.code === 'carts.sign_in_required' && !embedded;
    if (!signIn) throw error;
    return sendOn(reply, `/login.php?redirectTo=${encodeURIComponent(request.url)}`);
  }
  const query = new URLSearchParams(request.url.split('?')[1]);
  for (const name of LINK_PARAMETERS) query.delete(name);
  return sendOn(reply, query.size > 0 ? `${link.page}?${query}` : link.page);
}

type Shown = { readonly cart: ShownCart | null; readonly email: string | null; readonly shopUrl: string };

async function showCart(
  ctx: Context,
  request: FastifyRequest,
  reply: FastifyReply,
  title: string,
  view: (shown: Shown) => View,
): Promise<FastifyReply> {
  const embedded = isEmbedded(request.url);
  const frame = await frameOf(ctx);
  const cart = await currentCart(ctx);
  const shown = cart && shownCart(await viewCart(ctx, cart));
  const email = frame.customer?.email ?? null;
  const main = view({ cart: shown && shown.lines.length > 0 ? shown : null, email, shopUrl: frame.shopUrl });
  return sendPage(reply, layout(frame, main, embedded), {
    title: `${title} – ${frame.storeName}`,
    framedBy: embedded ? await framersOf(ctx, request) : [],
  });
}

const cartView = ({ cart, shopUrl }: Shown): View => html`
  <section class="card">
    <h1>Your cart</h1>
    ${
      cart === null
        ? emptyView(shopUrl)
        : html`${linesView(cart)}
            <p class="actions"><a class="button" href="/checkout">Check out</a></p>`
    }
  </section>
`;

const checkoutView = ({ cart, email, shopUrl }: Shown): View => html`
  <section class="card">
    <h1>Checkout</h1>
    ${
      cart === null
        ? emptyView(shopUrl)
        : html`<h2>Customer</h2>
            <p>
              ${email === null ? html`Guest – <a href="/login.php?redirectTo=%2Fcheckout" target="_top">sign in</a>` : email}
            </p>
            <h2>Your order</h2>
            ${linesView(cart)}
            <p class="quiet">
              Shipping, taxes and payment are not built yet, so no order can be placed here.
            </p>`
    }
  </section>
`;

const emptyView = (shopUrl: string): View => html`
  <p>There is nothing in it yet.</p>
  <p><a href=${shopUrl} target="_top">Back to the shop</a></p>
`;
