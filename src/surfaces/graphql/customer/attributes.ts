import { allAttributes, valuesOfCustomer } from '../../../domains/attributes/index.ts';
import type { Customer } from '../../../domains/customers/index.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    CustomerAttributes: Customer;
    CustomerAttribute: { readonly entityId: number; readonly customerId: number };
  }
}

/** `customer.attributes`: what the store keeps about the customer, by the attribute's id. */
export const customerAttributes: ResolverModule = {
  Customer: {
    attributeCount: async ({ id }, _args, { ctx }) => (await valuesOfCustomer(ctx, id)).length,
    attributes: (customer) => customer,
  },
  CustomerAttributes: { attribute: ({ id }, { entityId }) => ({ entityId, customerId: id }) },
  CustomerAttribute: {
    entityId: 'property',
    value: async ({ entityId, customerId }, _args, { ctx }) => {
      const values = await valuesOfCustomer(ctx, customerId);
      return values.find(({ attributeId }) => attributeId === entityId)?.value ?? null;
    },
    // Of an attribute that is not there the wire asks for a name too (docs/adr/0081-customer-attributes.md).
    name: async ({ entityId }, _args, { ctx }) =>
      (await allAttributes(ctx)).find(({ id }) => id === entityId)?.name ?? '',
  },
};
