import { clearStore } from '../db/clear-store.ts';
import type { Services } from '../db/context.ts';
import {
  createStore,
  deleteStore,
  findDefaultStore,
  systemContext,
  type Store,
} from '../domains/stores/index.ts';
import { DomainError } from '../kernel/errors.ts';
import { hashSecret } from '../kernel/ids.ts';
import { applySeed } from './apply.ts';
import { demoSeed } from './demo.ts';
import type { StoreSeed } from './seed.ts';
import {
  describeAccess,
  issueSecrets,
  keep,
  kept,
  type InstallationSecrets,
  type StoreAccess,
  type StoreSecrets,
} from './store-access.ts';

export type { InstallationSecrets, StoreAccess } from './store-access.ts';
export type { StoreSeed } from './seed.ts';

/** A store without anything in it but its channel. */
const EMPTY: StoreSeed = { name: 'Empty store' };

export interface StoreWish {
  readonly name?: string;
  /** What to fill it with; the demo's own data by default. */
  readonly seed?: 'demo' | 'empty' | StoreSeed;
  readonly isDefault?: boolean;
}

/** Makes a store with an account and tokens, and fills it. When the seed is refused, nothing of the store remains. */
export async function createSeededStore(services: Services, wish: StoreWish): Promise<Store> {
  const chosen =
    wish.seed === undefined || wish.seed === 'demo' ? demoSeed() : wish.seed === 'empty' ? EMPTY : wish.seed;
  const seed: StoreSeed = { ...chosen, name: wish.name ?? chosen.name };
  const store = await createStore(services, {
    name: seed.name,
    ...(seed.country_code !== undefined && { countryCode: seed.country_code }),
    ...(seed.timezone !== undefined && { timezone: seed.timezone }),
    ...(seed.currency !== undefined && { currency: seed.currency }),
    isDefault: wish.isDefault ?? false,
  });
  try {
    const ctx = systemContext(services, store);
    await keep(ctx, 'patron.seed', seed);
    await applySeed(ctx, seed);
    await issueSecrets(ctx);
  } catch (error) {
    await deleteStore(services, store);
    throw error;
  }
  return store;
}

/** The demo's store: the default one, made on first start. One whose making was cut off is made anew. */
export async function demoStore(services: Services): Promise<Store> {
  const found = await findDefaultStore(services);
  if (found && (await isFinished(services, found))) return found;
  if (found) await deleteStore(services, found);
  return createSeededStore(services, { isDefault: true });
}

/** Its secrets are the last that a store is given; before that nobody can have used it. */
const isFinished = async (services: Services, store: Store): Promise<boolean> =>
  (await kept(systemContext(services, store), 'patron.access')) !== null;

/** Makes a store as it was when it was created. Its hash, account and tokens stay. Throws `seeds.not_seeded`. */
export async function resetStore(services: Services, store: Store): Promise<void> {
  const ctx = systemContext(services, store);
  const { seed, secrets } = await madeOf(services, store);
  await ctx.transaction((tx) =>
    clearStore(tx, {
      accountIds: [secrets.account_id],
      tokenHashes: [secrets.storefront_token, secrets.private_token, secrets.impersonation_token].map(
        hashSecret,
      ),
      settings: ['patron.seed', 'patron.access'],
    }),
  );
  await applySeed(ctx, seed);
}

/** Everything a script needs to use the store. Throws `seeds.not_seeded`. */
export async function accessOf(
  services: Services,
  store: Store,
  installation: InstallationSecrets,
): Promise<StoreAccess> {
  const { seed, secrets } = await madeOf(services, store);
  return describeAccess(systemContext(services, store), secrets, seed, installation);
}

async function madeOf(services: Services, store: Store): Promise<{ seed: StoreSeed; secrets: StoreSecrets }> {
  const ctx = systemContext(services, store);
  const secrets = await kept<StoreSecrets>(ctx, 'patron.access');
  const seed = await kept<StoreSeed>(ctx, 'patron.seed');
  if (!secrets || !seed)
    throw new DomainError('seeds.not_seeded', `Store ${store.hash} was not made from a seed.`, {
      hash: store.hash,
    });
  return { seed, secrets };
}
