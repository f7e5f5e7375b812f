import { DomainError } from '../../kernel/errors.ts';
import type { Context } from '../../db/context.ts';
import { findProduct } from '../catalog/index.ts';
import { groupById } from '../customers/index.ts';
import { momentNotNow } from './errors.ts';
import type { QuoteRequest } from './items.ts';
import type { Quote } from './price.ts';
import { quoteMany, type Quotes, type QuoteSettings } from './quotes.ts';
import { quoteToText } from './trace-text.ts';

export interface TracedPrice extends Omit<Quotes, 'quotes'> {
  readonly quote: Quote;
  /** The steps, for a terminal. */
  readonly text: string;
}

/** How far a moment may be from the server's clock and still be now. */
const NOW_MS = 60_000;

/**
 * Explains what one item costs one shopper: the quote that `quoteMany` makes, with its steps. Prices have no dates, so
 * there is nothing to tell of another moment than now: `at` is refused unless it is now, to a minute. Throws
 * `pricing.moment_not_now`, and as `quoteMany` does.
 */
export async function tracePrice(
  ctx: Context,
  request: QuoteRequest,
  { at, ...settings }: Omit<QuoteSettings, 'trace'> & { readonly at?: Date | undefined },
): Promise<TracedPrice> {
  if (at && Math.abs(at.getTime() - ctx.clock.now()) > NOW_MS) throw momentNotNow();
  const traced = { ...settings, trace: true };
  const { quotes, ...answer } = await quoteMany(ctx, [request], traced).catch(withoutIndex);
  const quote = quotes[0]!;
  const heading = [await itemText(ctx, request, quote), await shopperText(ctx, answer, settings)];
  return { ...answer, quote, text: quoteToText(heading, quote, answer.currency) };
}

/** A refusal names the row of a batch; here there is none. */
function withoutIndex(error: unknown): never {
  if (!(error instanceof DomainError)) throw error;
  const { index: _, ...facts } = error.facts;
  throw new DomainError(error.code, error.message, facts);
}

async function itemText(ctx: Context, { quantity = 1 }: QuoteRequest, quote: Quote): Promise<string> {
  const product = await findProduct(ctx, quote.productId);
  const variant = product?.variants.find((each) => each.id === quote.variantId);
  const parts = [
    `product ${quote.productId}`,
    ...(quote.variantId === null ? [] : [`variant ${quote.variantId}`]),
    ...(variant?.sku ? [`SKU ${variant.sku}`] : []),
  ];
  return `${quantity} x ${product?.name ?? 'product'} (${parts.join(', ')})`;
}

async function shopperText(
  ctx: Context,
  { shopper, currency }: Pick<Quotes, 'shopper' | 'currency'>,
  { as }: QuoteSettings,
): Promise<string> {
  const who = as?.customerId === undefined ? 'a shopper' : `customer ${as.customerId}`;
  const group = shopper.groupId === 0 ? null : await groupById(ctx, shopper.groupId);
  const inGroup =
    shopper.groupId === 0 ? 'without a group' : `of group ${shopper.groupId} (${group?.name ?? 'gone'})`;
  const zone = shopper.taxZoneId === null ? 'no tax zone' : `tax zone ${shopper.taxZoneId}`;
  return `for ${who} ${inGroup}, on channel ${shopper.channelId}, in ${currency.code}, ${zone}`;
}
