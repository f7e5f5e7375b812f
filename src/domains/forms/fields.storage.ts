import { sql, type Insertable, type Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { FormFields } from '../../db/tables.generated.ts';
import { labelInUse } from './errors.ts';
import type { FieldConfig, FieldOption, FormField } from './field.ts';

const toField = (row: Selectable<FormFields>): FormField => ({
  id: row.id,
  area: row.area as FormField['area'],
  type: row.type as FormField['type'],
  label: row.label,
  isRequired: row.is_required,
  sortOrder: row.sort_order,
  options: row.options as unknown as readonly FieldOption[],
  config: row.config as FieldConfig,
});

const toRow = (ctx: Context, field: FormField): Insertable<FormFields> => ({
  store_id: ctx.store.id,
  id: field.id,
  area: field.area,
  type: field.type,
  label: field.label,
  is_required: field.isRequired,
  sort_order: field.sortOrder,
  options: JSON.stringify(field.options),
  config: JSON.stringify(field.config),
});

/** By id. */
export async function selectFields(ctx: Context): Promise<FormField[]> {
  const rows = await ctx.db
    .selectFrom('form_fields')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toField);
}

/** Makes it or replaces the one of its id. Throws `forms.label_in_use`. */
export async function upsertField(tx: Context, field: FormField): Promise<void> {
  const { store_id: _, id: __, ...columns } = toRow(tx, field);
  try {
    await tx.db
      .insertInto('form_fields')
      .values(toRow(tx, field))
      .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet(columns))
      .execute();
  } catch (error) {
    throw violatedConstraint(error, 'unique') === 'form_fields_by_label' ? labelInUse(field.label) : error;
  }
}

/** Answers whether it was there. What was said in it goes with it. */
export async function deleteFieldRow(tx: Context, id: number): Promise<boolean> {
  const deleted = await tx.db
    .deleteFrom('form_fields')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .returning('id')
    .execute();
  return deleted.length > 0;
}

/** Of the locks of a store (customers/groups.storage.ts, currencies/currencies.storage.ts, metafields). */
const FORMS_LOCK = 4_097;

/** Until the commit no other transaction changes the fields of the store. */
export async function lockFields(tx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(${tx.store.id}::int, ${FORMS_LOCK}::int)`.execute(tx.db);
}
