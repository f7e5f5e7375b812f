import DataLoader from 'dataloader';
import { quoteMany, type OptionChoice, type Quote, type Quotes } from '../../../domains/pricing/index.ts';
import type { LoaderFactory } from '../loaders.ts';

/** What is priced: a product as a whole or as far as it is configured, or one of its variants. */
export interface QuoteKey {
  readonly productId: number;
  readonly variantId: number | null;
  readonly options?: readonly OptionChoice[] | undefined;
  /** ISO 4217; the channel's currency where it is left out. */
  readonly currency?: string | undefined;
}

/** A quote and the currency of its amounts. */
export interface Quoted {
  readonly quote: Quote;
  readonly currency: Quotes['currency'];
}

/** Prices for the shopper of the request. All that one answer asks for in one currency is quoted together. */
export const quoteLoader: LoaderFactory<QuoteKey, Quoted, string> = (ctx) =>
  new DataLoader(
    async (keys) => {
      const answers = new Array<Quoted | Error>(keys.length);
      const places = Map.groupBy(keys.keys(), (at) => keys[at]!.currency);
      await Promise.all(
        [...places].map(async ([code, at]) => {
          try {
            const requests = at.map((index) => keys[index]!);
            const { currency, quotes } = await quoteMany(ctx, requests, { currency: code });
            for (const [place, index] of at.entries()) answers[index] = { quote: quotes[place]!, currency };
          } catch (error) {
            for (const index of at) answers[index] = error as Error;
          }
        }),
      );
      return answers;
    },
    { cacheKeyFn: keyText },
  );

function keyText({ productId, variantId, options = [], currency = '' }: QuoteKey): string {
  const key = `${productId} ${variantId} ${currency}`;
  return options.length === 0
    ? key
    : `${key} ${options.map(({ optionId, valueId }) => `${optionId}=${valueId}`).join(' ')}`;
}
