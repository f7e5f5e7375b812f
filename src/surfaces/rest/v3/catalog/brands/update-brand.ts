import { updateBrand as update } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { brandFromWire, brandToWire } from './wire.ts';

/** `PUT /v3/catalog/brands/{brand_id}`. */
export const updateBrand = defineOperation('updateBrand', async ({ ctx, path, body }) =>
  ok({ data: brandToWire(await update(ctx, path.brand_id, brandFromWire(body))), meta: {} }),
);
