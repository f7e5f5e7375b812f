import {
  listPropertyValues,
  removePropertyValues,
  setPropertyValues,
  type PropertyValues,
} from '../../../../domains/tax/index.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';
import { pageMeta, pageOf } from '../../paging.ts';

const toProduct = ({ ownerId, values }: PropertyValues) => ({
  product_id: ownerId,
  tax_properties: { ...values },
});

const toCustomer = ({ ownerId, values }: PropertyValues) => ({
  customer_id: ownerId,
  tax_properties: { ...values },
});

/** Tax properties of products (`reference/tax_properties.v3.yml`) and customers (`reference/tax_customers.v3.yml`). */
export const taxPropertyValueOperations = [
  defineOperation('getProductsTaxProperties', async ({ ctx, query }) => {
    const found = await listPropertyValues(ctx, 'PRODUCT', query['product_id:in'], pageOf(query));
    const data = found.items.map(toProduct);
    return ok({ data, meta: pageMeta(query, found.total, data.length) });
  }),
  defineOperation('updateProductTaxProperties', async ({ ctx, body }) => {
    const rows = body.map((row) => ({ ownerId: row.product_id, values: row.tax_properties }));
    return ok({ data: (await setPropertyValues(ctx, 'PRODUCT', rows)).map(toProduct), meta: {} });
  }),
  defineOperation('deleteProductTaxProperties', async ({ ctx, query }) => {
    await removePropertyValues(ctx, 'PRODUCT', query['product_id:in']);
    return noContent;
  }),
  defineOperation('getTaxCustomers', async ({ ctx, query }) => {
    const found = await listPropertyValues(ctx, 'CUSTOMER', query['customer_id:in'], pageOf(query));
    const data = found.items.map(toCustomer);
    return ok({ data, meta: pageMeta(query, found.total, data.length) });
  }),
  defineOperation('updateTaxCustomers', async ({ ctx, body }) => {
    const rows = body.map((row) => ({ ownerId: row.customer_id, values: row.tax_properties }));
    return ok({ data: (await setPropertyValues(ctx, 'CUSTOMER', rows)).map(toCustomer), meta: {} });
  }),
  defineOperation('deleteTaxCustomers', async ({ ctx, query }) => {
    await removePropertyValues(ctx, 'CUSTOMER', query['customer_id:in']);
    return noContent;
  }),
];
