import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import serveStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contract } from './contract.ts';

const PACKAGE = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
const FILES = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Patron REST API</title>
    <link rel="icon" href="/patron/docs/favicon-32x32.png">
    <link rel="stylesheet" href="/patron/docs/swagger-ui.css">
  </head>
  <body>
    <div id="contract"></div>
    <script src="/patron/docs/swagger-ui-bundle.js"></script>
    <script src="/patron/docs/start.js"></script>
  </body>
</html>
`;

/** `validatorUrl: null`, or the page would send the address of this server to a service elsewhere. */
const START = `SwaggerUIBundle({
  url: '/patron/openapi.json',
  dom_id: '#contract',
  deepLinking: true,
  docExpansion: 'none',
  filter: true,
  validatorUrl: null,
});
`;

/** Scripts only from here; the viewer sets styles on elements and draws its icons from data URLs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `GET /patron/docs`, a page that shows the REST contract, and `GET /patron/openapi.json`, the contract itself. */
export async function registerDocs(fastify: FastifyInstance): Promise<void> {
  const document = JSON.stringify(contract().document);
  fastify.get('/patron/openapi.json', async (_request, reply) =>
    reply.type('application/json').send(document),
  );
  fastify.get('/patron/docs', async (_request, reply) =>
    reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(PAGE),
  );
  fastify.get('/patron/docs/start.js', async (_request, reply) =>
    reply.type('text/javascript; charset=utf-8').send(START),
  );
  await fastify.register(serveStatic, {
    root: PACKAGE,
    prefix: '/patron/docs/',
    decorateReply: false,
    index: false,
    allowedPath: (path) => FILES.has(path),
  });
}
