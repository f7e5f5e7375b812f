import { thumbnailOf, type ModifierValueData, type Variant } from '../../../domains/catalog/index.ts';
import { connectionOf } from '../connection.ts';
import type { GraphqlContext } from '../context.ts';
import type { ResolverModule } from '../module.ts';
import { productImage } from './image.ts';
import { linkedProducts } from './linked-products.ts';
import { modifierObject } from './modifier-options.ts';
import type {
  MultipleChoiceObject,
  OptionNode,
  OptionObject,
  OptionValueObject,
  ProductNode,
} from './parents.ts';

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
const optionsOfVariant = ({ options }: ProductNode, variant: Variant): OptionNode[] =>
  options.flatMap((option) => {
    const choice = variant.optionValues.find(({ optionId }) => optionId === option.id);
    const values = option.values.filter(({ id }) => id === choice?.valueId);
    return values.length > 0 ? [{ option, values, chosen: null }] : [];
  });

/** Options make variants, so each needs a value. */
const asObject = (node: OptionNode): MultipleChoiceObject => ({
  __typename: 'MultipleChoiceOption',
  ...node,
  isRequired: true,
  isVariantOption: true,
});

/** The modifiers of a product, with what the query chose. */
const modifiersOf = ({ modifiers, chosen }: ProductNode): OptionObject[] =>
  modifiers.map(
    (modifier) =>
      modifierObject(modifier) ?? {
        __typename: 'MultipleChoiceOption',
        option: modifier,
        values: modifier.values,
        chosen: chosen?.valueIds ?? null,
        isRequired: modifier.required,
        isVariantOption: false,
      },
  );

function valueType({ type }: OptionNode['option']): OptionValueObject['__typename'] {
  if (type === 'swatch') return 'SwatchOptionValue';
  return type.startsWith('product_list') ? 'ProductPickListOptionValue' : 'MultipleChoiceOptionValue';
}

const dataOf = ({ value }: OptionValueObject): ModifierValueData =>
  (value.valueData ?? {}) as ModifierValueData;

const linkedProduct = (value: OptionValueObject, { loaders }: GraphqlContext) => {
  const { product_id: id } = dataOf(value);
  return id === undefined ? null : loaders.get(linkedProducts).load(id);
};

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
    productOptions: (parent, args) =>
      connectionOf<OptionObject>([...optionsOf(parent).map(asObject), ...modifiersOf(parent)], args),
  },
  Variant: {
    options: ({ product, variant }, args) => connectionOf(optionsOfVariant(product, variant), args),
    productOptions: ({ product, variant }, args) =>
      connectionOf<OptionObject>(optionsOfVariant(product, variant).map(asObject), args),
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
    isRequired: 'property',
    isVariantOption: 'property',
    values: ({ option, values, chosen }, args) =>
      connectionOf(
        values.map((each) => ({
          __typename: valueType(option),
          option,
          value: each,
          isSelected: chosen?.has(each.id) ?? null,
        })),
        args,
      ),
  },
  MultipleChoiceOptionValue: value,
  SwatchOptionValue: {
    ...value,
    hexColors: (parent) => [...(dataOf(parent).colors ?? [])],
    imageUrl: (parent) => dataOf(parent).image_url ?? null,
  },
  ProductPickListOptionValue: {
    ...value,
    productId: (parent) => dataOf(parent).product_id ?? 0,
    autoAdjustInventory: ({ option }) =>
      (option.config as { product_list_adjusts_inventory?: unknown }).product_list_adjusts_inventory === true,
    linkedProduct: (parent, _args, context) => linkedProduct(parent, context),
    defaultImage: async (parent, _args, context) => {
      const product = await linkedProduct(parent, context);
      const thumbnail = product && thumbnailOf(product);
      return thumbnail && productImage(product, thumbnail);
    },
  },
  LinkedProduct: { entityId: ({ id }) => id, name: 'property', inventory: (product) => product },
};
