import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type Insertable,
  type Selectable,
  type SqlBool,
} from 'kysely';
import type { Context } from '../../db/context.ts';
import { inChunks } from '../../db/in-chunks.ts';
import type { DB, Metafields } from '../../db/tables.generated.ts';
import {
  STOREFRONT_SETS,
  type App,
  type Metafield,
  type OwnerKind,
  type PermissionSet,
} from './metafield.ts';

export interface MetafieldFilter {
  readonly kind: OwnerKind;
  readonly ownerId?: number | undefined;
  readonly namespaces?: readonly string[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
  /** Only what this app may read, or what shoppers see. */
  readonly seenBy: App | 'shoppers';
}

const toMetafield = (row: Selectable<Metafields>): Metafield => ({
  id: row.id,
  owner: { kind: row.owner_kind as OwnerKind, id: row.owner_id },
  clientId: row.client_id,
  namespace: row.namespace,
  key: row.key,
  value: row.value,
  description: row.description,
  permissionSet: row.permission_set as PermissionSet,
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const toRow = (ctx: Context, metafield: Metafield): Insertable<Metafields> => ({
  store_id: ctx.store.id,
  id: metafield.id,
  owner_kind: metafield.owner.kind,
  owner_id: metafield.owner.id,
  customer_id: metafield.owner.kind === 'customer' ? metafield.owner.id : null,
  client_id: metafield.clientId,
  namespace: metafield.namespace,
  key: metafield.key,
  value: metafield.value,
  description: metafield.description,
  permission_set: metafield.permissionSet,
  created_at: metafield.createdAt,
  modified_at: metafield.modifiedAt,
});

const anyOf = (column: string, values: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} = any(${[...values]}::text[])`;

function seen(eb: ExpressionBuilder<DB, 'metafields'>, by: App | 'shoppers'): Expression<SqlBool>[] {
  if (by === 'shoppers') return [anyOf('permission_set', STOREFRONT_SETS)];
  if (by.managesAll) return [];
  return [eb.or([eb('client_id', '=', by.clientId), eb('permission_set', '<>', 'app_only')])];
}

const matching = (ctx: Context, filter: MetafieldFilter) =>
  ctx.db
    .selectFrom('metafields')
    .where('store_id', '=', ctx.store.id)
    .where((eb) =>
      eb.and([
        eb('owner_kind', '=', filter.kind),
        ...(filter.ownerId === undefined ? [] : [eb('owner_id', '=', filter.ownerId)]),
        ...(filter.namespaces ? [anyOf('namespace', filter.namespaces)] : []),
        ...(filter.keys ? [anyOf('key', filter.keys)] : []),
        ...(filter.createdMin ? [eb('created_at', '>=', filter.createdMin)] : []),
        ...(filter.createdMax ? [eb('created_at', '<=', filter.createdMax)] : []),
        ...(filter.modifiedMin ? [eb('modified_at', '>=', filter.modifiedMin)] : []),
        ...(filter.modifiedMax ? [eb('modified_at', '<=', filter.modifiedMax)] : []),
        ...seen(eb, filter.seenBy),
      ]),
    );

export async function countMetafields(ctx: Context, filter: MetafieldFilter): Promise<number> {
  const { total } = await matching(ctx, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

/** One page, by id. */
export async function selectMetafields(
  ctx: Context,
  filter: MetafieldFilter,
  page: { limit: number; offset: number },
  direction: 'asc' | 'desc',
): Promise<Metafield[]> {
  const rows = await matching(ctx, filter)
    .selectAll()
    .orderBy('id', direction)
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return rows.map(toMetafield);
}

/** Those next to an id, nearest first: one more than `limit`, to know whether there are others. */
export async function selectMetafieldsNextTo(
  ctx: Context,
  filter: MetafieldFilter,
  { id, upward, limit }: { id: number; upward: boolean; limit: number },
): Promise<Metafield[]> {
  const rows = await matching(ctx, filter)
    .selectAll()
    .where('id', upward ? '>' : '<', id)
    .orderBy('id', upward ? 'asc' : 'desc')
    .limit(limit + 1)
    .execute();
  return rows.map(toMetafield);
}

/** By id, of owners of one kind; inside a transaction that writes them they are locked. */
export async function selectMetafieldsById(
  ctx: Context,
  kind: OwnerKind,
  ids: readonly number[],
): Promise<Map<number, Metafield>> {
  const rows = await ctx.db
    .selectFrom('metafields')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('owner_kind', '=', kind)
    .where(sql<boolean>`id = any(${[...ids]}::int[])`)
    .orderBy('id')
    .$if(ctx.inTransaction, (query) => query.forUpdate())
    .execute();
  return new Map(rows.map((row) => [row.id, toMetafield(row)]));
}

/** Beyond the locks of e-mail addresses (customers/logins.storage.ts), which are of the same space. */
const LOCK = 4_096;

/** Who makes or renames metafields of a store waits for its turn, so that limits and unique names hold. */
export async function lockMetafields(tx: Context): Promise<void> {
  await sql`select pg_advisory_xact_lock(${tx.store.id}::int, ${LOCK}::int)`.execute(tx.db);
}

/** How many metafields an app has given each of these owners. */
export async function selectCounts(
  tx: Context,
  kind: OwnerKind,
  ownerIds: readonly number[],
  clientId: string,
): Promise<Map<number, number>> {
  const rows = await tx.db
    .selectFrom('metafields')
    .select((eb) => ['owner_id', eb.fn.countAll<number>().as('count')])
    .where('store_id', '=', tx.store.id)
    .where('owner_kind', '=', kind)
    .where(sql<boolean>`owner_id = any(${[...ownerIds]}::int[])`)
    .where('client_id', '=', clientId)
    .groupBy('owner_id')
    .execute();
  return new Map(rows.map((row) => [row.owner_id, row.count]));
}

/** The id of the one that has this name, or null. */
export async function selectNamed(
  tx: Context,
  { owner, clientId, namespace, key }: Pick<Metafield, 'owner' | 'clientId' | 'namespace' | 'key'>,
): Promise<number | null> {
  const row = await tx.db
    .selectFrom('metafields')
    .select('id')
    .where('store_id', '=', tx.store.id)
    .where('owner_kind', '=', owner.kind)
    .where('owner_id', '=', owner.id)
    .where('client_id', '=', clientId)
    .where('namespace', '=', namespace)
    .where('key', '=', key)
    .executeTakeFirst();
  return row?.id ?? null;
}

export async function insertMetafields(tx: Context, metafields: readonly Metafield[]): Promise<void> {
  const rows = metafields.map((metafield) => toRow(tx, metafield));
  await inChunks(rows, (some) => tx.db.insertInto('metafields').values(some).execute());
}

export async function replaceMetafield(tx: Context, metafield: Metafield): Promise<void> {
  await tx.db
    .updateTable('metafields')
    .set(toRow(tx, metafield))
    .where('store_id', '=', tx.store.id)
    .where('id', '=', metafield.id)
    .execute();
}

export async function deleteMetafieldRows(tx: Context, ids: readonly number[]): Promise<void> {
  await tx.db
    .deleteFrom('metafields')
    .where('store_id', '=', tx.store.id)
    .where(sql<boolean>`id = any(${[...ids]}::int[])`)
    .execute();
}
