import { getVariableValues, parse, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { GraphqlContext } from './context.ts';
import type { PreparedOperation } from './document-cache.ts';
import { mayCompile, variablesInLiterals } from './jit-eligibility.ts';

interface Compiled {
  readonly query: CompiledQuery;
  readonly needed: readonly string[];
}

/** Operations that are kept as machine code need about this much for each selection. */
const BYTES_A_SELECTION = 1_200;

/** Runs operations that come again through graphql-jit, which is several times faster than graphql-js. */
export class Jit {
  readonly #schema: GraphQLSchema;
  readonly #compiled: LRUCache<PreparedOperation, Compiled>;
  /** How often an operation was asked for, or false when it is never to be compiled. */
  readonly #seen = new WeakMap<PreparedOperation, number | false>();
  readonly #onFailure: (error: unknown) => void;

  /** @param onFailure told when an operation cannot be compiled; graphql-js then runs it */
  constructor(schema: GraphQLSchema, bytes: number, onFailure: (error: unknown) => void) {
    this.#schema = schema;
    this.#compiled = new LRUCache({
      maxSize: bytes,
      sizeCalculation: (_compiled, { size }) => BYTES_A_SELECTION * (size + 1),
    });
    this.#onFailure = onFailure;
  }

  /**
   * The operation's result, or undefined when graphql-js is to run it.
   * A result without `data` says that the variables do not fit.
   */
  run(
    operation: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    context: GraphqlContext,
  ): ExecutionResult | Promise<ExecutionResult> | undefined {
    const compiled = this.#find(operation);
    if (!compiled) return undefined;
    // graphql-js checks the variables, since graphql-jit is laxer in places and words its errors differently.
    const { coerced, errors } = getVariableValues(
      this.#schema,
      operation.definition.variableDefinitions ?? [],
      variables,
      { maxErrors: 50 },
    );
    if (errors) return { errors };
    if (compiled.needed.some((name) => !Object.hasOwn(coerced, name))) return undefined;
    return compiled.query.query(undefined, context, coerced);
  }

  #find(operation: PreparedOperation): Compiled | undefined {
    const compiled = this.#compiled.get(operation);
    if (compiled) return compiled;
    const seen = this.#seen.get(operation) ?? 0;
    if (seen === false) return undefined;
    this.#seen.set(operation, seen + 1);
    return seen === 0 ? undefined : this.#compile(operation);
  }

  #compile(operation: PreparedOperation): Compiled | undefined {
    if (!mayCompile(operation)) return this.#never(operation);
    // A tree of its own, because graphql-jit writes into it.
    const compiled = compileQuery(this.#schema, parse(operation.text), operation.name);
    if (!isCompiledQuery(compiled)) {
      this.#onFailure(compiled.errors?.[0]);
      return this.#never(operation);
    }
    const entry = { query: compiled, needed: variablesInLiterals(operation) };
    this.#compiled.set(operation, entry);
    return entry;
  }

  #never(operation: PreparedOperation): undefined {
    this.#seen.set(operation, false);
  }
}
