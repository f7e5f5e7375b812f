import type { Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { quoteLines, type QuoteLine } from '../pricing/index.ts';

export interface UnitPrices {
  /** Of one unit of each line, in their order. */
  readonly prices: readonly Amount[];
  /** Whether the prices have tax in them: as the shopper is shown prices everywhere (docs/adr/0055-tax-in-prices.md). */
  readonly taxIncluded: boolean;
}

/** What the shopper pays for one unit of each line, in order and currency, with the bulk tiers of the whole cart. */
export async function unitPrices(
  shopper: Context,
  lines: readonly QuoteLine[],
  currency: string,
): Promise<UnitPrices> {
  const { quotes, showsTax: taxIncluded } = await quoteLines(shopper, lines, { currency });
  return {
    prices: quotes.map(({ unitPrice }) => (taxIncluded ? unitPrice.taxInclusive : unitPrice.taxExclusive)),
    taxIncluded,
  };
}
