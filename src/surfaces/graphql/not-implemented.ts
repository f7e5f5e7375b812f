import { isNonNullType, responsePathAsArray } from 'graphql';
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
