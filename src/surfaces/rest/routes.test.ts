import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import type { Context, Log } from '../../db/context.ts';
import { TestClock } from '../../kernel/clock.ts';
import { DatabaseAway, DomainError } from '../../kernel/errors.ts';
import { created, defineOperation, noContent, ok, type Operation } from './operation.ts';
import { Refusal } from './refusal.ts';
import { registerOperator, registerRest } from './routes.ts';
import { getSystemTimestamp } from './v2/store/get-system-timestamp.ts';

const NOW = Date.UTC(2026, 0, 15, 12, 0, 10);
const clock = new TestClock();
const TIME = '/stores/abc/v2/time';
const CUSTOMERS = '/stores/abc/v3/customers';
const TOKEN = '/stores/abc/v3/storefront/api-token';

const scopesOf: Record<string, string[]> = {
  reader: ['store_v2_information_read_only', 'store_v2_customers_read_only'],
  writer: ['store_v2_information', 'store_v2_customers', 'store_storefront_api', 'store_v2_products'],
};

const context = (scopes: string[]): Context => {
  const facts: Partial<Context> = {
    store: { id: 1, hash: 'abc' },
    clock,
    actor: {
      caller: { kind: 'account', accountId: 7, clientId: 'c', scopes: new Set(scopes) },
      shopper: { kind: 'guest' },
      session: null,
    },
  };
  return facts as Context;
};

describe('the REST surface', () => {
  let app: FastifyInstance;
  let logged: string[];
  let calls: unknown[];
  beforeEach(() => {
    clock.set(NOW);
    logged = [];
    calls = [];
  });
  afterEach(() => app.close());

  async function start(operations: readonly Operation[], options = {}) {
    app = Fastify();
    const log: Log = {
      info: () => {},
      warn: () => {},
      error: (_facts, message) => void logged.push(message),
    };
    await registerRest(app, operations, {
      authenticate: async (request) => {
        const scopes = scopesOf[String(request.headers['x-auth-token'])];
        if (!scopes) throw new Refusal(401, 'Unknown access token.');
        return context(scopes);
      },
      log,
      clock,
      validateResponses: true,
      ...options,
    });
    return (
      method: 'GET' | 'POST' | 'PUT' | 'DELETE',
      url: string,
      body?: unknown,
      token = 'writer',
      more = {},
    ) =>
      app.inject({
        method,
        url,
        headers: {
          'x-auth-token': token,
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...more,
        },
        ...(body !== undefined && { payload: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
  }

  /** Notes what it is called with, and answers. */
  const createToken = defineOperation('createToken', async ({ body }) => {
    calls.push(body);
    return ok({ data: { token: 't' }, meta: {} });
  });
  const createCustomers = defineOperation('createCustomers', async ({ body }) => {
    calls.push(body);
    return ok({ data: [], meta: {} });
  });

  test('GET /v2/time tells the time of the clock (reference/store_information.v2.yml)', async () => {
    const send = await start([getSystemTimestamp]);
    const answer = await send('GET', TIME);
    assert.equal(answer.statusCode, 200);
    assert.deepEqual(answer.json(), { time: NOW / 1000 });
    assert.equal(answer.headers['cache-control'], 'private, no-store');
  });

  test('a missing or unknown token is 401, in the form of each version', async () => {
    const send = await start([getSystemTimestamp]);
    const v2 = await send('GET', TIME, undefined, 'nobody');
    assert.equal(v2.statusCode, 401);
    assert.deepEqual(v2.json(), [{ status: 401, message: 'Unknown access token.' }]);
    const v3 = await send('GET', CUSTOMERS, undefined, 'nobody');
    assert.deepEqual(v3.json(), {
      status: 401,
      title: 'Unknown access token.',
      type: '/patron/docs',
      errors: {},
    });
  });

  test('a scope that only reads is 403 on a write, before the body is read', async () => {
    const send = await start([createCustomers]);
    const answer = await send('POST', CUSTOMERS, '{"broken', 'reader');
    assert.equal(answer.statusCode, 403);
    assert.equal(answer.json().title, 'The API account lacks a scope for this: store_v2_customers.');
    assert.deepEqual(calls, []);
  });

  test('the scope that modifies also reads', async () => {
    const send = await start([defineOperation('getPrices', async () => ok({ data: [], meta: {} }))]);
    const body = { channel_id: 1, currency_code: 'USD', items: [{ product_id: 1 }] };
    assert.equal((await send('POST', '/stores/abc/v3/pricing/products', body)).statusCode, 200);
    assert.equal((await send('POST', '/stores/abc/v3/pricing/products', body, 'reader')).statusCode, 403);
  });

  test('a body that does not match is 422 with its fields; rows by position', async () => {
    const send = await start([createToken, createCustomers]);
    const one = await send('POST', TOKEN, { channel_id: 'x', expires_at: 1.5, extra: 1 });
    assert.equal(one.statusCode, 422);
    assert.deepEqual(one.json().errors, {
      expires_at: 'must be integer',
      channel_id: 'must be integer',
      extra: 'is not a known field',
    });
    const good = { email: 'a@example.com', first_name: 'A', last_name: 'B' };
    const rows = await send('POST', CUSTOMERS, [
      good,
      { email: 1, first_name: 'A', customer_group_id: 2 ** 31 },
    ]);
    assert.deepEqual(rows.json().errors, {
      '1.email': 'must be string',
      '1.last_name': 'is required',
      '1.customer_group_id': 'must be <= 2147483647',
    });
    assert.deepEqual(calls, []);
  });

  test('more rows than the operation takes are 413 (reference/customers.v3.yml)', async () => {
    const send = await start([createCustomers]);
    const row = { email: 'a@example.com', first_name: 'A', last_name: 'B' };
    const answer = await send('POST', CUSTOMERS, Array(11).fill(row));
    assert.equal(answer.statusCode, 413);
    assert.deepEqual(answer.json().errors, { '': 'must NOT have more than 10 items' });
    assert.deepEqual(calls, []);
  });

  test('of a large wrong body only the first wrong field is told; 10,000 rows are too many', async () => {
    const send = await start([createCustomers]);
    const many = await send('POST', CUSTOMERS, Array(10_000).fill({ a: 1 }));
    assert.equal(many.statusCode, 413);
    assert.deepEqual(many.json().errors, { '': 'must NOT have more than 10 items' });
    const notes = 'x'.repeat(40_000);
    const large = await send('POST', CUSTOMERS, [{ notes, email: 'none' }]);
    assert.equal(Object.keys(large.json().errors).length, 1);
    const wide = await send('POST', CUSTOMERS, [
      Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`x${i}`, 1])),
    ]);
    assert.equal(Object.keys(wide.json().errors).length, 50);
  });

  test('JSON that does not parse 400, another content type 415, a huge body 413, a missing body 422', async () => {
    const send = await start([createToken]);
    const broken = await send('POST', TOKEN, '{"a":');
    assert.equal(broken.statusCode, 400);
    assert.deepEqual(broken.json(), {
      status: 400,
      title: 'The request cannot be read.',
      type: '/patron/docs',
      errors: {},
    });
    assert.equal(
      (await send('POST', TOKEN, 'a=1', 'writer', { 'content-type': 'text/plain' })).statusCode,
      415,
    );
    assert.equal(
      (await send('POST', TOKEN, 'a=1', 'writer', { 'content-type': 'application/x-www-form-urlencoded' }))
        .statusCode,
      415,
    );
    for (const body of [undefined, ''])
      assert.equal(
        (await send('POST', TOKEN, body, 'writer', { 'content-type': 'undefined' })).statusCode,
        422,
        'the type of no body says nothing',
      );
    assert.equal((await send('POST', TOKEN, `"${'x'.repeat(3_000_000)}"`)).statusCode, 413);
    assert.equal((await send('POST', TOKEN)).statusCode, 422);
    assert.equal((await send('POST', TOKEN, '{"__proto__":{"a":1},"expires_at":1}')).statusCode, 400);
    assert.deepEqual(calls, []);
  });

  test('query parameters are read by their type, and unknown ones refused', async () => {
    const queries: unknown[] = [];
    const getCustomers = defineOperation('getCustomers', async ({ query }) => {
      queries.push(query);
      return ok({ data: [], meta: {} });
    });
    const send = await start([getCustomers]);
    assert.equal(
      (
        await send(
          'GET',
          `${CUSTOMERS}?id:in=1,2&email:in=a@x.y&include=addresses&page=2&date_modified=2018-09-05T13:45:03`,
        )
      ).statusCode,
      200,
    );
    assert.deepEqual(queries, [
      {
        'id:in': [1, 2],
        'email:in': ['a@x.y'],
        include: ['addresses'],
        page: 2,
        limit: 50,
        date_modified: '2018-09-05T13:45:03',
      },
    ]);
    const wrong = await send(
      'GET',
      `${CUSTOMERS}?id:in=1,x&date_created:min=2026-02-30T10:00:00&sort=1;drop&nope=1&page=0`,
    );
    assert.equal(wrong.statusCode, 422);
    assert.deepEqual(Object.keys(wrong.json().errors).sort(), [
      'date_created:min',
      'id:in.1',
      'nope',
      'page',
      'sort',
    ]);
    assert.equal(queries.length, 1);
  });

  test('limit above 250 is 413 (wire facts 9)', async () => {
    const send = await start([]);
    const answer = await send('GET', `${CUSTOMERS}?limit=251`);
    assert.equal(answer.statusCode, 501);
    const built = await start([defineOperation('getCustomers', async () => ok({ data: [], meta: {} }))]);
    assert.equal((await built('GET', `${CUSTOMERS}?limit=251`)).statusCode, 413);
    assert.equal((await built('GET', `${CUSTOMERS}?limit=250`)).statusCode, 200);
  });

  test('a header parameter is read by its name in any case', async () => {
    const seen: unknown[] = [];
    const revokeToken = defineOperation('revokeToken', async ({ headers }) => {
      seen.push(headers['Sf-Api-Token']);
      return { status: 200 };
    });
    const send = await start([revokeToken]);
    const answer = await send('DELETE', TOKEN, undefined, 'writer', { 'sf-api-token': 'abc' });
    assert.equal(answer.statusCode, 200);
    assert.equal(answer.body, '');
    assert.equal((await send('DELETE', TOKEN)).statusCode, 422);
    assert.deepEqual(seen, ['abc']);
  });

  test('a content type without a body is harmless', async () => {
    const send = await start([defineOperation('deleteCustomers', async () => noContent)]);
    const answer = await send('DELETE', CUSTOMERS, undefined, 'writer', {
      'content-type': 'application/json',
    });
    assert.equal(answer.statusCode, 204);
  });

  test('values that are nested without end are refused, not followed (attack 53)', async () => {
    const create = defineOperation('createProductVariantOption', async () => {
      calls.push('called');
      throw new Error('not reached');
    });
    const send = await start([create]);
    const nested = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const body = `{"display_name":"A","type":"dropdown","option_values":[{"label":"a"}],"config":{"x":${nested}}}`;
    const answer = await send('POST', '/stores/abc/v3/catalog/products/1/options', body);
    assert.ok([400, 422].includes(answer.statusCode), String(answer.statusCode));
    assert.deepEqual(calls, []);
  });

  test('every answer carries the quota (wire facts 9); one request too many is 429 until the window turns', async () => {
    const send = await start([getSystemTimestamp], { quota: { requests: 2, windowMs: 30_000 } });
    const first = await send('GET', TIME);
    assert.equal(first.headers['x-rate-limit-time-window-ms'], '30000');
    assert.equal(first.headers['x-rate-limit-time-reset-ms'], '20000');
    assert.equal(first.headers['x-rate-limit-requests-quota'], '2');
    assert.equal(first.headers['x-rate-limit-requests-left'], '1');
    await send('GET', TIME);
    const third = await send('GET', TIME);
    assert.equal(third.statusCode, 429);
    assert.equal(third.headers['x-retry-after'], '20');
    assert.equal(third.headers['x-rate-limit-requests-left'], '0');
    clock.advance(20_000);
    assert.equal((await send('GET', TIME)).statusCode, 200);
  });

  test('an unknown path is 404, another method 405, what is not built yet 501', async () => {
    const send = await start([getSystemTimestamp]);
    const path = await send('GET', '/stores/abc/v3/nothing');
    assert.equal(path.statusCode, 404);
    assert.equal(path.json().title, 'There is no such endpoint.');
    const method = await send('PUT', TIME, {});
    assert.equal(method.statusCode, 405);
    assert.equal(method.headers['allow'], 'GET');
    const unbuilt = await send('GET', CUSTOMERS);
    assert.equal(unbuilt.statusCode, 501);
    assert.equal(unbuilt.json().title, 'Not built yet: getCustomers.');
  });

  test('errors of the domain by the table; a code without a row and a fault are masked', async () => {
    const throwing = (error: Error) =>
      defineOperation('createToken', async () => {
        throw error;
      });
    const body = { expires_at: 1, channel_id: 1 };
    let send = await start([throwing(new DomainError('accounts.unknown_scope', 'There is no scope "x".'))]);
    const known = await send('POST', TOKEN, body);
    assert.equal(known.statusCode, 422);
    assert.deepEqual(known.json().errors, { scopes: 'There is no scope "x".' });
    assert.deepEqual(logged, []);
    for (const error of [new DomainError('no.such_code', 'secret'), new Error('secret')]) {
      send = await start([throwing(error)]);
      const answer = await send('POST', TOKEN, body);
      assert.equal(answer.statusCode, 500);
      assert.equal(answer.json().title, 'Something went wrong here.');
      assert.ok(!answer.body.includes('secret'));
    }
    assert.deepEqual(logged, ['A request failed', 'A request failed']);
    send = await start([throwing(new DatabaseAway())]);
    const away = await send('POST', TOKEN, body);
    assert.equal(away.statusCode, 503);
    assert.equal(away.headers['retry-after'], '5');
  });

  test('an answer that departs from the contract is an error in tests', async () => {
    const wrong = (answer: unknown): Operation => ({
      id: 'createToken',
      handle: async () => answer as { status: number },
    });
    const body = { expires_at: 1, channel_id: 1 };
    for (const [answer, says] of [
      [ok({ data: { token: 1 }, meta: {} }), '"data.token":"must be string"'],
      [ok({ data: {}, meta: {} }), '"data.token":"is required"'],
      [ok({ data: { token: 't', more: 1 }, meta: {} }), '"data.more":"is not a known field"'],
      [created({}), 'createToken may not answer 201'],
    ] as const) {
      const send = await start([wrong(answer)]);
      const refused = await send('POST', TOKEN, body);
      assert.equal(refused.statusCode, 500);
      assert.ok(refused.json().title.includes(says), refused.json().title);
    }
  });
});

test('the operator has a door of its own, without a store or scopes', async () => {
  const app = Fastify();
  const seen: unknown[] = [];
  const list = defineOperation<'patronListStores', { operator: true }>(
    'patronListStores',
    async ({ ctx }) => {
      seen.push(ctx);
      return ok({ data: [] });
    },
  );
  await registerOperator(app, [list], {
    authenticate: async (request) => {
      if (request.headers.authorization !== 'Bearer key')
        throw new Refusal(401, 'The operator key is wrong.');
      return { operator: true as const };
    },
    log: { info: () => {}, warn: () => {}, error: () => {} },
    validateResponses: true,
  });
  const refused = await app.inject('/patron/v1/stores');
  assert.equal(refused.statusCode, 401);
  assert.equal(refused.json().title, 'The operator key is wrong.');
  const answer = await app.inject({ url: '/patron/v1/stores', headers: { authorization: 'Bearer key' } });
  assert.deepEqual(answer.json(), { data: [] });
  assert.deepEqual(seen, [{ operator: true }]);
  assert.equal((await app.inject('/patron/v1/nothing')).statusCode, 404);
  await app.close();
});
