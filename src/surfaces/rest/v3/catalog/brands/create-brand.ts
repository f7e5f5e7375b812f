import { createBrand as create } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { brandFromWire, brandToWire } from './wire.ts';

/** `POST /v3/catalog/brands`. */
export const createBrand = defineOperation('createBrand', async ({ ctx, body }) =>
  ok({ data: brandToWire(await create(ctx, { ...brandFromWire(body), name: body.name })), meta: {} }),
);
