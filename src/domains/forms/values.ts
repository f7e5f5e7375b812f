import type { Context } from '../../db/context.ts';
import { unknownField, badValue, valueMissing, valueRepeated, type At } from './errors.ts';
import type { FieldType, FormArea, FormField } from './field.ts';
import { listFormFields } from './fields.ts';
import { labelOf, valueOf, type FormValue, type SaidValue } from './value.ts';
import {
  selectValuePage,
  selectValuesNextTo,
  selectValuesOf,
  writeValueRows,
  type Owner,
  type ValueCursor,
  type ValueFilter,
  type ValueRow,
} from './values.storage.ts';

/** What somebody says in a field. */
export interface SaidField {
  /** By its id, or by its label. */
  readonly field: number | string;
  /** What the caller takes the field for, where it says so; one of another type is refused. */
  readonly types?: readonly FieldType[] | undefined;
  /** The list of the input that it came in, for refusals. */
  readonly list?: string | undefined;
  readonly value: SaidValue;
}

/** What is said on one form. */
export interface SaidForm {
  readonly fields: readonly SaidField[];
  /**
   * What must be there: all that the store requires, or nothing that is required may be taken back. Left out: nothing,
   * since the API takes what an owner says.
   */
  readonly demands?: 'all' | 'said' | undefined;
}

/** What was said and found right: null takes it back. */
export interface CheckedValue {
  readonly field: FormField;
  readonly value: FormValue | null;
}

/** A value with its field and whose it is. Choices have their labels beside their ids. */
export interface ReadValue {
  readonly owner: Owner;
  readonly field: FormField;
  readonly value: FormValue;
}

/** Checks what is said on a form; `index` is the row of a batch. Throws `forms.unknown_field`, `forms.bad_value`, `forms.value_repeated` or `forms.value_missing`. */
export async function checkFormValues(
  ctx: Context,
  area: FormArea,
  form: SaidForm | undefined,
  index?: number,
): Promise<CheckedValue[]> {
  if (!form) return [];
  const { fields: said, demands } = form;
  const fields = await listFormFields(ctx, area);
  const checked = new Map<number, CheckedValue>();
  for (const { field: named, types, list, value } of said) {
    const at: At = { area, list, index };
    const field = fields.find(({ id, label }) => named === (typeof named === 'number' ? id : label));
    if (!field) throw unknownField(named, at);
    const here = { ...at, field: field.label };
    if (types && !types.includes(field.type)) throw badValue(`"${field.label}" is of another kind.`, here);
    if (checked.has(field.id)) throw valueRepeated(field.label, here);
    const found = valueOf(field, value, here);
    if (found === null && field.isRequired && demands) throw valueMissing(field.label, here);
    checked.set(field.id, { field, value: found });
  }
  if (demands === 'all')
    for (const { id, label, isRequired } of fields)
      if (isRequired && !checked.has(id)) throw valueMissing(label, { area, field: label, index });
  return [...checked.values()];
}

/** Writes what was checked, for an owner who is new or locked. */
export async function writeFormValues(
  tx: Context,
  said: readonly { readonly owner: Owner; readonly values: readonly CheckedValue[] }[],
): Promise<void> {
  await writeValueRows(
    tx,
    said.flatMap(({ owner, values }) =>
      values.map(({ field, value }) => ({
        owner,
        fieldId: field.id,
        value: field.type === 'password' && typeof value === 'string' ? seal(tx, owner, field, value) : value,
      })),
    ),
  );
}

/** What these owners have said, by owner and field. */
export async function formValuesOf(
  ctx: Context,
  kind: FormArea,
  ownerIds: readonly number[],
): Promise<ReadValue[]> {
  // Nobody has said anything where there is nothing to say it in.
  if (ownerIds.length === 0 || (await listFormFields(ctx, kind)).length === 0) return [];
  return read(ctx, await selectValuesOf(ctx, kind, ownerIds));
}

export interface FormValueFilter extends Omit<ValueFilter, 'fieldIds'> {
  readonly label?: string | undefined;
  readonly type?: FieldType | undefined;
}

/** One page of what all have said, by owner and field. */
export async function listFormValues(
  ctx: Context,
  filter: FormValueFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ values: ReadValue[]; total: number }> {
  const { values, total } = await selectValuePage(ctx, await filterOf(ctx, filter), page);
  return { values: await read(ctx, values), total };
}

/** Those that come next to one, in the same order. */
export async function listFormValuesNextTo(
  ctx: Context,
  filter: FormValueFilter,
  cursor: ValueCursor,
): Promise<{ values: ReadValue[]; more: boolean }> {
  const { values, more } = await selectValuesNextTo(ctx, await filterOf(ctx, filter), cursor);
  return { values: await read(ctx, values), more };
}

async function filterOf(
  ctx: Context,
  { label, type, customerId, addressId }: FormValueFilter,
): Promise<ValueFilter> {
  if (label === undefined && type === undefined) return { customerId, addressId };
  const fields = (await listFormFields(ctx)).filter(
    (field) => (label ?? field.label) === field.label && (type ?? field.type) === field.type,
  );
  return { customerId, addressId, fieldIds: fields.map(({ id }) => id) };
}

async function read(ctx: Context, rows: readonly ValueRow[]): Promise<ReadValue[]> {
  const fields = new Map((await listFormFields(ctx)).map((field) => [field.id, field]));
  return rows.flatMap(({ owner, fieldId, value }) => {
    // One that another process made a moment ago may not be known here yet.
    const field = fields.get(fieldId);
    if (!field) return [];
    const isSealed = field.type === 'password' && typeof value === 'string';
    return { owner, field, value: isSealed ? open(ctx, owner, field, value) : value };
  });
}

/** A value in words: choices by their labels, a single one as text. */
export function inWords({ field, value }: Pick<ReadValue, 'field' | 'value'>): string | number | string[] {
  if (typeof value === 'object') return value.map((id) => labelOf(field, id));
  return typeof value === 'number' && field.type !== 'numbers' ? labelOf(field, value) : value;
}

const labelled = (ctx: Context, { kind, id }: Owner, field: FormField): string =>
  `store ${ctx.store.id}, ${kind} ${id}, form field ${field.id}`;

const seal = (ctx: Context, owner: Owner, field: FormField, value: string): string =>
  ctx.services.secretBox.seal(value, labelled(ctx, owner, field)).toString('base64');

const open = (ctx: Context, owner: Owner, field: FormField, value: string): string =>
  ctx.services.secretBox.open(Buffer.from(value, 'base64'), labelled(ctx, owner, field));
