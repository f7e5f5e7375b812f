import type { Context } from '../../db/context.ts';
import { productsByIds, type Product } from '../catalog/index.ts';
import type { CartItem, ProductItem } from './cart.ts';

/** What an option or modifier of a pick list says of its values. */
interface PickList {
  readonly id: number;
  readonly type: string;
  readonly config: unknown;
  readonly values: readonly { readonly id: number; readonly valueData: unknown }[];
}

/** A product that a line picks from a list of the product it is of. */
interface LinePick {
  readonly optionId: number;
  readonly productId: number;
  /** Whether each unit of the line takes one out of its stock. */
  readonly adjustsInventory: boolean;
}

/** What a line picks (`reference/catalog/product-modifiers_catalog.v3.yml`, "Configs"). */
export function picksOf(product: Product, item: Pick<ProductItem, 'variantId' | 'modifiers'>): LinePick[] {
  const lists = [...product.options, ...product.modifiers].filter(isPickList);
  if (lists.length === 0) return [];
  const variant = product.variants.find(({ id }) => id === item.variantId);
  const chosen = [...(variant?.optionValues ?? []), ...item.modifiers];
  return lists.flatMap(({ id: optionId, config, values }) => {
    const choice = chosen.find((each) => each.optionId === optionId);
    const value = values.find(({ id }) => id === choice?.valueId);
    const { product_id: productId } = (value?.valueData ?? {}) as { product_id?: number };
    const { product_list_adjusts_inventory: adjusts } = (config ?? {}) as Record<string, unknown>;
    return productId === undefined ? [] : [{ optionId, productId, adjustsInventory: adjusts === true }];
  });
}

const isPickList = ({ type }: PickList): boolean => type.startsWith('product_list');

/** The products that each unit of a line takes out of stock beside its own. */
export const picksFromStock = (
  product: Product,
  item: Pick<ProductItem, 'variantId' | 'modifiers'>,
): number[] =>
  picksOf(product, item).flatMap(({ productId, adjustsInventory }) => (adjustsInventory ? [productId] : []));

/** The products of these lines, and those that they pick from stock, by id. */
export async function stockedProducts(
  ctx: Context,
  items: readonly CartItem[],
): Promise<ReadonlyMap<number, Product>> {
  const lines = items.filter((item) => item.kind === 'product');
  const products = await productsByIds(ctx, [...new Set(lines.map(({ productId }) => productId))]);
  const picked = new Set<number>();
  for (const line of lines) {
    const product = products.get(line.productId);
    if (product) for (const id of picksFromStock(product, line)) if (!products.has(id)) picked.add(id);
  }
  if (picked.size === 0) return products;
  return new Map([...products, ...(await productsByIds(ctx, [...picked]))]);
}
