import { productStock, variantStock, type Product } from '../catalog/index.ts';
import { MAX_QUANTITY, type CartItem, type ProductItem } from './cart.ts';
import { badQuantity, notEnoughStock, quantityTooHigh, quantityTooLow } from './errors.ts';
import { picksFromStock } from './picks.ts';

/**
 * Checks how many units the cart would hold of the products with these ids, and of what their lines pick from stock:
 * stock, and the limits of an order. Other products are left alone, so that one that has sold out does not stop a change
 * of the rest. `products` are those of all lines and picks.
 * Throws `carts.bad_quantity`, `carts.not_enough_stock`, `carts.quantity_too_low` or `carts.quantity_too_high`.
 */
export function checkLimits(
  items: readonly CartItem[],
  changed: ReadonlySet<number>,
  products: ReadonlyMap<number, Product>,
): void {
  const lines = items.filter((item) => item.kind === 'product');
  const { units: picked, byChanged } = pickedUnits(lines, changed, products);
  for (const id of new Set([...changed, ...byChanged])) {
    const product = products.get(id);
    if (!product) continue;
    const own = lines.filter(({ productId }) => productId === id);
    const units = unitsOf(own);
    if (units > MAX_QUANTITY) throw badQuantity();
    checkStock(product, own, picked.get(id) ?? 0);
    if (!changed.has(id)) continue;
    const { orderQuantityMinimum: minimum, orderQuantityMaximum: maximum } = product;
    if (units < minimum) throw quantityTooLow(product.name, minimum);
    if (maximum > 0 && units > maximum) throw quantityTooHigh(product.name, maximum);
  }
}

/** How many units of each product the lines pick, and which products the changed lines do. */
function pickedUnits(
  lines: readonly ProductItem[],
  changed: ReadonlySet<number>,
  products: ReadonlyMap<number, Product>,
) {
  const units = new Map<number, number>();
  const byChanged = new Set<number>();
  for (const line of lines) {
    const product = products.get(line.productId);
    if (!product) continue;
    for (const id of picksFromStock(product, line)) {
      units.set(id, (units.get(id) ?? 0) + line.quantity);
      if (changed.has(line.productId)) byChanged.add(id);
    }
  }
  return { units, byChanged };
}

/** What is picked is a product as it is without a choice: of one with variants it counts against all of them. */
function checkStock(product: Product, lines: readonly ProductItem[], picked: number): void {
  const stock = productStock(product);
  if (!stock) return;
  if (picked + unitsOf(lines) > stock.level) throw notEnoughStock(product.name);
  if (product.inventoryTracking !== 'variant') return;
  for (const [variantId, ofVariant] of Map.groupBy(lines, (line) => line.variantId)) {
    const variant = product.variants.find((each) => each.id === variantId);
    if (variant && unitsOf(ofVariant) > variantStock(product, variant)!.level)
      throw notEnoughStock(product.name);
  }
}

const unitsOf = (lines: readonly ProductItem[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);
