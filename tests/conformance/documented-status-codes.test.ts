import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { accountWith } from '../support/accounts.ts';
import { claimsOf, dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('documented status codes (docs/start/about/status-codes.mdx)', () => {
  const { server, store } = suiteStore({ at: Date.UTC(2026, 0, 15, 12), wish: {} });

  describe('"GraphQL HTTP status codes": 401 and the nine messages', () => {
    const refused = async (bearer: string | null, message: string, at = store) => {
      const answer = await graphql(at, '{ customer { email } }', { bearer });
      assert.equal(answer.status, 401);
      assert.deepEqual(answer.body, { errors: [{ message }] });
    };
    const create = async (body: object) =>
      (
        (await rest(store, 'POST', '/v3/storefront/api-token', { channel_id: 1, ...body })).body as {
          data: { token: string };
        }
      ).data.token;
    const later = () => Math.floor(server.clock.now() / 1000) + 600;
    /** The store's own token with another payload: the signature no longer fits. */
    const withPayload = (payload: string) => {
      const [header, , signature] = store.storefront_token.split('.');
      return `${header}.${payload}.${signature}`;
    };

    test('no token', () => refused(null, 'GraphQL credentials were missing. No token was sent.'));

    test('no JWT', async () => {
      for (const bearer of ['abc', 'a.b', store.access_token])
        await refused(bearer, 'GraphQL invalid credentials. String is not a JWT');
    });

    test('a signature that is not the store’s', () =>
      refused(
        withPayload(encoded(JSON.stringify({ ...claimsOf(store.storefront_token), cid: 2 }))),
        'GraphQL invalid credentials. JWT signature is invalid',
      ));

    test('expired', async () => {
      const token = await create({ expires_at: later() });
      assert.deepEqual(dataOf(await graphql(store, '{ customer { email } }', { bearer: token })), {
        customer: null,
      });
      server.clock.advance(600_000);
      await refused(token, 'GraphQL invalid credentials. JWT is expired');
    });

    test('another channel’s', async () => {
      const channel = await rest(store, 'POST', '/v3/channels', {
        name: 'Second',
        type: 'storefront',
        platform: 'custom',
      });
      const { id } = (channel.body as { data: { id: number } }).data;
      await refused(
        await create({ channel_id: id, expires_at: later() }),
        "GraphQL invalid credentials. JWT channel id doesn't match channel id of the URL",
      );
    });

    test('revoked', async () => {
      const token = await create({ expires_at: later() });
      await rest(store, 'DELETE', '/v3/storefront/api-token', undefined, { 'Sf-Api-Token': token });
      await refused(token, 'Unknown JWT token');
    });

    test('a payload that is no JSON', () =>
      refused(withPayload(encoded('not json')), 'GraphQL invalid credentials. JWT has no valid Json'));

    test('a payload of another form', () =>
      refused(
        withPayload(encoded('{"user":1}')),
        'GraphQL invalid credentials. JWT has Json of an unknown format',
      ));

    test('another store’s', () =>
      refused(
        server.demo.storefront_token,
        "GraphQL invalid credentials. JWT store id doesn't match store id of the URL",
      ));
  });

  describe('"REST HTTP status codes"', () => {
    const status = async (...request: [method: string, path: string, body?: unknown, headers?: object]) => {
      const [method, path, body, headers] = request;
      return (await rest(store, method, path, body, headers as Record<string, string>)).status;
    };
    const cart = async () => {
      const product_id = store.products.find(({ sku }) => sku === 'KNIFE')!.id;
      const made = await rest(store, 'POST', '/v3/carts', { line_items: [{ product_id, quantity: 1 }] });
      assert.equal(made.status, 201);
      return (made.body as { data: { id: string } }).data.id;
    };

    test('200 for GET and PUT, 201 for POST, 204 for DELETE', async () => {
      const id = await cart();
      assert.equal(await status('GET', `/v3/carts/${id}`), 200);
      const { id: customer } = store.customers[0]!;
      assert.equal(await status('PUT', '/v3/customers', [{ id: customer, company: 'A' }]), 200);
      assert.equal(await status('DELETE', `/v3/carts/${id}`), 204);
    });

    test('400 for a malformed request', async () => {
      const answer = await fetch(`${store.api_url}/stores/${store.store_hash}/v3/carts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-auth-token': store.access_token },
        body: '{"line_items":',
      });
      assert.equal(answer.status, 400);
    });

    test('401 without credentials or with wrong ones', async () => {
      assert.equal(await status('GET', '/v3/customers', undefined, { 'x-auth-token': '' }), 401);
      assert.equal(await status('GET', '/v3/customers', undefined, { 'x-auth-token': 'wrong' }), 401);
      assert.equal(
        await status('GET', '/v3/customers', undefined, { 'x-auth-token': server.demo.access_token }),
        401,
        'another store’s',
      );
    });

    test('403 where permissions do not allow it', async () => {
      const { accessToken } = await accountWith(server, store, ['store_v2_customers_read_only']);
      const headers = { 'x-auth-token': accessToken };
      assert.equal(await status('GET', '/v3/customers', undefined, headers), 200);
      assert.equal(await status('DELETE', '/v3/customers?id:in=1', undefined, headers), 403);
    });

    test('404, 405, 409, 413, 415, 422', async () => {
      assert.equal(await status('GET', '/v3/carts/00000000-0000-0000-0000-000000000000'), 404);
      assert.equal(await status('PUT', '/v2/time', {}), 405);
      assert.equal(await status('PUT', `/v3/carts/${await cart()}`, { customer_id: 0, version: 7 }), 409);
      assert.equal(await status('GET', '/v3/customers?limit=251'), 413);
      assert.equal(await status('POST', '/v3/carts', {}, { 'content-type': 'application/xml' }), 415);
      assert.equal(await status('POST', '/v3/carts', { line_items: [{ quantity: 1 }] }), 422);
    });
  });
});
