import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { PatronSchema } from './schema.ts';
import { readSchemaByArea } from './schema-files.ts';

interface TypeCoverage {
  readonly name: string;
  readonly built: readonly string[];
  readonly unbuilt: readonly string[];
}

/** What of each object type is built, type by type in the order of the schema files of its area. */
function coverageByArea({ schema, built }: PatronSchema): ReadonlyMap<string, readonly TypeCoverage[]> {
  const areas = [...readSchemaByArea()].map(([area, names]) => {
    const types = names.map((name) => schema.getType(name)).filter(isObjectType);
    return [area, types.map((type) => coverageOf(type, built))] as const;
  });
  return new Map(areas.filter(([, types]) => types.length > 0));
}

function coverageOf(type: GraphQLObjectType, built: ReadonlySet<string>): TypeCoverage {
  const fields = Object.keys(type.getFields());
  const isBuilt = (field: string) => built.has(`${type.name}.${field}`);
  return {
    name: type.name,
    built: fields.filter(isBuilt),
    unbuilt: fields.filter((field) => !isBuilt(field)),
  };
}

const count = (types: readonly TypeCoverage[], which: 'built' | 'unbuilt') =>
  types.reduce((sum, type) => sum + type[which].length, 0);

/**
 * What of the storefront schema is built, as a part of a Markdown page: a count for each area, the fields that are built,
 * and the fields that are not, of types that can be reached.
 */
export function coverageMarkdown(patron: PatronSchema): string {
  const areas = coverageByArea(patron);
  const all = [...areas.values()].flat();
  const reached = reachedTypes(patron);
  const begun = all.filter(({ name }) => reached.has(name));
  const total = count(all, 'built') + count(all, 'unbuilt');
  return [
    '## GraphQL Storefront API',
    '',
    `Of ${total} fields, ${count(all, 'built')} are built. The whole schema is served by introspection.`,
    'A field that is not built answers null and is listed in `extensions.notImplemented`;',
    'one that cannot be null is an error with the code `NOT_IMPLEMENTED`.',
    '',
    '| Area | Fields | Built |',
    '| --- | ---: | ---: |',
    ...[...areas].map(([area, types]) => {
      const done = count(types, 'built');
      return `| ${area} | ${done + count(types, 'unbuilt')} | ${done} |`;
    }),
    '',
    '### Built',
    '',
    ...lines(all, 'built'),
    '',
    '### Not built, of types that can be reached',
    '',
    ...lines(begun, 'unbuilt'),
    '',
  ].join('\n');
}

const lines = (types: readonly TypeCoverage[], which: 'built' | 'unbuilt'): string[] =>
  types
    .filter((type) => type[which].length > 0)
    .map((type) => `- \`${type.name}\`: ${type[which].map((field) => `\`${field}\``).join(', ')}`);

/** The types that a query may get to by built fields, from the roots on. */
function reachedTypes({ schema, built }: PatronSchema): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (type: GraphQLObjectType): void => {
    if (reached.has(type.name)) return;
    reached.add(type.name);
    for (const field of Object.values(type.getFields()))
      if (built.has(`${type.name}.${field.name}`))
        possible(schema, getNamedType(field.type).name).forEach(visit);
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) visit(root);
  return reached;
}

function possible(schema: GraphQLSchema, name: string): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  if (isObjectType(type)) return [type];
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [];
}
