import type { Context } from '../../../../db/context.ts';
import {
  deleteMetafields,
  readMetafield,
  updateMetafields,
  type Owner,
} from '../../../../domains/metafields/index.ts';
import { createStoreMetafields as create } from '../../../../flows/metafields.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';
import { listAnswer } from './list.ts';
import { batchAnswer, fromWireNew, fromWirePatch, onlyRow, toFilter, toWireStoreMetafield } from './wire.ts';

const storeOfCall = ({ store }: Context): Owner => ({ kind: 'store', id: store.id });

const getStoreMetafields = defineOperation('getStoreMetafields', async ({ ctx, query }) =>
  ok(await listAnswer(ctx, toFilter('store', ctx.store.id, query), query, toWireStoreMetafield)),
);

const createStoresMetafields = defineOperation('createStoresMetafields', async ({ ctx, body }) =>
  ok(batchAnswer(await create(ctx, body.map(fromWireNew)), toWireStoreMetafield)),
);

const updateStoreMetafields = defineOperation('updateStoreMetafields', async ({ ctx, body }) => {
  const patches = body.map((input) => ({ ...fromWirePatch(input), id: input.id }));
  return ok(batchAnswer(await updateMetafields(ctx, storeOfCall(ctx), patches), toWireStoreMetafield));
});

const deleteStoreMetafields = defineOperation('deleteStoreMetafields', async ({ ctx, body }) =>
  ok(batchAnswer(await deleteMetafields(ctx, storeOfCall(ctx), body), (id) => id)),
);

const getStoreMetafield = defineOperation('getStoreMetafield', async ({ ctx, path }) => {
  const metafield = await readMetafield(ctx, storeOfCall(ctx), path.metafieldId);
  return ok({ data: toWireStoreMetafield(metafield), meta: {} });
});

const updateStoreMetafield = defineOperation('updateStoreMetafield', async ({ ctx, path, body }) => {
  const patch = { ...fromWirePatch(body), id: path.metafieldId };
  const changed = onlyRow(await updateMetafields(ctx, storeOfCall(ctx), [patch]));
  return ok({ data: toWireStoreMetafield(changed), meta: {} });
});

const deleteStoreMetafield = defineOperation('deleteStoreMetafield', async ({ ctx, path }) => {
  onlyRow(await deleteMetafields(ctx, storeOfCall(ctx), [path.metafieldId]));
  return noContent;
});

/** Metafields of the store (`reference/store_information.v3.yml`). */
export const storeMetafieldOperations = [
  getStoreMetafields,
  createStoresMetafields,
  updateStoreMetafields,
  deleteStoreMetafields,
  getStoreMetafield,
  updateStoreMetafield,
  deleteStoreMetafield,
];
