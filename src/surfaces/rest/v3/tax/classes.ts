import {
  createTaxClasses,
  deleteTaxClasses,
  renameTaxClasses,
  type TaxClass,
} from '../../../../domains/tax/index.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';

const toWire = ({ id, name, createdAt, updatedAt }: TaxClass) => ({
  id,
  name,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
});

const many = (classes: readonly TaxClass[]) => ok({ data: classes.map(toWire), meta: {} });

/** Tax classes (`reference/tax_classes.v3.yaml`). */
export const taxClassOperations = [
  defineOperation('taxClassBatchPost', async ({ ctx, body }) =>
    many(
      await createTaxClasses(
        ctx,
        body.map(({ name }) => name),
      ),
    ),
  ),
  defineOperation('taxClassBatchPut', async ({ ctx, body }) => many(await renameTaxClasses(ctx, body))),
  defineOperation('taxClassBatchDelete', async ({ ctx, query }) => {
    await deleteTaxClasses(ctx, (query['id:in'] ?? '').split(',').filter(Boolean).map(Number));
    return noContent;
  }),
];
