import {
  getNamedType,
  isNonNullType,
  isObjectType,
  Kind,
  responsePathAsArray,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from 'graphql';
import { WireError } from './errors.ts';
import type { Resolve } from './resolve.ts';

/**
 * Resolves a field that is not built: null where the schema allows it, with the path noted for
 * `extensions.notImplemented`, since clients throw on `errors`; an error where it does not.
 */
export const notImplemented: Resolve = (_parent, _args, context, info) => {
  if (isNonNullType(info.returnType))
    throw new WireError(`Not implemented: ${info.parentType.name}.${info.fieldName}`, {
      code: 'NOT_IMPLEMENTED',
    });
  context.notImplemented.push(responsePathAsArray(info.path).join('.'));
  return null;
};

/**
 * Resolves a nullable field whose type is built in part: as one that is not built wherever it is asked for something
 * that is not and cannot be null, since clients throw on `errors`.
 */
export const whereBuilt =
  <P, C extends Parameters<Resolve>[2], V>(resolve: (parent: P, context: C) => V) =>
  (parent: P, args: unknown, context: C, info: GraphQLResolveInfo): V | null => {
    const type = getNamedType(info.returnType);
    const lacks =
      isObjectType(type) &&
      info.fieldNodes.some(({ selectionSet }) => selectionSet && asksUnbuilt(type, selectionSet, info));
    return lacks ? (notImplemented(parent, args, context, info) as null) : resolve(parent, context);
  };

function asksUnbuilt(
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  info: GraphQLResolveInfo,
): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) {
      const field = type.getFields()[selection.name.value];
      return field !== undefined && field.resolve === notImplemented && isNonNullType(field.type);
    }
    const set =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection.selectionSet
        : info.fragments[selection.name.value]?.selectionSet;
    return set !== undefined && asksUnbuilt(type, set, info);
  });
}
