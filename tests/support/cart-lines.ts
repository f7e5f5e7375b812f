import type { Context } from '../../src/db/context.ts';
import { viewCart, type Cart } from '../../src/domains/carts/index.ts';
import { sessionByHash } from '../../src/domains/sessions/index.ts';
import { toDecimal } from '../../src/kernel/money.ts';
import type { CartShop } from './carts.ts';

/** The variants of the shirt by their place. */
export const [S, M] = [0, 1];

export const mugs = ({ mug }: CartShop, quantity = 1) => ({ products: [{ productId: mug.id, quantity }] });

/** @param size S or M */
export const shirts = ({ shirt }: CartShop, size: number, quantity = 1) => ({
  products: [{ productId: shirt.id, variantId: shirt.variants[size]!.id, quantity }],
});

/** Variant and quantity of each line. */
export const linesOf = (cart: Cart | null) =>
  cart?.items.map((item) =>
    item.kind === 'product' ? [item.variantId, item.quantity] : [item.sku, item.quantity],
  );

export const totalOf = async (ctx: Context, cart: Cart): Promise<string> =>
  toDecimal((await viewCart(ctx, cart)).cartAmount, 2);

/** The cart that the browser's session holds. */
export const sessionCartId = async (ctx: Context): Promise<string | null | undefined> =>
  (await sessionByHash(ctx, Buffer.from(ctx.actor.session!, 'hex')))?.cartId;

/** What a link to a cart carries. */
export const linkOf = (url: string): { cartId: string; token: string } => {
  const query = new URL(url).searchParams;
  return { cartId: query.get('id')!, token: query.get('token')! };
};
