import { createCategory as create } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { categoryFromWire, categoryToWire } from './wire.ts';

/** `POST /v3/catalog/categories`. */
export const createCategory = defineOperation('createCategory', async ({ ctx, body }) => {
  const category = await create(ctx, { ...categoryFromWire(body, body.custom_url?.url), name: body.name });
  return ok({ data: categoryToWire(category), meta: {} });
});
