import type { Currency } from '../../domains/currencies/index.ts';
import type { PriceSheet } from '../../domains/pricing/index.ts';
import type { Context } from '../../db/context.ts';
import type { Effect } from './effects.ts';
import { Loaders } from './loaders.ts';

/** What every resolver of one request shares. */
export interface GraphqlContext {
  /** Who asks, about which store and channel, and the way to the database. */
  readonly ctx: Context;
  /** The client's User-Agent, for the sign-in log. */
  readonly userAgent: string | null;
  /** What the operation asks amounts to be shown in; null: what they are in. */
  readonly displayCurrency: Currency | null;
  /** Whether the operation asks for prices of products. */
  readonly asksPrices: boolean;
  /** Prices that were read along with their products, by product. */
  readonly priceSheets: Map<number, PriceSheet>;
  /** Batches reads of this request. */
  readonly loaders: Loaders;
  /** What resolvers want done to the HTTP answer, in order. The surface carries it out. */
  readonly effects: Effect[];
  /** Response paths that were asked for and are not built, such as `site.products.edges.0.node.reviews`. */
  readonly notImplemented: string[];
}

/** A context for one request. */
export const graphqlContext = (ctx: Context, userAgent: string | null = null): GraphqlContext => ({
  ctx,
  userAgent,
  displayCurrency: null,
  asksPrices: false,
  priceSheets: new Map(),
  loaders: new Loaders(ctx),
  effects: [],
  notImplemented: [],
});
