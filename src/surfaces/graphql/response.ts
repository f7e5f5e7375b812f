import { GraphQLError, type ExecutionResult, type SourceLocation } from 'graphql';
import { DomainError, Unavailable } from '../../kernel/errors.ts';
import { WireError, type ErrorExtensions } from './errors.ts';

/** An entry of `errors` as clients get it. */
export interface WireErrorEntry {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly SourceLocation[];
  readonly extensions?: ErrorExtensions;
}

export interface ResponseBody {
  readonly data?: unknown;
  readonly errors?: readonly WireErrorEntry[];
  readonly extensions?: { readonly notImplemented: readonly string[] };
}

export interface ErrorRules {
  /** How a refusal by the shop's rules reads here; one that has no form here is a fault. */
  readonly domainError?: (error: DomainError) => WireError | undefined;
  /** Told of every error that is answered without its reason. */
  readonly onUnexpectedError: (error: unknown) => void;
}

const MASKED = 'Internal server error';

/** The answer to a document or variables that were refused. */
export const refusal = (errors: readonly GraphQLError[]): ResponseBody => ({
  errors: errors.map(({ message, locations }) => ({ message, ...(locations && { locations }) })),
});

/**
 * The answer to an operation that ran. Success has no `errors` at all: real clients take an empty list for a failure.
 * @throws Unavailable when that is why a field failed
 */
export function bodyOf(
  result: ExecutionResult,
  notImplemented: readonly string[],
  rules: ErrorRules,
): ResponseBody {
  const errors = result.errors && oneForEachNull(result.data, result.errors);
  const missing = errors
    ? notImplemented.filter((path) => isReached(result.data, path.split('.')))
    : notImplemented;
  return {
    ...(errors && errors.length > 0 && { errors: errors.map((error) => entryOf(error, rules)) }),
    data: result.data,
    ...(missing.length > 0 && { extensions: { notImplemented: [...new Set(missing)].sort() } }),
  };
}

function entryOf(error: GraphQLError, rules: ErrorRules): WireErrorEntry {
  const { message, extensions } = publicForm(error, rules);
  return {
    message,
    ...(error.path && { path: error.path }),
    ...(error.locations && { locations: error.locations }),
    ...(extensions && { extensions }),
  };
}

function publicForm(
  error: GraphQLError,
  rules: ErrorRules,
): { message: string; extensions?: ErrorExtensions | undefined } {
  const cause = causeOf(error);
  if (cause instanceof Unavailable) throw cause;
  if (cause instanceof WireError) return cause;
  const known = cause instanceof DomainError ? rules.domainError?.(cause) : undefined;
  if (known) return known;
  // Variables that validation cannot rule out, such as null for a default value's place.
  if (cause instanceof GraphQLError && cause.message.startsWith('Argument "'))
    return { message: cause.message };
  rules.onUnexpectedError(cause);
  return { message: MASKED };
}

function causeOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/**
 * One error for each null that an error made, in the document's order. The executors differ in how many more they
 * report that met in the same null, and so does one executor by chance.
 */
function oneForEachNull(data: unknown, errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const byNull = new Map<string, GraphQLError>();
  for (const error of [...errors].sort(byLocation)) {
    const key = nullAt(data, error.path ?? []).join('.');
    if (!byNull.has(key)) byNull.set(key, error);
  }
  return [...byNull.values()];
}

function byLocation(one: GraphQLError, other: GraphQLError): number {
  const [a, b] = [one.locations?.[0], other.locations?.[0]];
  if (!a || !b) return 0;
  return a.line - b.line || a.column - b.column || comparePaths(one.path ?? [], other.path ?? []);
}

function comparePaths(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, step] of one.entries()) {
    const against = other[index];
    if (typeof step === 'number' && typeof against === 'number' && step !== against) return step - against;
  }
  return 0;
}

/** The path as far as the data goes: up to the null that the error made. */
function nullAt(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [index, step] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, index);
    value = (value as Record<string | number, unknown>)[step];
  }
  return path;
}

const isReached = (data: unknown, path: readonly string[]): boolean =>
  nullAt(data, path).length === path.length;
