import {
  extendSchema,
  GraphQLDeprecatedDirective,
  GraphQLIncludeDirective,
  GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  type DocumentNode,
  type GraphQLObjectType,
} from 'graphql';
import type { ResolverModule } from './module.ts';
import { notImplemented } from './not-implemented.ts';
import { isObjectList, resolveApart, withDefaults, type Resolve } from './resolve.ts';
import { completeScalar } from './scalars.ts';
import { readSchemaFiles } from './schema-files.ts';
import { guardScopes } from './scopes.ts';

export type { FieldsOf, ResolverModule } from './module.ts';

export interface PatronSchema {
  readonly schema: GraphQLSchema;
  /** Each field that a module builds, as `Type.field`. */
  readonly built: ReadonlySet<string>;
  /** Those of them whose answer is the same for all shoppers on the same terms. */
  readonly shared: ReadonlySet<string>;
}

let files: DocumentNode | undefined;

/** The schema files, parsed once per process. */
const schemaDocument = (): DocumentNode => (files ??= parse(readSchemaFiles(), { noLocation: true }));

/** The published schema without any resolver. */
export function readSchema(): GraphQLSchema {
  // The service knows these three standard directives and no others.
  const base = new GraphQLSchema({
    directives: [GraphQLIncludeDirective, GraphQLSkipDirective, GraphQLDeprecatedDirective],
  });
  return extendSchema(base, schemaDocument(), { assumeValid: true });
}

/**
 * The published schema with the resolvers of all modules. A field that no module names answers that it is not built.
 * @param sharedModules those of the modules whose fields read nothing but what shoppers share, and the shopper's terms
 * @throws Error when a module names a type or field that the schema does not have, or that another one has built
 */
export function buildPatronSchema(
  modules: readonly ResolverModule[],
  sharedModules: readonly ResolverModule[] = [],
): PatronSchema {
  const schema = readSchema();
  const built = new Set<string>();
  for (const module of modules)
    for (const [type, fields] of Object.entries(module)) attach(schema, built, type, fields as Fields);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isScalarType(type) && !isSpecifiedScalarType(type)) completeScalar(type);
    else if (isAbstractType(type)) type.resolveType = typeNameOf;
    else if (isObjectType(type) && !isIntrospectionType(type)) markUnbuilt(type, built);
  }
  guardScopes(schema);
  return { schema, built, shared: new Set(sharedModules.flatMap(fieldsOf)) };
}

const fieldsOf = (module: ResolverModule): string[] =>
  Object.entries(module).flatMap(([type, fields]) => Object.keys(fields).map((field) => `${type}.${field}`));

type Fields = Readonly<Record<string, Resolve | 'property'>>;

function attach(schema: GraphQLSchema, built: Set<string>, typeName: string, fields: Fields): void {
  const type = schema.getType(typeName);
  if (!isObjectType(type))
    throw new Error(`A resolver module names ${typeName}, which is no object type of the schema.`);
  for (const [fieldName, resolve] of Object.entries(fields)) {
    const name = `${typeName}.${fieldName}`;
    const field = type.getFields()[fieldName];
    if (!field) throw new Error(`A resolver module names ${name}, which the schema does not have.`);
    if (built.has(name)) throw new Error(`Two resolver modules build ${name}.`);
    if (resolve !== 'property' && typeof resolve !== 'function')
      throw new Error(`${name} must be a function or 'property'.`);
    built.add(name);
    // Left undefined for a property: graphql-jit then reads it inline.
    if (resolve === 'property') continue;
    field.resolve = withDefaults(field.args, isObjectList(field.type) ? resolveApart(resolve) : resolve);
  }
}

function markUnbuilt(type: GraphQLObjectType, built: ReadonlySet<string>): void {
  for (const field of Object.values(type.getFields()))
    if (!built.has(`${type.name}.${field.name}`)) field.resolve = notImplemented;
}

/** Values of interfaces and unions carry their type's name. */
const typeNameOf = (value: { readonly __typename?: string }): string | undefined => value.__typename;
