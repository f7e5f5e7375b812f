import {
  loadDocument,
  METHODS,
  resolve,
  type JsonObject,
  type Method,
  type OpenApiDocument,
  type OperationObject,
  type Parameter,
  type Referable,
} from './document.ts';
import type { operations } from './contract.generated.ts';
import { readText, type RawValues } from './query.ts';
import { Validators, type FieldErrors, type Validator } from './validators.ts';

export type OperationId = keyof operations;

/** Values that were read and found good, or what is wrong with them. */
export type Read = { readonly values: Readonly<Record<string, unknown>> } | { readonly errors: FieldErrors };

/** One operation of the contract, with what checks its inputs and answers. */
export interface ContractOperation {
  readonly id: OperationId;
  readonly method: Method;
  /** As in the contract, with `{name}` for a parameter. */
  readonly path: string;
  readonly version: 'v2' | 'v3';
  /** One of these OAuth scopes is enough; empty for the operator's endpoints. */
  readonly scopes: readonly string[];
  /** How many requests of a store may run at once; null is no limit. */
  readonly concurrency: number | null;
  /** Whether it refuses with a list of problems. */
  readonly problems: boolean;
  readonly readPath: (raw: RawValues) => Read;
  readonly readQuery: (raw: RawValues) => Read;
  readonly readHeaders: (raw: RawValues) => Read;
  /** Null where the operation takes no body. */
  readonly body: { readonly required: boolean; readonly check: Validator } | null;
  /** By status. `check` is null where the answer has no body. */
  readonly answers: ReadonlyMap<number, { readonly check: Validator | null }>;
}

export interface Contract {
  readonly document: OpenApiDocument;
  readonly operations: ReadonlyMap<OperationId, ContractOperation>;
}

let loaded: Contract | undefined;

/** The contract, read once for the process. */
export const contract = (): Contract => (loaded ??= readContract(loadDocument()));

function readContract(document: OpenApiDocument): Contract {
  const validators = new Validators(document);
  const all = new Map<OperationId, ContractOperation>();
  for (const [path, item] of Object.entries(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const id = operation.operationId as OperationId;
      if (all.has(id)) throw new Error(`Two operations of the contract are called ${id}`);
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      all.set(id, {
        id,
        method,
        path,
        version: path.startsWith('/v2/') ? 'v2' : 'v3',
        scopes: operation['x-oauth-scopes'] ?? [],
        concurrency: operation['x-concurrency'] ?? null,
        problems: operation['x-errors'] === 'problems',
        readPath: reader(document, validators, parameters, 'path'),
        readQuery: reader(document, validators, parameters, 'query'),
        readHeaders: reader(document, validators, parameters, 'header'),
        body: bodyOf(validators, operation),
        answers: answersOf(document, validators, operation),
      });
    }
  return { document, operations: all };
}

/** Reads and checks the parameters of one place. A query may hold no other; other headers are not looked at. */
function reader(
  document: OpenApiDocument,
  validators: Validators,
  parameters: readonly Referable<Parameter>[],
  place: Parameter['in'],
): (raw: RawValues) => Read {
  const declared = parameters.map((one) => resolve(document, one)).filter((one) => one.in === place);
  const schemas = new Map(declared.map((one) => [one.name, one.schema]));
  const check = validators.of({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(schemas),
    required: declared.filter((one) => one.required).map((one) => one.name),
  });
  return (raw) => {
    const values: Record<string, unknown> = place === 'query' ? { ...raw } : {};
    for (const [name, schema] of schemas) {
      const text = raw[place === 'header' ? name.toLowerCase() : name];
      if (text !== undefined) values[name] = readText(document, schema, text);
    }
    const errors = check(values);
    return errors ? { errors } : { values };
  };
}

function bodyOf(validators: Validators, { requestBody }: OperationObject): ContractOperation['body'] {
  const schema = requestBody?.content?.['application/json']?.schema;
  return schema ? { required: requestBody?.required ?? false, check: validators.of(schema) } : null;
}

function answersOf(
  document: OpenApiDocument,
  validators: Validators,
  operation: OperationObject,
): ContractOperation['answers'] {
  const answers = new Map<number, { check: Validator | null }>();
  for (const [status, response] of Object.entries(operation.responses)) {
    if (status === 'default') continue;
    const schema: JsonObject | undefined = resolve(document, response).content?.['application/json']?.schema;
    answers.set(Number(status), { check: schema ? validators.of(schema) : null });
  }
  return answers;
}
