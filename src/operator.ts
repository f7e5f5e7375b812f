import type { Services } from './db/context.ts';
import type { StorePorts } from './http/store-ports.ts';
import {
  defaultStoreStays,
  deleteStore,
  listStores,
  readStoreByHash,
  type Store,
} from './domains/stores/index.ts';
import { installationSecrets, type Secrets } from './secrets.ts';
import { accessOf, createSeededStore, resetStore } from './seeds/index.ts';
import { readSeed } from './seeds/read.ts';
import type { MovableClock, OperatorContext } from './surfaces/rest/operator/index.ts';

export interface OperatorParts {
  readonly services: Services;
  readonly ports: StorePorts;
  readonly secrets: Secrets;
  /** null: the clock does not move. */
  readonly clock: MovableClock | null;
}

/** What the operator's endpoints do. */
export function operatorContext({ services, ports, secrets, clock }: OperatorParts): OperatorContext {
  const describe = (store: Store) => accessOf(services, store, installationSecrets(secrets));
  return {
    clock,
    listStores: () => listStores(services),
    async createStore({ name, seed }) {
      const store = await createSeededStore(services, {
        ...(name !== undefined && { name }),
        ...(seed !== undefined && { seed: seed === 'demo' || seed === 'empty' ? seed : readSeed(seed) }),
      });
      await ports.open(store);
      return describe(store);
    },
    async deleteStore(hash) {
      const store = await readStoreByHash(services, hash);
      if (store.isDefault) throw defaultStoreStays(hash);
      ports.shut(hash);
      await deleteStore(services, store);
    },
    async resetStore(hash) {
      const store = await readStoreByHash(services, hash);
      await resetStore(services, store);
      return describe(store);
    },
  };
}
