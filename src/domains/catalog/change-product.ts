import type { Context } from '../../db/context.ts';
import { dateOf } from '../../kernel/clock.ts';
import { notFound } from './errors.ts';
import type { Product } from './product.ts';
import { findProduct, loadProducts } from './products-in-memory.ts';
import { lockProduct, touchProduct } from './products.storage.ts';

/** Above this many products at once, everything of the catalogue is read anew. */
const FEW = 50;

/** Notes that these products have changed. */
export async function noteProducts(tx: Context, ids: readonly number[]): Promise<void> {
  const changed = new Set(ids);
  if (changed.size > FEW) await tx.changed('product', null);
  else for (const id of changed) await tx.changed('product', id);
}

/**
 * Runs a change of one product: locked against other writers, marked as modified, and told to all processes. Answers
 * the product as it is then. Throws `catalog.product_not_found`.
 */
export async function changeProduct(
  ctx: Context,
  id: number,
  work: (tx: Context, before: Product) => Promise<void>,
): Promise<Product> {
  return ctx.transaction(async (tx) => {
    const before = (await lockProduct(tx, id)) ? await findProduct(tx, id) : null;
    if (!before) throw notFound('product', id);
    await work(tx, before);
    await touchProduct(tx, id, dateOf(tx.clock));
    await tx.changed('product', id);
    return (await loadProducts(tx, [id])).get(id)!;
  });
}
