import { connectionOf } from './connection.ts';
import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    Channel: object;
    Store: object;
  }
}

/** `channel` and `store`: where the request was made to. */
export const place: ResolverModule = {
  Query: { channel: () => ({}), store: () => ({}) },
  Channel: {
    entityId: (_channel, _args, { ctx }) => ctx.channelId,
    // No operation makes metafields of a channel (docs/coverage.md), so this is what there is.
    metafields: (_channel, args) => connectionOf([], args),
  },
  Store: { entityId: (_store, _args, { ctx }) => ctx.store.id },
};
