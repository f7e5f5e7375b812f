import { brandById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { brandToWire } from './wire.ts';

/** `GET /v3/catalog/brands/{brand_id}`. */
export const getBrand = defineOperation('getBrand', async ({ ctx, path }) =>
  ok({ data: brandToWire(await brandById(ctx, path.brand_id)), meta: {} }),
);
