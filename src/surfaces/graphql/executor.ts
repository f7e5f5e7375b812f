import { execute as run, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { scoreOf, tooComplex } from './complexity.ts';
import type { GraphqlContext } from './context.ts';
import { DocumentCache, RefusedDocument, type PreparedOperation } from './document-cache.ts';
import { Jit } from './jit.ts';
import { checkVariables, LIMITS } from './limits.ts';
import { withPreferences } from './preferences.ts';
import { readProperty } from './resolve.ts';
import { bodyOf, refusal, type ErrorRules, type ResponseBody } from './response.ts';
import type { PatronSchema } from './schema.ts';
import { SharedAnswers } from './shared-answers.ts';

/** A request as it came off the wire, not yet checked. */
export interface GraphqlRequest {
  readonly query?: unknown;
  readonly variables?: unknown;
  readonly operationName?: unknown;
}

export interface GraphqlResponse {
  readonly status: 200 | 400;
  readonly headers: Readonly<Record<string, string>>;
  /** The body as an object, or as JSON where that is at hand. */
  readonly body: ResponseBody | string;
}

/** Answers requests of the storefront schema (wire facts, "GraphQL endpoint"). */
export interface Executor {
  /** @throws Unavailable when the service cannot answer now */
  execute(request: GraphqlRequest, context: GraphqlContext): Promise<GraphqlResponse>;
}

export interface ExecutorOptions extends ErrorRules {
  /** About how much memory parsed documents may take. */
  readonly documentBytes?: number;
  /** About how much memory compiled operations may take; 0 compiles none. */
  readonly compiledBytes?: number;
  /** About how much memory answered introspections may take. */
  readonly introspectionBytes?: number;
  /** About how much memory answers may take that are the same for several shoppers. */
  readonly sharedBytes?: number;
}

const MB = 1_048_576;

export function createExecutor(patron: PatronSchema, options: ExecutorOptions): Executor {
  const { schema } = patron;
  const { documentBytes = 64 * MB, compiledBytes = 64 * MB, introspectionBytes = 16 * MB } = options;
  const documents = new DocumentCache(patron, documentBytes);
  const shared = new SharedAnswers(options.sharedBytes ?? 64 * MB);
  const jit = compiledBytes > 0 ? new Jit(schema, compiledBytes, options.onUnexpectedError) : null;
  const introspections = new LRUCache<PreparedOperation, string>({
    maxSize: introspectionBytes,
    sizeCalculation: (json) => 2 * json.length,
  });

  return {
    async execute(request, context) {
      try {
        const operation = find(documents, request);
        const variables = variablesOf(request);
        const score = scoreOf(operation.cost, variables);
        if (score > LIMITS.complexity) throw tooComplex(score);
        const headers = { 'X-Bc-Graphql-Complexity': String(score) };
        const kept = introspections.get(operation);
        if (kept) return { status: 200, headers, body: kept };

        const { asksPrices } = operation;
        const asked = await withPreferences(schema, operation, variables, { ...context, asksPrices });
        const place = await shared.placeOf(operation, variables, asked);
        const known = place && shared.get(place);
        if (known) return { status: 200, headers, body: known };
        const result = await answer(schema, jit, operation, variables, asked);
        if (!('data' in result)) return { status: 400, headers: {}, body: refusal(result.errors ?? []) };
        const body = bodyOf(result, context.notImplemented, options);
        const isWhole = body.errors === undefined && body.extensions === undefined;
        if (!operation.schemaOnly && !(place && isWhole)) return { status: 200, headers, body };
        const json = JSON.stringify(body);
        if (place) shared.keep(place, json, asked);
        else introspections.set(operation, json);
        return { status: 200, headers, body: json };
      } catch (error) {
        if (error instanceof RefusedDocument)
          return { status: 400, headers: {}, body: refusal(error.errors) };
        if (error instanceof GraphQLError) return { status: 400, headers: {}, body: refusal([error]) };
        throw error;
      }
    },
  };
}

function answer(
  schema: GraphQLSchema,
  jit: Jit | null,
  operation: PreparedOperation,
  variableValues: Readonly<Record<string, unknown>>,
  contextValue: GraphqlContext,
): ExecutionResult | Promise<ExecutionResult> {
  return (
    jit?.run(operation, variableValues, contextValue) ??
    run({
      schema,
      document: operation.document,
      operationName: operation.name,
      variableValues,
      contextValue,
      fieldResolver: readProperty,
    })
  );
}

function find(documents: DocumentCache, { query, operationName }: GraphqlRequest): PreparedOperation {
  if (typeof query !== 'string' || query === '') throw new GraphQLError('Must provide query string.');
  if (operationName != null && typeof operationName !== 'string')
    throw new GraphQLError('The operation name must be a string.');
  const document = documents.get(query);
  // Some clients send an empty name for none.
  const operation = operationName ? document.get(operationName) : onlyOne(document);
  if (!operation) throw new GraphQLError(`Unknown operation named "${String(operationName)}".`);
  if (operation.definition.operation === 'subscription')
    throw new GraphQLError('Subscriptions are not supported.');
  return operation;
}

function onlyOne(document: ReadonlyMap<string, PreparedOperation>): PreparedOperation {
  const [operation, another] = document.values();
  if (!operation) throw new GraphQLError('The document has no operation.');
  if (another) throw new GraphQLError('Must provide operation name if query contains multiple operations.');
  return operation;
}

function variablesOf({ variables }: GraphqlRequest): Readonly<Record<string, unknown>> {
  if (variables == null) return {};
  if (typeof variables !== 'object' || Array.isArray(variables))
    throw new GraphQLError('The variables must be an object.');
  checkVariables(variables as Readonly<Record<string, unknown>>);
  return variables as Readonly<Record<string, unknown>>;
}
