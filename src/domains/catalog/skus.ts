import type { Context } from '../../db/context.ts';
import { duplicateSku } from './errors.ts';
import { selectProductIdsBySku } from './products.storage.ts';
import { selectProductIdsByVariantSku } from './variants.storage.ts';

/**
 * A SKU names one product or one variant. The unique keys keep products apart and variants apart; this keeps one from
 * the other. Throws `catalog.duplicate_sku` where a product but `ownId` has one of these, or a variant of it.
 */
export async function refuseTakenSkus(
  tx: Context,
  skus: readonly string[],
  ownId: number | null,
): Promise<void> {
  const taken = [
    ...(await selectProductIdsBySku(tx, skus)),
    ...(await selectProductIdsByVariantSku(tx, skus)),
  ];
  for (const [sku, productId] of taken) if (productId !== ownId) throw duplicateSku(sku);
}
