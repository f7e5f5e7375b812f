import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Store } from '../../domains/stores/index.ts';
import { isLocalName } from '../../http/directory.ts';
import { GRAPHIQL_START } from './graphiql-start.ts';

/** What is filled in when GraphiQL opens. */
export interface Playground {
  readonly token: string;
  readonly email: string;
  readonly password: string;
}

export interface GraphiqlOptions {
  /** What to fill in for a store; null where the server can be reached from elsewhere, and visitors bring a token. */
  readonly shows: ((store: Store) => Promise<Playground | null>) | null;
}

const packageOf = (name: string): string =>
  dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));

const FOLDERS = [packageOf('graphiql'), join(packageOf('react'), 'umd'), join(packageOf('react-dom'), 'umd')];
const FILES = new Set([
  '/graphiql.min.css',
  '/graphiql.min.js',
  '/react.production.min.js',
  '/react-dom.production.min.js',
]);

/**
 * Scripts and style sheets only from here; icons and fonts are data URLs. A dialog's lock on the page's scrolling is an
 * inline style sheet, which is refused and not missed, since the page does not scroll.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `GET /graphql`: GraphiQL for a browser; anything else is told to use POST. */
export async function registerGraphiql(server: FastifyInstance, { shows }: GraphiqlOptions): Promise<void> {
  server.get('/graphql', async (request, reply) => {
    reply.headers({ 'cache-control': 'private, no-store', vary: 'Accept' });
    if (!/\btext\/html\b/.test(request.headers.accept ?? ''))
      return reply
        .code(405)
        .header('allow', 'POST, OPTIONS')
        .send({ errors: [{ message: 'Send the query with POST, as application/json.' }] });
    const store = request.place?.store;
    const start = shows && store && isAtHome(request) ? await shows(store) : null;
    return reply
      .header('content-security-policy', POLICY)
      .type('text/html; charset=utf-8')
      .send(pageWith(start));
  });
  server.get('/patron/graphiql/start.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(GRAPHIQL_START),
  );
  await server.register(serveStatic, {
    root: FOLDERS,
    prefix: '/patron/graphiql/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => FILES.has(path),
  });
}

/** Whether the browser is on this machine: it used a name that is local everywhere, and no proxy passed the request on. */
const isAtHome = ({ headers }: FastifyRequest): boolean =>
  isLocalName(headers.host ?? '') && !headers.forwarded && !headers['x-forwarded-for'] && !headers.via;

/** `<` is escaped, so that no value can end the element. */
const pageWith = (start: Playground | null): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Patron GraphQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/patron/graphiql/graphiql.min.css">
  </head>
  <body>
    <div id="graphiql"></div>
    <script type="application/json" id="start">${JSON.stringify(start).replaceAll('<', '\\u003c')}</script>
    <script src="/patron/graphiql/react.production.min.js"></script>
    <script src="/patron/graphiql/react-dom.production.min.js"></script>
    <script src="/patron/graphiql/graphiql.min.js"></script>
    <script src="/patron/graphiql/start.js"></script>
  </body>
</html>
`;
