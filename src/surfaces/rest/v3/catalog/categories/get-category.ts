import { categoryById } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { categoryToWire } from './wire.ts';

/** `GET /v3/catalog/categories/{category_id}`. */
export const getCategory = defineOperation('getCategory', async ({ ctx, path }) =>
  ok({ data: categoryToWire(await categoryById(ctx, path.category_id)), meta: {} }),
);
