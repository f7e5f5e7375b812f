import type { FieldType, FormArea, SaidField, SaidForm, SaidValue } from '../../../domains/forms/index.ts';
import { DomainError } from '../../../kernel/errors.ts';
import type { AddCustomerAddressInput, CustomerFormFieldsInput } from '../schema.generated.ts';
import type { AccountError } from './account-errors.ts';

/** Characters at most, as by REST (`src/surfaces/rest/contract/customers.yaml`, `customer-addresses.yaml`). */
const LIMITS: Readonly<Record<string, number>> = {
  firstName: 255,
  lastName: 255,
  company: 255,
  phone: 50,
  address1: 255,
  address2: 255,
  city: 100,
  stateOrProvince: 100,
  postalCode: 30,
};

const invalidInput = (path: readonly string[], message: string): DomainError =>
  new DomainError('account.invalid_input', message, { path: path.join('.') });

/**
 * What an input says, without what it leaves out or sets to null, which is the same here. Throws
 * `account.invalid_input`.
 */
export function given<T extends object>(
  input: T,
  path: readonly string[],
): { [Key in keyof T]?: Exclude<T[Key], null | undefined> } {
  for (const [name, value] of Object.entries(input)) {
    const limit = LIMITS[name];
    if (limit !== undefined && typeof value === 'string' && [...value].length > limit)
      throw invalidInput([...path, name], `${name} has at most ${limit} characters.`);
  }
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)) as never;
}

/** What an input says in form fields. `demands` as in `SaidForm`. */
export function formOf(
  fields: CustomerFormFieldsInput | null | undefined,
  demands: 'all' | 'said',
): SaidForm {
  const said = <T extends { readonly fieldEntityId: number }>(
    list: keyof CustomerFormFieldsInput,
    types: readonly FieldType[],
    values: readonly T[] | null | undefined,
    valueOf: (value: T) => SaidValue,
  ): SaidField[] =>
    (values ?? []).map((value) => ({ field: value.fieldEntityId, types, list, value: valueOf(value) }));
  const { checkboxes, multipleChoices, numbers, dates, texts, multilineTexts, passwords } = fields ?? {};
  return {
    demands,
    fields: [
      ...said('checkboxes', ['checkboxes'], checkboxes, (one) => ({ optionIds: one.fieldValueEntityIds })),
      ...said('multipleChoices', ['radiobuttons', 'picklist'], multipleChoices, (one) => ({
        optionIds: [one.fieldValueEntityId],
      })),
      ...said('numbers', ['numbers'], numbers, ({ number }) => number),
      ...said('dates', ['date'], dates, ({ date }) => date),
      ...said('texts', ['text'], texts, ({ text }) => text),
      ...said('multilineTexts', ['multiline'], multilineTexts, ({ multilineText }) => multilineText),
      ...said('passwords', ['password'], passwords, ({ password }) => password),
    ],
  };
}

/** Refusals of what an input says in form fields; `customer` and `address` are where the inputs of each are. */
export function formRefusals(paths: Partial<Record<FormArea, readonly string[]>>) {
  const refuse = ({ message, facts }: DomainError): AccountError<'ValidationError'> => {
    const path = [...(paths[facts['area'] as FormArea] ?? []), 'formFields'];
    const { list } = facts;
    return {
      __typename: 'ValidationError',
      message,
      path: typeof list === 'string' ? [...path, list] : path,
    };
  };
  return {
    'forms.unknown_field': refuse,
    'forms.bad_value': refuse,
    'forms.value_repeated': refuse,
    'forms.value_missing': refuse,
  };
}

/** A new address. Throws `account.invalid_input`. */
export function newAddressOf(input: AddCustomerAddressInput, path: readonly string[]) {
  const { formFields, ...address } = input;
  const { firstName, lastName, address1, city, countryCode, ...rest } = address;
  return {
    ...given(rest, path),
    ...requiredOf({ firstName, lastName, address1, city, countryCode }, path),
    form: formOf(formFields, 'all'),
  };
}

function requiredOf<T extends object>(fields: T, path: readonly string[]): T {
  given(fields, path);
  return fields;
}
