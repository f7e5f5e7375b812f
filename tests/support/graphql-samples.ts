import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { resolverModules } from '../../src/surfaces/graphql/index.ts';
import { buildPatronSchema } from '../../src/surfaces/graphql/schema.ts';

/** A field that is built and takes arguments. */
export interface BuiltField {
  readonly type: string;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every one of them, in the order of the modules. */
export function builtFields(): { readonly schema: GraphQLSchema; readonly fields: readonly BuiltField[] } {
  const { schema } = buildPatronSchema(resolverModules);
  const fields = resolverModules.flatMap((module) =>
    Object.entries(module).flatMap(([name, resolvers]) => {
      const type = schema.getType(name);
      if (!isObjectType(type)) return [];
      return Object.keys(resolvers as object).flatMap((key) => {
        const field = type.getFields()[key];
        return field && field.args.length > 0 ? [{ type: name, field }] : [];
      });
    }),
  );
  return { schema, fields };
}

/** A document that asks for one field, with a variable for each argument of the same name. */
export function documentFor({ field }: BuiltField, prefix: string, args: readonly GraphQLArgument[]): string {
  const variables = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [operation, path = ''] = prefix.split(':');
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const asked = `${field.name}${given && `(${given})`} ${selection}`;
  const closing = '}'.repeat(path.split('{').length - 1);
  return `${operation}${variables && `(${variables})`} { ${path} ${asked} ${closing} }`;
}

/** Values of this type that a client may send. */
export function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) return inputOf(type, {});
  return SAMPLES[String(type)] ?? 'x';
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  BigDecimal: 1,
  Long: 1,
  Boolean: true,
  DateTime: '2026-01-15T12:00:00Z',
  IpAddress: '203.0.113.1',
};

const inputOf = (type: GraphQLInputType, more: object): unknown => {
  if (!isInputObjectType(type)) return more;
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return { ...Object.fromEntries(needed.map((field) => [field.name, valueOf(field.type)])), ...more };
};

/** Every way to put one of the given values somewhere into an argument of this type; one place each. */
export function* placed(
  type: GraphQLInputType,
  values: (leaf: string) => readonly unknown[],
  depth = 0,
): Generator<unknown> {
  const plain = isNonNullType(type) ? type.ofType : type;
  if (isListType(plain)) {
    for (const value of placed(plain.ofType, values, depth)) yield [value];
    yield Array.from({ length: 1_000 }, () => valueOf(plain.ofType));
    yield [];
  } else if (isInputObjectType(plain)) {
    yield inputOf(plain, {});
    if (depth < 4)
      for (const field of Object.values(plain.getFields()))
        for (const value of placed(field.type, values, depth + 1))
          yield inputOf(plain, { [field.name]: value });
  } else yield* values(isEnumType(plain) ? 'enum' : String(plain));
  yield null;
}
