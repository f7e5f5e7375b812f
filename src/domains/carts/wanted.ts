import type { Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import {
  canSeeProduct,
  chosenModifierValues,
  isPurchasable,
  modifierDisables,
  productsByIds,
  productsBySkus,
  productsByVariants,
  viewerOf,
  type Product,
  type Variant,
} from '../catalog/index.ts';
import type { OptionChoice } from '../pricing/index.ts';
import { MAX_QUANTITY, type OptionText, type ProductItem } from './cart.ts';
import {
  badOption,
  badQuantity,
  notPurchasable,
  productMissing,
  productNotFound,
  skuNotFound,
  variantNotFound,
  variantRequired,
} from './errors.ts';
import type { OptionSelection } from './option-selection.ts';
import { picksOf } from './picks.ts';
import { refuseMissing, sortSelections, stillOffered, type SortedSelections } from './selection.ts';

/** A product that someone wants in a cart: by id, variant or SKU, and its variant also by options. */
export interface WantedProduct {
  readonly productId?: number | undefined;
  readonly variantId?: number | undefined;
  readonly sku?: string | undefined;
  /** Of options and modifiers alike. */
  readonly choices?: readonly OptionSelection[] | undefined;
  readonly quantity: number;
  /** Only an API account sets these three. */
  readonly listPrice?: Amount | undefined;
  readonly name?: string | undefined;
  readonly optionTexts?: readonly OptionText[] | undefined;
  /** The line that this becomes: what is not said stays as it was there. */
  readonly before?: ProductItem | undefined;
}

/** What was wanted, found in the catalogue. */
export interface FoundProduct {
  readonly wanted: WantedProduct;
  readonly product: Product;
  readonly variant: Variant;
  /** What was chosen of its modifiers, by id. */
  readonly modifiers: readonly OptionChoice[];
}

export function checkQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY) throw badQuantity();
}

/**
 * Finds what is wanted through the eyes of the cart's shopper, and whether it can be bought. A merchant's API account
 * may also add what the shopper does not see (docs/adr/0032-what-may-be-put-into-a-cart.md).
 * Throws `carts.bad_quantity`, `carts.product_missing`, `carts.product_not_found`, `carts.sku_not_found`,
 * `carts.variant_not_found`, `carts.variant_required`, `carts.bad_option`, `carts.bad_option_value`,
 * `carts.options_missing`, `carts.files_not_built`, `carts.not_purchasable`.
 */
export async function findWanted(
  shopper: Context,
  wanted: readonly WantedProduct[],
): Promise<FoundProduct[]> {
  for (const { quantity } of wanted) checkQuantity(quantity);
  const productOf = await readProducts(shopper, wanted);
  const sees = await visibleTo(shopper);
  const found = wanted.map((each) => {
    const product = productOf(each);
    if (!product || !sees(product)) throw each.sku ? skuNotFound(each.sku) : productNotFound(idOf(each));
    const sorted = sortSelections(product, each.choices ?? []);
    const variant = variantOf(product, each, sorted);
    const modifiers = modifiersOf(product, each, sorted);
    refuseMissing(product, modifiers);
    if (!canBuy(shopper, product, variant)) throw notPurchasable(product.name);
    const why = modifierDisables(chosenModifierValues(product, modifiers));
    if (why !== null) throw notPurchasable(product.name, why);
    return { wanted: each, product, variant, modifiers };
  });
  await refuseGonePicks(shopper, found);
  return found;
}

/** What a list still offers may have left the store. Throws `carts.bad_option`. */
async function refuseGonePicks(ctx: Context, found: readonly FoundProduct[]): Promise<void> {
  const picked = found.flatMap(({ product, variant, modifiers }) =>
    picksOf(product, { variantId: variant.id, modifiers }).map((pick) => ({ ...pick, product })),
  );
  if (picked.length === 0) return;
  const there = await productsByIds(ctx, [...new Set(picked.map(({ productId }) => productId))]);
  const gone = picked.find(({ productId }) => !there.has(productId));
  if (gone) throw badOption(gone.optionId, gone.product.name);
}

/** A merchant may sell by API what has its price hidden in the shop. */
const canBuy = (shopper: Context, product: Product, variant: Variant): boolean =>
  isPurchasable(product, variant) && (!product.isPriceHidden || shopper.actor.caller.kind === 'account');

async function visibleTo(shopper: Context): Promise<(product: Product) => boolean> {
  if (shopper.actor.caller.kind === 'account') return () => true;
  const viewer = await viewerOf(shopper);
  return (product) => canSeeProduct(product, viewer);
}

const idOf = ({ productId, variantId }: WantedProduct): number => productId ?? variantId ?? 0;

/** Reads all that is wanted at once. What it answers throws `carts.product_missing` where neither is said. */
async function readProducts(
  ctx: Context,
  wanted: readonly WantedProduct[],
): Promise<(wanted: WantedProduct) => Product | undefined> {
  const ids = new Set<number>();
  const skus = new Set<string>();
  const variantIds = new Set<number>();
  for (const { productId, variantId, sku } of wanted) {
    if (productId !== undefined) ids.add(productId);
    else if (sku) skus.add(sku);
    else if (variantId !== undefined) variantIds.add(variantId);
    else throw productMissing();
  }
  const byId = await productsByIds(ctx, [...ids]);
  const bySku = await productsBySkus(ctx, [...skus]);
  const byVariant = await productsByVariants(ctx, [...variantIds]);
  return ({ productId, variantId, sku }) => {
    if (productId !== undefined) return byId.get(productId);
    return sku ? bySku.get(sku) : byVariant.get(variantId!);
  };
}

/** By id, by SKU, by the options that were chosen, or the only one there is; all that is said must agree. */
function variantOf(product: Product, wanted: WantedProduct, { options }: SortedSelections): Variant {
  const fits = (variant: Variant): boolean =>
    options.every(({ optionId, valueId }) =>
      variant.optionValues.some((value) => value.optionId === optionId && value.valueId === valueId),
    );
  const { variantId, sku, before } = wanted;
  const bySku = sku ? product.variants.find((variant) => variant.sku === sku) : undefined;
  const id = variantId ?? bySku?.id ?? (options.length === 0 ? before?.variantId : undefined);
  if (id !== undefined) {
    const variant = product.variants.find((each) => each.id === id);
    if (!variant) throw variantNotFound(id);
    if (!fits(variant)) throw badOption(options[0]!.optionId, product.name);
    return variant;
  }
  const chosen = new Set(options.map(({ optionId }) => optionId));
  const complete = product.options.every((option) => chosen.has(option.id));
  const variant = complete ? product.variants.find(fits) : undefined;
  if (!variant) throw variantRequired(product.name);
  return variant;
}

/** Where nothing is chosen at all, a line keeps what it had and the product still offers. */
const modifiersOf = (
  product: Product,
  { choices = [], before }: WantedProduct,
  { modifiers }: SortedSelections,
): readonly OptionChoice[] =>
  before && choices.length === 0 ? stillOffered(product, before.modifiers) : modifiers;
