import { GUEST } from '../../kernel/actor.ts';
import { dateOf } from '../../kernel/clock.ts';
import { currencyFormat } from '../../kernel/currency-format.ts';
import { newName } from '../../kernel/ids.ts';
import { createContext } from '../../db/call.ts';
import type { Context, Services, StoreRef } from '../../db/context.ts';
import { storeNotFound, unknownTimezone } from './errors.ts';
import { rotateSigningKey } from './signing-keys.ts';
import { DEFAULT_CURRENCY, MAIN_CHANNEL, type NewStore, type Store } from './store.ts';
import {
  deleteStoreRow,
  insertStore,
  selectDefaultStore,
  selectStoreByHash,
  selectStoreById,
  selectStores,
  updateStoreCurrency,
} from './stores.storage.ts';

/** A context for work that no request asks for, such as seeding. It acts as a page's guest. */
export const systemContext = (services: Services, store: StoreRef): Context =>
  createContext(services, {
    store: { id: store.id, hash: store.hash },
    channelId: MAIN_CHANNEL,
    actor: { caller: { kind: 'page' }, shopper: GUEST, session: null },
    address: '127.0.0.1',
  });

/** Makes an empty store with a signing key of its own. Throws `stores.unknown_timezone`. */
export async function createStore(services: Services, input: NewStore): Promise<Store> {
  if (input.timezone !== undefined && !isTimezone(input.timezone)) throw unknownTimezone(input.timezone);
  const currency = input.currency ?? DEFAULT_CURRENCY;
  const store = await insertStore(services.db, {
    hash: input.hash ?? newName(10),
    name: input.name,
    countryCode: input.countryCode ?? 'US',
    timezone: input.timezone ?? 'UTC',
    language: 'en',
    currency,
    currencyDecimals: currencyFormat(currency).decimals,
    isDefault: input.isDefault ?? false,
    createdAt: dateOf(services.clock),
  });
  await rotateSigningKey(systemContext(services, store));
  return store;
}

/** Which currency the store's own prices are in. The currencies domain calls it when the default changes. */
export async function setStoreCurrency(
  tx: Context,
  currency: Pick<Store, 'currency' | 'currencyDecimals'>,
): Promise<void> {
  await updateStoreCurrency(tx.db, tx.store.id, currency);
  await tx.changed('store', null);
}

function isTimezone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Deletes a store and everything in it. Answers whether it was there. */
export async function deleteStore(services: Services, store: Store): Promise<boolean> {
  const deleted = await deleteStoreRow(services.db, store.id);
  services.memory.forget(store.id);
  return deleted;
}

export const listStores = (services: Services): Promise<Store[]> => selectStores(services.db);
export const findStoreByHash = (services: Services, hash: string): Promise<Store | null> =>
  selectStoreByHash(services.db, hash);

/** Throws `stores.not_found`. */
export async function readStoreByHash(services: Services, hash: string): Promise<Store> {
  const store = await findStoreByHash(services, hash);
  if (!store) throw storeNotFound(hash);
  return store;
}

export const findDefaultStore = (services: Services): Promise<Store | null> =>
  selectDefaultStore(services.db);

/** The store of this call. Throws `stores.not_found` where it was deleted meanwhile. */
export async function storeOf(ctx: Context): Promise<Store> {
  const store = await ctx.services.memory.get(ctx, storeById, 'self');
  if (!store) throw storeNotFound(ctx.store.hash);
  return store;
}

const storeById = {
  name: 'store',
  unloadedBy: { store: 'all' },
  async load(ctx: Context): Promise<Map<'self', Store>> {
    const store = await selectStoreById(ctx.db, ctx.store.id);
    return new Map(store ? [['self', store]] : []);
  },
} as const;
