import { contract, type OperationId } from '../../src/surfaces/rest/contract.ts';
import {
  METHODS,
  resolve,
  type Json,
  type JsonObject,
  type Method,
  type Parameter,
} from '../../src/surfaces/rest/document.ts';

/** An operation of the contract, as the tests that go over all of them see it. */
export interface DescribedOperation {
  readonly id: OperationId;
  readonly method: Method;
  readonly path: string;
  readonly version: 'v2' | 'v3';
  readonly parameters: readonly Parameter[];
  /** Null where it takes no body. */
  readonly body: JsonObject | null;
  readonly bodyRequired: boolean;
}

/** Every operation under `/stores/{hash}`, in the contract's order. */
export function describedOperations(): readonly DescribedOperation[] {
  const { document } = contract();
  const all: DescribedOperation[] = [];
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation || !/^\/v[23]\//.test(path)) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      all.push({
        id: operation.operationId as OperationId,
        method,
        path,
        version: path.startsWith('/v2/') ? 'v2' : 'v3',
        parameters: parameters.map((one) => resolve(document, one)),
        body: operation.requestBody?.content?.['application/json']?.schema ?? null,
        bodyRequired: operation.requestBody?.required ?? false,
      });
    }
  return all;
}

/** Gives the value for a field or parameter of this name, or undefined for any that fits. */
export type Fill = (name: string) => Json | undefined;

const known = new Map<string, JsonObject>();

/** The schema itself, whatever it refers to. */
export function schemaOf(schema: JsonObject): JsonObject {
  const ref = schema['$ref'] as string | undefined;
  if (ref === undefined) return schema;
  let found = known.get(ref);
  if (!found) known.set(ref, (found = resolve<JsonObject>(contract().document, schema as never)));
  return found;
}

/** The type a value of this schema has, where it has one. */
export function typeOf(schema: JsonObject): string | undefined {
  const { type } = schemaOf(schema);
  return typeof type === 'string'
    ? type
    : (type as readonly string[] | undefined)?.find((one) => one !== 'null');
}

/** Every type a value of this schema may have. */
export function typesOf(schema: JsonObject): ReadonlySet<string> {
  const { type, oneOf, anyOf, enum: values } = schemaOf(schema);
  if (type !== undefined) return new Set([type].flat() as string[]);
  const branches = list(oneOf ?? anyOf);
  if (branches.length > 0) return new Set(branches.flatMap((branch) => [...typesOf(branch)]));
  return new Set(values ? (values as readonly Json[]).map((value) => typeof value) : Object.keys(ANY));
}

const ANY = { string: 0, number: 0, integer: 0, boolean: 0, object: 0, array: 0, null: 0 };

const list = (value: Json | undefined): readonly JsonObject[] => (value ?? []) as readonly JsonObject[];

/** The branch of a schema with alternatives that says most. */
function chosen(schema: JsonObject): JsonObject {
  const resolved = schemaOf(schema);
  const branches = list(resolved['oneOf'] ?? resolved['anyOf']).filter(
    (one) => schemaOf(one)['type'] !== 'null',
  );
  if (branches.length === 0) return resolved;
  const branch = chosen(branches[0]!);
  const properties = { ...(resolved['properties'] as object), ...(branch['properties'] as object) };
  return { ...resolved, ...branch, ...(Object.keys(properties).length > 0 && { properties }) };
}

/** The fields of an object's schema; empty for everything else. */
export const fieldsOf = (schema: JsonObject): Readonly<Record<string, JsonObject>> =>
  (chosen(schema)['properties'] ?? {}) as Readonly<Record<string, JsonObject>>;

/** The schema of a list's items, or null for what is no list. */
export const itemsOf = (schema: JsonObject): JsonObject | null =>
  (chosen(schema)['items'] as JsonObject | undefined) ?? null;

const TEXTS: Readonly<Record<string, string>> = {
  date: '2026-01-15',
  'date-time': '2026-01-15T12:00:00Z',
  'iso-date-time': '2026-01-15T12:00:00Z',
  email: 'someone@example.com',
  uri: 'https://www.example.com/a',
  uuid: '00000000-0000-4000-8000-000000000000',
};

/** A value of a schema, with all of its fields. */
export function sampleOf(schema: JsonObject, fill: Fill = () => undefined, name = ''): Json {
  const filled = fill(name);
  const { type: _, ...one } = chosen(schema);
  const type = typeOf(chosen(schema));
  if (type === 'array') {
    if (filled !== undefined) return [filled];
    const most = one['maxItems'] as number | undefined;
    return most === 0 ? [] : [sampleOf(one['items'] as JsonObject, fill, name)];
  }
  if (type === 'object' || one['properties']) {
    const entries = Object.entries(fieldsOf(schema)).map(
      ([key, inner]) => [key, sampleOf(inner, fill, key)] as const,
    );
    return Object.fromEntries(entries);
  }
  if (filled !== undefined) return filled;
  if ('const' in one) return one['const']!;
  if (one['enum']) return (one['enum'] as readonly Json[])[0]!;
  if (type === 'integer' || type === 'number') return Math.max(Number(one['minimum'] ?? 1), 1);
  if (type === 'boolean') return true;
  if (type === 'null') return null;
  return textOf(one);
}

/** The least a schema asks for: required fields, and one item of a list that may not be empty. */
export function minimalOf(schema: JsonObject, fill: Fill = () => undefined, name = ''): Json {
  const one = chosen(schema);
  const items = itemsOf(schema);
  if (items) return one['minItems'] || name === '' ? [minimalOf(items, fill, name)] : [];
  if (Object.keys(fieldsOf(schema)).length === 0) return sampleOf(schema, fill, name);
  const required = (one['required'] ?? []) as readonly string[];
  return Object.fromEntries(required.map((key) => [key, minimalOf(fieldsOf(schema)[key]!, fill, key)]));
}

/** A field somewhere in a body. Lists have their first item, 0. */
export interface FieldPlace {
  readonly path: readonly (string | 0)[];
  /** The field's own name; an item of a list has the list's. */
  readonly name: string;
  readonly schema: JsonObject;
}

/** Every place in a body, itself included. */
export function placesOf(schema: JsonObject, path: readonly (string | 0)[] = [], name = ''): FieldPlace[] {
  const items = itemsOf(schema);
  return [
    { path, name, schema },
    ...(items ? placesOf(items, [...path, 0], name) : []),
    ...Object.entries(fieldsOf(schema)).flatMap(([key, inner]) => placesOf(inner, [...path, key], key)),
  ];
}

/** The least body that has this value at this place. */
export function bodyWith(
  schema: JsonObject,
  [step, ...rest]: FieldPlace['path'],
  value: Json,
  fill: Fill,
): Json {
  if (step === undefined) return value;
  if (step === 0) return [bodyWith(itemsOf(schema)!, rest, value, fill)];
  const inner = fieldsOf(schema)[step]!;
  return { ...(minimalOf(schema, fill, step) as object), [step]: bodyWith(inner, rest, value, fill) };
}

function textOf({ format, pattern, minLength, maxLength }: JsonObject): string {
  const text =
    TEXTS[String(format)] ?? candidates.find((each) => new RegExp(String(pattern ?? '')).test(each))!;
  return text.padEnd(Number(minLength ?? 0), 'x').slice(0, Number(maxLength ?? 1_000));
}

const candidates = ['Sample', 'USD', 'US', '12.5', '7', 'sample'];

/** The operation's path with its parameters filled in. */
export const pathOf = ({ path, parameters }: DescribedOperation, fill: Fill): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const { schema } = parameters.find((one) => one.in === 'path' && one.name === name)!;
    return encodeURIComponent(String(sampleOf(schema, fill, name)));
  });
