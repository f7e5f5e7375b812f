import { upsertCategoryTrees as upsert } from '../../../../../domains/catalog/index.ts';
import { defineOperation, ok } from '../../../operation.ts';
import { allDone, treeToWire } from './wire.ts';

/** `PUT /v3/catalog/trees`. All of them or none. */
export const upsertCategoryTrees = defineOperation('upsertCategoryTrees', async ({ ctx, body }) => {
  const inputs = body.map((tree) => ({ id: tree.id, name: tree.name, channelIds: tree.channels }));
  const trees = await upsert(ctx, inputs);
  return ok({ data: trees.map(treeToWire), meta: allDone(trees.length) });
});
