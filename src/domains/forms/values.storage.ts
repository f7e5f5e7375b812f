import { sql, type Insertable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import { inChunks } from '../../db/in-chunks.ts';
import { unknownField } from './errors.ts';
import type { FormFieldValues } from '../../db/tables.generated.ts';
import type { FormArea } from './field.ts';
import type { FormValue } from './value.ts';

/** Whose a value is. */
export interface Owner {
  readonly kind: FormArea;
  readonly id: number;
}

/** A value as it is stored: a password is sealed. */
export interface ValueRow {
  readonly owner: Owner;
  readonly fieldId: number;
  readonly value: FormValue;
}

export interface ValueFilter {
  readonly customerId?: number | undefined;
  readonly addressId?: number | undefined;
  readonly fieldIds?: readonly number[] | undefined;
}

export interface ValueCursor {
  readonly direction: 'before' | 'after';
  readonly owner: Owner;
  readonly fieldId: number;
  readonly limit: number;
}

const values = (ctx: Context) => ctx.db.selectFrom('form_field_values').where('store_id', '=', ctx.store.id);

const COLUMNS = ['owner_kind', 'owner_id', 'field_id', 'value'] as const;

const toValue = (row: {
  owner_kind: string;
  owner_id: number;
  field_id: number;
  value: unknown;
}): ValueRow => ({
  owner: { kind: row.owner_kind as FormArea, id: row.owner_id },
  fieldId: row.field_id,
  value: row.value as FormValue,
});

/** What these owners of one kind have said, by owner and field. */
export async function selectValuesOf(
  ctx: Context,
  kind: FormArea,
  ownerIds: readonly number[],
): Promise<ValueRow[]> {
  const rows = await values(ctx)
    .select(COLUMNS)
    .where('owner_kind', '=', kind)
    .where('owner_id', '=', anyOf(ownerIds))
    .orderBy('owner_id')
    .orderBy('field_id')
    .execute();
  return rows.map(toValue);
}

const matching = (ctx: Context, { customerId, addressId, fieldIds }: ValueFilter) =>
  values(ctx)
    .$if(customerId !== undefined, (query) =>
      query.where('owner_kind', '=', 'customer').where('owner_id', '=', customerId!),
    )
    .$if(addressId !== undefined, (query) =>
      query.where('owner_kind', '=', 'address').where('owner_id', '=', addressId!),
    )
    .$if(fieldIds !== undefined, (query) => query.where('field_id', '=', anyOf(fieldIds!)));

/** One page, those of addresses first, each kind by owner and field; and how many match in all. */
export async function selectValuePage(
  ctx: Context,
  filter: ValueFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ values: ValueRow[]; total: number }> {
  const { total } = await matching(ctx, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching(ctx, filter)
    .select(COLUMNS)
    .orderBy('owner_kind')
    .orderBy('owner_id')
    .orderBy('field_id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { values: rows.map(toValue), total };
}

/** Those that come next to one, in the same order, and whether there are more beyond. */
export async function selectValuesNextTo(
  ctx: Context,
  filter: ValueFilter,
  { direction, owner, fieldId, limit }: ValueCursor,
): Promise<{ values: ValueRow[]; more: boolean }> {
  const onward = direction === 'after';
  const order = onward ? 'asc' : 'desc';
  const rows = await matching(ctx, filter)
    .select(COLUMNS)
    .where(
      sql<boolean>`(owner_kind, owner_id, field_id) ${sql.raw(onward ? '>' : '<')} (${owner.kind}, ${owner.id}::int, ${fieldId}::int)`,
    )
    .orderBy('owner_kind', order)
    .orderBy('owner_id', order)
    .orderBy('field_id', order)
    .limit(limit + 1)
    .execute();
  const found = rows.slice(0, limit).map(toValue);
  return { values: onward ? found : found.reverse(), more: rows.length > limit };
}

/** Sets what is said; null takes it back. Throws `forms.unknown_field` where a field has gone meanwhile. */
export async function writeValueRows(
  tx: Context,
  rows: readonly (Omit<ValueRow, 'value'> & { readonly value: FormValue | null })[],
): Promise<void> {
  const set: readonly Insertable<FormFieldValues>[] = rows.flatMap(({ owner, fieldId, value }) =>
    value === null
      ? []
      : {
          store_id: tx.store.id,
          owner_kind: owner.kind,
          owner_id: owner.id,
          field_id: fieldId,
          customer_id: owner.kind === 'customer' ? owner.id : null,
          address_id: owner.kind === 'address' ? owner.id : null,
          value: JSON.stringify(value),
        },
  );
  const insert = (some: typeof set) =>
    tx.db
      .insertInto('form_field_values')
      .values(some)
      .onConflict((conflict) =>
        conflict
          .columns(['store_id', 'owner_kind', 'owner_id', 'field_id'])
          .doUpdateSet((eb) => ({ value: eb.ref('excluded.value') })),
      )
      .execute();
  try {
    await inChunks(set, insert);
  } catch (error) {
    const gone = violatedConstraint(error, 'foreign-key')?.includes('field_id');
    throw gone ? unknownField('of that name any more', { area: rows[0]!.owner.kind }) : error;
  }
  for (const { owner, fieldId, value } of rows)
    if (value === null)
      await tx.db
        .deleteFrom('form_field_values')
        .where('store_id', '=', tx.store.id)
        .where('owner_kind', '=', owner.kind)
        .where('owner_id', '=', owner.id)
        .where('field_id', '=', fieldId)
        .execute();
}
