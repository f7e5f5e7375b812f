/** The channel of the default storefront. */
export const MAIN_CHANNEL = 1;
/** What a store's prices are in where nothing else is said. */
export const DEFAULT_CURRENCY = 'USD';

/** A shop. Everything else belongs to one. */
export interface Store {
  readonly id: number;
  /** The short public name that URLs and tokens carry. */
  readonly hash: string;
  readonly name: string;
  readonly countryCode: string;
  readonly timezone: string;
  readonly language: string;
  /** ISO 4217, and how many decimals it is rounded to. */
  readonly currency: string;
  readonly currencyDecimals: number;
  /** The store that `localhost` shows. */
  readonly isDefault: boolean;
  readonly createdAt: Date;
}

export interface NewStore {
  readonly hash?: string;
  readonly name: string;
  readonly countryCode?: string;
  readonly timezone?: string;
  readonly currency?: string;
  readonly isDefault?: boolean;
}
