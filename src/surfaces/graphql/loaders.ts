import type DataLoader from 'dataloader';
import type { Context } from '../../db/context.ts';

/** Makes the loader of one request, such as `(ctx) => new DataLoader((ids) => productsById(ctx, ids))`. */
export type LoaderFactory<Key, Value, CacheKey = Key> = (ctx: Context) => DataLoader<Key, Value, CacheKey>;

/** The loaders of one request, each made when first asked for. Never shared between requests. */
export class Loaders {
  readonly #ctx: Context;
  readonly #made = new Map<unknown, unknown>();

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** The request's own loader of this factory. */
  get<Key, Value, CacheKey>(factory: LoaderFactory<Key, Value, CacheKey>): DataLoader<Key, Value, CacheKey> {
    const made = this.#made.get(factory) as DataLoader<Key, Value, CacheKey> | undefined;
    if (made) return made;
    const loader = factory(this.#ctx);
    this.#made.set(factory, loader);
    return loader;
  }
}
