import type { Price } from '../../../domains/pricing/index.ts';
import type { Amount } from '../../../kernel/money.ts';
import type { Quoted } from './quote-loader.ts';

/** A quote, and which of each price's amounts is shown. */
export interface ShownPrices extends Quoted {
  readonly shown: (price: Price) => Amount;
}
