import { GraphQLError } from 'graphql';
import { LIMITS } from './limits.ts';
import type { MeasuredOperation, Selection } from './selections.ts';

/** About how many entries each list of the introspection schema has here. */
const LENGTHS: Readonly<Record<string, number>> = {
  types: 800,
  directives: 8,
  fields: 5,
  inputFields: 5,
  args: 2,
  enumValues: 5,
  interfaces: 1,
  possibleTypes: 2,
};

const isIntrospection = ({ name }: Selection) => name === '__schema' || name === '__type';

/** Whether the operation asks about the schema at all. */
export const asksAboutSchema = (operation: MeasuredOperation): boolean =>
  operation.selections.some(isIntrospection);

/** Whether the answer is the same for everybody: nothing but the schema, and no variables. */
export const isSchemaOnly = (operation: MeasuredOperation): boolean =>
  asksAboutSchema(operation) &&
  (operation.definition.variableDefinitions ?? []).length === 0 &&
  operation.selections.every((selection) => isIntrospection(selection) || selection.name === '__typename');

/** @throws GraphQLError when an introspection would answer more than LIMITS.introspection entries */
export function checkIntrospection(operation: MeasuredOperation): void {
  if (entries(operation.selections.filter(isIntrospection)) > LIMITS.introspection)
    throw new GraphQLError('The introspection is too large. Please remove some elements and try again');
}

function entries(selections: readonly Selection[]): number {
  let total = 0;
  for (const { name, children } of selections) total += (LENGTHS[name] ?? 1) * (1 + entries(children));
  return total;
}
