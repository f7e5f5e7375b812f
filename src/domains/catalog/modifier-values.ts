import { invalidModifierValue } from './errors.ts';
import {
  hasValues,
  type Adjusters,
  type Modifier,
  type ModifierValue,
  type ModifierValueData,
  type NewModifierValue,
} from './modifier.ts';

/** Values of one modifier at most. */
const MAX_VALUES = 250;
const MAX_COLORS = 3;

const NO_ADJUSTERS: Adjusters = {
  price: null,
  weight: null,
  purchasingDisabled: { status: false, message: '' },
  imageUrl: '',
};

/** What changes of a value. Of its adjusters, too, what is left out stays. */
export type ModifierValueChange = Partial<NewModifierValue>;

export const modifierValue = (id: number, place: number, input: NewModifierValue): ModifierValue => ({
  id,
  label: input.label,
  sortOrder: input.sortOrder ?? place,
  isDefault: input.isDefault ?? false,
  valueData: input.valueData ?? null,
  adjusters: { ...NO_ADJUSTERS, ...input.adjusters },
});

export const changedValue = (
  before: ModifierValue,
  { adjusters, ...change }: ModifierValueChange,
): ModifierValue => ({ ...before, ...change, adjusters: { ...before.adjusters, ...adjusters } });

/** The two states that a checkbox has from the start (`docs/store-operations/catalog/index.mdx`, "Add a modifier"). */
export const CHECKBOX_STATES: readonly NewModifierValue[] = [
  { label: 'Yes', sortOrder: 0, valueData: { checked_value: true } },
  { label: 'No', sortOrder: 1, valueData: { checked_value: false } },
];

/** The checked or the unchecked state of a checkbox. */
export const stateOf = ({ values }: Pick<Modifier, 'values'>, checked: boolean): ModifierValue | undefined =>
  values.find(({ valueData }) => valueData?.checked_value === checked);

/**
 * The modifier as it may be kept, where the values `written` were just written: each has the data of its type and no
 * other, and at most one is the default. Throws `catalog.invalid_modifier_value`.
 */
export function settled(modifier: Modifier, written: ReadonlySet<number>): Modifier {
  const { values } = modifier;
  if (!hasValues(modifier)) {
    if (values.length > 0)
      throw invalidModifierValue(`A modifier of the type ${modifier.type} has no values.`);
    return modifier;
  }
  if (values.length > MAX_VALUES) throw invalidModifierValue(`A modifier has at most ${MAX_VALUES} values.`);
  refuseSameLabel(values);
  const own = values.map((value) => ({ ...value, valueData: dataOf(modifier, value) }));
  return modifier.type === 'checkbox'
    ? settledCheckbox({ ...modifier, values: own }, written)
    : { ...modifier, values: withOneDefault(modifier, own, written) };
}

function refuseSameLabel(values: readonly ModifierValue[]): void {
  const seen = new Set<string>();
  for (const { label } of values) {
    if (seen.has(label)) throw invalidModifierValue(`The value "${label}" is there twice.`);
    seen.add(label);
  }
}

function dataOf({ type }: Modifier, { label, valueData }: ModifierValue): ModifierValueData | null {
  switch (type) {
    case 'checkbox':
      return { checked_value: valueData?.checked_value === true };
    case 'product_list':
    case 'product_list_with_images':
      if (valueData?.product_id === undefined)
        throw invalidModifierValue(`The value "${label}" needs a product_id.`);
      return { product_id: valueData.product_id };
    case 'swatch':
      return swatchOf(label, valueData);
    default:
      return null;
  }
}

function swatchOf(label: string, data: ModifierValueData | null): ModifierValueData | null {
  if (data?.image_url !== undefined) return { image_url: data.image_url };
  const { colors } = data ?? {};
  if (!colors) return null;
  const isGood = colors.every((color) => /^#?[0-9A-Fa-f]{3}([0-9A-Fa-f]{3})?$/.test(color));
  if (!isGood || colors.length === 0 || colors.length > MAX_COLORS)
    throw invalidModifierValue(`The swatch "${label}" has one to ${MAX_COLORS} colours such as #FF8800.`);
  return { colors };
}

/** Which state is the default is said twice, in the config and by the values: what was written last holds. */
function settledCheckbox(modifier: Modifier, written: ReadonlySet<number>): Modifier {
  const checked = stateOf(modifier, true);
  const unchecked = stateOf(modifier, false);
  if (!checked || !unchecked || modifier.values.length !== 2)
    throw invalidModifierValue('A checkbox has two values: one that is checked and one that is not.');
  let isChecked = modifier.config.checked_by_default === true;
  if (written.has(checked.id)) isChecked = checked.isDefault;
  else if (written.has(unchecked.id)) isChecked = !unchecked.isDefault;
  return {
    ...modifier,
    config: { ...modifier.config, checked_by_default: isChecked },
    values: modifier.values.map((value) => ({ ...value, isDefault: (value === checked) === isChecked })),
  };
}

/** A swatch has no default (the reference, "Option Values"). */
function withOneDefault(
  { type }: Modifier,
  values: readonly ModifierValue[],
  written: ReadonlySet<number>,
): ModifierValue[] {
  const defaults = values.filter(({ isDefault }) => isDefault);
  const newest = defaults.filter(({ id }) => written.has(id));
  if (newest.length > 1) throw invalidModifierValue('Only one value can be the default.');
  const chosen = type === 'swatch' ? undefined : (newest[0] ?? defaults[0]);
  return values.map((value) => ({ ...value, isDefault: value.id === chosen?.id }));
}
