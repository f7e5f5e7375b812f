import { sql } from 'kysely';
import type { Context, Services } from '../src/db/context.ts';
import { categoryTree, createProducts, type NewProduct } from '../src/domains/catalog/index.ts';
import { systemContext } from '../src/domains/stores/index.ts';
import { amountOf } from '../src/kernel/money.ts';
import { createSeededStore, type StoreSeed } from '../src/seeds/index.ts';
import type { Sizes } from './options.ts';
import { addCustomers, addRecords, multiplyProducts, TEMPLATES } from './store-fill.ts';

/** Every customer of the bench signs in with this: one hash serves all, since a hash takes 15 ms. */
export const PASSWORD = 'bench-password-1';

const CATEGORIES = 20;
const SKU = (product: number, variant: number): string => `P${product}-${variant}`;
const SIZES = ['Small', 'Medium', 'Large'] as const;
const DESCRIPTION = `<p>${'A plain thing that does one job and does it for long. '.repeat(6)}</p>`;

/** Makes the store that is measured, the default one of an empty database. */
export async function seedStore(services: Services, sizes: Sizes): Promise<void> {
  const store = await createSeededStore(services, { isDefault: true, seed: frameOf(sizes) });
  const ctx = systemContext(services, store);
  await addTemplates(ctx);
  await multiplyProducts(ctx, sizes.products);
  await addRecords(ctx, sizes);
  await addCustomers(ctx, sizes, await services.passwords.hash(PASSWORD));
  // The embedded engine gathers no statistics by itself.
  await sql`analyze`.execute(ctx.db);
}

/** What is small goes the way that every seed goes. A fourth of the groups see some categories only. */
const frameOf = ({ groups, priceLists }: Sizes): StoreSeed => ({
  name: 'Bench',
  site: 'http://localhost:3000',
  categories: Array.from({ length: CATEGORIES }, (_, at) => ({
    name: `Category ${at}`,
    ...(at >= CATEGORIES / 2 && { parent: `Category ${at - CATEGORIES / 2}` }),
  })),
  brands: Array.from({ length: 10 }, (_, at) => ({ name: `Brand ${at}` })),
  customer_groups: Array.from({ length: groups }, (_, at) => ({
    name: `Group ${at}`,
    ...(at % 4 === 3 && {
      categories: Array.from({ length: CATEGORIES - 5 }, (_, category) => `Category ${category}`),
    }),
    // A group has a price list or discounts, not both.
    ...(at >= priceLists && {
      discount_rules: [
        { method: 'percent' as const, amount: String(5 + (at % 10)) },
        { method: 'percent' as const, amount: '20', category: `Category ${at % CATEGORIES}` },
      ],
    }),
  })),
  price_lists: Array.from({ length: priceLists }, (_, at) => ({
    name: `List ${at}`,
    ...(at < groups && { customer_group: `Group ${at}` }),
    records: [],
  })),
});

async function addTemplates(ctx: Context): Promise<void> {
  const categories = (await categoryTree(ctx)).all;
  const made: NewProduct[] = Array.from({ length: TEMPLATES }, (_, at) => ({
    name: `Product ${at}`,
    sku: `P${at}`,
    description: DESCRIPTION,
    price: amountOf(`${10 + (at % 90)}.${at % 2 === 0 ? '00' : '95'}`),
    ...(at % 5 === 0 && { salePrice: amountOf('9.50') }),
    ...(at % 3 === 0 && { retailPrice: amountOf('120.00') }),
    brandId: 1 + (at % 10),
    categoryIds: [categories[at % CATEGORIES]!.id],
    variants: SIZES.map((label, variant) => ({
      sku: SKU(at, variant),
      ...(variant > 0 && { price: amountOf(`${12 + (at % 90) + variant * 3}.50`) }),
      optionValues: [{ optionName: 'Size', label }],
    })),
    ...(at % 10 === 0 && { bulkTiers: [{ min: 10, max: null, method: 'percent', amount: amountOf('5') }] }),
  }));
  await createProducts(ctx, made);
}
