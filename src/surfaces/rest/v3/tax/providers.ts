import {
  deleteTaxConnection,
  readTaxConnection,
  updateTaxConnection,
} from '../../../../domains/tax/index.ts';
import { given } from '../../given.ts';
import { defineOperation, ok } from '../../operation.ts';

/** Connections to tax providers (`reference/tax.v3.yml`). */
export const taxProviderOperations = [
  defineOperation('getTaxProviderConnection', async ({ ctx, path }) =>
    ok({ data: { ...(await readTaxConnection(ctx, path.provider_id)) } }),
  ),
  defineOperation('updateTaxProviderConnection', async ({ ctx, path, body }) =>
    ok({ data: { ...(await updateTaxConnection(ctx, path.provider_id, given(body))) } }),
  ),
  defineOperation('deleteTaxProviderConnection', async ({ ctx, path }) =>
    ok({ data: { ...(await deleteTaxConnection(ctx, path.provider_id)) } }),
  ),
];
