import type { Context } from '../../db/context.ts';
import { storefrontMetafields, type Metafield, type Owner } from '../../domains/metafields/index.ts';
import { connectionFrom, type Connection, type PageArgs } from './connection.ts';
import { encodeGlobalId } from './global-id.ts';
import type { ResolverModule } from './module.ts';

declare module './parents.ts' {
  interface Parents {
    MetafieldConnection: Connection<Metafield>;
    MetafieldEdge: Connection<Metafield>['edges'][number];
    Metafields: Metafield;
  }
}

interface Args extends PageArgs {
  readonly namespace: string;
  readonly keys: readonly string[] | null;
}

/** What shoppers see of an owner's metafields (`docs/storefront/graphql/examples/products.mdx`), by id. */
async function connectionFor(ctx: Context, owner: Owner, args: Args): Promise<Connection<Metafield>> {
  const { count, read } = storefrontMetafields(ctx, owner, { ...args, keys: args.keys ?? [] });
  return connectionFrom(await count(), ({ start, end }) => read({ limit: end - start, offset: start }), args);
}

export const metafields: ResolverModule = {
  Customer: {
    metafields: ({ id }, args, { ctx }) => connectionFor(ctx, { kind: 'customer', id }, args),
  },
  Store: {
    metafields: (_store, args, { ctx }) => connectionFor(ctx, { kind: 'store', id: ctx.store.id }, args),
  },
  MetafieldConnection: { edges: 'property', pageInfo: 'property' },
  MetafieldEdge: { node: 'property', cursor: 'property' },
  Metafields: {
    id: ({ id }) => encodeGlobalId('Metafields', id),
    entityId: ({ id }) => id,
    key: 'property',
    value: 'property',
    description: 'property',
  },
};
