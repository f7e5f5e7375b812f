import assert from 'node:assert/strict';
import { test } from 'node:test';
import Fastify from 'fastify';
import { registerDocs } from './docs-page.ts';

test('the page that shows the contract loads only files from here, and no script is inline', async () => {
  const app = Fastify();
  await registerDocs(app);
  const page = await app.inject('/patron/docs');
  assert.equal(page.statusCode, 200);
  assert.match(String(page.headers['content-security-policy']), /script-src 'self';/);
  assert.ok(!/<script>/.test(page.body));
  const files = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
  assert.equal(files.length, 4);
  for (const file of files) assert.equal((await app.inject(file)).statusCode, 200, file);
  await app.close();
});

test('the contract as JSON, without what only the package of the viewer holds', async () => {
  const app = Fastify();
  await registerDocs(app);
  const document = (await app.inject('/patron/openapi.json')).json();
  assert.equal(document.openapi, '3.1.0');
  assert.equal(document.paths['/v2/time'].get.operationId, 'getSystemTimestamp');
  assert.equal((await app.inject('/patron/docs/package.json')).statusCode, 404);
  assert.equal((await app.inject('/patron/docs/../package.json')).statusCode, 404);
  await app.close();
});
