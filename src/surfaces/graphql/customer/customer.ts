import { customerOfCall, groupById, type Customer } from '../../../domains/customers/index.ts';
import { storeOf } from '../../../domains/stores/index.ts';
import { connectionOf, type Connection } from '../connection.ts';
import type { ResolverModule } from '../module.ts';
import { moneyOf } from '../pricing/money.ts';

declare module '../parents.ts' {
  interface Parents {
    Customer: Customer;
    OrdersConnection: Connection<never> & { readonly collectionInfo: { readonly totalItems: number } };
  }
}

/** `customer`: the shopper of this request, null for a guest. */
export const customer: ResolverModule = {
  Query: {
    customer: (_parent, _args, { ctx }) => customerOfCall(ctx),
  },
  // No surface makes orders (docs/coverage.md).
  Site: { order: () => null },
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
    addressCount: 'property',
    // Deprecated; there is nothing to prefer.
    notificationPreferences: () => [],
    // Storefronts land on this list after sign-in.
    orders: (_customer, args) => ({ ...connectionOf<never>([], args), collectionInfo: { totalItems: 0 } }),
    storeCredit: async ({ storeCredit }, _args, { ctx }) => {
      const { currency, currencyDecimals } = await storeOf(ctx);
      return [moneyOf({ code: currency, decimals: currencyDecimals }, storeCredit)];
    },
    customerGroupName: async ({ customerGroupId }, _args, { ctx }) =>
      customerGroupId === 0 ? null : ((await groupById(ctx, customerGroupId))?.name ?? null),
  },
  OrdersConnection: { edges: 'property', pageInfo: 'property', collectionInfo: 'property' },
};
