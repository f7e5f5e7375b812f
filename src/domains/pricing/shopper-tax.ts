import type { Context } from '../../db/context.ts';
import type { TaxTerms } from '../tax/index.ts';
import { shopperFor, taxFor } from './shopper.ts';

/** What tax the prices of the shopper of the call have, and how they are shown. */
export const shopperTax = async (ctx: Context): Promise<TaxTerms> =>
  taxFor(ctx, await shopperFor(ctx), undefined);
