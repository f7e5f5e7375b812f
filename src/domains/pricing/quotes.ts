import { consistently } from '../../db/consistently.ts';
import type { Context } from '../../db/context.ts';
import { categoryTree, productsByIds, type CategoryTree, type Product } from '../catalog/index.ts';
import { channelById } from '../channels/index.ts';
import { countedQuantities } from './bulk.ts';
import type { PricingContext } from './context.ts';
import { unknownChannel } from './errors.ts';
import { findItem, type QuoteRequest } from './items.ts';
import { quote, type Quote, type QuoteItem } from './price.ts';
import { assignedPriceLists, recordsOfList } from './price-lists-in-memory.ts';
import { catalogPricing } from './priced-product.ts';
import type { PricedProduct } from './product.ts';
import { currencyTerms } from './quote-currency.ts';
import { discountsOf, priceListFor, shopperFor, taxFor, type PricedFor } from './shopper.ts';

export interface QuoteSettings {
  /** For whom, where it is not the shopper of the call. */
  readonly as?: PricedFor | undefined;
  /** Where, if not on the channel of the call. */
  readonly channelId?: number | undefined;
  /** ISO 4217, in any case; the channel's default currency where it is left out. */
  readonly currency?: string | undefined;
  /** Two letters, ISO 3166-1: where the shopper is, for tax; it holds before their address. */
  readonly countryCode?: string | undefined;
  /** Whether each quote carries the steps that made it. */
  readonly trace?: boolean | undefined;
}

export interface Quotes {
  readonly currency: PricingContext['currency'];
  /** Whether the amounts as entered have tax in them. */
  readonly enteredInclusive: boolean;
  /** Whether the shopper is shown prices with tax (`reference/tax_rates_zones.v3.yml`, "show_inclusive"). */
  readonly showsTax: boolean;
  /** Whose prices these are. */
  readonly shopper: QuotedShopper;
  /** In the order of what was asked. */
  readonly quotes: readonly Quote[];
}

export interface QuotedShopper {
  readonly channelId: number;
  /** 0 is no group. */
  readonly groupId: number;
  /** The tax zone; null where there is none. */
  readonly taxZoneId: number | null;
}

/** A line of a cart: its quantity counts with those of the others towards bulk tiers. */
export interface QuoteLine extends QuoteRequest {
  readonly variantId: number;
  readonly quantity: number;
}

/**
 * Prices items for one shopper. Every surface and every cart comes through here; nothing is read from the database
 * when what all shoppers share is in memory. Throws, with the `index` of the item, `pricing.unknown_product`,
 * `pricing.unknown_variant`, `pricing.unknown_option`, `pricing.option_chosen_twice` or `pricing.no_such_variant`; and
 * `pricing.unknown_channel`, `pricing.unknown_customer`, `pricing.unknown_group` or `pricing.currency_unsupported`.
 */
export async function quoteMany(
  ctx: Context,
  requests: readonly QuoteRequest[],
  settings: QuoteSettings = {},
): Promise<Quotes> {
  const { terms, items } = await prepare(ctx, requests, settings);
  return answer(terms, items, settings);
}

/**
 * Prices the lines of a cart: bulk tiers see the units that count together over all of them
 * (docs/adr/0015-bulk-tiers.md). Throws as `quoteMany` does.
 */
export async function quoteLines(
  ctx: Context,
  lines: readonly QuoteLine[],
  settings: QuoteSettings = {},
): Promise<Quotes> {
  const { terms, items } = await prepare(ctx, lines, settings);
  const { priceList } = terms.context;
  const counted = countedQuantities(
    lines,
    ({ productId, variantId }) => priceList?.recordsOf(productId).get(variantId) !== undefined,
  );
  const whole = items.map((item, index) => ({ ...item, quantity: counted[index]! }));
  return answer(terms, whole, settings);
}

function answer(
  { context, shopper }: Terms,
  items: readonly QuoteItem[],
  { trace = false }: QuoteSettings,
): Quotes {
  const options = { trace };
  return {
    currency: context.currency,
    enteredInclusive: context.tax?.enteredInclusive ?? false,
    showsTax: context.tax?.display.showInclusive ?? false,
    shopper,
    quotes: items.map((item) => quote(context, item, options)),
  };
}

/** The prices of some products for one shopper, as they are at one moment. */
export interface PriceSheet {
  readonly currency: Quotes['currency'];
  has(productId: number): boolean;
  /** Throws `pricing.unknown_product` or `pricing.unknown_variant`. */
  quote(productId: number, variantId: number | null): Quote;
}

/**
 * Reads all that decides what these products and their variants cost, so that each can be priced without waiting. Throws
 * as `quoteMany` does of everything but items.
 */
export async function priceSheet(
  call: Context,
  productIds: readonly number[],
  settings: QuoteSettings = {},
): Promise<PriceSheet> {
  const ctx = await onChannel(call, settings.channelId);
  const { terms, catalog } = await consistently(ctx, (at) => read(at, productIds, () => [], settings));
  return {
    currency: terms.context.currency,
    has: (productId) => catalog.products.has(productId),
    quote: (productId, variantId) =>
      quote(terms.context, findItem({ productId, variantId }, 0, catalog.products, catalog.tree)),
  };
}

interface Terms {
  readonly context: PricingContext;
  readonly shopper: QuotedShopper;
}

interface Catalog {
  readonly products: ReadonlyMap<number, Product>;
  readonly tree: CategoryTree;
}

interface Prepared {
  readonly terms: Terms;
  readonly catalog: Catalog;
  readonly items: readonly QuoteItem[];
}

/** What the quotes of one call share, and the items in the catalogue; all of it as it was at one moment. */
async function prepare(
  call: Context,
  requests: readonly QuoteRequest[],
  settings: QuoteSettings,
): Promise<Prepared> {
  const ctx = await onChannel(call, settings.channelId);
  const productIds = [...new Set(requests.map((request) => request.productId))];
  const find = ({ products, tree }: Catalog): QuoteItem[] =>
    requests.map((request, index) => findItem(request, index, products, tree));
  return consistently(ctx, (at) => read(at, productIds, find, settings));
}

async function read(
  ctx: Context,
  productIds: readonly number[],
  itemsOf: (catalog: Catalog) => readonly QuoteItem[],
  settings: QuoteSettings,
): Promise<Prepared> {
  const [inCurrency, shopper, assigned, tree, products] = await Promise.all([
    currencyTerms(ctx, settings.currency),
    shopperFor(ctx, settings.as),
    assignedPriceLists(ctx),
    categoryTree(ctx),
    productsByIds(ctx, productIds),
  ]);
  const catalog = { products, tree };
  const items = itemsOf(catalog);
  const picks = await pickedProducts(ctx, items, catalog);
  const { group } = shopper;
  const tax = await taxFor(ctx, shopper, settings.countryCode);
  const { assignment, passedOver } = priceListFor(assigned, group, ctx.channelId);
  const { currency, conversion } = inCurrency;
  const recordsOf =
    assignment &&
    (await recordsOfList(
      ctx,
      assignment.priceListId,
      conversion?.ofRecords ? conversion.from : currency.code,
      picks.size === 0 ? productIds : [...new Set([...productIds, ...picks.keys()])],
    ));
  const context: PricingContext = {
    currency,
    conversion,
    priceList: assignment && recordsOf && { id: assignment.priceListId, recordsOf },
    passedOver,
    discounts: discountsOf(group),
    tax,
    picks,
  };
  const quoted = { channelId: ctx.channelId, groupId: group?.id ?? 0, taxZoneId: tax.zone?.id ?? null };
  return { terms: { context, shopper: quoted }, catalog, items };
}

async function onChannel(ctx: Context, channelId: number | undefined): Promise<Context> {
  if (channelId === undefined || channelId === ctx.channelId) return ctx;
  if (!(await channelById(ctx, channelId))) throw unknownChannel(channelId);
  return ctx.with({ channelId });
}

const NO_PICKS: ReadonlyMap<number, PricedProduct> = new Map();

/** The products that pick lists add to the prices of these. */
async function pickedProducts(
  ctx: Context,
  items: readonly QuoteItem[],
  { products, tree }: Catalog,
): Promise<ReadonlyMap<number, PricedProduct>> {
  let ids: Set<number> | null = null;
  for (const { modifiers } of items)
    for (const { pick } of modifiers) if (pick !== null) (ids ??= new Set()).add(pick.productId);
  for (const product of products.values())
    for (const id of catalogPricing(product, tree).pickedIds) (ids ??= new Set()).add(id);
  if (ids === null) return NO_PICKS;
  const picked = await productsByIds(ctx, [...ids]);
  return new Map([...picked].map(([id, product]) => [id, catalogPricing(product, tree).priced]));
}
