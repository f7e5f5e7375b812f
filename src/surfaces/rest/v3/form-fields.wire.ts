import {
  inWords,
  offeredOptions,
  type FieldConfig,
  type FormField,
  type ReadValue,
  type SaidField,
  type SaidForm,
} from '../../../domains/forms/index.ts';
import type { components } from '../contract.generated.ts';

type Schemas = components['schemas'];
type WireSettings = Schemas['FormFieldSettings'];

/** Names of settings in the domain and on the wire. */
const SETTINGS = {
  defaultText: 'default_text',
  maxLength: 'max_length',
  rows: 'rows',
  defaultNumber: 'default_number',
  minNumber: 'min_number',
  maxNumber: 'max_number',
  defaultDate: 'default_date',
  minDate: 'min_date',
  maxDate: 'max_date',
  choosePrefix: 'choose_prefix',
} as const satisfies Readonly<Record<keyof FieldConfig, keyof WireSettings>>;

export const toWireField = (field: FormField): Schemas['FormField'] => ({
  id: field.id,
  form: field.area,
  type: field.type,
  name: field.label,
  required: field.isRequired,
  sort_order: field.sortOrder,
  options: offeredOptions(field).map(({ id, label }) => ({ id, name: label })),
  settings: Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, wire]) => {
      const value = field.config[name as keyof FieldConfig];
      return value === undefined ? [] : [[wire, value]];
    }),
  ),
});

export const fromWireSettings = (settings: WireSettings | undefined): FieldConfig | undefined =>
  settings &&
  Object.fromEntries(
    Object.entries(SETTINGS).flatMap(([name, wire]) =>
      settings[wire] === undefined ? [] : [[name, settings[wire]]],
    ),
  );

export const fromWireValue = ({ name, value }: Schemas['FormFieldValueInput']): SaidField => ({
  field: name,
  value,
});

/** What a body says in `form_fields`. */
export const fromWireForm = (
  values: readonly Schemas['FormFieldValueInput'][] | undefined,
): SaidForm | undefined => values && { fields: values.map(fromWireValue) };

export const toWireCustomerValue = (value: ReadValue): Schemas['CustomerFormFieldValue'] => ({
  customer_id: value.owner.id,
  name: value.field.label,
  value: inWords(value),
});

export const toWireAddressValue = (value: ReadValue): Schemas['AddressFormFieldValue'] => ({
  address_id: value.owner.id,
  name: value.field.label,
  value: inWords(value),
});

export const toWireOwnedValue = (value: ReadValue): Schemas['OwnedFormFieldValue'] =>
  value.owner.kind === 'customer' ? toWireCustomerValue(value) : toWireAddressValue(value);
