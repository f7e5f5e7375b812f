import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** A reference into the merged document, or the thing itself. */
export type Referable<T> = T | { readonly $ref: string };

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonObject;
}

interface Content {
  readonly content?: { readonly 'application/json'?: { readonly schema: JsonObject } };
}

export interface OperationObject {
  readonly operationId: string;
  readonly tags?: readonly string[];
  readonly 'x-oauth-scopes'?: readonly string[];
  /** How many requests of a store may run at once. */
  readonly 'x-concurrency'?: number;
  /** It refuses with a list of problems (RFC 7807), unlike the rest of its version. */
  readonly 'x-errors'?: 'problems';
  readonly parameters?: readonly Referable<Parameter>[];
  readonly requestBody?: Content & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Referable<Content>>>;
}

export const METHODS = ['get', 'post', 'put', 'delete'] as const;
export type Method = (typeof METHODS)[number];

export type PathItem = { readonly parameters?: readonly Referable<Parameter>[] } & {
  readonly [method in Method]?: OperationObject;
};

/** The contract as one OpenAPI 3.1 document. */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Json>>>>;
  readonly [key: string]: unknown;
}

/** Reads the contract: the files of contract/, merged by `npm run generate`, since YAML is slow to read at every start. */
export const loadDocument = (): OpenApiDocument =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'contract.generated.json'), 'utf8')) as OpenApiDocument;

/** Follows a $ref into the document; anything else is returned as it is. */
export function resolve<T extends object>(document: OpenApiDocument, value: Referable<T>): T {
  if (!('$ref' in value)) return value;
  let found: unknown = document;
  for (const part of pointerParts(value.$ref)) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'object' || found === null) throw new Error(`The contract has no ${value.$ref}`);
  return resolve(document, found as Referable<T>);
}

const pointerParts = (ref: string): string[] =>
  ref
    .replace(/^#\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
