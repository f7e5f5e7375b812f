import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { DB } from '../../db/tables.generated.ts';
import { toColumn } from './money-columns.ts';
import type { ProductFilter, ProductOrder, Range, Slice, VariantFilter } from './product-filter.ts';

type Builder = ExpressionBuilder<DB, 'products'>;
type Conditions = Expression<SqlBool>[];

/** Ids of one page of the products that match, and how many match in all. */
export async function selectProductPage(
  ctx: Context,
  filter: ProductFilter,
  order: { by: ProductOrder; direction: 'asc' | 'desc' },
  { limit, offset }: Slice,
): Promise<{ ids: number[]; total: number }> {
  const matching = ctx.db
    .selectFrom('products')
    .where('store_id', '=', ctx.store.id)
    .where((eb) => eb.and(conditions(eb, filter)));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select('id')
    .orderBy(orders[order.by], order.direction)
    .orderBy('id', order.direction)
    .limit(limit)
    .offset(offset)
    .execute();
  return { ids: rows.map((row) => row.id), total };
}

/** Ids of all products that match. */
export async function selectProductIds(ctx: Context, filter: ProductFilter): Promise<number[]> {
  const rows = await ctx.db
    .selectFrom('products')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where((eb) => eb.and(conditions(eb, filter)))
    .execute();
  return rows.map((row) => row.id);
}

const orders = {
  id: sql`id`,
  name: sql`name`,
  sku: sql`sku`,
  price: sql`price`,
  calculated_price: sql`case when sale_price > 0 then sale_price else price end`,
  date_modified: sql`modified_at`,
  inventory_level: sql`inventory_level`,
  is_visible: sql`is_visible`,
} as const satisfies Record<ProductOrder, unknown>;

function conditions(eb: Builder, filter: ProductFilter): Conditions {
  const all: Conditions = [
    ...range(eb, 'id', filter.id),
    ...range(eb, 'price', filter.price && inColumn(filter.price)),
    ...range(eb, 'modified_at', filter.modifiedAt),
    ...range(eb, 'inventory_level', filter.inventoryLevel),
  ];
  const equal = {
    name: filter.name,
    sku: filter.sku,
    upc: filter.upc,
    mpn: filter.mpn,
    condition: filter.condition,
    brand_id: filter.brandId,
    is_visible: filter.isVisible,
    is_featured: filter.isFeatured,
    is_free_shipping: filter.isFreeShipping,
    type: filter.type,
    availability: filter.availability,
    weight: filter.weight === undefined ? undefined : String(filter.weight),
  };
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) all.push(eb(column as keyof typeof equal, '=', value));
  if (filter.ids) all.push(eb('id', '=', anyOf(filter.ids)));
  if (filter.notIds) all.push(eb.not(eb('id', '=', anyOf(filter.notIds))));
  if (filter.skus) all.push(eb('sku', '=', anyOf(filter.skus)));
  if (filter.inventoryLevels) all.push(eb('inventory_level', '=', anyOf(filter.inventoryLevels)));
  if (filter.notInventoryLevels)
    all.push(eb.not(eb('inventory_level', '=', anyOf(filter.notInventoryLevels))));
  if (filter.inventoryLow !== undefined)
    all.push(eb('inventory_level', filter.inventoryLow ? '<=' : '>', eb.ref('inventory_warning_level')));
  if (filter.outOfStock !== undefined) all.push(eb('inventory_level', filter.outOfStock ? '<=' : '>', 0));
  if (filter.nameLike !== undefined) all.push(eb('name', 'ilike', containing(filter.nameLike)));
  if (filter.keyword !== undefined) all.push(keyword(eb, filter.keyword));
  for (const id of filter.categoryIds ?? []) all.push(inCategory(eb, id));
  if (filter.channelIds) all.push(onChannel(eb, filter.channelIds));
  return all;
}

const inColumn = ({ is, min, max, greater, less }: Range<bigint>): Range<string> => {
  const text = (amount: bigint | undefined) => (amount === undefined ? undefined : toColumn(amount));
  return { is: text(is), min: text(min), max: text(max), greater: text(greater), less: text(less) };
};

function range(
  eb: Builder,
  column: 'id' | 'price' | 'modified_at' | 'inventory_level',
  bounds: Range<number | string | Date> | undefined,
): Conditions {
  const operators = { is: '=', min: '>=', max: '<=', greater: '>', less: '<' } as const;
  return Object.entries(operators).flatMap(([name, operator]) => {
    const value = bounds?.[name as keyof typeof operators];
    return value === undefined ? [] : [eb(column, operator, value as never)];
  });
}

/** A pattern for `like`: `%` is the client's own wildcard, nothing else is one. */
const containing = (text: string): string => {
  const plain = text.replace(/[\\_]/g, '\\$&');
  return plain.includes('%') ? plain : `%${plain}%`;
};

function keyword(eb: Builder, text: string): Expression<SqlBool> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return eb.or(
    (['name', 'sku', 'description', 'search_keywords'] as const).map((column) =>
      eb(column, 'ilike', pattern),
    ),
  );
}

const inCategory = (eb: Builder, categoryId: number): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('product_categories as pc')
      .select('pc.product_id')
      .whereRef('pc.store_id', '=', 'products.store_id')
      .whereRef('pc.product_id', '=', 'products.id')
      .where('pc.category_id', '=', categoryId),
  );

const onChannel = (eb: Builder, channelIds: readonly number[]): Expression<SqlBool> =>
  eb.exists(
    eb
      .selectFrom('product_channels as ch')
      .select('ch.product_id')
      .whereRef('ch.store_id', '=', 'products.store_id')
      .whereRef('ch.product_id', '=', 'products.id')
      .where('ch.channel_id', '=', anyOf(channelIds)),
  );

/** Variants of one page with their products, and how many match in all. */
export async function selectVariantPage(
  ctx: Context,
  filter: VariantFilter,
  { limit, offset }: Slice,
): Promise<{ rows: { id: number; productId: number }[]; total: number }> {
  const matching = ctx.db
    .selectFrom('variants')
    .where('store_id', '=', ctx.store.id)
    .$if(filter.ids !== undefined, (query) => query.where('id', '=', anyOf(filter.ids!)))
    .$if(filter.productIds !== undefined, (query) =>
      query.where('product_id', '=', anyOf(filter.productIds!)),
    )
    .$if(filter.sku !== undefined, (query) => query.where('sku', '=', filter.sku!))
    .$if(filter.upc !== undefined, (query) => query.where('upc', '=', filter.upc!));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .select(['id', 'product_id as productId'])
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute();
  return { rows, total };
}
