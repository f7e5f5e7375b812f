import DataLoader from 'dataloader';
import { productsByIds, type Product } from '../../../domains/catalog/index.ts';
import type { LoaderFactory } from '../loaders.ts';

/**
 * The products of pick lists, also those that are not sold on their own: the merchant offers them with another one.
 * Null where one is gone.
 */
export const linkedProducts: LoaderFactory<number, Product | null> = (ctx) =>
  new DataLoader(async (ids) => {
    const found = await productsByIds(ctx, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
