import type { Context } from '../db/context.ts';
import { createMetafields, type MetafieldBatch, type NewMetafield } from '../domains/metafields/index.ts';
import { holdCustomers } from './hold-customers.ts';

type Input = Omit<NewMetafield, 'owner'>;

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
