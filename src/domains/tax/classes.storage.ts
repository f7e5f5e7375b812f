import type { Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { TaxClasses } from '../../db/tables.generated.ts';
import type { TaxClass } from './class.ts';
import { classNameInUse } from './errors.ts';

const toClass = (row: Selectable<TaxClasses>): TaxClass => ({
  id: row.id,
  name: row.name,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** By id. */
export async function selectClasses(ctx: Context): Promise<TaxClass[]> {
  const rows = await ctx.db
    .selectFrom('tax_classes')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toClass);
}

/** Throws `tax.class_name_in_use`: names that differ here may be the same once they are stored. */
export async function insertClasses(tx: Context, classes: readonly TaxClass[]): Promise<void> {
  const rows = classes.map(({ id, name, createdAt, updatedAt }) => ({
    store_id: tx.store.id,
    id,
    name,
    created_at: createdAt,
    updated_at: updatedAt,
  }));
  await named(tx.db.insertInto('tax_classes').values(rows).execute());
}

export async function deleteClassRows(tx: Context, ids: readonly number[]): Promise<void> {
  await tx.db
    .deleteFrom('tax_classes')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
}

/** Throws `tax.class_name_in_use`. */
export async function updateClassRow(tx: Context, { id, name, updatedAt }: TaxClass): Promise<void> {
  await named(
    tx.db
      .updateTable('tax_classes')
      .set({ name, updated_at: updatedAt })
      .where('store_id', '=', tx.store.id)
      .where('id', '=', id)
      .execute(),
  );
}

async function named(written: Promise<unknown>): Promise<void> {
  try {
    await written;
  } catch (error) {
    throw violatedConstraint(error, 'unique') === null ? error : classNameInUse();
  }
}
