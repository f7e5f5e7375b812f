import { type Amount, timesAmount } from '../../kernel/money.ts';

/** How amounts that were entered in the store's default currency become amounts of the quote's currency. */
export interface Conversion {
  /** ISO 4217 of the default currency. */
  readonly from: string;
  /** Units of the quote's currency for one of the default currency. */
  readonly rate: Amount;
  /**
   * Whether price-list records are converted too: those of a display-only currency are in the default currency, a
   * transactional one has records of its own (`docs/store-operations/pricing/price-lists.mdx`, "Currency").
   */
  readonly ofRecords: boolean;
}

/** The amount as the quote needs it: converted, unrounded, where there is something to convert. */
export const inQuoteCurrency = (amount: Amount, conversion: Conversion | null): Amount =>
  conversion === null ? amount : timesAmount(amount, conversion.rate);

/** How the amounts of price-list records are converted. */
export const ofRecords = (conversion: Conversion | null): Conversion | null =>
  conversion !== null && conversion.ofRecords ? conversion : null;
