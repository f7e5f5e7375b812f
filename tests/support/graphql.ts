import type { Context } from '../../src/db/context.ts';
import { GUEST, type Caller } from '../../src/kernel/actor.ts';
import type { Resolve } from '../../src/surfaces/graphql/resolve.ts';
import type { ResolverModule } from '../../src/surfaces/graphql/schema.ts';
import { graphqlContext, type GraphqlContext } from '../../src/surfaces/graphql/context.ts';

/** A request's context for resolvers that need no database: only the actor is there. */
export function fakeContext(caller: Caller = { kind: 'page' }): GraphqlContext {
  const ctx: Pick<Context, 'actor'> = { actor: { caller, shopper: GUEST, session: null } };
  return graphqlContext(ctx as Context);
}

/** A module for tests of the machinery, with parents of its own making. */
export const fakeModule = (
  module: Readonly<Record<string, Readonly<Record<string, Resolve | 'property'>>>>,
): ResolverModule => module as ResolverModule;
