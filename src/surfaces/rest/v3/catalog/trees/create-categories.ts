import { createCategories as create } from '../../../../../domains/catalog/index.ts';
import { created, defineOperation } from '../../../operation.ts';
import { categoryFromWire } from '../categories/wire.ts';
import { allDone, treeCategoryToWire } from './wire.ts';

/** `POST /v3/catalog/trees/categories`. All of them or none. */
export const createCategories = defineOperation('createCategories', async ({ ctx, body }) => {
  const inputs = body.map((row) => ({
    ...categoryFromWire(row, row.url?.path),
    name: row.name,
    treeId: row.tree_id,
  }));
  const categories = await create(ctx, inputs);
  return created({ data: categories.map(treeCategoryToWire), meta: allDone(categories.length) });
});
