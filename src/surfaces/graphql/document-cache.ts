import {
  GraphQLError,
  parse,
  validate,
  visit,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf, type Cost } from './complexity.ts';
import { asksAboutSchema, checkIntrospection, isSchemaOnly } from './introspection.ts';
import { checkText, LIMITS } from './limits.ts';
import { checkOneMutation } from './rules.ts';
import type { PatronSchema } from './schema.ts';
import { measure, type MeasuredOperation } from './selections.ts';
import { asksOnlyShared } from './shared-fields.ts';

/** An operation that has passed every check but those that depend on its variables. */
export interface PreparedOperation {
  readonly text: string;
  readonly document: DocumentNode;
  readonly definition: OperationDefinitionNode;
  /** The name to execute it by, where the document has several. */
  readonly name: string | undefined;
  readonly size: number;
  readonly mergesConditions: boolean;
  readonly asksPrices: boolean;
  /** Its answer is the same for all shoppers on the same terms. */
  readonly isShared: boolean;
  readonly cost: Cost;
  /** Its answer is the schema alone, the same for everybody. */
  readonly schemaOnly: boolean;
  /** It selects from the schema of introspection. */
  readonly asksAboutSchema: boolean;
}

/** A document that the schema does not allow. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super(errors[0]?.message);
    this.errors = errors;
  }
}

/** A document's operations by name; one without a name is ''. */
export type PreparedDocument = ReadonlyMap<string, PreparedOperation>;

/**
 * Parses, checks and validates a document.
 * @param shared fields whose answer is the same for all shoppers on the same terms
 * @throws GraphQLError for one that does not parse or is too large
 * @throws RefusedDocument for one that does not fit the schema
 */
export function prepare(
  schema: GraphQLSchema,
  text: string,
  shared: ReadonlySet<string> = NOTHING,
): PreparedDocument {
  checkText(text);
  const document = parse(text);
  const measured = measure(document);
  const errors = validate(schema, document, undefined, { maxErrors: LIMITS.errors });
  if (errors.length > 0) throw new RefusedDocument(errors.map(clearly));
  return new Map(
    measured.map((operation) => [
      nameOf(operation),
      prepareOperation(schema, text, document, operation, shared),
    ]),
  );
}

/** graphql-js gives up comparing fields after a time, and does not say why. */
const clearly = (error: GraphQLError): GraphQLError =>
  error.message === 'Validation aborted.'
    ? new GraphQLError('The query is too large: it selects the same fields or fragments too many times.')
    : error;

const nameOf = ({ definition }: MeasuredOperation) => definition.name?.value ?? '';

function prepareOperation(
  schema: GraphQLSchema,
  text: string,
  document: DocumentNode,
  operation: MeasuredOperation,
  shared: ReadonlySet<string>,
): PreparedOperation {
  checkOneMutation(schema, operation);
  checkIntrospection(operation);
  return {
    text,
    document,
    definition: operation.definition,
    name: operation.definition.name?.value,
    size: operation.size,
    mergesConditions: operation.mergesConditions,
    asksPrices: operation.asksPrices,
    isShared: asksOnlyShared(schema, document, operation.definition, shared),
    cost: costOf(schema, operation),
    schemaOnly: isSchemaOnly(operation),
    asksAboutSchema: asksAboutSchema(operation),
  };
}

const NOTHING: ReadonlySet<string> = new Set();

/** Prepared documents by their text, as many as fit. */
export class DocumentCache {
  readonly #schema: GraphQLSchema;
  readonly #shared: ReadonlySet<string>;
  readonly #documents: LRUCache<string, PreparedDocument>;

  /** @param bytes about how much memory the cache may use */
  constructor({ schema, shared }: PatronSchema, bytes: number) {
    this.#schema = schema;
    this.#shared = shared;
    this.#documents = new LRUCache({ maxSize: bytes, sizeCalculation: sizeOf });
  }

  /** The document, prepared; refused ones are not kept, so that they push out none that are in use. */
  get(text: string): PreparedDocument {
    let document = this.#documents.get(text);
    if (!document) this.#documents.set(text, (document = prepare(this.#schema, text, this.#shared)));
    return document;
  }
}

/** A syntax node with its location takes about 400 bytes, a selection of the measured tree about as much. */
const BYTES_A_NODE = 400;

function sizeOf(prepared: PreparedDocument, text: string): number {
  const operations = [...prepared.values()];
  let nodes = operations.reduce((sum, operation) => sum + operation.size, 0);
  const document = operations[0]?.document;
  if (document) visit(document, { enter: () => void (nodes += 1) });
  return 2 * text.length + BYTES_A_NODE * nodes;
}
