import DataLoader from 'dataloader';
import { quoteMany, type Quote, type Quotes } from '../../../domains/pricing/index.ts';
import type { LoaderFactory } from '../loaders.ts';

/** What is priced: a product as a whole, or one of its variants. */
export interface QuoteKey {
  readonly productId: number;
  readonly variantId: number | null;
}

/** A quote and the currency of its amounts. */
export interface Quoted {
  readonly quote: Quote;
  readonly currency: Quotes['currency'];
}

/** Prices for the shopper of the request. All that one answer asks for is quoted together. */
export const quoteLoader: LoaderFactory<QuoteKey, Quoted, string> = (ctx) =>
  new DataLoader(
    async (keys) => {
      const { currency, quotes } = await quoteMany(ctx, keys);
      return quotes.map((quote) => ({ quote, currency }));
    },
    { cacheKeyFn: ({ productId, variantId }) => `${productId} ${variantId}` },
  );
