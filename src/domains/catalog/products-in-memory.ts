import type { Collection, Context } from '../../db/context.ts';
import { notFound } from './errors.ts';
import { selectModifiers } from './modifiers.storage.ts';
import { selectOptions } from './options.storage.ts';
import type { Product, ProductOption, Variant } from './product.ts';
import { selectAssignments } from './assignments.storage.ts';
import { selectBulkTiers, selectImages } from './product-parts.storage.ts';
import { selectProductIdByPath, selectProductIdsBySku, selectProductRows } from './products.storage.ts';
import {
  selectChoices,
  selectProductIdsByVariant,
  selectProductIdsByVariantSku,
  selectVariantRows,
  type VariantChoice,
  type VariantRow,
} from './variants.storage.ts';

/** Reads products with all their parts: a statement for each part, however many products. */
export async function loadProducts(ctx: Context, ids: readonly number[]): Promise<Map<number, Product>> {
  const rows = await selectProductRows(ctx, ids);
  const found = rows.map((row) => row.id);
  const categories = Map.groupBy(await selectAssignments(ctx, 'category', found), (each) => each.productId);
  const channels = Map.groupBy(await selectAssignments(ctx, 'channel', found), (each) => each.productId);
  const tiers = Map.groupBy(await selectBulkTiers(ctx, found), (each) => each.productId);
  const images = Map.groupBy(await selectImages(ctx, found), (each) => each.productId);
  const options = Map.groupBy(await selectOptions(ctx, found), (each) => each.productId);
  const modifiers = Map.groupBy(await selectModifiers(ctx, found), (each) => each.productId);
  const variants = Map.groupBy(await selectVariantRows(ctx, found), (each) => each.productId);
  const choices = Map.groupBy(await selectChoices(ctx, found), (each) => each.variantId);
  return new Map(
    rows.map((row) => {
      const own = (options.get(row.id) ?? []).map(withoutProduct);
      return [
        row.id,
        {
          ...row,
          categoryIds: (categories.get(row.id) ?? []).map((each) => each.to),
          channelIds: (channels.get(row.id) ?? []).map((each) => each.to),
          bulkTiers: (tiers.get(row.id) ?? []).map(withoutProduct),
          images: (images.get(row.id) ?? []).map(withoutProduct),
          options: own,
          modifiers: (modifiers.get(row.id) ?? []).map(withoutProduct),
          variants: (variants.get(row.id) ?? []).map((each) =>
            toVariant(each, own, choices.get(each.id) ?? []),
          ),
        },
      ];
    }),
  );
}

const withoutProduct = <T extends { productId: number }>({
  productId: _,
  ...part
}: T): Omit<T, 'productId'> => part;

/** The variant with what it has chosen, in the order of the options. */
function toVariant(
  row: VariantRow,
  options: readonly ProductOption[],
  choices: readonly VariantChoice[],
): Variant {
  const optionValues = options.flatMap((option) => {
    const choice = choices.find((each) => each.optionId === option.id);
    const value = option.values.find((each) => each.id === choice?.valueId);
    return value
      ? [{ optionId: option.id, valueId: value.id, optionName: option.displayName, label: value.label }]
      : [];
  });
  return { ...row, optionValues };
}

const productOfStore: Collection<number, Product> = {
  name: 'product',
  unloadedBy: { product: 'key', stock: 'key' },
  load: loadProducts,
};

const productIdByVariant: Collection<number, number> = {
  name: 'product-by-variant',
  unloadedBy: { product: 'all' },
  load: selectProductIdsByVariant,
};

const productIdBySku: Collection<string, number> = {
  name: 'product-by-sku',
  unloadedBy: { product: 'all' },
  load: async (ctx, skus) =>
    new Map([
      ...(await selectProductIdsByVariantSku(ctx, skus)),
      ...(await selectProductIdsBySku(ctx, skus)),
    ]),
};

const productIdByPath: Collection<string, number> = {
  name: 'product-by-path',
  unloadedBy: { product: 'all' },
  load: async (ctx, paths) => {
    const found = new Map<string, number>();
    for (const path of paths) {
      const id = await selectProductIdByPath(ctx, path);
      if (id !== null) found.set(path, id);
    }
    return found;
  },
};

/** Products by id, whoever may see them; an id that is not there has no product. */
export const productsByIds = (ctx: Context, ids: readonly number[]): Promise<Map<number, Product>> =>
  ctx.services.memory.many(ctx, productOfStore, ids);

export const findProduct = async (ctx: Context, id: number): Promise<Product | null> =>
  (await ctx.services.memory.get(ctx, productOfStore, id)) ?? null;

/** Throws `catalog.product_not_found`. */
export async function productById(ctx: Context, id: number): Promise<Product> {
  const product = await findProduct(ctx, id);
  if (!product) throw notFound('product', id);
  return product;
}

/** The product that a variant belongs to. */
export async function productByVariant(ctx: Context, variantId: number): Promise<Product | null> {
  const id = await ctx.services.memory.get(ctx, productIdByVariant, variantId);
  return id === undefined ? null : findProduct(ctx, id);
}

/** The products that variants belong to, by variant id. */
export async function productsByVariants(
  ctx: Context,
  variantIds: readonly number[],
): Promise<Map<number, Product>> {
  const ids = await ctx.services.memory.many(ctx, productIdByVariant, variantIds);
  const products = await productsByIds(ctx, [...new Set(ids.values())]);
  return new Map(
    [...ids].flatMap(([variantId, id]) => {
      const product = products.get(id);
      return product ? [[variantId, product] as const] : [];
    }),
  );
}

/** The product with this SKU, or with a variant that has it. */
export async function productBySku(ctx: Context, sku: string): Promise<Product | null> {
  if (sku === '') return null;
  const id = await ctx.services.memory.get(ctx, productIdBySku, sku);
  return id === undefined ? null : findProduct(ctx, id);
}

/** The same for many SKUs at once, by SKU. */
export async function productsBySkus(ctx: Context, skus: readonly string[]): Promise<Map<string, Product>> {
  const ids = await ctx.services.memory.many(
    ctx,
    productIdBySku,
    skus.filter((sku) => sku !== ''),
  );
  const products = await productsByIds(ctx, [...new Set(ids.values())]);
  return new Map(
    [...ids].flatMap(([sku, id]) => {
      const product = products.get(id);
      return product ? [[sku, product] as const] : [];
    }),
  );
}

/** The product whose page is at this path. */
export async function productByPath(ctx: Context, path: string): Promise<Product | null> {
  const id = await ctx.services.memory.get(ctx, productIdByPath, path);
  return id === undefined ? null : findProduct(ctx, id);
}
