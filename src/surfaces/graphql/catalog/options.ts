import type { OptionValue, ProductOption, Variant } from '../../../domains/catalog/index.ts';
import { connectionOf } from '../connection.ts';
import type { ResolverModule } from '../module.ts';
import type { OptionNode, OptionObject, OptionValueObject, ProductNode } from './parents.ts';

/** How an option is shown, in the words that storefronts match. */
const DISPLAY_STYLES: Readonly<Record<string, string>> = {
  dropdown: 'DropdownList',
  radio_buttons: 'RadioButtons',
  rectangles: 'RectangleBoxes',
  swatch: 'Swatch',
  product_list: 'ProductPickList',
  product_list_with_images: 'ProductPickListWithImages',
};

/** The options of a product, with what the query chose. */
const optionsOf = ({ options, chosen }: ProductNode): OptionNode[] =>
  options.map((option) => ({ option, values: option.values, chosen: chosen?.valueIds ?? null }));

/** The options of a product, each with the one value that a variant has. */
const optionsOfVariant = (options: readonly ProductOption[], variant: Variant): OptionNode[] =>
  options.flatMap((option) => {
    const choice = variant.optionValues.find(({ optionId }) => optionId === option.id);
    const values = option.values.filter(({ id }) => id === choice?.valueId);
    return values.length > 0 ? [{ option, values, chosen: null }] : [];
  });

const asObject = (node: OptionNode): OptionObject => ({ __typename: 'MultipleChoiceOption', ...node });

const valueType = (option: ProductOption): OptionValueObject['__typename'] => {
  if (option.type === 'swatch') return 'SwatchOptionValue';
  return option.type.startsWith('product_list') ? 'ProductPickListOptionValue' : 'MultipleChoiceOptionValue';
};

const dataOf = ({ valueData }: OptionValue) =>
  (valueData ?? {}) as { colors?: readonly string[]; image_url?: string; product_id?: number };

const value = {
  entityId: ({ value }: OptionValueObject) => value.id,
  label: ({ value }: OptionValueObject) => value.label,
  isDefault: ({ value }: OptionValueObject) => value.isDefault,
  isSelected: 'property',
} as const;

/** What a shopper chooses of a product. */
export const options: ResolverModule = {
  Product: {
    options: (parent, args) => connectionOf(optionsOf(parent), args),
    productOptions: (parent, args) => connectionOf(optionsOf(parent).map(asObject), args),
  },
  Variant: {
    options: ({ product, variant }, args) => connectionOf(optionsOfVariant(product.options, variant), args),
    productOptions: ({ product, variant }, args) =>
      connectionOf(optionsOfVariant(product.options, variant).map(asObject), args),
  },
  ProductOption: {
    entityId: ({ option }) => option.id,
    displayName: ({ option }) => option.displayName,
    isRequired: () => true,
    values: ({ values }, args) => connectionOf(values, args),
  },
  ProductOptionValue: { entityId: ({ id }) => id, label: 'property' },
  MultipleChoiceOption: {
    entityId: ({ option }) => option.id,
    displayName: ({ option }) => option.displayName,
    displayStyle: ({ option }) => DISPLAY_STYLES[option.type] ?? option.type,
    // Options make variants, so each needs a value.
    isRequired: () => true,
    isVariantOption: () => true,
    values: ({ option, values, chosen }, args) =>
      connectionOf(
        values.map((each) => ({
          __typename: valueType(option),
          value: each,
          isSelected: chosen?.has(each.id) ?? null,
        })),
        args,
      ),
  },
  MultipleChoiceOptionValue: value,
  SwatchOptionValue: {
    ...value,
    hexColors: ({ value }) => [...(dataOf(value).colors ?? [])],
    imageUrl: ({ value }) => dataOf(value).image_url ?? null,
  },
  ProductPickListOptionValue: {
    ...value,
    productId: ({ value }) => dataOf(value).product_id ?? 0,
    autoAdjustInventory: () => false,
  },
};
