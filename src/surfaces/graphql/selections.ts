import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from './limits.ts';

/** A field as it will be answered: all nodes of one response name under one parent, with fragments put in place. */
export interface Selection {
  readonly responseName: string;
  /** The field's own name. */
  readonly name: string;
  /** Its first node in each kind of fragment; never empty. */
  readonly variants: readonly Variant[];
  readonly children: readonly Selection[];
}

export interface Variant {
  readonly node: FieldNode;
  /** The type of the nearest fragment around the node, or null where that is the parent's own. */
  readonly on: string | null;
}

export interface MeasuredOperation {
  readonly definition: OperationDefinitionNode;
  readonly selections: readonly Selection[];
  /** How many fields there are in all. */
  readonly size: number;
  /** Somewhere a field with `@include` or `@skip` shares its response name with another. */
  readonly mergesConditions: boolean;
  /** Somewhere it asks for prices. */
  readonly asksPrices: boolean;
}

interface Part {
  readonly set: SelectionSetNode;
  readonly on: string | null;
}

interface Group {
  readonly variants: Map<string | null, Variant>;
  readonly parts: Part[];
  readonly name: string;
  nodes: number;
  conditional: boolean;
}

/**
 * Puts each operation's fragments in place, without looking at the schema, and refuses a document that grows too large
 * or too deep by it. Runs before validation, so that this is short whatever was sent.
 * @throws GraphQLError
 */
export function measure(document: DocumentNode): readonly MeasuredOperation[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const walk = new Walk(fragments);
  return operations.map((definition) => {
    const before = walk.size;
    walk.mergesConditions = false;
    walk.asksPrices = false;
    const selections = walk.merge([{ set: definition.selectionSet, on: null }], 1);
    const { mergesConditions, asksPrices } = walk;
    return { definition, selections, size: walk.size - before, mergesConditions, asksPrices };
  });
}

class Walk {
  size = 0;
  mergesConditions = false;
  asksPrices = false;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#fragments = fragments;
  }

  merge(parts: readonly Part[], depth: number): Selection[] {
    const groups = new Map<string, Group>();
    const spread = new Set<string>();
    for (const part of parts) this.#collect(part, groups, spread);
    if (depth > LIMITS.depth && groups.size > 0)
      throw new GraphQLError(`The query is too deep: at most ${LIMITS.depth} levels are allowed.`);
    return [...groups].map(([responseName, group]) => ({
      responseName,
      name: group.name,
      variants: [...group.variants.values()],
      children: group.parts.length > 0 ? this.merge(group.parts, depth + 1) : [],
    }));
  }

  #collect(part: Part, groups: Map<string, Group>, spread: Set<string>): void {
    for (const selection of part.set.selections) {
      if (selection.kind === Kind.FIELD) this.#add(selection, part.on, groups);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        this.#collect(
          { set: selection.selectionSet, on: selection.typeCondition?.name.value ?? part.on },
          groups,
          spread,
        );
      else {
        const name = selection.name.value;
        const fragment = this.#fragments.get(name);
        if (!fragment || spread.has(name)) continue;
        spread.add(name);
        this.#collect({ set: fragment.selectionSet, on: fragment.typeCondition.name.value }, groups, spread);
      }
    }
  }

  #add(node: FieldNode, on: string | null, groups: Map<string, Group>): void {
    this.size += 1;
    this.asksPrices ||= node.name.value === 'prices';
    if (this.size > LIMITS.selections)
      throw new GraphQLError(`The query is too large: it selects more than ${LIMITS.selections} fields.`);
    const responseName = node.alias?.value ?? node.name.value;
    let group = groups.get(responseName);
    if (!group)
      groups.set(
        responseName,
        (group = { name: node.name.value, variants: new Map(), parts: [], nodes: 0, conditional: false }),
      );
    if (!group.variants.has(on)) group.variants.set(on, { node, on });
    group.nodes += 1;
    group.conditional ||= (node.directives ?? []).length > 0;
    this.mergesConditions ||= group.conditional && group.nodes > 1;
    // A fragment's type is lost on its children: they start from what the field answers.
    if (node.selectionSet) group.parts.push({ set: node.selectionSet, on: null });
  }
}
