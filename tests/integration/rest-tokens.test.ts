import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphql, rest, type RestAnswer } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

const STOREFRONT = '/v3/storefront/api-token';
const PRIVATE = '/v3/storefront/api-token-private';
const IMPERSONATION = '/v3/storefront/api-token-customer-impersonation';

const NOW = Date.UTC(2026, 0, 15, 12) / 1000;
const HOUR = 3600;

const tokenOf = ({ status, body }: RestAnswer): string => {
  assert.equal(status, 200, JSON.stringify(body));
  const answer = body as { data: { token: string }; meta: object };
  assert.deepEqual(answer, { data: { token: answer.data.token }, meta: {} });
  return answer.data.token;
};
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
const errorsOf = ({ body }: RestAnswer) => (body as { errors: Record<string, string> }).errors;

describe('REST storefront tokens (reference/storefront_tokens.v3.yml)', () => {
  const { server, store } = suiteStore({ at: NOW * 1000 });

  const asks = async (bearer: string, headers: Record<string, string> = {}) => {
    const { status, body } = await graphql(store, '{ customer { entityId } }', { bearer, headers });
    return { status, message: body.errors?.[0]?.message };
  };
  const LET_IN = { status: 200, message: undefined };

  test('a storefront token for a browser: the documented request, its claims, and who may use it', async () => {
    const token = tokenOf(
      await rest(store, 'POST', STOREFRONT, {
        allowed_cors_origins: ['https://www.yourstorefront.com'],
        channel_id: 1,
        expires_at: NOW + HOUR,
      }),
    );
    const { sub, sid, ...claims } = claimsOf(token);
    assert.deepEqual(claims, {
      cid: 1,
      cors: ['https://www.yourstorefront.com'],
      eat: NOW + HOUR,
      iat: NOW,
      iss: 'BC',
      sub_type: 2,
      token_type: 1,
    });
    assert.deepEqual([typeof sub, typeof sid], ['string', 'number']);
    assert.deepEqual(await asks(token, { origin: 'https://www.yourstorefront.com' }), LET_IN);
    assert.equal((await asks(token, { origin: 'https://www.another.com' })).status, 401);
  });

  test('a private token answers a server within its scopes and refuses a browser', async () => {
    const token = tokenOf(
      await rest(store, 'POST', PRIVATE, {
        channel_ids: [1],
        expires_at: NOW + HOUR,
        scopes: ['Unauthenticated', 'Customer'],
      }),
    );
    assert.equal(claimsOf(token)['cid'], 1);
    assert.deepEqual(await asks(token), LET_IN);
    assert.equal((await asks(token, { origin: 'http://localhost:3000' })).status, 401);
  });

  test('an impersonation token shows the customer of X-Bc-Customer-Id', async () => {
    const token = tokenOf(
      await rest(store, 'POST', IMPERSONATION, { channel_id: 1, expires_at: NOW + HOUR }),
    );
    const [customer] = store.customers;
    const { body } = await graphql(store, '{ customer { entityId email } }', {
      bearer: token,
      headers: { 'x-bc-customer-id': String(customer!.id) },
    });
    assert.deepEqual(body, { data: { customer: { entityId: customer!.id, email: customer!.email } } });
  });

  test('a token for several channels names them all', async () => {
    const other = (
      await rest(store, 'POST', '/v3/channels', { name: 'Two', type: 'storefront', platform: 'custom' })
    ).body as { data: { id: number } };
    const token = tokenOf(
      await rest(store, 'POST', STOREFRONT, { channel_ids: [1, other.data.id], expires_at: NOW + HOUR }),
    );
    assert.deepEqual(claimsOf(token)['cid'], [1, other.data.id]);
    assert.deepEqual(await asks(token), LET_IN);
  });

  test('it ends at expires_at, to the second; 0 asks for one that does not end', async () => {
    const token = tokenOf(await rest(store, 'POST', STOREFRONT, { channel_id: 1, expires_at: NOW + HOUR }));
    const endless = tokenOf(await rest(store, 'POST', STOREFRONT, { channel_id: 1, expires_at: 0 }));
    server.clock.set((NOW + HOUR) * 1000 - 1);
    assert.deepEqual(await asks(token), LET_IN);
    server.clock.set((NOW + HOUR) * 1000);
    assert.deepEqual(await asks(token), {
      status: 401,
      message: 'GraphQL invalid credentials. JWT is expired',
    });
    server.clock.set(Date.UTC(2200, 0));
    assert.deepEqual(await asks(endless), LET_IN);
    server.clock.set(NOW * 1000);
  });

  test('exactly one of channel_id and channel_ids', async () => {
    for (const path of [STOREFRONT, PRIVATE, IMPERSONATION]) {
      const base = { expires_at: NOW + HOUR, ...(path === PRIVATE && { scopes: ['Customer'] }) };
      for (const body of [base, { ...base, channel_id: 1, channel_ids: [1] }]) {
        const refused = await rest(store, 'POST', path, body);
        assert.equal(refused.status, 422, path);
        assert.deepEqual(errorsOf(refused), {
          channel_ids: 'give exactly one of channel_id and channel_ids',
        });
      }
    }
  });

  test('bad input is refused by its field', async () => {
    const good = { channel_id: 1, expires_at: NOW + HOUR };
    const cases: [string, unknown, string][] = [
      [STOREFRONT, { channel_id: 1 }, 'expires_at'],
      [STOREFRONT, { ...good, expires_at: NOW }, 'expires_at'],
      [STOREFRONT, { ...good, expires_at: 'tomorrow' }, 'expires_at'],
      [STOREFRONT, { ...good, expires_at: 1e15 }, 'expires_at'],
      [STOREFRONT, { ...good, channel_id: 77 }, 'channel_ids'],
      [STOREFRONT, { expires_at: NOW + HOUR, channel_ids: [] }, 'channel_ids'],
      [STOREFRONT, { expires_at: NOW + HOUR, channel_ids: [1, 77] }, 'channel_ids'],
      [STOREFRONT, { ...good, allowed_cors_origins: [] }, 'allowed_cors_origins'],
      [STOREFRONT, { ...good, allowed_cors_origins: ['https://a.test/path'] }, 'allowed_cors_origins'],
      [
        STOREFRONT,
        { ...good, allowed_cors_origins: ['https://a.test', 'https://b.test', 'https://c.test'] },
        'allowed_cors_origins',
      ],
      [STOREFRONT, { ...good, scopes: ['Customer'] }, 'scopes'],
      [PRIVATE, good, 'scopes'],
      [PRIVATE, { ...good, scopes: [] }, 'scopes'],
      [PRIVATE, { ...good, scopes: ['Everything'] }, 'scopes.0'],
      [IMPERSONATION, { ...good, allowed_cors_origins: ['https://a.test'] }, 'allowed_cors_origins'],
    ];
    for (const [path, body, field] of cases) {
      const refused = await rest(store, 'POST', path, body);
      assert.equal(refused.status, 422, JSON.stringify(body));
      assert.deepEqual(Object.keys(errorsOf(refused)), [field], JSON.stringify(errorsOf(refused)));
    }
  });

  test('revoking answers 200 without a body, holds at once, and may be asked again', async () => {
    const token = tokenOf(
      await rest(store, 'POST', IMPERSONATION, { channel_id: 1, expires_at: NOW + HOUR }),
    );
    assert.deepEqual(await asks(token), LET_IN);
    for (let time = 0; time < 2; time += 1) {
      const answer = await rest(store, 'DELETE', STOREFRONT, undefined, { 'sf-api-token': token });
      assert.deepEqual([answer.status, answer.body], [200, null]);
      assert.deepEqual(await asks(token), { status: 401, message: 'Unknown JWT token' });
    }
  });

  test("a token that is not the store's cannot be revoked by it", async () => {
    const other = await server.store({ seed: 'empty' });
    for (const token of [other.storefront_token, 'nonsense']) {
      const refused = await rest(store, 'DELETE', STOREFRONT, undefined, { 'sf-api-token': token });
      assert.equal(refused.status, 422);
      assert.deepEqual(Object.keys(errorsOf(refused)), ['Sf-Api-Token']);
    }
    assert.equal((await graphql(other, '{ customer { entityId } }')).status, 200);
    assert.equal((await rest(store, 'DELETE', STOREFRONT)).status, 422);
  });
});
