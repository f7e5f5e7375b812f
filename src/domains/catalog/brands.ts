import type { Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import type { Collection } from '../../db/memory.ts';
import type { Brand, BrandFields, NewBrand } from './brand.ts';
import { deleteBrandRows, insertBrandRow, selectBrands, updateBrandRow } from './brands.storage.ts';
import { notFound } from './errors.ts';
import { asPath, pathOf } from './paths.ts';

const brandsOfStore: Collection<'all', ReadonlyMap<number, Brand>> = {
  name: 'brands',
  unloadedBy: { brand: 'all' },
  max: 5_000,
  load: async (ctx) =>
    new Map([['all' as const, new Map((await selectBrands(ctx)).map((brand) => [brand.id, brand]))]]),
};

/** All brands of the store, from memory. */
export const brandsById = async (ctx: Context): Promise<ReadonlyMap<number, Brand>> =>
  (await ctx.services.memory.get(ctx, brandsOfStore, 'all'))!;

/** Throws `catalog.brand_not_found`. */
export async function brandById(ctx: Context, id: number): Promise<Brand> {
  const brand = (await brandsById(ctx)).get(id);
  if (!brand) throw notFound('brand', id);
  return brand;
}

/** Makes a brand. Throws `catalog.duplicate_brand_name`. */
export async function createBrand(ctx: Context, input: NewBrand): Promise<Brand> {
  const brand: Brand = {
    id: await reserveId(ctx, 'brand'),
    name: input.name,
    pageTitle: input.pageTitle ?? '',
    metaDescription: input.metaDescription ?? '',
    imageUrl: input.imageUrl ?? '',
    searchKeywords: input.searchKeywords ?? '',
    path: input.path === undefined ? `/brands${pathOf(input.name)}` : asPath(input.path),
  };
  await ctx.transaction(async (tx) => {
    await insertBrandRow(tx, brand);
    await tx.changed('brand', brand.id);
  });
  return brand;
}

/** Changes a brand. Throws `catalog.brand_not_found`, `catalog.duplicate_brand_name`. */
export async function updateBrand(ctx: Context, id: number, change: Partial<BrandFields>): Promise<Brand> {
  return ctx.transaction(async (tx) => {
    const before = (await brandsById(tx)).get(id);
    if (!before) throw notFound('brand', id);
    const brand = {
      ...before,
      ...change,
      path: change.path === undefined ? before.path : asPath(change.path),
    };
    await updateBrandRow(tx, brand);
    await tx.changed('brand', id);
    return brand;
  });
}

/** Deletes brands; their products stay, without a brand. Answers the ids that were there. */
export async function deleteBrands(ctx: Context, ids: readonly number[]): Promise<number[]> {
  return ctx.transaction(async (tx) => {
    const brands = await brandsById(tx);
    const known = ids.filter((id) => brands.has(id));
    for (const productId of await deleteBrandRows(tx, known)) await tx.changed('product', productId);
    for (const id of known) await tx.changed('brand', id);
    return known;
  });
}

/** Deletes a brand. Throws `catalog.brand_not_found`. */
export async function deleteBrand(ctx: Context, id: number): Promise<void> {
  const deleted = await deleteBrands(ctx, [id]);
  if (deleted.length === 0) throw notFound('brand', id);
}
