import type { Selectable } from 'kysely';
import type { Database } from '../../db/context.ts';
import type { Stores } from '../../db/tables.generated.ts';
import type { Store } from './store.ts';

const toStore = (row: Selectable<Stores>): Store => ({
  id: row.store_id,
  hash: row.hash,
  name: row.name,
  countryCode: row.country_code,
  timezone: row.timezone,
  language: row.language,
  currency: row.currency,
  currencyDecimals: row.currency_decimals,
  isDefault: row.is_default,
  createdAt: row.created_at,
});

export async function insertStore(db: Database, store: Omit<Store, 'id'>): Promise<Store> {
  const row = await db
    .insertInto('stores')
    .values({
      hash: store.hash,
      name: store.name,
      country_code: store.countryCode,
      timezone: store.timezone,
      language: store.language,
      currency: store.currency,
      currency_decimals: store.currencyDecimals,
      is_default: store.isDefault,
      created_at: store.createdAt,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toStore(row);
}

export async function selectStoreByHash(db: Database, hash: string): Promise<Store | null> {
  const row = await db.selectFrom('stores').selectAll().where('hash', '=', hash).executeTakeFirst();
  return row ? toStore(row) : null;
}

export async function selectStoreById(db: Database, id: number): Promise<Store | null> {
  const row = await db.selectFrom('stores').selectAll().where('store_id', '=', id).executeTakeFirst();
  return row ? toStore(row) : null;
}

export async function selectDefaultStore(db: Database): Promise<Store | null> {
  const row = await db.selectFrom('stores').selectAll().where('is_default', '=', true).executeTakeFirst();
  return row ? toStore(row) : null;
}

export async function selectStores(db: Database): Promise<Store[]> {
  const rows = await db.selectFrom('stores').selectAll().orderBy('store_id').execute();
  return rows.map(toStore);
}

export async function updateStoreCurrency(
  db: Database,
  id: number,
  { currency, currencyDecimals }: Pick<Store, 'currency' | 'currencyDecimals'>,
): Promise<void> {
  await db
    .updateTable('stores')
    .set({ currency, currency_decimals: currencyDecimals })
    .where('store_id', '=', id)
    .execute();
}

/** Deletes a store and, by the foreign keys, everything in it. Answers whether it was there. */
export async function deleteStoreRow(db: Database, id: number): Promise<boolean> {
  const result = await db.deleteFrom('stores').where('store_id', '=', id).executeTakeFirst();
  return result.numDeletedRows > 0n;
}
