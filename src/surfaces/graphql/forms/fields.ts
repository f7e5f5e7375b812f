import { countries } from '../../../domains/customers/index.ts';
import {
  BUILT_IN_FIELDS,
  listFormFields,
  MARKETING_OPTION,
  offeredOptions,
  type BuiltInField,
  type FormArea,
  type FormField,
} from '../../../domains/forms/index.ts';
import type { Context } from '../../../db/context.ts';
import type { ResolverModule } from '../module.ts';
import type { FormFieldsCustomerArgs } from '../schema.generated.ts';

interface Option {
  readonly entityId: number;
  readonly label: string;
}

interface Common {
  readonly entityId: number;
  readonly label: string;
  readonly sortOrder: number;
  readonly isBuiltIn: boolean;
  readonly isRequired: boolean;
  readonly builtInFieldId: BuiltInField['builtInId'] | null;
}

interface Kinds {
  CheckboxesFormField: { readonly options: readonly Option[] };
  DateFormField: Readonly<Record<'defaultDate' | 'minDate' | 'maxDate', string | null>>;
  MultilineTextFormField: { readonly defaultText: string | null; readonly rows: number };
  NumberFormField: Readonly<Record<'defaultNumber' | 'maxLength' | 'minNumber' | 'maxNumber', number | null>>;
  PasswordFormField: { readonly defaultText: string | null; readonly maxLength: number | null };
  PicklistFormField: { readonly choosePrefix: string; readonly options: readonly Option[] };
  PicklistOrTextFormField: { readonly maxLength: number | null; readonly picklistPrefix: string };
  RadioButtonsFormField: { readonly options: readonly Option[] };
  TextFormField: { readonly defaultText: string | null; readonly maxLength: number | null };
}

type Field<Name extends keyof Kinds> = Common & Kinds[Name] & { readonly __typename: Name };
type AnyField = { [Name in keyof Kinds]: Field<Name> }[keyof Kinds];

declare module '../parents.ts' {
  interface Parents {
    FormFields: object;
    CheckboxesFormField: Field<'CheckboxesFormField'>;
    DateFormField: Field<'DateFormField'>;
    MultilineTextFormField: Field<'MultilineTextFormField'>;
    NumberFormField: Field<'NumberFormField'>;
    PasswordFormField: Field<'PasswordFormField'>;
    PicklistFormField: Field<'PicklistFormField'>;
    PicklistOrTextFormField: Field<'PicklistOrTextFormField'>;
    RadioButtonsFormField: Field<'RadioButtonsFormField'>;
    TextFormField: Field<'TextFormField'>;
    FormFieldOption: Option;
  }
}

/** Lines of a text of several where the store does not say how many. */
const ROWS = 5;

const firstMoment = (day: string | undefined): string | null =>
  day === undefined ? null : `${day}T00:00:00Z`;

/** A field of the store's own. */
function ownField(field: FormField): AnyField {
  const { id, label, sortOrder, isRequired, type, config } = field;
  const common = { entityId: id, label, sortOrder, isRequired, isBuiltIn: false, builtInFieldId: null };
  const options = offeredOptions(field).map((option) => ({ entityId: option.id, label: option.label }));
  const maxLength = config.maxLength ?? null;
  const defaultText = config.defaultText ?? null;
  switch (type) {
    case 'checkboxes':
      return { __typename: 'CheckboxesFormField', ...common, options };
    case 'radiobuttons':
      return { __typename: 'RadioButtonsFormField', ...common, options };
    case 'picklist':
      return { __typename: 'PicklistFormField', ...common, options, choosePrefix: config.choosePrefix ?? '' };
    case 'multiline':
      return { __typename: 'MultilineTextFormField', ...common, defaultText, rows: config.rows ?? ROWS };
    case 'text':
      return { __typename: 'TextFormField', ...common, defaultText, maxLength };
    case 'password':
      return { __typename: 'PasswordFormField', ...common, defaultText: null, maxLength };
    case 'numbers':
      return {
        __typename: 'NumberFormField',
        ...common,
        maxLength,
        defaultNumber: config.defaultNumber ?? null,
        minNumber: config.minNumber ?? null,
        maxNumber: config.maxNumber ?? null,
      };
    case 'date':
      return {
        __typename: 'DateFormField',
        ...common,
        defaultDate: firstMoment(config.defaultDate),
        minDate: firstMoment(config.minDate),
        maxDate: firstMoment(config.maxDate),
      };
  }
}

/** A field that every store has. */
async function builtInField(field: BuiltInField): Promise<AnyField> {
  const { id, label, sortOrder, isRequired, builtInId } = field;
  const common = {
    entityId: id,
    label,
    sortOrder,
    isRequired,
    isBuiltIn: true,
    builtInFieldId: builtInId,
  };
  switch (field.type) {
    case 'text':
      return { __typename: 'TextFormField', ...common, defaultText: null, maxLength: null };
    case 'password':
      return { __typename: 'PasswordFormField', ...common, defaultText: null, maxLength: null };
    case 'picklist_or_text':
      return {
        __typename: 'PicklistOrTextFormField',
        ...common,
        maxLength: null,
        picklistPrefix: 'Choose a State',
      };
    case 'checkboxes':
      return {
        __typename: 'CheckboxesFormField',
        ...common,
        options: [{ entityId: MARKETING_OPTION.id, label: MARKETING_OPTION.label }],
      };
    case 'picklist':
      return {
        __typename: 'PicklistFormField',
        ...common,
        choosePrefix: 'Choose a Country',
        options: (await countries()).map((country) => ({ entityId: country.id, label: country.name })),
      };
  }
}

async function fieldsOf(
  ctx: Context,
  area: FormArea,
  { filters, sortBy }: FormFieldsCustomerArgs,
): Promise<AnyField[]> {
  const fields = [
    ...(await Promise.all(BUILT_IN_FIELDS[area].map(builtInField))),
    ...(await listFormFields(ctx, area)).map(ownField),
  ];
  const { entityIds, isRequired, isBuiltIn } = filters ?? {};
  const by = sortBy === 'SORT_ORDER' ? 'sortOrder' : 'entityId';
  return fields
    .filter(
      (field) =>
        (entityIds?.includes(field.entityId) ?? true) &&
        (isRequired ?? field.isRequired) === field.isRequired &&
        (isBuiltIn ?? field.isBuiltIn) === field.isBuiltIn,
    )
    .toSorted((a, b) => a[by] - b[by] || a.entityId - b.entityId);
}

const COMMON = {
  entityId: 'property',
  label: 'property',
  sortOrder: 'property',
  isBuiltIn: 'property',
  isRequired: 'property',
  builtInFieldId: 'property',
} as const;

/** `site.settings.formFields`: what the store asks of those who sign up or give an address. */
export const formFields: ResolverModule = {
  Settings: { formFields: () => ({}) },
  FormFields: {
    customer: (_fields, args, { ctx }) => fieldsOf(ctx, 'customer', args),
    shippingAddress: (_fields, args, { ctx }) => fieldsOf(ctx, 'address', args),
    billingAddress: (_fields, args, { ctx }) => fieldsOf(ctx, 'address', args),
  },
  CheckboxesFormField: { ...COMMON, options: 'property' },
  DateFormField: { ...COMMON, defaultDate: 'property', minDate: 'property', maxDate: 'property' },
  MultilineTextFormField: { ...COMMON, defaultText: 'property', rows: 'property' },
  NumberFormField: {
    ...COMMON,
    defaultNumber: 'property',
    maxLength: 'property',
    minNumber: 'property',
    maxNumber: 'property',
  },
  PasswordFormField: { ...COMMON, defaultText: 'property', maxLength: 'property' },
  PicklistFormField: { ...COMMON, choosePrefix: 'property', options: 'property' },
  PicklistOrTextFormField: { ...COMMON, maxLength: 'property', picklistPrefix: 'property' },
  RadioButtonsFormField: { ...COMMON, options: 'property' },
  TextFormField: { ...COMMON, defaultText: 'property', maxLength: 'property' },
  FormFieldOption: { entityId: 'property', label: 'property' },
};
