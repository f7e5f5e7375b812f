import {
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/**
 * Whether an operation is a query of fields that are the same for all shoppers on the same terms, and of no others.
 * @param shared those fields, as `Type.field`
 */
export function asksOnlyShared(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  shared: ReadonlySet<string>,
): boolean {
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  let all = true;
  const types = new TypeInfo(schema);
  const check = visitWithTypeInfo(types, {
    Field(node) {
      const parent = types.getParentType();
      const name = node.name.value;
      const objects = parent && isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
      all &&=
        name === '__typename' ||
        objects.every((type) => isObjectType(type) && shared.has(`${type.name}.${name}`));
    },
  });
  // A fragment that only another operation of the document uses counts too: rare, and on the safe side.
  for (const definition of document.definitions)
    if (definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION) visit(definition, check);
  return all;
}
