import { DomainError } from '../../../kernel/errors.ts';
import type { AddCustomerAddressInput, CustomerFormFieldsInput } from '../schema.generated.ts';

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

/** The store has no form fields of its own, so nothing can be said about one. Throws `account.invalid_input`. */
export function noFormFields(
  fields: CustomerFormFieldsInput | null | undefined,
  path: readonly string[],
): void {
  for (const [kind, values] of Object.entries(fields ?? {}))
    for (const value of (values ?? []) as readonly { readonly fieldEntityId: number }[])
      throw invalidInput([...path, 'formFields', kind], `There is no form field ${value.fieldEntityId}.`);
}

/** A new address. Throws `account.invalid_input`. */
export function newAddressOf(input: AddCustomerAddressInput, path: readonly string[]) {
  noFormFields(input.formFields, path);
  const { formFields: _, ...address } = input;
  const { firstName, lastName, address1, city, countryCode, ...rest } = address;
  return { ...given(rest, path), ...requiredOf({ firstName, lastName, address1, city, countryCode }, path) };
}

function requiredOf<T extends object>(fields: T, path: readonly string[]): T {
  given(fields, path);
  return fields;
}
