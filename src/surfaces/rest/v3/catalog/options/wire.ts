import type { OptionValue, ProductOption } from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';

type Schemas = components['schemas'];

export const valueToWire = (value: OptionValue): Schemas['OptionValue'] => ({
  id: value.id,
  label: value.label,
  sort_order: value.sortOrder,
  is_default: value.isDefault,
  value_data: value.valueData as Schemas['OptionValueData'],
});

export const optionToWire = (productId: number, option: ProductOption): Schemas['ProductOption'] => ({
  id: option.id,
  product_id: productId,
  name: option.name,
  display_name: option.displayName,
  type: option.type as Schemas['OptionType'],
  config: option.config as Schemas['OptionConfig'],
  sort_order: option.sortOrder,
  option_values: option.values.map(valueToWire),
});

export const valueFromWire = (value: Schemas['OptionValueInput']) => ({
  label: value.label,
  sortOrder: value.sort_order,
  isDefault: value.is_default,
  valueData: value.value_data,
});
