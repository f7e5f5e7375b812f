import type { ParentOf } from './parents.ts';
import type { Resolvers } from './schema.generated.ts';

/** Types whose fields can be resolved: objects, not interfaces, unions or scalars. */
export type ObjectTypeName = {
  [Name in keyof Resolvers]-?: NonNullable<Resolvers[Name]> extends { name: string; serialize: unknown }
    ? never
    : '__resolveType' extends keyof NonNullable<Resolvers[Name]>
      ? never
      : Name;
}[keyof Resolvers];

type ResolverFunction = (...args: never[]) => unknown;

/** 'property' is allowed where the parent has a property of that name whose type fits, or declares no type. */
type PropertyOf<Parent, Field, Resolve> = unknown extends Parent
  ? 'property'
  : Field extends keyof Parent
    ? Resolve extends ResolverFunction
      ? Parent[Field] extends Awaited<ReturnType<Resolve>>
        ? 'property'
        : never
      : never
    : never;

/**
 * The built fields of one type. A function resolves the field; 'property' says that the parent carries the value
 * under the field's own name, which is also the fastest.
 */
export type FieldsOf<Name extends ObjectTypeName, All = NonNullable<Resolvers[Name]>> = {
  [Field in keyof All as Field extends `__${string}` ? never : Field]?:
    NonNullable<All[Field]> | PropertyOf<ParentOf<Name>, Field, NonNullable<All[Field]>>;
};

/** What one area builds of the schema. A field that no module names is not built, and says so. */
export type ResolverModule = { readonly [Name in ObjectTypeName]?: FieldsOf<Name> };
