import type { Context } from '../../db/context.ts';
import { filterNeeded } from './errors.ts';
import type { ProductFilter, ProductOrder, Slice, VariantFilter } from './product-filter.ts';
import type { Product, Variant } from './product.ts';
import { selectProductIds, selectProductPage, selectVariantPage } from './product-lists.storage.ts';
import { productsByIds } from './products-in-memory.ts';
import { deleteProducts } from './products.ts';

/** One page of the products that match, visible or not, and how many match in all. */
export async function listProducts(
  ctx: Context,
  filter: ProductFilter,
  order: { by: ProductOrder; direction: 'asc' | 'desc' },
  slice: Slice,
): Promise<{ products: Product[]; total: number }> {
  const { ids, total } = await selectProductPage(ctx, filter, order, slice);
  const products = await productsByIds(ctx, ids);
  return { products: ids.flatMap((id) => products.get(id) ?? []), total };
}

/** Deletes the products that match every filter. Answers their ids. Throws `catalog.filter_needed`. */
export async function deleteMatchingProducts(ctx: Context, filter: ProductFilter): Promise<number[]> {
  if (Object.values(filter).every((value) => value === undefined)) throw filterNeeded();
  return ctx.transaction(async (tx) => deleteProducts(tx, await selectProductIds(tx, filter)));
}

/** One page of variants of all products, and how many match in all. */
export async function listVariants(
  ctx: Context,
  filter: VariantFilter,
  slice: Slice,
): Promise<{ variants: { product: Product; variant: Variant }[]; total: number }> {
  const { rows, total } = await selectVariantPage(ctx, filter, slice);
  const products = await productsByIds(ctx, [...new Set(rows.map((row) => row.productId))]);
  const variants = rows.flatMap(({ id, productId }) => {
    const product = products.get(productId);
    const variant = product?.variants.find((each) => each.id === id);
    return product && variant ? [{ product, variant }] : [];
  });
  return { variants, total };
}
