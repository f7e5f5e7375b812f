import { updateVariants } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { variantFromWire, variantToWire } from './wire.ts';

/** `PUT /v3/catalog/variants`. All of them or none. */
export const updateVariantsBatch = defineOperation('updateVariantsBatch', async ({ ctx, body }) => {
  const changes = body.map((row) => ({ ...variantFromWire(row), id: row.id }));
  const updated = await updateVariants(ctx, changes);
  return ok({ data: updated.map(({ product, variant }) => variantToWire(product, variant)), meta: {} });
});
