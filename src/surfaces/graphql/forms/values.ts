import DataLoader from 'dataloader';
import { formValuesOf, labelOf, type FormArea, type ReadValue } from '../../../domains/forms/index.ts';
import type { LoaderFactory } from '../loaders.ts';
import type { ResolverModule } from '../module.ts';

interface Common {
  readonly entityId: number;
  readonly name: string;
}

interface Kinds {
  CheckboxesFormFieldValue: {
    readonly valueEntityIds: readonly number[];
    readonly values: readonly string[];
  };
  DateFormFieldValue: { readonly date: { readonly utc: Date } };
  MultilineTextFormFieldValue: { readonly multilineText: string };
  MultipleChoiceFormFieldValue: { readonly valueEntityId: number; readonly value: string };
  NumberFormFieldValue: { readonly number: number };
  PasswordFormFieldValue: { readonly password: string };
  TextFormFieldValue: { readonly text: string };
}

type Value<Name extends keyof Kinds> = Common & Kinds[Name] & { readonly __typename: Name };
type AnyValue = { [Name in keyof Kinds]: Value<Name> }[keyof Kinds];

declare module '../parents.ts' {
  interface Parents {
    CheckboxesFormFieldValue: Value<'CheckboxesFormFieldValue'>;
    DateFormFieldValue: Value<'DateFormFieldValue'>;
    MultilineTextFormFieldValue: Value<'MultilineTextFormFieldValue'>;
    MultipleChoiceFormFieldValue: Value<'MultipleChoiceFormFieldValue'>;
    NumberFormFieldValue: Value<'NumberFormFieldValue'>;
    PasswordFormFieldValue: Value<'PasswordFormFieldValue'>;
    TextFormFieldValue: Value<'TextFormFieldValue'>;
  }
}

/** What the domain keeps of each type is what `valueOf` of `domains/forms/value.ts` answers. */
function toNode({ field, value }: ReadValue): AnyValue {
  const common = { entityId: field.id, name: field.label };
  switch (field.type) {
    case 'checkboxes': {
      const ids = value as readonly number[];
      return {
        __typename: 'CheckboxesFormFieldValue',
        ...common,
        valueEntityIds: ids,
        values: ids.map((id) => labelOf(field, id)),
      };
    }
    case 'radiobuttons':
    case 'picklist':
      return {
        __typename: 'MultipleChoiceFormFieldValue',
        ...common,
        valueEntityId: value as number,
        value: labelOf(field, value as number),
      };
    case 'date':
      return { __typename: 'DateFormFieldValue', ...common, date: { utc: new Date(value as string) } };
    case 'numbers':
      return { __typename: 'NumberFormFieldValue', ...common, number: value as number };
    case 'multiline':
      return { __typename: 'MultilineTextFormFieldValue', ...common, multilineText: value as string };
    case 'password':
      return { __typename: 'PasswordFormFieldValue', ...common, password: value as string };
    case 'text':
      return { __typename: 'TextFormFieldValue', ...common, text: value as string };
  }
}

const loaderOf =
  (kind: FormArea): LoaderFactory<number, readonly AnyValue[]> =>
  (ctx) =>
    new DataLoader(async (ids) => {
      const values = await formValuesOf(ctx, kind, ids);
      return ids.map((id) => values.filter(({ owner }) => owner.id === id).map(toNode));
    });

const valuesOfCustomers = loaderOf('customer');
const valuesOfAddresses = loaderOf('address');

const COMMON = { entityId: 'property', name: 'property' } as const;

/** What customers and their addresses say in the form fields of the store's own. */
export const formFieldValues: ResolverModule = {
  Customer: { formFields: ({ id }, _args, { loaders }) => loaders.get(valuesOfCustomers).load(id) },
  CustomerAddress: { formFields: ({ id }, _args, { loaders }) => loaders.get(valuesOfAddresses).load(id) },
  CheckboxesFormFieldValue: { ...COMMON, valueEntityIds: 'property', values: 'property' },
  DateFormFieldValue: { ...COMMON, date: 'property' },
  MultilineTextFormFieldValue: { ...COMMON, multilineText: 'property' },
  MultipleChoiceFormFieldValue: { ...COMMON, valueEntityId: 'property', value: 'property' },
  NumberFormFieldValue: { ...COMMON, number: 'property' },
  PasswordFormFieldValue: { ...COMMON, password: 'property' },
  TextFormFieldValue: { ...COMMON, text: 'property' },
};
