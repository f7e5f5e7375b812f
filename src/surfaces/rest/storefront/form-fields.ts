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
import type { components } from '../contract.generated.ts';
import { ok } from '../operation.ts';
import { defineStorefrontOperation } from './visit.ts';

type WireField = components['schemas']['StorefrontFormField'];
type Kind = Pick<WireField, 'type' | 'fieldType'>;

const KINDS: Readonly<Record<FormField['type'], Kind>> = {
  checkboxes: { type: 'array', fieldType: 'checkbox' },
  date: { type: 'date', fieldType: 'date' },
  multiline: { type: 'string', fieldType: 'multiline' },
  numbers: { type: 'integer', fieldType: 'text' },
  password: { type: 'string', fieldType: 'text' },
  radiobuttons: { type: 'string', fieldType: 'radio' },
  text: { type: 'string', fieldType: 'text' },
  picklist: { type: 'string', fieldType: 'dropdown' },
};

const textOf = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

const choices = (options: readonly { readonly id: number | string; readonly label: string }[]) =>
  options.map(({ id, label }) => ({ label, value: String(id) }));

function ownField(field: FormField): WireField {
  const { config, type } = field;
  const name = `field_${field.id}`;
  const options = offeredOptions(field);
  return {
    id: name,
    name,
    custom: true,
    label: field.label,
    required: field.isRequired,
    default: config.defaultText ?? textOf(config.defaultNumber) ?? config.defaultDate ?? '',
    ...KINDS[type],
    min: textOf(config.minNumber) ?? config.minDate,
    max: textOf(config.maxNumber) ?? config.maxDate,
    maxLength: config.maxLength,
    secret: type === 'password' ? true : undefined,
    options: options.length === 0 ? undefined : { helperLabel: config.choosePrefix, items: choices(options) },
  };
}

async function builtInField({ name, label, type, isRequired }: BuiltInField): Promise<WireField> {
  return {
    id: name,
    name,
    custom: false,
    label,
    required: isRequired,
    default: '',
    ...(type === 'picklist_or_text' ? KINDS.text : KINDS[type]),
    secret: type === 'password' ? true : undefined,
    options: await optionsOf(type),
  };
}

async function optionsOf(type: BuiltInField['type']): Promise<WireField['options']> {
  if (type === 'checkboxes') return { items: choices([MARKETING_OPTION]) };
  if (type !== 'picklist') return undefined;
  return { items: choices((await countries()).map(({ code, name }) => ({ id: code, label: name }))) };
}

async function fieldsOf(ctx: Context, area: FormArea): Promise<WireField[]> {
  const own = [...(await listFormFields(ctx, area))].sort((a, b) => a.sortOrder - b.sortOrder || a.id - b.id);
  return [...(await Promise.all(BUILT_IN_FIELDS[area].map(builtInField))), ...own.map(ownField)];
}

const FORMS = { customerAccount: 'customer', shippingAddress: 'address', billingAddress: 'address' } as const;

/** The fields of the forms of a storefront (`reference/form_fields.sf.yml`). */
export const getFormFields = defineStorefrontOperation(
  'getFormFields',
  async ({ ctx: { shop }, query: { filter } }) => {
    const forms = (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter(
      (form) => filter?.includes(form) ?? true,
    );
    const all = await Promise.all(forms.map(async (form) => [form, await fieldsOf(shop, FORMS[form])]));
    return ok(Object.fromEntries(all));
  },
);
