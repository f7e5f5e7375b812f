import { customerById, groupById, type Customer } from '../../../domains/customers/index.ts';
import { customerIdOf } from '../../../kernel/actor.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    Customer: Customer;
  }
}

/** `customer`: the shopper of this request, null for a guest. */
export const customer: ResolverModule = {
  Query: {
    customer: (_parent, _args, { ctx }) => {
      const id = customerIdOf(ctx.actor);
      return id === null ? null : customerById(ctx, id);
    },
  },
  Customer: {
    entityId: ({ id }) => id,
    email: 'property',
    firstName: 'property',
    lastName: 'property',
    company: 'property',
    phone: 'property',
    notes: 'property',
    taxExemptCategory: 'property',
    customerGroupId: 'property',
    customerGroupName: async ({ customerGroupId }, _args, { ctx }) =>
      customerGroupId === 0 ? null : ((await groupById(ctx, customerGroupId))?.name ?? null),
  },
};
