import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/index.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { createSeededStore } from '../../src/seeds/index.ts';
import { memoryDatabase } from '../support/database.ts';
import { suiteServer } from '../support/suite.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** What the page starts with. */
function startOf(page: string): unknown {
  const text = /<script type="application\/json" id="start">(.*?)<\/script>/.exec(page)?.[1];
  assert.ok(text !== undefined, page);
  return JSON.parse(text);
}

describe('GraphiQL at GET /graphql', () => {
  const server = suiteServer();

  const open = async (origin: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${origin}/graphql`, { headers: { ...BROWSER, ...headers } });
    return { response, page: await response.text() };
  };

  test('a browser gets the page, with the demo store ready to sign in', async () => {
    const { response, page } = await open(server.demo.storefront_url);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'private, no-store');
    const { storefront_token: token, customers } = server.demo;
    assert.deepEqual(startOf(page), {
      token,
      email: customers[0]!.email,
      password: customers[0]!.password,
    });
  });

  test('another store has its own token and customer; one without customers has its token', async () => {
    const store = await server.store();
    const empty = await server.store({ seed: 'empty' });
    assert.deepEqual(startOf((await open(store.storefront_url)).page), {
      token: store.storefront_token,
      email: store.customers[0]!.email,
      password: store.customers[0]!.password,
    });
    assert.deepEqual(startOf((await open(empty.storefront_url)).page), {
      token: empty.storefront_token,
      email: '',
      password: '',
    });
  });

  test('everything it loads is here, and the policy allows nothing else', async () => {
    const { response, page } = await open(server.demo.storefront_url);
    const policy = response.headers.get('content-security-policy')!;
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self';/);
    assert.match(policy, /frame-ancestors 'none'/);
    const loaded = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1]!);
    assert.equal(loaded.filter((url) => url.startsWith('/patron/graphiql/')).length, 5);
    for (const url of loaded.filter((each) => each !== 'data:,')) {
      const file = await fetch(`${server.demo.storefront_url}${url}`);
      assert.equal(file.status, 200, url);
      assert.match(
        file.headers.get('content-type')!,
        url.endsWith('.css') ? /^text\/css/ : /^(text|application)\/javascript/,
      );
      await file.arrayBuffer();
    }
  });

  test('no other file of the packages is served', async () => {
    for (const path of [
      'package.json',
      'graphiql.min.js.map',
      'react.development.js',
      '..%2fpackage.json',
      '%2e%2e/index.js',
      '',
    ])
      assert.equal((await fetch(`${server.demo.storefront_url}/patron/graphiql/${path}`)).status, 404, path);
  });

  test('a password cannot end the element that holds it', async () => {
    const password = '</script><script>alert(1)</script>';
    const store = await server.store({
      seed: {
        name: 'Odd',
        customers: [{ email: 'odd@example.com', password, first_name: 'O', last_name: 'D' }],
      },
    });
    const { page } = await open(store.storefront_url);
    assert.ok(!page.includes('<script>alert'));
    assert.equal((startOf(page) as { password: string }).password, password);
  });

  test('what a proxy passes on is shown no secret', async () => {
    for (const headers of [
      { 'x-forwarded-for': '192.0.2.1' },
      { forwarded: 'for=192.0.2.1' },
      { via: '1.1 p' },
    ])
      assert.equal(startOf((await open(server.demo.storefront_url, headers as never)).page), null);
  });

  test('a server that can be reached from elsewhere shows no secret', async () => {
    const app = await createApp({
      config: readConfig({ HOST: '0.0.0.0', PATRON_LOG_LEVEL: 'silent' }, {}),
      secrets: {
        encryptionKey: Buffer.from(newSecret(), 'hex'),
        operatorKey: null,
        trustedProxySecret: null,
      },
      database: await memoryDatabase(),
    });
    try {
      await createSeededStore(app.services, { isDefault: true });
      const { statusCode, body } = await app.server.inject({
        url: '/graphql',
        headers: { ...BROWSER, host: 'localhost:4000' },
      });
      assert.equal(statusCode, 200);
      assert.equal(startOf(body), null);
    } finally {
      await app.close();
    }
  });

  test('anything but a browser is told to use POST', async () => {
    const url = `${server.demo.storefront_url}/graphql?query=${encodeURIComponent('{ customer { email } }')}`;
    for (const accept of ['application/json', '*/*']) {
      const response = await fetch(url, { headers: { accept } });
      assert.equal(response.status, 405);
      assert.equal(response.headers.get('allow'), 'POST, OPTIONS');
      assert.deepEqual(await response.json(), {
        errors: [{ message: 'Send the query with POST, as application/json.' }],
      });
    }
  });
});
