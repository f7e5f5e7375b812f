import type { Context } from '../../db/context.ts';
import { customerById, type Customer } from '../../domains/customers/index.ts';
import { siteOfChannel, storeName } from '../../domains/channels/index.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import { html, type View } from './html.ts';

/** What surrounds every page. */
export interface Frame {
  readonly storeName: string;
  /** Where the shop itself is. */
  readonly shopUrl: string;
  /** Who is here; null: a guest. */
  readonly customer: Customer | null;
}

export async function frameOf(ctx: Context): Promise<Frame> {
  const customerId = customerIdOf(ctx.actor);
  const site = await siteOfChannel(ctx, ctx.channelId);
  return {
    storeName: await storeName(ctx),
    shopUrl: site?.url ?? '/',
    customer: customerId === null ? null : await customerById(ctx, customerId),
  };
}

/** A page with the store's name, the way around, and one main part. Inside a frame the main part is all. */
export function layout({ storeName, shopUrl, customer }: Frame, main: View, embedded = false): View {
  if (embedded) return html`<main class="embedded">${main}</main>`;
  return html`
    <header>
      <a class="store" href=${shopUrl}>${storeName}</a>
      <nav aria-label="Your shop">
        <a href="/cart.php">Cart</a>
        ${
          customer
            ? html`<a href="/account.php">Account</a> <a href="/login.php?action=logout">Sign out</a>`
            : html`<a href="/login.php">Sign in</a>`
        }
      </nav>
    </header>
    <main>${main}</main>
  `;
}

/** Something to tell the shopper before anything else. */
export const notice = (text: string | null): View | null =>
  text === null ? null : html`<p class="notice" role="alert">${text}</p>`;
