import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../db/context.ts';
import type { ContractOperation, Read } from './contract.ts';
import { METHODS } from './document.ts';
import { refusalOf as usualRefusalOf } from './errors.ts';
import { selectFields } from './fields.ts';
import type { Answer, Operation } from './operation.ts';
import type { RawValues } from './query.ts';
import { Refusal } from './refusal.ts';

/** Of a wrong body above this only the first wrong field is told. */
const THOROUGH_LIMIT = 32 * 1024;
const MOST_PER_PAGE = 250;

/** Lets a request in before its body is read, or throws. */
export type Admit<C> = (
  request: FastifyRequest,
  reply: FastifyReply,
  operation: ContractOperation,
) => Promise<C>;

export interface ServeOptions<C> {
  readonly prefix: string;
  readonly admit: Admit<C>;
  readonly log: Log;
  /** In tests: an answer that departs from the contract is an error that says so. */
  readonly validateResponses: boolean;
  /** The wire form of what was thrown, by the surface's own table; null for a fault of ours. */
  readonly refusalOf?: (error: unknown) => Refusal | null;
  /** Whether somebody else answers OPTIONS. */
  readonly preflights?: boolean;
}

/** Serves operations of the contract in a scope of their own, so that its parsers and errors stay inside. */
export async function serve<C>(
  fastify: FastifyInstance,
  served: readonly ContractOperation[],
  operations: readonly Operation<C>[],
  options: ServeOptions<C>,
): Promise<void> {
  const handlers = new Map(operations.map((operation) => [operation.id, operation.handle]));
  await fastify.register(async (scope) => {
    readOnlyJson(scope);
    answerErrors(scope, options);
    for (const operation of served) addRoute(scope, operation, handlers.get(operation.id), options);
    refuseTheRest(scope, served, options);
  });
}

function readOnlyJson(scope: FastifyInstance): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Clients send the content type with requests that have no body.
    if (body === '') done(null, undefined);
    else void parse(request, body as string, done);
  });
}

function addRoute<C>(
  scope: FastifyInstance,
  operation: ContractOperation,
  handle: Operation<C>['handle'] | undefined,
  { prefix, admit, validateResponses }: ServeOptions<C>,
): void {
  const contexts = new WeakMap<FastifyRequest, C>();
  scope.route({
    method: operation.method.toUpperCase(),
    url: prefix + fastifyPath(operation.path),
    config: { problems: operation.problems },
    onRequest: async (request, reply) => {
      reply.header('cache-control', 'private, no-store');
      forgetTypeOfNothing(request);
      contexts.set(request, await admit(request, reply, operation));
    },
    handler: async (request, reply) => {
      if (!handle) throw new Refusal(501, `Not built yet: ${operation.id}.`);
      const input = decode(operation, request);
      const answer = await handle({ ctx: contexts.get(request) as C, ...input });
      if (validateResponses) checkAnswer(operation, answer);
      reply.code(answer.status).headers(answer.headers ?? {});
      return answer.body === undefined ? reply.send() : reply.send(selectFields(answer.body, input.query));
    },
  });
}

/** Clients say what type a body has that they do not send: `@space48/bigcommerce-api` deletes with the type `undefined`. */
function forgetTypeOfNothing({ headers }: FastifyRequest): void {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers;
  if (encoding === undefined && Number(length) === 0) delete headers['content-type'];
}

/** `{name}` of OpenAPI is `:name` here; a colon of the path itself (`id:in` is no path) does not occur. */
const fastifyPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** Checks path, query, headers and body against the contract, in this order. */
function decode(operation: ContractOperation, request: FastifyRequest) {
  const good = (read: Read): Readonly<Record<string, unknown>> => {
    if ('values' in read) return read.values;
    throw new Refusal(422, 'The request does not match the contract.', read.errors);
  };
  const path = good(operation.readPath(request.params as RawValues));
  const rawQuery = request.query as RawValues;
  if (Number(rawQuery['limit']) > MOST_PER_PAGE)
    throw new Refusal(413, `A page has at most ${MOST_PER_PAGE} items.`, {
      limit: `must be <= ${MOST_PER_PAGE}`,
    });
  const query = good(operation.readQuery(rawQuery));
  const headers = good(operation.readHeaders(request.headers as RawValues));
  const body = checkBody(operation, request);
  refuseOtherIds(path, body);
  return { path, query, headers, body };
}

/** Where a body repeats what the path names, such as `product_id`, it must not name another. */
function refuseOtherIds(path: Readonly<Record<string, unknown>>, body: unknown): void {
  if (typeof body !== 'object' || body === null) return;
  for (const [name, value] of Object.entries(path)) {
    const repeated = (body as Readonly<Record<string, unknown>>)[name];
    if (repeated !== undefined && repeated !== value)
      throw new Refusal(422, 'The request body does not match the path.', {
        [name]: 'must be that of the path',
      });
  }
}

function checkBody(operation: ContractOperation, { body, headers }: FastifyRequest): unknown {
  if (!operation.body) {
    // Some clients send an empty object with every request.
    if (body === undefined || JSON.stringify(body) === '{}') return undefined;
    throw new Refusal(422, 'This operation takes no body.');
  }
  if (body === undefined) {
    if (!operation.body.required) return undefined;
    throw new Refusal(422, 'The request body is missing.');
  }
  const errors = operation.body.check(body, Number(headers['content-length']) <= THOROUGH_LIMIT);
  if (!errors) return body;
  // A list that is itself wrong, and not empty, is too long; some operations have a status of their own for that.
  const tooMany = Array.isArray(body) && body.length > 0 && '' in errors && operation.answers.has(413);
  throw new Refusal(tooMany ? 413 : 422, 'The request body does not match the contract.', errors);
}

/** An answer that the contract does not know. A fault of ours, found by tests. */
class ContractBreach extends Error {}

function checkAnswer(operation: ContractOperation, { status, body }: Answer): void {
  const expected = operation.answers.get(status);
  if (!expected) throw new ContractBreach(`${operation.id} may not answer ${status}`);
  if (!expected.check) {
    if (body !== undefined) throw new ContractBreach(`${operation.id} has no body with ${status}`);
    return;
  }
  const errors = expected.check(JSON.parse(JSON.stringify(body ?? null)));
  if (errors)
    throw new ContractBreach(
      `The answer of ${operation.id} departs from the contract: ${JSON.stringify(errors)}`,
    );
}

function answerErrors<C>(
  scope: FastifyInstance,
  { log, validateResponses, refusalOf = usualRefusalOf }: ServeOptions<C>,
): void {
  scope.setErrorHandler(async (error, request, reply) => {
    const refusal = refusalOf(error) ?? fault(error, request, log, validateResponses);
    if ((request.routeOptions.config as { problems?: boolean }).problems)
      return reply
        .code(refusal.status)
        .headers(refusal.headers)
        .type('application/problem+json')
        .send(JSON.stringify(refusal.problems()));
    const version = versionOf(request.url);
    return reply.code(refusal.statusFor(version)).headers(refusal.headers).send(refusal.bodyFor(version));
  });
}

/** A fault of ours: logged whole, told without its text, except to a test about a breach of the contract. */
function fault(error: unknown, request: FastifyRequest, log: Log, tellBreach: boolean): Refusal {
  log.error(
    { error: describe(error), method: request.method, route: request.routeOptions.url },
    'A request failed',
  );
  return new Refusal(
    500,
    tellBreach && error instanceof ContractBreach ? error.message : 'Something went wrong here.',
  );
}

/** For the log only. Whatever a database error knows besides, such as values, stays out of it. */
const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const versionOf = (url: string): 'v2' | 'v3' => (/^\/stores\/[^/]*\/v2(\/|\?|$)/.test(url) ? 'v2' : 'v3');

/** Another method on a path we serve is 405; any other path below the prefix is 404. */
function refuseTheRest<C>(
  scope: FastifyInstance,
  served: readonly ContractOperation[],
  { prefix, preflights = false }: ServeOptions<C>,
): void {
  const methods = new Map<string, Set<string>>();
  for (const { path, method } of served) {
    const url = prefix + fastifyPath(path);
    methods.set(url, (methods.get(url) ?? new Set()).add(method.toUpperCase()));
  }
  for (const [url, allowed] of methods) {
    const allow = [...allowed].join(', ');
    scope.route({
      method: [...METHODS.map((method) => method.toUpperCase()), 'PATCH', 'OPTIONS'].filter(
        (method) => !allowed.has(method) && !(preflights && method === 'OPTIONS'),
      ),
      url,
      onRequest: async () => {
        throw new Refusal(405, `This path takes ${allow}.`, {}, { allow });
      },
      handler: async () => undefined,
    });
  }
  for (const root of new Set(
    served.map(({ path }) => prefix + /^(?:.*?\/v\d|\/api\/storefront)/.exec(path)?.[0]),
  ))
    scope.all(`${root}/*`, {
      onRequest: async () => {
        throw new Refusal(404, 'There is no such endpoint.');
      },
      handler: async () => undefined,
    });
}
