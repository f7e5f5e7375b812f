import { updateCategories as update } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { categoryFromWire } from '../categories/wire.ts';
import { given } from '../../../given.ts';
import { allDone } from './wire.ts';

/** `PUT /v3/catalog/trees/categories`. All of them or none; the answer only counts them. */
export const updateCategories = defineOperation('updateCategories', async ({ ctx, body }) => {
  const changes = body.map((row) => ({
    ...categoryFromWire(row, row.url?.path),
    ...given({ treeId: row.tree_id }),
    id: row.category_id,
  }));
  const categories = await update(ctx, changes);
  return ok({ meta: allDone(categories.length) });
});
