import type {
  Adjuster,
  Adjusters,
  Modifier,
  ModifierConfig,
  ModifierValue,
} from '../../../../../domains/catalog/index.ts';
import { amountOf, round, toWireNumber } from '../../../../../kernel/money.ts';
import type { components } from '../../../contract.generated.ts';
import { given } from '../../../given.ts';

type Schemas = components['schemas'];

/** Adjusters are kept with four decimals. */
const DECIMALS = 4;

const adjusterToWire = (adjuster: Adjuster | null): Schemas['Adjuster'] =>
  adjuster ? { adjuster: adjuster.adjuster, adjuster_value: toWireNumber(adjuster.amount, DECIMALS) } : {};

export const valueToWire = (
  modifierId: number,
  { adjusters, ...value }: ModifierValue,
): Schemas['ModifierValue'] => ({
  id: value.id,
  option_id: modifierId,
  label: value.label,
  sort_order: value.sortOrder,
  value_data: value.valueData as Schemas['ModifierValue']['value_data'],
  is_default: value.isDefault,
  adjusters: {
    price: adjusterToWire(adjusters.price),
    weight: adjusterToWire(adjusters.weight),
    image_url: adjusters.imageUrl,
    purchasing_disabled: { ...adjusters.purchasingDisabled },
  },
});

export const modifierToWire = (productId: number, modifier: Modifier): Schemas['ProductModifier'] => ({
  id: modifier.id,
  product_id: productId,
  name: modifier.name,
  display_name: modifier.displayName,
  type: modifier.type,
  required: modifier.required,
  sort_order: modifier.sortOrder,
  config: modifier.config as Schemas['ModifierConfig'],
  option_values: modifier.values.map((value) => valueToWire(modifier.id, value)),
});

/** An empty list stands for no settings, as some answers of the interface have it. */
export const configFromWire = (
  config: Schemas['ModifierConfigInput'] | undefined,
): ModifierConfig | undefined => (Array.isArray(config) ? {} : config);

/** An empty adjuster, or one of nulls, is none. */
function adjusterFromWire(input: Schemas['AdjusterInput']): Adjuster | null {
  if (!input || !('adjuster' in input) || input.adjuster === null || input.adjuster_value === null)
    return null;
  return { adjuster: input.adjuster, amount: round(amountOf(input.adjuster_value), DECIMALS) };
}

const adjustersFromWire = ({
  price,
  weight,
  image_url: imageUrl,
  purchasing_disabled: disabled,
}: Schemas['AdjustersInput']): Partial<Adjusters> =>
  given({
    price: price === undefined ? undefined : adjusterFromWire(price),
    weight: weight === undefined ? undefined : adjusterFromWire(weight),
    imageUrl,
    purchasingDisabled: disabled && { status: disabled.status ?? false, message: disabled.message ?? '' },
  } as Partial<Adjusters>);

const fieldsFromWire = (value: Schemas['ModifierValueUpdate']) => ({
  sortOrder: value.sort_order,
  isDefault: value.is_default,
  valueData: value.value_data,
  adjusters: value.adjusters && adjustersFromWire(value.adjusters),
});

export const valueFromWire = (value: Schemas['ModifierValueInput']) => ({
  label: value.label,
  ...given(fieldsFromWire(value)),
});

export const valueChangeFromWire = (value: Schemas['ModifierValueUpdate']) =>
  given({ label: value.label, ...fieldsFromWire(value) });
