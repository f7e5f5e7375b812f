import type { OperationId } from '../contract.ts';
import type { components } from '../contract.generated.ts';
import { timestamp } from '../moments.ts';
import { created, defineOperation, noContent, ok } from '../operation.ts';
import type { Access, OperatorContext } from './context.ts';

const operator = <Id extends OperationId>(
  ...parts: Parameters<typeof defineOperation<Id, OperatorContext>>
) => defineOperation<Id, OperatorContext>(...parts);

const toWire = (access: Access): components['schemas']['StoreAccess'] => ({
  ...access,
  customers: [...access.customers],
  products: access.products.map((product) => ({ ...product, variant_ids: [...product.variant_ids] })),
});

const patronListStores = operator('patronListStores', async ({ ctx }) => {
  const stores = await ctx.listStores();
  return ok({
    data: stores.map((store) => ({
      store_hash: store.hash,
      name: store.name,
      is_default: store.isDefault,
      created_at: timestamp(store.createdAt),
    })),
  });
});

const patronCreateStore = operator('patronCreateStore', async ({ ctx, body }) =>
  created(toWire(await ctx.createStore(body ?? {}))),
);

const patronDeleteStore = operator('patronDeleteStore', async ({ ctx, path }) => {
  await ctx.deleteStore(path.store_hash);
  return noContent;
});

const patronResetStore = operator('patronResetStore', async ({ ctx, path }) =>
  ok(toWire(await ctx.resetStore(path.store_hash))),
);

export const storeOperations = [patronListStores, patronCreateStore, patronDeleteStore, patronResetStore];
