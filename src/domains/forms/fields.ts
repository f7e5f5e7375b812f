import type { Collection, Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { LAST_BUILT_IN_ID } from './built-in.ts';
import { fieldNotFound, tooManyFields } from './errors.ts';
import { checkField, optionsOf, type FormArea, type FormField, type FormFieldInput } from './field.ts';
import { deleteFieldRow, lockFields, selectFields, upsertField } from './fields.storage.ts';

/** Patron's own: all of them are kept in memory, and a form is for people. */
const MOST_FIELDS = 250;

const fieldsOfStore: Collection<'all', readonly FormField[]> = {
  name: 'form-fields',
  unloadedBy: { store: 'all' },
  load: async (ctx) => new Map([['all' as const, await selectFields(ctx)]]),
};

/** The fields that the store has added, of one form or of all, by id. */
export async function listFormFields(ctx: Context, area?: FormArea): Promise<readonly FormField[]> {
  const fields = (await ctx.services.memory.get(ctx, fieldsOfStore, 'all')) ?? [];
  return area === undefined ? fields : fields.filter((field) => field.area === area);
}

/** Throws `forms.not_found`. */
export async function readFormField(ctx: Context, id: number): Promise<FormField> {
  const field = (await listFormFields(ctx)).find((one) => one.id === id);
  if (!field) throw fieldNotFound(id);
  return field;
}

/** Throws `forms.bad_field`, `forms.label_in_use` or `forms.too_many`. */
export async function createFormField(ctx: Context, input: FormFieldInput): Promise<FormField> {
  checkField(input);
  const id = LAST_BUILT_IN_ID + (await reserveId(ctx, 'form-field'));
  return write(ctx, async (tx) => {
    if ((await selectFields(tx)).length >= MOST_FIELDS) throw tooManyFields(MOST_FIELDS);
    const field = completeField(id, input, []);
    await upsertField(tx, field);
    return field;
  });
}

/** What can be said of a field that is there; its form and its type stay. */
export type FormFieldPatch = Partial<Omit<FormFieldInput, 'area' | 'type'>>;

/**
 * What is left out stays. An option that is left out of `options` is no longer offered, and stays with those who chose
 * it. Throws `forms.not_found`, `forms.bad_field` or `forms.label_in_use`.
 */
export const updateFormField = (ctx: Context, id: number, patch: FormFieldPatch): Promise<FormField> =>
  write(ctx, async (tx) => {
    const before = (await selectFields(tx)).find((field) => field.id === id);
    if (!before) throw fieldNotFound(id);
    const offered = before.options.filter(({ retired }) => !retired).map(({ label }) => label);
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const input: FormFieldInput = { ...before, options: offered, ...given };
    checkField(input);
    const after = completeField(id, input, before.options);
    await upsertField(tx, after);
    return after;
  });

/** What was said in it is gone with it. Throws `forms.not_found`. */
export const deleteFormField = (ctx: Context, id: number): Promise<void> =>
  write(ctx, async (tx) => {
    if (!(await deleteFieldRow(tx, id))) throw fieldNotFound(id);
  });

const completeField = (
  id: number,
  { area, type, label, isRequired = false, sortOrder = id, options = [], config = {} }: FormFieldInput,
  before: FormField['options'],
): FormField => ({
  id,
  area,
  type,
  label,
  isRequired,
  sortOrder,
  options: optionsOf(options, before),
  config,
});

const write = <T>(ctx: Context, work: (tx: Context) => Promise<T>): Promise<T> =>
  ctx.transaction(async (tx) => {
    await lockFields(tx);
    const done = await work(tx);
    await tx.changed('store', null);
    return done;
  });
