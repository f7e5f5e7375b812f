/**
 * A make-believe shop behind the whole storefront schema, and random queries about it: for tests that compare ways to
 * run a query. Everything follows from the seed, so that a failure comes again.
 */
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { createHash } from 'node:crypto';
import { WireError } from '../../src/surfaces/graphql/errors.ts';
import type { Resolve } from '../../src/surfaces/graphql/resolve.ts';
import { readSchema, type ResolverModule } from '../../src/surfaces/graphql/schema.ts';
import { fakeModule } from './graphql.ts';

/** A number from 0 to 1 that belongs to a text. */
const chance = (text: string): number => createHash('sha1').update(text).digest().readUInt32LE() / 2 ** 32;

/** Resolvers of every sort for about nine fields in ten; the others are not built. */
export function randomShop(seed: number): ResolverModule {
  const schema = readSchema();
  const module: Record<string, Record<string, Resolve | 'property'>> = {};
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || type.name === 'Mutation') continue;
    const fields: Record<string, Resolve | 'property'> = {};
    for (const field of Object.values(type.getFields())) {
      const sort = chance(`${seed} ${type.name}.${field.name}`);
      if (sort < 0.1) continue;
      if (sort < 0.55 && type.name !== 'Query') fields[field.name] = 'property';
      else if (sort < 0.75) fields[field.name] = (parent, args) => answer(schema, seed, parent, field, args);
      else fields[field.name] = async (parent, args) => answer(schema, seed, parent, field, args);
    }
    if (Object.keys(fields).length > 0) module[type.name] = fields;
  }
  return fakeModule(module);
}

type Field = GraphQLField<unknown, unknown>;

function answer(schema: GraphQLSchema, seed: number, parent: unknown, field: Field, args: object): unknown {
  const id = `${String((parent as { $id?: string } | undefined)?.$id)}.${field.name}${JSON.stringify(Object.entries(args).sort())}`;
  if (chance(`fails ${seed} ${id}`) < 0.03) throw new WireError(`failed: ${field.name}`);
  return value(schema, seed, field.type, id);
}

function value(schema: GraphQLSchema, seed: number, type: GraphQLOutputType, id: string): unknown {
  const luck = chance(`value ${seed} ${id}`);
  if (isNonNullType(type)) return luck < 0.02 ? null : value(schema, seed, type.ofType, `${id}!`);
  if (luck < 0.1) return null;
  if (isListType(type))
    return Array.from({ length: Math.floor(luck * 4) }, (_, index) =>
      value(schema, seed, type.ofType, `${id}.${index}`),
    );
  if (isCompositeType(type)) return thing(schema, seed, type, id);
  if (luck < 0.12) return { not: 'a leaf' };
  if (isEnumType(type)) return type.getValues()[0]!.name;
  return (
    {
      Boolean: luck > 0.5,
      Int: Math.floor(luck * 100),
      Long: 7,
      BigDecimal: luck,
      Float: luck,
      DateTime: '2026-01-31T12:00:00Z',
    }[type.name] ?? id
  );
}

/** An object that makes up each property when it is read. */
function thing(schema: GraphQLSchema, seed: number, type: GraphQLCompositeType, id: string): object {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const own = types[Math.floor(chance(`type ${seed} ${id}`) * types.length)]!;
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (name === '$id') return id;
        if (name === '__typename') return own.name;
        const field = typeof name === 'string' ? own.getFields()[name] : undefined;
        return field && value(schema, seed, field.type, `${id}.${field.name}`);
      },
    },
  );
}

/** A query of random selections, aliases, fragments and conditions. */
export function randomQuery(
  schema: GraphQLSchema,
  seed: number,
): { query: string; variables: Record<string, unknown> } {
  let draws = 0;
  const draw = (): number => chance(`${seed} ${(draws += 1)}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const fragments: string[] = [];
  /** Half of the queries have no conditions, the others a few. */
  const conditions = draw() < 0.5 ? 0 : 0.05;

  const selections = (type: GraphQLCompositeType, depth: number): string => {
    const parts = ['__typename'];
    if (isAbstractType(type))
      for (const possible of schema.getPossibleTypes(type))
        if (draw() < 0.4) parts.push(`... on ${possible.name} ${block(possible, depth)}`);
    if ('getFields' in type) {
      const fields = Object.values(type.getFields()).filter(({ args }) =>
        args.every((arg) => !isNonNullType(arg.type)),
      );
      for (let count = 1 + Math.floor(draw() * 4); count > 0 && fields.length > 0; count -= 1) {
        const field = pick(fields);
        const inner = getNamedType(field.type);
        if (isCompositeType(inner) && depth <= 0) continue;
        // One alias a field, or none: the same name for different fields would not be valid.
        const alias = draw() < 0.2 ? `${field.name}A: ` : '';
        const paged = field.args.some(({ name }) => name === 'first');
        const first = paged ? pick(['', '(first: 2)', '(first: $n)']) : '';
        // Merged fields must have the same arguments, so the alias tells them apart.
        const name =
          first === '' ? `${alias}${field.name}` : `${field.name}P${first.length}: ${field.name}${first}`;
        const condition =
          draw() < conditions ? pick([' @include(if: $yes)', ' @skip(if: $yes)', ' @include(if: $no)']) : '';
        parts.push(`${name}${condition}${isCompositeType(inner) ? ` ${block(inner, depth - 1)}` : ''}`);
      }
    }
    return parts.join(' ');
  };
  const block = (type: GraphQLCompositeType, depth: number): string => {
    const inner = `{ ${selections(type, depth)} }`;
    if (draw() > 0.15) return inner;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${type.name} ${inner}`);
    return `{ ...${name} ${draw() < 0.5 ? `...${name} ` : ''}${selections(type, depth)} }`;
  };

  const body = `${block(schema.getQueryType()!, 5)} ${fragments.join(' ')}`;
  const definitions = ['$n: Int', '$yes: Boolean! = true', '$no: Boolean! = false'];
  const used = definitions.filter((definition) => body.includes(definition.split(':')[0]!));
  return {
    query: `query${used.length > 0 ? `(${used.join(', ')})` : ''} ${body}`,
    variables: draw() < 0.5 ? {} : { n: 1 },
  };
}
