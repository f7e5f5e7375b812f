import type { Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { quoteLines } from '../pricing/index.ts';
import type { ProductItem } from './cart.ts';

/** What the shopper pays for one unit of each item, in order, with the bulk tiers of the whole cart. */
export async function unitPrices(shopper: Context, items: readonly ProductItem[]): Promise<Amount[]> {
  const { quotes } = await quoteLines(shopper, items);
  return quotes.map((quote) => quote.unitPrice);
}
