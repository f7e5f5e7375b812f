import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Services } from '../src/db/context.ts';
import type { Memory } from '../src/db/memory.ts';
import { productIndex } from '../src/domains/catalog/index.ts';
import { quoteMany } from '../src/domains/pricing/index.ts';
import { systemContext, type Store } from '../src/domains/stores/index.ts';
import type { Sizes } from './options.ts';

/** What the catalogue takes in memory, in bytes. */
export interface MemoryUse {
  /** All of it. */
  readonly indexBytes: number;
  /** For one variant, with its share of the product and of the records of price lists. */
  readonly entryBytes: number;
  /** The same, as the memory itself counts it. */
  readonly weighed: number;
  readonly variants: number;
}

/** Of so many products it is measured; the others are like them. */
const SAMPLE = 5_000;
const VARIANTS_EACH = 3;

/** Before anything else was read. */
export async function memoryUse(services: Services, store: Store, sizes: Sizes): Promise<MemoryUse> {
  const ctx = systemContext(services, store);
  const memory = services.memory as Memory;
  const products = Math.min(SAMPLE, sizes.products);
  // The start has read the products of the store's access.
  memory.forget(store.id);
  // What one quote reads is of the store, not of a product.
  await quotesOf(services, store, 1, [1]);
  const before = heap();
  await productIndex(ctx);
  const withIndex = heap();
  const weighedBefore = memory.bytes;
  for (let at = 2; at <= products; at += 250)
    await quotesOf(
      services,
      store,
      1,
      Array.from({ length: Math.min(250, products - at + 1) }, (_, offset) => at + offset),
    );
  const variants = (products - 1) * VARIANTS_EACH;
  return {
    indexBytes: withIndex - before,
    entryBytes: (heap() - withIndex) / variants,
    weighed: (memory.bytes - weighedBefore) / variants,
    variants: sizes.products * VARIANTS_EACH,
  };
}

const quotesOf = (services: Services, store: Store, groupId: number, productIds: readonly number[]) =>
  quoteMany(
    systemContext(services, store),
    productIds.map((productId, at) => ({
      productId,
      // The variants of a product follow those of the one before it.
      variantId: (productId - 1) * VARIANTS_EACH + 1 + (at % VARIANTS_EACH),
    })),
    { as: { groupId } },
  );

/** Items that are priced in a second, by hundreds, for a group each in turn. */
export async function quotesASecond(
  services: Services,
  store: Store,
  { groups }: Sizes,
  seconds: number,
): Promise<number> {
  const productIds = Array.from({ length: 100 }, (_, at) => 1 + at * 2);
  const began = performance.now();
  let items = 0;
  for (let at = 0; performance.now() - began < seconds * 1_000; at += 1) {
    await quotesOf(services, store, at % (groups + 1), productIds);
    items += productIds.length;
  }
  return items / ((performance.now() - began) / 1_000);
}

/** What is in use, in bytes, after everything else was collected. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
