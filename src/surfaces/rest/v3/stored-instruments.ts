import { readCustomer } from '../../../domains/customers/index.ts';
import { defineOperation, ok } from '../operation.ts';

/** What a customer pays with (`reference/customers.v3.yml`). Nothing can be stored until payments are built. */
export const storedInstrumentOperations = [
  defineOperation('getCustomerStoredInstruments', async ({ ctx, path }) => {
    await readCustomer(ctx, path.customerId);
    return ok([]);
  }),
];
