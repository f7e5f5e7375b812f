import {
  createTaxProperties,
  deleteTaxProperties,
  listTaxProperties,
  updateTaxProperties,
  type PropertyPatch,
  type PropertyType,
  type TaxProperty,
} from '../../../../domains/tax/index.ts';
import type { components } from '../../contract.generated.ts';
import { given } from '../../given.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';
import { pageMeta, pageOf } from '../../paging.ts';

const toWire = (property: TaxProperty): components['schemas']['TaxProperty'] => ({
  id: property.id,
  code: property.code,
  display_name: property.displayName,
  description: property.description,
  type: property.type,
  created_at: property.createdAt.toISOString(),
  updated_at: property.updatedAt.toISOString(),
});

const many = (properties: readonly TaxProperty[]) => ok({ data: properties.map(toWire), meta: {} });

/** Tax properties (`reference/tax_properties.v3.yml`). */
export const taxPropertyOperations = [
  defineOperation('getTaxProperties', async ({ ctx, query }) => {
    const types = query['type:in']?.map((type) => type.toUpperCase() as PropertyType);
    const { items, total } = await listTaxProperties(ctx, { ids: query['id:in'], types }, pageOf(query));
    return ok({ data: items.map(toWire), meta: pageMeta(query, total, items.length) });
  }),
  defineOperation('createTaxProperties', async ({ ctx, body }) =>
    many(
      await createTaxProperties(
        ctx,
        body.map(({ display_name: displayName, ...property }) => ({ ...property, displayName })),
      ),
    ),
  ),
  defineOperation('updateTaxProperties', async ({ ctx, body }) =>
    many(
      await updateTaxProperties(
        ctx,
        body.map(({ id, code, display_name: displayName, description }) =>
          given<PropertyPatch>({ id, code, displayName, description }),
        ),
      ),
    ),
  ),
  defineOperation('deleteTaxProperties', async ({ ctx, query }) => {
    await deleteTaxProperties(ctx, query['id:in']);
    return noContent;
  }),
];
