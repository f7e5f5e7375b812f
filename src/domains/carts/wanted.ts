import type { Amount } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import {
  canSeeProduct,
  isPurchasable,
  productBySku,
  productByVariant,
  productsByIds,
  viewerOf,
  type Product,
  type Variant,
} from '../catalog/index.ts';
import { MAX_QUANTITY, type OptionText } from './cart.ts';
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

/** A value that was chosen for an option. A null value is text or a number, which no option of a variant takes. */
export interface OptionChoice {
  readonly optionId: number;
  readonly valueId: number | null;
}

/** A product that someone wants in a cart: by id, variant or SKU, and its variant also by options. */
export interface WantedProduct {
  readonly productId?: number | undefined;
  readonly variantId?: number | undefined;
  readonly sku?: string | undefined;
  readonly choices?: readonly OptionChoice[] | undefined;
  readonly quantity: number;
  /** Only an API account sets these three. */
  readonly listPrice?: Amount | undefined;
  readonly name?: string | undefined;
  readonly optionTexts?: readonly OptionText[] | undefined;
}

/** What was wanted, found in the catalogue. */
export interface FoundProduct {
  readonly wanted: WantedProduct;
  readonly product: Product;
  readonly variant: Variant;
}

export function checkQuantity(quantity: number): void {
  if (!Number.isInteger(quantity) || quantity < 1 || quantity > MAX_QUANTITY) throw badQuantity();
}

/**
 * Finds what is wanted through the eyes of the cart's shopper, and whether it can be bought. A merchant's API account
 * may also add what the shopper does not see (docs/adr/0032-what-may-be-put-into-a-cart.md).
 * Throws `carts.bad_quantity`, `carts.product_missing`, `carts.product_not_found`, `carts.sku_not_found`,
 * `carts.variant_not_found`, `carts.variant_required`, `carts.bad_option`, `carts.not_purchasable`.
 */
export async function findWanted(
  shopper: Context,
  wanted: readonly WantedProduct[],
): Promise<FoundProduct[]> {
  for (const { quantity } of wanted) checkQuantity(quantity);
  const byId = await productsByIds(shopper, [...new Set(wanted.flatMap(({ productId }) => productId ?? []))]);
  const sees = await visibleTo(shopper);
  const found: FoundProduct[] = [];
  for (const each of wanted) {
    const product = await productOf(shopper, each, byId);
    if (!product || !sees(product)) throw each.sku ? skuNotFound(each.sku) : productNotFound(idOf(each));
    const variant = variantOf(product, each);
    if (!canBuy(shopper, product, variant)) throw notPurchasable(product.name);
    found.push({ wanted: each, product, variant });
  }
  return found;
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

async function productOf(
  ctx: Context,
  { productId, variantId, sku }: WantedProduct,
  byId: ReadonlyMap<number, Product>,
): Promise<Product | null> {
  if (productId !== undefined) return byId.get(productId) ?? null;
  if (sku) return productBySku(ctx, sku);
  if (variantId !== undefined) return productByVariant(ctx, variantId);
  throw productMissing();
}

/** By id, by SKU, by the choices that were made, or the only one there is; all that is said must agree. */
function variantOf(product: Product, { variantId, sku, choices = [] }: WantedProduct): Variant {
  for (const choice of choices) checkOffered(product, choice);
  const fits = (variant: Variant): boolean =>
    choices.every(({ optionId, valueId }) =>
      variant.optionValues.some((value) => value.optionId === optionId && value.valueId === valueId),
    );
  const bySku = sku ? product.variants.find((variant) => variant.sku === sku) : undefined;
  const id = variantId ?? bySku?.id;
  if (id !== undefined) {
    const variant = product.variants.find((each) => each.id === id);
    if (!variant) throw variantNotFound(id);
    if (!fits(variant)) throw badOption(choices[0]!.optionId, product.name);
    return variant;
  }
  const chosen = new Set(choices.map(({ optionId }) => optionId));
  const complete = product.options.every((option) => chosen.has(option.id));
  const variant = complete ? product.variants.find(fits) : undefined;
  if (!variant) throw variantRequired(product.name);
  return variant;
}

function checkOffered(product: Product, { optionId, valueId }: OptionChoice): void {
  const option = product.options.find((each) => each.id === optionId);
  if (!option?.values.some((value) => value.id === valueId)) throw badOption(optionId, product.name);
}
