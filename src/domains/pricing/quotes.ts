import type { Context } from '../../db/context.ts';
import { categoryTree, productsByIds, type CategoryTree, type Product } from '../catalog/index.ts';
import { channelById } from '../channels/index.ts';
import { storeOf } from '../stores/index.ts';
import { countedQuantities, type CountedLine } from './bulk.ts';
import type { PricingContext } from './context.ts';
import { currencyUnsupported, unknownChannel, unknownProduct, unknownVariant } from './errors.ts';
import { withOptions, type OptionChoice } from './option-choice.ts';
import { quote, type Quote } from './price.ts';
import { assignedPriceLists, recordsOfList, type RecordsByVariant } from './price-lists-in-memory.ts';
import { pricedProduct } from './priced-product.ts';
import type { PricedVariant } from './product.ts';
import { discountsOf, groupFor, priceListFor, type PricedFor } from './shopper.ts';

/** One item to price. */
export interface QuoteRequest {
  readonly productId: number;
  /** Null prices the product as a whole, or the variant that `options` name. */
  readonly variantId: number | null;
  /** What was chosen so far; some options may be left open. */
  readonly options?: readonly OptionChoice[];
  /** The units that count towards a bulk tier; 1 where it is left out. */
  readonly quantity?: number;
}

export interface QuoteSettings {
  /** For whom, where it is not the shopper of the call. */
  readonly as?: PricedFor | undefined;
  /** Where, if not on the channel of the call. */
  readonly channelId?: number | undefined;
  /** ISO 4217, in any case; the store's currency where it is left out. */
  readonly currency?: string | undefined;
  /** Whether each quote carries the steps that made it. */
  readonly trace?: boolean;
}

export interface Quotes {
  readonly currency: PricingContext['currency'];
  /** In the order of what was asked. */
  readonly quotes: readonly Quote[];
}

/**
 * Prices items for one shopper. Every surface and every cart comes through here; nothing is read from the database
 * when what all shoppers share is in memory. Throws, with the `index` of the item, `pricing.unknown_product`,
 * `pricing.unknown_variant`, `pricing.unknown_option` or `pricing.no_such_variant`; and `pricing.unknown_channel`,
 * `pricing.unknown_customer`, `pricing.unknown_group` or `pricing.currency_unsupported`.
 */
export async function quoteMany(
  ctx: Context,
  items: readonly QuoteRequest[],
  settings: QuoteSettings = {},
): Promise<Quotes> {
  const pricing = await prepare(ctx, items, settings);
  return {
    currency: pricing.base.currency,
    quotes: items.map((item, index) => pricing.quote(item, index, item.quantity ?? 1)),
  };
}

/**
 * Prices the lines of a cart: bulk tiers see the units that count together over all of them
 * (docs/adr/0015-bulk-tiers.md). Throws as `quoteMany` does.
 */
export async function quoteLines(
  ctx: Context,
  lines: readonly CountedLine[],
  settings: QuoteSettings = {},
): Promise<Quotes> {
  const pricing = await prepare(ctx, lines, settings);
  const listed = new Set<number>();
  for (const { productId, variantId } of lines)
    if (pricing.records?.(productId).has(variantId)) listed.add(variantId);
  const counted = countedQuantities(lines, (variantId) => listed.has(variantId));
  return {
    currency: pricing.base.currency,
    quotes: lines.map((line, index) => pricing.quote(line, index, counted[index]!)),
  };
}

/** Reads what the quotes of one call share: the shopper's terms and the products. */
async function prepare(
  call: Context,
  items: readonly { readonly productId: number }[],
  settings: QuoteSettings,
): Promise<Pricing> {
  const ctx = await onChannel(call, settings.channelId);
  const productIds = [...new Set(items.map((item) => item.productId))];
  const [store, group, assigned, tree, products] = await Promise.all([
    storeOf(ctx),
    groupFor(ctx, settings.as),
    assignedPriceLists(ctx),
    categoryTree(ctx),
    productsByIds(ctx, productIds),
  ]);
  if (settings.currency !== undefined && settings.currency.toUpperCase() !== store.currency)
    throw currencyUnsupported(settings.currency.toUpperCase(), store.currency);
  const { assignment, passedOver } = priceListFor(assigned, group, ctx.channelId);
  const records =
    assignment && (await recordsOfList(ctx, assignment.priceListId, store.currency, productIds));
  const base: PricingContext = {
    currency: { code: store.currency, decimals: store.currencyDecimals },
    priceList: null,
    passedOver,
    discounts: discountsOf(group),
  };
  const trace = settings.trace ?? false;
  return new Pricing(base, assignment && assignment.priceListId, records, products, tree, trace);
}

async function onChannel(ctx: Context, channelId: number | undefined): Promise<Context> {
  if (channelId === undefined || channelId === ctx.channelId) return ctx;
  if (!(await channelById(ctx, channelId))) throw unknownChannel(channelId);
  return ctx.with({ channelId });
}

class Pricing {
  readonly base: PricingContext;
  /** Null where no price list applies. */
  readonly records: ((productId: number) => RecordsByVariant) | null;
  readonly #priceListId: number | null;
  readonly #products: ReadonlyMap<number, Product>;
  readonly #tree: CategoryTree;
  readonly #options: { readonly trace: boolean };

  constructor(
    base: PricingContext,
    priceListId: number | null,
    records: Pricing['records'],
    products: ReadonlyMap<number, Product>,
    tree: CategoryTree,
    trace: boolean,
  ) {
    this.base = base;
    this.records = records;
    this.#priceListId = priceListId;
    this.#products = products;
    this.#tree = tree;
    this.#options = { trace };
  }

  quote(item: QuoteRequest, index: number, quantity: number): Quote {
    const found = this.#products.get(item.productId);
    if (!found) throw unknownProduct(item.productId, index);
    const product = pricedProduct(found, this.#tree);
    const variant = chosenVariant(found, item, index);
    return quote(this.#contextOf(product.id), { product, variant, quantity }, this.#options);
  }

  #contextOf(productId: number): PricingContext {
    if (this.#priceListId === null || this.records === null) return this.base;
    const priceList = { id: this.#priceListId, records: this.records(productId) };
    return { ...this.base, priceList };
  }
}

/** A variant that is named by id and by options must be one and the same. */
function chosenVariant(product: Product, item: QuoteRequest, index: number): PricedVariant | null {
  const { variantId, options } = item;
  const named = product.variants.find((variant) => variant.id === variantId) ?? null;
  if (variantId !== null && named === null) throw unknownVariant(variantId, product.id, index);
  if (!options || options.length === 0) return named;
  const possible = withOptions(product, named ? [named] : product.variants, options, index);
  return possible.length === 1 ? possible[0]! : null;
}
