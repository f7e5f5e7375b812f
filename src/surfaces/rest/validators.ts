import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import type { Json, JsonObject, OpenApiDocument } from './document.ts';

// The package is CommonJS: its default export is the function at run time, but its types say otherwise.
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;

/** What is wrong with an input: field (dotted, rows by position) → message. The empty field is the input as a whole. */
export type FieldErrors = Readonly<Record<string, string>>;

/** Checks a value; null when it is good. `thorough: false` stops at the first wrong field, which bounds the work. */
export type Validator = (value: unknown, thorough?: boolean) => FieldErrors | null;

/** At most so many wrong fields are told. */
const MOST_ERRORS = 50;

/** Compiles the schemas of one contract, each the first time it is used. */
export class Validators {
  readonly #first: () => Ajv2020;
  /** Finds every error, at a cost that grows with their square: for inputs that are small and known to be wrong. */
  readonly #all: () => Ajv2020;

  constructor(document: OpenApiDocument) {
    this.#first = lazily(() => newAjv(document, false));
    this.#all = lazily(() => newAjv(document, true));
  }

  /** The validator of a schema of the contract. */
  of(schema: JsonObject): Validator {
    const first = lazily(() => this.#first().compile(named(schema) as JsonObject));
    const all = lazily(() => this.#all().compile(named(schema) as JsonObject));
    return (value, thorough = true) => {
      const quick = first();
      if (quick(value)) return null;
      // Too many rows: what is in them no longer matters.
      if (!thorough || quick.errors?.[0]?.keyword === 'maxItems') return fieldErrors(quick.errors ?? []);
      const slow = all();
      slow(value);
      return fieldErrors(slow.errors ?? []);
    };
  }
}

function newAjv(document: OpenApiDocument, allErrors: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors,
    allowUnionTypes: true,
    strictTypes: false,
    useDefaults: true,
    discriminator: true,
    validateSchema: false,
  });
  addFormats(ajv, ['date', 'date-time', 'iso-date-time', 'email', 'int32', 'int64', 'uri', 'uuid']);
  for (const [name, schema] of Object.entries(document.components['schemas'] ?? {}))
    ajv.addSchema(named(schema) as JsonObject, name);
  return ajv;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * The schema as the validator takes it: schemas are known by their name alone, and a discriminator has no mapping,
 * since the alternatives name their own tag.
 */
function named(value: Json): Json {
  if (Array.isArray(value)) return value.map(named);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !(key === 'mapping' && 'propertyName' in value));
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key,
      key === '$ref' && typeof inner === 'string' ? inner.replace('#/components/schemas/', '') : named(inner),
    ]),
  );
}

function fieldErrors(errors: readonly ErrorObject[]): FieldErrors {
  const fields: Record<string, string> = {};
  for (const error of errors) {
    const field = fieldOf(error);
    if (Object.hasOwn(fields, field)) continue;
    if (Object.keys(fields).length >= MOST_ERRORS) break;
    fields[field] = messageOf(error);
  }
  return fields;
}

function fieldOf({ instancePath, keyword, params }: ErrorObject): string {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (keyword === 'required') path.push(String(params['missingProperty']));
  if (keyword === 'additionalProperties') path.push(String(params['additionalProperty']).slice(0, 100));
  if (keyword === 'discriminator') path.push(String(params['tag']));
  return path.join('.');
}

function messageOf({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'additionalProperties':
      return 'is not a known field';
    case 'enum':
      return `must be one of: ${(params['allowedValues'] as unknown[]).join(', ')}`;
    case 'discriminator':
      return 'must be one of the kinds that there are';
    case 'format':
      return `must be a valid ${String(params['format']).replace('iso-', '')}`;
    default:
      return message ?? 'is not valid';
  }
}
