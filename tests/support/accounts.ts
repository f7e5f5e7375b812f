import { createAccount, type AccountSecrets, type ApiAccount } from '../../src/domains/accounts/index.ts';
import { findStoreByHash, systemContext } from '../../src/domains/stores/index.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import type { TestServer } from './server.ts';

/** Makes one more API account of a store. */
export async function accountWith(
  server: TestServer,
  { store_hash }: Pick<StoreAccess, 'store_hash'>,
  scopes: readonly string[],
): Promise<ApiAccount & AccountSecrets> {
  const store = await findStoreByHash(server.app.services, store_hash);
  return createAccount(systemContext(server.app.services, store!), { name: 'One more', scopes });
}
