import assert from 'node:assert/strict';
import { request } from 'node:http';
import { test } from 'node:test';
import { createSite, updateSite } from '../../src/domains/channels/index.ts';
import { Directory, isLoopbackHost } from '../../src/http/directory.ts';
import { memoryDatabase } from '../support/database.ts';
import { eachEngine } from '../support/engines.ts';
import { graphql } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { startServer } from '../support/server.ts';
import { newStore, testServices } from '../support/services.ts';

test('a server is reached from this machine alone on its loopback addresses', () => {
  for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1', '[::1]'])
    assert.equal(isLoopbackHost(host), true, host);
  for (const host of ['0.0.0.0', '::', '192.168.0.1', 'localhost.evil.test'])
    assert.equal(isLoopbackHost(host), false, host);
});

eachEngine('47: a host', (engine) => {
  test('that moved to another store while it was read is not kept with the first', async () => {
    const database = await engine.open();
    try {
      const services = testServices(database);
      const [first, second] = [await newStore(services), await newStore(services)];
      const site = await createSite(first.ctx, { channelId: 1, url: 'https://shop.acme.io' });
      const directory = new Directory(services, { domain: 'shop.test', publicHost: null, apiName: null });
      const store = directory.store.bind(directory);
      let moved = false;
      // The move comes when the host was read and is not kept yet.
      directory.store = async (hash) => {
        const found = await store(hash);
        if (!moved) {
          moved = true;
          await updateSite(first.ctx, site.id, { url: 'https://old.acme.io' });
          await createSite(second.ctx, { channelId: 1, url: 'https://shop.acme.io' });
        }
        return found;
      };
      await directory.place('shop.acme.io', 80);
      const place = await directory.place('shop.acme.io', 80);
      assert.equal(place?.store.hash, second.store.hash);
    } finally {
      await database.close();
    }
  });
});

test('51: of the endless loopback addresses and ports in Host only the latest are kept', async () => {
  const database = await memoryDatabase();
  try {
    const services = testServices(database);
    const { store } = await newStore(services);
    const row = { store_id: store.id, hash: store.hash };
    let reads = 0;
    // Only the number of reads matters, so they cost nothing.
    const statement = {
      selectAll: () => statement,
      where: () => statement,
      executeTakeFirst: async () => row,
    };
    const db = { selectFrom: () => ((reads += 1), statement) } as unknown as typeof services.db;
    const directory = new Directory(
      { ...services, db },
      { domain: 'shop.test', publicHost: null, apiName: null },
    );
    for (let at = 0; at <= 12_000; at += 1) await directory.place(`127.0.${at >> 8}.${at & 255}`, 80);
    assert.equal(reads, 12_001);
    assert.equal((await directory.place('127.0.46.224', 80))?.store.hash, store.hash);
    assert.equal(reads, 12_001);
    await directory.place('127.0.0.0', 80);
    assert.equal(reads, 12_002);
  } finally {
    await database.close();
  }
});

test('behind a proxy that ends TLS: the pages know their own origin, and cookies are Secure', async () => {
  const server = await startServer({ config: { PATRON_PUBLIC_URL: 'https://shop.acme.io' } });
  try {
    const ask = (method: string, path: string, headers: Record<string, string>, body = '') =>
      new Promise<{ status: number; cookies: string[]; text: string }>((resolve, reject) => {
        const sent = request(
          {
            host: '127.0.0.1',
            port: server.port,
            method,
            path,
            headers: { host: 'shop.acme.io', ...headers },
          },
          (answer) => {
            let text = '';
            answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
            answer.on('end', () =>
              resolve({ status: answer.statusCode!, cookies: answer.headers['set-cookie'] ?? [], text }),
            );
          },
        );
        sent.on('error', reject);
        sent.end(body);
      });
    const form = await ask('GET', '/login.php', {});
    assert.match(form.cookies.join(), /^FORM_TOKEN=[0-9a-f]{64}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const [customer] = server.demo.customers;
    const token = /value="([0-9a-f]{64})"/.exec(form.text)![1]!;
    const signIn = (origin: string) =>
      ask(
        'POST',
        '/login.php?action=check_login',
        { origin, cookie: `FORM_TOKEN=${token}`, 'content-type': 'application/x-www-form-urlencoded' },
        new URLSearchParams({
          authenticity_token: token,
          login_email: customer!.email,
          login_pass: customer!.password,
        }).toString(),
      );
    assert.equal((await signIn('http://shop.acme.io')).status, 403);
    const signedIn = await signIn('https://shop.acme.io');
    assert.equal(signedIn.status, 303);
    assert.equal(signedIn.cookies.length, 2);
    for (const cookie of signedIn.cookies) assert.match(cookie, /; Secure/);
  } finally {
    await server.close();
  }
});

test('17: the storefront that asks is never given a text that reads otherwise on its own scheme', async () => {
  const server = await startServer();
  try {
    const { demo, clock } = server;
    const destination = async (redirect_to: string) => {
      const claims = { ...loginClaims(demo, demo.customers[0]!.id, clock.now()), redirect_to };
      const { body } = await graphql<{ loginWithCustomerLoginJwt: { redirectTo: string } }>(
        demo,
        'mutation($jwt: String!) { loginWithCustomerLoginJwt(jwt: $jwt) { redirectTo } }',
        { variables: { jwt: signJwt(claims, demo.client_secret) }, bearer: demo.private_token },
      );
      return body.data!.loginWithCustomerLoginJwt.redirectTo;
    };
    // On a page of http://localhost this is a path; on one of another scheme it is another host.
    assert.equal(await destination('http:evil.test'), `${demo.storefront_url}/evil.test`);
    assert.equal(await destination('orders?page=2'), '/orders?page=2');
    assert.equal(await destination(`${demo.storefront_url}/cart.php`), `${demo.storefront_url}/cart.php`);
    assert.equal(await destination('https://evil.test/'), '/account.php');
  } finally {
    await server.close();
  }
});
