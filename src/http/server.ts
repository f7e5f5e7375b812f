import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { DomainError, Unavailable } from '../kernel/errors.ts';
import { InHand } from './in-hand.ts';
import { addressOf, schemeOf, type RequestFacts } from './request.ts';

export interface ServerOptions extends RequestFacts {
  readonly bodyLimit: number;
  readonly logLevel: string;
  /** Where log lines go; by default standard output. */
  readonly logTo?: { write(line: string): void };
}

/** How long closing waits for handlers whose clients have hung up. */
const PATIENCE = 10_000;

/** Paths that work on a host that nothing claims: probes know no host. */
const ANY_HOST = /^\/healthz$/;
/** Paths that need no store at the host, since they name theirs or make one. */
const OWN_HOST = /^\/(stores|patron\/v1)\//;

/** Makes the HTTP server: hosts, addresses, limits, headers and the last word on errors. Surfaces add the routes. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: options.bodyLimit,
    // Tokens travel in paths, so a request line may be long; a node's own limit on headers still holds.
    routerOptions: { maxParamLength: 8_192, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    // A request that does not arrive whole is not waited for.
    requestTimeout: 60_000,
    logger: {
      level: options.logLevel,
      ...(options.logTo && { stream: options.logTo }),
      serializers: {
        req: (request: FastifyRequest) => ({
          method: request.method,
          url: loggable(request.url),
          address: request.ip,
        }),
      },
    },
    frameworkErrors: (error, _request, reply) => void answerError(error, reply),
  });
  await server.register(cookie);
  await server.register(formbody);

  server.addHook('preClose', async () => {
    // A connection whose request is in hand is idle after its answer, and nobody asks for it to be closed again then.
    server.server.keepAliveTimeout = 1;
  });

  const inHand = new InHand();
  server.addHook('onRoute', (route) => {
    route.handler = inHand.counted(route.handler);
  });
  server.addHook('onClose', () => inHand.idle(PATIENCE));

  server.decorateRequest('place', null);
  server.decorateRequest('clientAddress', '');
  server.decorateRequest('scheme', 'http');
  server.addHook('onRequest', async (request, reply) => {
    request.clientAddress = addressOf(request, options);
    request.scheme = schemeOf(request, options);
    const { host } = request.headers;
    request.place = await options.directory.place(host, request.socket.localPort);
    const served =
      ANY_HOST.test(request.url) || (OWN_HOST.test(request.url) && options.directory.isOwnHost(host));
    if (!request.place && !served) {
      return answerError(new DomainError('stores.not_found', 'No store is at this host.'), reply);
    }
    return undefined;
  });
  server.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('referrer-policy')) reply.header('referrer-policy', 'no-referrer');
  });
  server.setErrorHandler((error, request, reply) => {
    if (!(error instanceof Unavailable) && statusOf(error) >= 500)
      request.log.error({ error: describe(error) }, 'unexpected error');
    return answerError(error, reply);
  });
  server.setNotFoundHandler((_request, reply) =>
    reply.code(404).type('text/plain').send('There is nothing here.\n'),
  );
  return server;
}

/** The answer to an error that no surface put into its own form. Never more than the words for its status. */
function answerError(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof Unavailable) {
    return reply
      .code(503)
      .header('retry-after', String(error.retryAfter))
      .type('text/plain')
      .send('The service is away for a moment. Try again.\n');
  }
  const status = statusOf(error);
  const words =
    WORDS[status] ?? (status < 500 ? 'The request cannot be read.' : 'Something went wrong on our side.');
  return reply.code(status).type('text/plain').send(`${words}\n`);
}

const WORDS: Readonly<Record<number, string>> = {
  404: 'There is nothing here.',
  405: 'This method is not allowed here.',
  413: 'The request is too large.',
  414: 'The address is too long.',
  415: 'This content type is not understood.',
  421: 'No store is at this host.',
};

/** Refusals that may come of any request: what no column can hold, and a store that was deleted meanwhile. */
const REFUSALS: Readonly<Record<string, number>> = { 'db.unstorable': 400, 'stores.not_found': 421 };

function statusOf(error: unknown): number {
  if (error instanceof DomainError) return REFUSALS[error.code] ?? 500;
  const status = (error as Partial<FastifyError>)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
}

/** Tokens in paths and queries never reach the log. */
export const loggable = (url: string): string =>
  url
    .replace(/\/login\/token\/[^/?#]+/, '/login/token/[token]')
    // By its look too, since a path or a name may be written in ways that only the router understands.
    .replace(/(?<![\w-])eyJ[\w-]*(?:(?:\.|%2e)[\w-]*)+/gi, '[token]')
    .replace(/[0-9a-f]{64}/gi, '[hidden]')
    // Also inside a parameter that is itself an address, where "?", "&" and "=" are escaped.
    .replace(/((?:[?&]|%3f|%26)(?:token|jwt|password|login_pass|t)(?:=|%3d))[^&#%]*/gi, '$1[hidden]');

const describe = (error: unknown): object =>
  error instanceof Error
    ? { name: error.name, message: error.message, stack: error.stack }
    : { message: String(error) };
