import type { Services } from './db/context.ts';
import { systemContext, type Store } from './domains/stores/index.ts';
import type { StoreSeed } from './seeds/index.ts';
import { kept, type StoreSecrets } from './seeds/store-access.ts';
import type { Playground } from './surfaces/graphql/graphiql.ts';

/** What GraphiQL starts with: the token and the first customer that the store was made with, or null without a seed. */
export async function playgroundOf(services: Services, store: Store): Promise<Playground | null> {
  const ctx = systemContext(services, store);
  const secrets = await kept<StoreSecrets>(ctx, 'patron.access');
  if (!secrets) return null;
  const seed = await kept<StoreSeed>(ctx, 'patron.seed');
  const customer = seed?.customers?.find(({ password }) => password !== undefined);
  return {
    token: secrets.storefront_token,
    email: customer?.email ?? '',
    password: customer?.password ?? '',
  };
}
