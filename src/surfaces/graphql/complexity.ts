import {
  getNamedType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from './connection.ts';
import { LIMITS } from './limits.ts';
import type { MeasuredOperation, Selection } from './selections.ts';

/*
 * What a query costs, before it runs. The documentation says what counts (objects, their nesting, page sizes, page
 * info, mutations) and not the formula (`docs/storefront/graphql/index.mdx`, "Complexity limits"), so this one is
 * Patron's (docs/adr/0073-what-a-query-costs.md): an object counts 1 and a value 0.1; a page counts its content times its
 * size. Inside a page that of parts, such as a product's variants, counts a tenth of it, since parts are few; one that
 * leads on without end, such as products of categories of products, counts whole. A mutation counts 10 more. Reckoned in
 * tenths, so that it stays in whole numbers.
 */
const POINT = 10;
const OBJECT = POINT;
const VALUE = 1;
const MUTATION = 10 * POINT;
const PAGE_OF_PARTS = 10;

/** A page's size: a number, or the variable that holds it. */
type Size = number | { readonly variable: string; readonly otherwise: number | undefined };

/** What a document costs in tenths of a point, with the page sizes left open that depend on variables. */
export interface Cost {
  readonly fixed: number;
  readonly pages: readonly Page[];
}

interface Page {
  readonly sizes: readonly Size[];
  readonly divisor: number;
  readonly each: Cost;
}

/** The cost of a valid operation. */
export function costOf(schema: GraphQLSchema, operation: MeasuredOperation): Cost {
  const root = schema.getRootType(operation.definition.operation);
  const cost = new Costs(schema, operation.definition).of(operation.selections, root ?? undefined, false);
  return operation.definition.operation === 'mutation' ? { ...cost, fixed: cost.fixed + MUTATION } : cost;
}

/** The refusal of a query that costs too much, in the documented words, which clients match. */
export const tooComplex = (score: number): GraphQLError =>
  new GraphQLError(
    `The query is too complex as it has a complexity score of ${score} out of ${LIMITS.complexity}. ` +
      'Please remove some elements and try again',
  );

/** The score for these variables: a whole number. */
export const scoreOf = (cost: Cost, variables: Readonly<Record<string, unknown>>): number =>
  Math.ceil(sum(cost, variables) / POINT);

function sum(cost: Cost, variables: Readonly<Record<string, unknown>>): number {
  let total = cost.fixed;
  for (const page of cost.pages)
    total += Math.ceil(sizeOf(page.sizes, variables) / page.divisor) * sum(page.each, variables);
  return total;
}

function sizeOf(sizes: readonly Size[], variables: Readonly<Record<string, unknown>>): number {
  for (const size of sizes) {
    const value = typeof size === 'number' ? size : (variables[size.variable] ?? size.otherwise);
    if (typeof value === 'number') return Math.max(value, 0);
  }
  return DEFAULT_PAGE_SIZE;
}

const endlessOf = new WeakMap<GraphQLSchema, ReadonlySet<GraphQLNamedType>>();

/** The types of pages from which one comes to such a page again, and so to as many as the depth allows. */
function endless(schema: GraphQLSchema): ReadonlySet<GraphQLNamedType> {
  let types = endlessOf.get(schema);
  if (!types) {
    const pages = Object.values(schema.getTypeMap()).filter(isPage);
    types = new Set(pages.filter((page) => reached(schema, page).has(page)));
    endlessOf.set(schema, types);
  }
  return types;
}

/** Every type that a selection of this one may come to. */
function reached(schema: GraphQLSchema, from: GraphQLNamedType): ReadonlySet<GraphQLNamedType> {
  const found = new Set<GraphQLNamedType>();
  const waiting = [...stepsFrom(schema, from)];
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    if (found.has(type)) continue;
    found.add(type);
    waiting.push(...stepsFrom(schema, type));
  }
  return found;
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLNamedType[] {
  const fields =
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => getNamedType(field.type))
      : [];
  return isAbstractType(type) ? [...fields, ...schema.getPossibleTypes(type)] : fields;
}

const isPage = (type: GraphQLNamedType): boolean => type.name.endsWith('Connection');

type Field = GraphQLField<unknown, unknown>;

const isEdges = ({ name }: Selection) => name === 'edges';
const notEdges = (selection: Selection) => !isEdges(selection);

class Costs {
  readonly #schema: GraphQLSchema;
  #visits = 0;
  readonly #defaults: ReadonlyMap<string, ValueNode | undefined>;

  constructor(schema: GraphQLSchema, definition: OperationDefinitionNode) {
    this.#schema = schema;
    this.#defaults = new Map(
      definition.variableDefinitions?.map((variable) => [
        variable.variable.name.value,
        variable.defaultValue,
      ]),
    );
  }

  of(selections: readonly Selection[], parent: GraphQLNamedType | undefined, inPage: boolean): Cost {
    let fixed = 0;
    const pages: Page[] = [];
    for (const selection of selections)
      for (const [field, node] of this.#fields(selection, parent)) {
        const type = getNamedType(field.type);
        const paged = isPage(type);
        const inner = this.of(paged ? selection.children.filter(notEdges) : selection.children, type, inPage);
        fixed += inner.fixed + (isCompositeType(type) ? OBJECT : VALUE);
        pages.push(...inner.pages);
        if (paged)
          pages.push({
            sizes: this.#sizes(node.arguments ?? []),
            divisor: inPage && !endless(this.#schema).has(type) ? PAGE_OF_PARTS : 1,
            each: this.of(selection.children.filter(isEdges), type, true),
          });
      }
    return { fixed, pages };
  }

  /** The schema's fields that a selection may stand for: one, unless fragments on several types share the name. */
  #fields(selection: Selection, parent: GraphQLNamedType | undefined): Map<Field, FieldNode> {
    const fields = new Map<Field, FieldNode>();
    for (const { node, on } of selection.variants) {
      const type = on === null ? parent : this.#schema.getType(on);
      // Introspection has a measure of its own (introspection.ts), and `__typename` costs nothing.
      const field =
        isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name] : undefined;
      if (field && !fields.has(field)) fields.set(field, node);
    }
    this.#visits += fields.size;
    // Each costs at least as much as a value, so the limit is passed by then.
    const least = Math.ceil((this.#visits * VALUE) / POINT);
    if (least > LIMITS.complexity) throw tooComplex(least);
    return fields;
  }

  #sizes(args: readonly ArgumentNode[]): Size[] {
    return args
      .filter(({ name }) => name.value === 'first' || name.value === 'last')
      .map(({ value }) => this.#size(value))
      .filter((size) => size !== undefined);
  }

  #size(value: ValueNode): Size | undefined {
    if (value.kind === Kind.INT) return Number(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    const otherwise = this.#defaults.get(value.name.value);
    return {
      variable: value.name.value,
      otherwise: otherwise?.kind === Kind.INT ? Number(otherwise.value) : undefined,
    };
  }
}
