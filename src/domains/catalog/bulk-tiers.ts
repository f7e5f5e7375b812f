import type { Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { changeProduct } from './change-product.ts';
import { partById } from './errors.ts';
import { checkBulkTiers } from './new-product.ts';
import type { BulkTier, NewBulkTier, Product } from './product.ts';
import { deleteBulkTiers, upsertBulkTiers } from './product-parts.storage.ts';

const tierOf = (product: Product, id: number): BulkTier =>
  partById(product.bulkTiers, 'bulk_pricing_rule', id);

/** Throws `catalog.product_not_found`, `catalog.invalid_bulk_pricing_rule`. */
export async function createBulkTier(ctx: Context, productId: number, input: NewBulkTier): Promise<BulkTier> {
  const id = await reserveId(ctx, 'bulk-rule');
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    checkBulkTiers([...before.bulkTiers, input]);
    await upsertBulkTiers(tx, [{ ...input, id, productId }]);
  });
  return tierOf(product, id);
}

/** Throws `catalog.bulk_pricing_rule_not_found`, `catalog.invalid_bulk_pricing_rule`. */
export async function updateBulkTier(
  ctx: Context,
  productId: number,
  id: number,
  change: Partial<NewBulkTier>,
): Promise<BulkTier> {
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const tier = { ...tierOf(before, id), ...change };
    checkBulkTiers(before.bulkTiers.map((each) => (each.id === id ? tier : each)));
    await upsertBulkTiers(tx, [{ ...tier, productId }]);
  });
  return tierOf(product, id);
}

/** Throws `catalog.bulk_pricing_rule_not_found`. */
export async function deleteBulkTier(ctx: Context, productId: number, id: number): Promise<void> {
  await changeProduct(ctx, productId, async (tx, before) => {
    tierOf(before, id);
    await deleteBulkTiers(tx, productId, [id]);
  });
}
