import { isObjectType, type GraphQLSchema } from 'graphql';
import type { TokenScope } from '../../kernel/actor.ts';
import type { GraphqlContext } from './context.ts';
import { WireError } from './errors.ts';
import { readProperty, type Resolve } from './resolve.ts';

/**
 * Which scope a private token needs for which field (`docs/start/authentication/graphql-storefront.mdx`, "Private token
 * access scopes"; that table names areas, this one the fields). `Type.*` is every field of a type that is not named
 * itself. Fields that are not here are reached only through fields that are.
 */
const FIELD_SCOPES: Readonly<Record<string, TokenScope>> = {
  'Query.channel': 'Unauthenticated',
  'Query.inventory': 'Unauthenticated',
  'Query.shopperPreferences': 'Unauthenticated',
  'Query.store': 'Unauthenticated',
  'Query.geography': 'Unauthenticated',
  'Query.node': 'Unauthenticated',
  'Query.customer': 'Customer',
  'Query.company': 'B2B',

  'Site.*': 'Unauthenticated',
  'Site.order': 'Customer',
  'Checkout.order': 'Customer',
  'Customer.activeCompany': 'B2B',

  'Mutation.login': 'Customer',
  'Mutation.loginWithCustomerLoginJwt': 'Customer',
  'Mutation.logout': 'Customer',
  'Mutation.customer': 'Customer',
  'Mutation.generateSessionSyncJwt': 'Customer',
  'Mutation.validateSessionSyncJwt': 'Customer',
  'Mutation.company': 'B2B',
  'Mutation.checkout': 'Unauthenticated',
  'Mutation.submitContactUs': 'Unauthenticated',
  'Mutation.analytics': 'Unauthenticated',
  'Mutation.previewGiftCertificate': 'Unauthenticated',
  'Mutation.catalog': 'Unauthenticated',
  'Mutation.payment': 'Unauthenticated',
  'Mutation.newsletter': 'Unauthenticated',

  'CartMutations.*': 'Unauthenticated',
  'CartMutations.assignCartToCustomer': 'Customer',
  'CartMutations.unassignCartFromCustomer': 'Customer',

  'WishlistMutations.*': 'Customer',
  'WishlistMutations.createWishlist': 'Unauthenticated',
};

/** What `Query.node` may find, and needs another scope than the field itself. */
const NODE_SCOPES: Readonly<Record<string, TokenScope>> = {
  Order: 'Customer',
  OrderWithPayments: 'Customer',
};

/** The scope a field needs, or undefined. */
export const scopeOf = (type: string, field: string): TokenScope | undefined =>
  FIELD_SCOPES[`${type}.${field}`] ?? FIELD_SCOPES[`${type}.*`];

/** Every `Type.field` and `Type.*` that the table names. */
export const scopedFields = (): readonly string[] => Object.keys(FIELD_SCOPES);

/** @throws WireError with `INSUFFICIENT_ACCESS_SCOPE` when a private token lacks the scope; other callers have none. */
export function requireTokenScope(context: GraphqlContext, scope: TokenScope): void {
  const { caller } = context.ctx.actor;
  if (caller.kind !== 'private' || caller.scopes.has(scope)) return;
  throw new WireError('The provided token does not include the scopes required to resolve this field.', {
    code: 'INSUFFICIENT_ACCESS_SCOPE',
    requiredScopes: [scope],
  });
}

/** Puts the check before the resolver of every field in the table. */
export function guardScopes(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const scope = scopeOf(type.name, field.name);
      if (!scope) continue;
      const resolve: Resolve = (field.resolve as Resolve | undefined) ?? readProperty;
      field.resolve = (parent, args, context: GraphqlContext, info) => {
        requireTokenScope(context, scope);
        return resolve(parent, args, context, info);
      };
    }
  }
  guardNode(schema);
}

function guardNode(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()['node'];
  if (!field?.resolve) throw new Error('The schema has no Query.node.');
  const find = field.resolve as Resolve;
  field.resolve = async (parent, args, context: GraphqlContext, info) => {
    const node = (await find(parent, args, context, info)) as { __typename?: string } | null;
    const scope = node?.__typename && NODE_SCOPES[node.__typename];
    if (scope) requireTokenScope(context, scope);
    return node;
  };
}
