import type { Collection, Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import type { Brand, BrandFields, NewBrand } from './brand.ts';
import { deleteBrandRow, insertBrandRow, lockBrand, selectBrands, updateBrandRow } from './brands.storage.ts';
import { noteProducts } from './change-product.ts';
import { notFound } from './errors.ts';
import { asPath, pathOf } from './paths.ts';

const brandsOfStore: Collection<'all', ReadonlyMap<number, Brand>> = {
  name: 'brands',
  unloadedBy: { brand: 'all' },
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
    const before = await lockBrand(tx, id);
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

/** Deletes a brand; its products stay, without one. Throws `catalog.brand_not_found`. */
export async function deleteBrand(ctx: Context, id: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await lockBrand(tx, id))) throw notFound('brand', id);
    await noteProducts(tx, await deleteBrandRow(tx, id));
    await tx.changed('brand', id);
  });
}
