import type { Pick } from './modifier.ts';

/** An option or modifier, and one of its values, as the catalogue keeps them. */
interface ListOption {
  readonly id: number;
  readonly type: string;
  readonly config: unknown;
}
interface ListValue {
  readonly id: number;
  readonly valueData: unknown;
}

/**
 * The product that a value of a pick list adds the price of; null where the option is no pick list or does not adjust
 * the price (`reference/catalog/product-modifiers_catalog.v3.yml`, "Configs").
 */
export function pickOf(option: ListOption, value: ListValue): Pick | null {
  if (option.type !== 'product_list' && option.type !== 'product_list_with_images') return null;
  const config = option.config as { product_list_adjusts_pricing?: unknown } | null;
  const data = value.valueData as { product_id?: unknown } | null;
  if (config?.product_list_adjusts_pricing !== true || typeof data?.product_id !== 'number') return null;
  return { optionId: option.id, valueId: value.id, productId: data.product_id };
}
