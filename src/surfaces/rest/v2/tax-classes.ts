import { listTaxClasses, readTaxClass, type TaxClass } from '../../../domains/tax/index.ts';
import type { components } from '../contract.generated.ts';
import { defineOperation, ok } from '../operation.ts';
import { pageOf, v2List } from '../paging.ts';

const toWire = ({ id, name, createdAt, updatedAt }: TaxClass): components['schemas']['TaxClassV2'] => ({
  id: String(id),
  name,
  created_at: createdAt.toISOString(),
  updated_at: updatedAt.toISOString(),
});

/** Tax classes, which V2 only reads (`reference/tax_classes.v2.yml`). */
export const taxClassOperationsV2 = [
  defineOperation('getTaxClasses', async ({ ctx, query }) => {
    const { limit, offset } = pageOf(query);
    return v2List((await listTaxClasses(ctx)).slice(offset, offset + limit).map(toWire));
  }),
  defineOperation('getTaxClass', async ({ ctx, path }) => ok(toWire(await readTaxClass(ctx, path.id)))),
];
