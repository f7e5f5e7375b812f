import { BREAK, Kind, visit, type DocumentNode, type VariableDefinitionNode } from 'graphql';
import type { PreparedOperation } from './document-cache.ts';

/** Larger ones take too long to compile. */
export const MAX_JIT_SELECTIONS = 400;

/**
 * What graphql-jit 0.8.9 does not do as graphql-js does, or does unsafely. Such operations stay with graphql-js:
 * - introspection, whose answer is cached anyway, and mutations, whose time goes elsewhere;
 * - text literals with anything but plain characters: it pastes literals into the code it makes and gives a text that
 *   starts with a marker of its own a meaning there, so that such a text would be run;
 * - names with an underscore: it joins response names by underscores to name what belongs to a path, and an alias
 *   `__proto__` would set a prototype;
 * - `@include` and `@skip` on fragments, inside fragments, or on one of several fields that are answered together: it
 *   notes conditions at the node, wherever that is used from.
 */
export function mayCompile(operation: PreparedOperation): boolean {
  if (operation.size > MAX_JIT_SELECTIONS || operation.asksAboutSchema || operation.mergesConditions)
    return false;
  return operation.definition.operation === 'query' && isPlain(operation.document);
}

const PLAIN_TEXT = /^(?!.*__)[\w .,:;/@+=#?!()*-]*$/;

function isPlain(document: DocumentNode): boolean {
  let plain = true;
  let inFragment = false;
  const refuse = () => {
    plain = false;
    return BREAK;
  };
  visit(document, {
    StringValue: ({ value }) => (PLAIN_TEXT.test(value) ? undefined : refuse()),
    Field: ({ alias }) => (alias?.value.includes('_') ? refuse() : undefined),
    Variable: ({ name }) => (name.value.startsWith('_') ? refuse() : undefined),
    FragmentDefinition: { enter: () => void (inFragment = true), leave: () => void (inFragment = false) },
    Directive: () => (inFragment ? refuse() : undefined),
    FragmentSpread: ({ directives }) => (directives?.length ? refuse() : undefined),
    InlineFragment: ({ directives }) => (directives?.length ? refuse() : undefined),
  });
  return plain;
}

/**
 * The variables that must be there for the compiled form to be right: inside a literal list or object graphql-jit reads
 * an absent one as null, which is not the same as leaving it out.
 */
export function variablesInLiterals(operation: PreparedOperation): readonly string[] {
  const optional = new Set(operation.definition.variableDefinitions?.filter(mayBeAbsent).map(nameOf));
  const inside = new Set<string>();
  let literals = 0;
  const enter = () => void (literals += 1);
  const leave = () => void (literals -= 1);
  visit(operation.document, {
    ObjectValue: { enter, leave },
    ListValue: { enter, leave },
    Variable: ({ name }) => void (literals > 0 && optional.has(name.value) && inside.add(name.value)),
  });
  return [...inside];
}

const nameOf = (definition: VariableDefinitionNode) => definition.variable.name.value;
const mayBeAbsent = ({ type, defaultValue }: VariableDefinitionNode) =>
  type.kind !== Kind.NON_NULL_TYPE && !defaultValue;
