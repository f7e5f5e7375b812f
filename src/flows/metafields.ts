import type { Context } from '../db/context.ts';
import { holdCustomer } from '../domains/customers/index.ts';
import {
  createMetafields,
  type HoldOwners,
  type MetafieldBatch,
  type NewMetafield,
} from '../domains/metafields/index.ts';

type Input = Omit<NewMetafield, 'owner'>;

const holdCustomers: HoldOwners = async (tx, ids) => {
  const there = new Set<number>();
  for (const id of ids) if (await holdCustomer(tx, id)) there.add(id);
  return there;
};

/** Makes metafields of customers that are there. Rows are refused as `createMetafields` says. */
export const createCustomerMetafields = (
  ctx: Context,
  inputs: readonly (Input & { readonly customerId: number })[],
): Promise<MetafieldBatch> =>
  createMetafields(
    ctx,
    'customer',
    inputs.map(({ customerId, ...input }) => ({ ...input, owner: { kind: 'customer', id: customerId } })),
    holdCustomers,
  );

/** Makes metafields of the store itself. */
export const createStoreMetafields = (ctx: Context, inputs: readonly Input[]): Promise<MetafieldBatch> =>
  createMetafields(
    ctx,
    'store',
    inputs.map((input) => ({ ...input, owner: { kind: 'store', id: ctx.store.id } })),
    async (_tx, ids) => new Set(ids),
  );
