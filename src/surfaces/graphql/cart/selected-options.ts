import type { SelectedOption } from '../../../domains/carts/index.ts';
import type { ResolverModule } from '../module.ts';

/** Which implementation of the schema's interface shows what was selected. */
const TYPE_NAMES = {
  option: 'CartSelectedMultipleChoiceOption',
  radio_buttons: 'CartSelectedMultipleChoiceOption',
  rectangles: 'CartSelectedMultipleChoiceOption',
  dropdown: 'CartSelectedMultipleChoiceOption',
  swatch: 'CartSelectedMultipleChoiceOption',
  product_list: 'CartSelectedMultipleChoiceOption',
  product_list_with_images: 'CartSelectedMultipleChoiceOption',
  checkbox: 'CartSelectedCheckboxOption',
  date: 'CartSelectedDateFieldOption',
  file: 'CartSelectedFileUploadOption',
  text: 'CartSelectedTextFieldOption',
  multi_line_text: 'CartSelectedMultiLineTextFieldOption',
  numbers_only_text: 'CartSelectedNumberFieldOption',
} as const satisfies Record<SelectedOption['type'], string>;

type Parent = SelectedOption & { readonly __typename: (typeof TYPE_NAMES)[SelectedOption['type']] };

declare module '../parents.ts' {
  interface Parents {
    CartSelectedMultipleChoiceOption: Parent;
    CartSelectedCheckboxOption: Parent;
    CartSelectedDateFieldOption: Parent;
    CartSelectedTextFieldOption: Parent;
    CartSelectedMultiLineTextFieldOption: Parent;
    CartSelectedNumberFieldOption: Parent;
  }
}

export const selectedOption = (option: SelectedOption): Parent => ({
  __typename: TYPE_NAMES[option.type],
  ...option,
});

const common = { entityId: ({ optionId }: Parent) => optionId, name: 'property' } as const;
const ofValue = { ...common, value: 'property', valueEntityId: ({ valueId }: Parent) => valueId! } as const;
const ofText = { ...common, text: ({ entered }: Parent) => entered } as const;

/** What a line has of options and modifiers. Files are not built. */
export const selectedOptions: ResolverModule = {
  CartSelectedMultipleChoiceOption: ofValue,
  CartSelectedCheckboxOption: ofValue,
  CartSelectedTextFieldOption: ofText,
  CartSelectedMultiLineTextFieldOption: ofText,
  CartSelectedNumberFieldOption: { ...common, number: ({ entered }) => Number(entered) },
  CartSelectedDateFieldOption: { ...common, date: ({ entered }) => ({ utc: new Date(entered) }) },
};
