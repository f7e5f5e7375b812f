/**
 * For each object type of the schema, the value that its resolvers read from. Each area adds its own beside its
 * resolvers:
 *
 * ```ts
 * declare module '../parents.ts' {
 *   interface Parents {
 *     Product: CatalogProduct;
 *   }
 * }
 * ```
 *
 * From then on every resolver that answers a Product must answer a CatalogProduct.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declarations in other files
export interface Parents {}

/** The declared parent of a type; of a type that declares none, anything. */
export type ParentOf<Name extends string> = Name extends keyof Parents ? Parents[Name] : unknown;
