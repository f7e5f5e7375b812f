import type { FormArea } from './field.ts';

/** The fields that every store's forms have, by the wire's names (enum BuiltInFormFieldId of the GraphQL schema). */
export type BuiltInId =
  | 'AddressLine1'
  | 'AddressLine2'
  | 'City'
  | 'CompanyName'
  | 'ConfirmPassword'
  | 'Country'
  | 'CurrentPassword'
  | 'EmailAddress'
  | 'FirstName'
  | 'LastName'
  | 'Password'
  | 'Phone'
  | 'ReceiveMarketingEmails'
  | 'State'
  | 'Zip';

export interface BuiltInField {
  readonly id: number;
  readonly area: FormArea;
  readonly builtInId: BuiltInId;
  /** As form fields, and `picklist_or_text`: a choice where the country has states, else text. */
  readonly type: 'text' | 'password' | 'checkboxes' | 'picklist' | 'picklist_or_text';
  /** Its name in the shapes of customers and addresses. */
  readonly name: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly sortOrder: number;
}

type Row = readonly [
  id: number,
  builtInId: BuiltInId,
  type: BuiltInField['type'],
  name: string,
  label: string,
  isRequired: boolean,
];

const CUSTOMER: readonly Row[] = [
  [1, 'EmailAddress', 'text', 'email', 'Email Address', true],
  [2, 'Password', 'password', 'password', 'Password', true],
  [3, 'ConfirmPassword', 'password', 'confirmPassword', 'Confirm Password', true],
  [24, 'CurrentPassword', 'password', 'currentPassword', 'Current Password', false],
  [25, 'ReceiveMarketingEmails', 'checkboxes', 'acceptsMarketingEmails', 'Receive Marketing Emails', false],
];

const ADDRESS: readonly Row[] = [
  [4, 'FirstName', 'text', 'firstName', 'First Name', true],
  [5, 'LastName', 'text', 'lastName', 'Last Name', true],
  [6, 'CompanyName', 'text', 'company', 'Company Name', false],
  [7, 'Phone', 'text', 'phone', 'Phone Number', false],
  [8, 'AddressLine1', 'text', 'address1', 'Address Line 1', true],
  [9, 'AddressLine2', 'text', 'address2', 'Address Line 2', false],
  [10, 'City', 'text', 'city', 'Suburb/City', true],
  [11, 'Country', 'picklist', 'countryCode', 'Country', true],
  [12, 'State', 'picklist_or_text', 'stateOrProvince', 'State/Province', true],
  [13, 'Zip', 'text', 'postalCode', 'Zip/Postcode', true],
];

const fieldsOf = (area: FormArea, rows: readonly Row[]): readonly BuiltInField[] =>
  rows.map(([id, builtInId, type, name, label, isRequired], index) => ({
    id,
    area,
    builtInId,
    type,
    name,
    label,
    isRequired,
    sortOrder: index + 1,
  }));

/** Storefronts know these ids (the form layouts of `bigcommerce/catalyst`), and take the names from the address form. */
export const BUILT_IN_FIELDS: Readonly<Record<FormArea, readonly BuiltInField[]>> = {
  customer: fieldsOf('customer', CUSTOMER),
  address: fieldsOf('address', ADDRESS),
};

/** The ids after this one are for fields of a store's own. */
export const LAST_BUILT_IN_ID = 25;

/** What the box says that asks for marketing e-mails. */
export const MARKETING_OPTION = { id: 1, label: 'I want to hear of offers by e-mail' } as const;
