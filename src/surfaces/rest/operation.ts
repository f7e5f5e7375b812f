/**
 * How to add an operation:
 *
 * 1. Describe it in `contract/<area>.yaml` (its operationId is the documented one), then `npm run generate`.
 * 2. Write `v3/<area>/<operation-id>.ts` (or v2/). Everything in it is typed by the contract:
 *
 *        export const getCustomers = defineOperation('getCustomers', async ({ ctx, query }) => {
 *          const page = pageOf(query);
 *          const { items, total } = await customers.list(ctx, { ids: query['id:in'], ...page });
 *          return ok({ data: items.map(toWire), meta: pageMeta(query, total, items.length) });
 *        });
 *
 * 3. Add it to the list of its area, which app.ts hands to `registerRest`.
 * 4. A refusal is a DomainError from the domain; give its code a row in `errors.ts`.
 *
 * Before the handler runs, the caller is known, has the scope, and path, query and body match the contract. The
 * handler decodes, makes one domain or flow call and maps the result; it does not check again, and it never throws
 * HTTP errors. A handler whose answer departs from the contract fails the tests.
 */
import type { Context } from '../../db/context.ts';
import type { OperationId } from './contract.ts';
import type { operations } from './contract.generated.ts';

type SuccessStatus = 200 | 201 | 202 | 204 | 207;

/** `never` and absent parameters read as an object without keys. */
type Given<T> = [NonNullable<T>] extends [never] ? Readonly<Record<never, never>> : Readonly<NonNullable<T>>;
type Parameters<Id extends OperationId> = operations[Id]['parameters'];

export type PathOf<Id extends OperationId> = Given<Parameters<Id>['path']>;
export type QueryOf<Id extends OperationId> = Given<Parameters<Id>['query']>;
export type HeadersOf<Id extends OperationId> = Given<Parameters<Id>['header']>;

/** The request body; undefined only where the contract lets it be left out. */
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : operations[Id] extends { requestBody?: { content: { 'application/json': infer B } } }
    ? B | undefined
    : undefined;

type Headers = Readonly<Record<string, string>>;

/** The answers the contract knows for this operation: a status, and the body it has. */
export type AnswerOf<Id extends OperationId> = {
  [S in keyof operations[Id]['responses'] & SuccessStatus]: operations[Id]['responses'][S] extends {
    content: { 'application/json': infer B };
  }
    ? { readonly status: S; readonly body: B; readonly headers?: Headers }
    : { readonly status: S; readonly body?: undefined; readonly headers?: Headers };
}[keyof operations[Id]['responses'] & SuccessStatus];

/** One request, decoded. `C` is the context: a store's, or the operator's. */
export interface Call<Id extends OperationId, C = Context> {
  readonly ctx: C;
  readonly path: PathOf<Id>;
  readonly query: QueryOf<Id>;
  readonly headers: HeadersOf<Id>;
  readonly body: BodyOf<Id>;
}

/** What the machinery calls: the types of one operation are erased here, after the contract has checked the values. */
export interface Operation<C = Context> {
  readonly id: OperationId;
  readonly handle: (call: UntypedCall<C>) => Promise<Answer>;
}

export interface UntypedCall<C> {
  readonly ctx: C;
  readonly path: unknown;
  readonly query: unknown;
  readonly headers: unknown;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Headers;
}

/** Ties a handler to the operation of the contract that it answers. */
export function defineOperation<Id extends OperationId, C = Context>(
  id: Id,
  handle: (call: Call<Id, C>) => Promise<AnswerOf<Id>>,
): Operation<C> {
  return { id, handle: (call) => handle(call as Call<Id, C>) };
}

/** 200 with a body. */
export const ok = <B>(body: B) => ({ status: 200, body }) as const;
/** 201 with a body. */
export const created = <B>(body: B) => ({ status: 201, body }) as const;
/** 204: done, and nothing to say. */
export const noContent = { status: 204 } as const;
