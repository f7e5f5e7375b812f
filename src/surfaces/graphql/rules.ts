import {
  getNamedType,
  GraphQLError,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { MeasuredOperation, Selection } from './selections.ts';

/**
 * One mutation a request (`docs/storefront/graphql/index.mdx`, "Complexity limits"): one field of the root, and one of
 * each group below it, such as `cart { … }`. Aliases count.
 * @throws GraphQLError
 */
export function checkOneMutation(schema: GraphQLSchema, operation: MeasuredOperation): void {
  if (operation.definition.operation !== 'mutation') return;
  const root = schema.getMutationType();
  if (root) checkGroup(root, operation.selections);
}

function checkGroup(type: GraphQLObjectType, selections: readonly Selection[]): void {
  const mutations = selections.filter(({ name }) => name !== '__typename');
  if (mutations.length > 1)
    throw new GraphQLError('Only one mutation may be sent in a request.', {
      nodes: mutations.flatMap(({ variants }) => variants.map(({ node }) => node)),
    });
  const [mutation] = mutations;
  const field = mutation && type.getFields()[mutation.name];
  const group = field && getNamedType(field.type);
  if (mutation && isObjectType(group) && group.name.endsWith('Mutations'))
    checkGroup(group, mutation.children);
}
