import { variantStock, type Product } from '../catalog/index.ts';
import { MAX_QUANTITY, type CartItem, type ProductItem } from './cart.ts';
import { badQuantity, notEnoughStock, quantityTooHigh, quantityTooLow } from './errors.ts';

/**
 * Checks how many units the cart would hold of each of these products: stock, and the limits of an order. Other
 * products are left alone, so that one that has sold out does not stop a change of the rest.
 * Throws `carts.bad_quantity`, `carts.not_enough_stock`, `carts.quantity_too_low` or `carts.quantity_too_high`.
 */
export function checkLimits(items: readonly CartItem[], products: Iterable<Product>): void {
  for (const product of products) {
    const lines = items.filter(
      (item): item is ProductItem => item.kind === 'product' && item.productId === product.id,
    );
    const units = unitsOf(lines);
    if (units > MAX_QUANTITY) throw badQuantity();
    checkStock(product, lines, units);
    const { orderQuantityMinimum: minimum, orderQuantityMaximum: maximum } = product;
    if (units < minimum) throw quantityTooLow(product.name, minimum);
    if (maximum > 0 && units > maximum) throw quantityTooHigh(product.name, maximum);
  }
}

function checkStock(product: Product, lines: readonly ProductItem[], units: number): void {
  for (const [variantId, ofVariant] of Map.groupBy(lines, (line) => line.variantId)) {
    const variant = product.variants.find((each) => each.id === variantId);
    const stock = variant && variantStock(product, variant);
    const asked = product.inventoryTracking === 'variant' ? unitsOf(ofVariant) : units;
    if (stock && asked > stock.level) throw notEnoughStock(product.name);
  }
}

const unitsOf = (lines: readonly ProductItem[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);
