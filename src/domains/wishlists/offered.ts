import type { Context } from '../../db/context.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import { productsByIds, shownProducts } from '../catalog/index.ts';
import { unknownProduct, unknownVariant } from './errors.ts';
import type { NewItem } from './wishlist.ts';

/**
 * A customer puts on a list what the shop shows them; the shop's own staff, whatever there is. Throws
 * `wishlists.unknown_product` or `wishlists.unknown_variant`.
 */
export async function checkItems(ctx: Context, items: readonly NewItem[]): Promise<void> {
  const ids = [...new Set(items.map(({ productId }) => productId))];
  if (ids.length === 0) return;
  const read = customerIdOf(ctx.actor) === null ? productsByIds : shownProducts;
  const products = await read(ctx, ids);
  for (const [index, { productId, variantId }] of items.entries()) {
    const product = products.get(productId);
    if (!product) throw unknownProduct(productId, index);
    if (variantId !== null && !product.variants.some(({ id }) => id === variantId))
      throw unknownVariant(variantId, index);
  }
}
