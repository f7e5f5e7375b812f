import { priceSheet } from '../../../domains/pricing/index.ts';
import { DomainError } from '../../../kernel/errors.ts';
import type { GraphqlContext } from '../context.ts';
import type { Quoted } from './quote-loader.ts';

/** Reads the prices of products that are about to be shown, if the operation asks for any, so that none is waited for. */
export async function readPrices(
  { ctx, asksPrices, displayCurrency, priceSheets }: GraphqlContext,
  productIds: readonly number[],
): Promise<void> {
  if (!asksPrices || productIds.length === 0) return;
  try {
    const sheet = await priceSheet(ctx, productIds, { currency: displayCurrency?.code });
    for (const id of productIds) if (sheet.has(id)) priceSheets.set(id, sheet);
  } catch (error) {
    // A refusal is the answer of the field that asks for prices, which reads them by itself then.
    if (!(error instanceof DomainError)) throw error;
  }
}

/** The price of a product or variant as it is without a choice; null where it was not read along. */
export function priceOnSheet(
  { displayCurrency, priceSheets }: GraphqlContext,
  productId: number,
  variantId: number | null,
  currency: string | undefined,
): Quoted | null {
  const sheet = priceSheets.get(productId);
  if (!sheet || currency !== displayCurrency?.code) return null;
  return { quote: sheet.quote(productId, variantId), currency: sheet.currency };
}
