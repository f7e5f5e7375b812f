import {
  getNullableType,
  isCompositeType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
} from 'graphql';
import type { GraphqlContext } from './context.ts';

export type Resolve = GraphQLFieldResolver<unknown, GraphqlContext>;

/** A field without a resolver, as graphql-jit reads it; graphql-js's own default would also call functions. */
export const readProperty: Resolve = (parent, _args, _context, info) => {
  const value = (parent as Readonly<Record<string, unknown>> | null | undefined)?.[info.fieldName];
  return Array.isArray(value) && isObjectList(info.returnType) ? apart(value) : value;
};

/** Whether a field answers a list of objects. */
export function isObjectList(type: GraphQLOutputType): boolean {
  const list = getNullableType(type);
  return isListType(list) && isCompositeType(getNullableType(list.ofType));
}

/**
 * Makes each item of a list fail by itself. When one item fails at once while another is still being read, graphql-js
 * 16.15 gives up the list and nobody is left to take the other's failure: an unhandled rejection, which ends the
 * process. Items that are promises it awaits all together.
 */
const apart = (items: readonly unknown[]): readonly unknown[] =>
  items.length < 2 ? items : items.map((item) => Promise.resolve(item));

/** A resolver of a list of objects, made safe for graphql-js by `apart`. */
export const resolveApart =
  (resolve: Resolve): Resolve =>
  (parent, args, context, info) => {
    const value: unknown = resolve(parent, args, context, info);
    if (!isInterpreted(info)) return value;
    return value instanceof Promise ? value.then(apartIfList) : apartIfList(value);
  };

const apartIfList = (value: unknown): unknown => (Array.isArray(value) ? apart(value) : value);

/** Whether graphql-js asks: graphql-jit's paths do not tell the type, and its lists need no help. */
const isInterpreted = ({ path }: GraphQLResolveInfo): boolean => path.typename !== undefined;

/** Gives a resolver the default of an argument that was sent as null: the generated types promise a value there. */
export function withDefaults(args: readonly GraphQLArgument[], resolve: Resolve): Resolve {
  const defaults = args.filter(({ type, defaultValue }) => defaultValue != null && !isNonNullType(type));
  if (defaults.length === 0) return resolve;
  return (parent, given: Readonly<Record<string, unknown>>, context, info) => {
    let values = given;
    for (const { name, defaultValue } of defaults)
      if (given[name] === null) values = { ...values, [name]: defaultValue };
    return resolve(parent, values, context, info);
  };
}
