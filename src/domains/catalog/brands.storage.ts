import type { Insertable, Selectable } from 'kysely';
import { violatedConstraint } from '../../db/errors.ts';
import type { Context } from '../../db/context.ts';
import type { Brands } from '../../db/tables.generated.ts';
import type { Brand } from './brand.ts';
import { duplicateBrandName } from './errors.ts';

const toBrand = (row: Selectable<Brands>): Brand => ({
  id: row.id,
  name: row.name,
  pageTitle: row.page_title,
  metaDescription: row.meta_description,
  imageUrl: row.image_url,
  searchKeywords: row.search_keywords,
  path: row.custom_url,
});

const toRow = (ctx: Context, brand: Brand): Insertable<Brands> => ({
  store_id: ctx.store.id,
  id: brand.id,
  name: brand.name,
  page_title: brand.pageTitle,
  meta_description: brand.metaDescription,
  image_url: brand.imageUrl,
  search_keywords: brand.searchKeywords,
  custom_url: brand.path,
});

const asDuplicate = (error: unknown): unknown =>
  violatedConstraint(error, 'unique') === null ? error : duplicateBrandName();

export async function selectBrands(ctx: Context): Promise<Brand[]> {
  const rows = await ctx.db
    .selectFrom('brands')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toBrand);
}

/** The brand, locked to the end of the transaction. */
export async function lockBrand(tx: Context, id: number): Promise<Brand | null> {
  const row = await tx.db
    .selectFrom('brands')
    .selectAll()
    .where('store_id', '=', tx.store.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ? toBrand(row) : null;
}

/** Throws `catalog.duplicate_brand_name`. */
export async function insertBrandRow(tx: Context, brand: Brand): Promise<void> {
  try {
    await tx.db.insertInto('brands').values(toRow(tx, brand)).execute();
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Throws `catalog.duplicate_brand_name`. */
export async function updateBrandRow(tx: Context, brand: Brand): Promise<void> {
  const { store_id, id, ...values } = toRow(tx, brand);
  try {
    await tx.db
      .updateTable('brands')
      .set(values)
      .where('store_id', '=', store_id)
      .where('id', '=', id)
      .execute();
  } catch (error) {
    throw asDuplicate(error);
  }
}

/** Deletes a brand; its products stay, without one. Answers those products. */
export async function deleteBrandRow(tx: Context, id: number): Promise<number[]> {
  await tx.db.deleteFrom('brands').where('store_id', '=', tx.store.id).where('id', '=', id).execute();
  const rows = await tx.db
    .updateTable('products')
    .set({ brand_id: 0 })
    .where('store_id', '=', tx.store.id)
    .where('brand_id', '=', id)
    .returning('id')
    .execute();
  return rows.map((row) => row.id);
}
