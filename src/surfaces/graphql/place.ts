import { connectionOf, type Connection } from './connection.ts';
import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    Channel: object;
    Store: object;
    MetafieldConnection: Connection<never>;
  }
}

/** `channel` and `store`: where the request was made to. */
export const place: ResolverModule = {
  Query: { channel: () => ({}), store: () => ({}) },
  Channel: {
    entityId: (_channel, _args, { ctx }) => ctx.channelId,
    // Metafields cannot be made yet, so nothing has any.
    metafields: (_channel, args) => connectionOf([], args),
  },
  Store: {
    entityId: (_store, _args, { ctx }) => ctx.store.id,
    metafields: (_store, args) => connectionOf([], args),
  },
  MetafieldConnection: { edges: 'property', pageInfo: 'property' },
};
