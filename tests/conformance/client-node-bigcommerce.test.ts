import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createRequire } from 'node:module';
import { LoopbackAgent } from '../support/agent.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface NodeBigCommerce {
  get(path: string): Promise<{ data?: { id: number; email: string }[] } & Record<string, unknown>>;
  post(path: string, body: unknown): Promise<{ data: { id: number; email: string }[] }>;
  put(path: string, body: unknown): Promise<{ data: { id: number; company: string }[] }>;
  delete(path: string): Promise<unknown>;
}
type Constructor = new (config: Record<string, unknown>) => NodeBigCommerce;
const BigCommerce = createRequire(import.meta.url)('node-bigcommerce') as Constructor;

/** The npm package node-bigcommerce 4, as published (wire facts 9: what it rejects and retries). */
describe('node-bigcommerce', () => {
  let server: TestServer;
  const client = (apiVersion: string, accessToken = server.demo.access_token): NodeBigCommerce =>
    new BigCommerce({
      clientId: server.demo.client_id,
      accessToken,
      storeHash: server.demo.store_hash,
      responseType: 'json',
      apiVersion,
      agent: new LoopbackAgent(server.port),
    });

  before(async () => {
    server = await startServer({ config: { PATRON_PUBLIC_URL: 'https://api.bigcommerce.com' } });
  });
  after(() => server.close());

  test('reads the time and the customers', async () => {
    const time = await client('v2').get('/time');
    assert.equal(typeof time['time'], 'number');
    const { data } = await client('v3').get('/customers?email:in=jane@example.com');
    assert.deepEqual(
      data?.map(({ email }) => email),
      ['jane@example.com'],
    );
  });

  test('makes, changes and deletes a customer', async () => {
    const v3 = client('v3');
    const made = await v3.post('/customers', [
      { email: 'nora@example.com', first_name: 'Nora', last_name: 'Lind' },
    ]);
    const id = made.data[0]!.id;
    const changed = await v3.put('/customers', [{ id, company: 'Lind AB' }]);
    assert.equal(changed.data[0]!.company, 'Lind AB');
    await v3.delete(`/customers?id:in=${id}`);
    const left = await v3.get(`/customers?id:in=${id}`);
    assert.deepEqual(left.data, []);
  });

  test('reads the groups of V2, as a bare list', async () => {
    const groups = (await client('v2').get('/customer_groups')) as unknown as { name: string }[];
    assert.deepEqual(
      groups.map(({ name }) => name),
      ['Retail club', 'Trade'],
    );
  });

  test('makes, validates, changes and deletes a customer of V2', async () => {
    const v2 = client('v2') as unknown as Record<
      'get' | 'post' | 'put' | 'delete',
      (path: string, body?: object) => Promise<Record<string, unknown>>
    >;
    const made = await v2.post('/customers', {
      email: 'nils@example.com',
      first_name: 'Nils',
      last_name: 'Lind',
      _authentication: { password: 'correct-horse-7' },
    });
    const path = `/customers/${String(made['id'])}`;
    assert.deepEqual(await v2.get('/customers?email=nils@example.com'), [made]);
    assert.deepEqual(await v2.post(`${path}/validate`, { password: 'correct-horse-7' }), { success: true });
    assert.equal((await v2.put(path, { company: 'Lind AB' }))['company'], 'Lind AB');
    const before = await v2.get('/customers/count');
    await v2.delete(path);
    assert.deepEqual(await v2.get('/customers/count'), { count: Number(before['count']) - 1 });
    await assert.rejects(v2.get(path), /404/);
  });

  test('makes, changes, lists and deletes a hook, by V3 and by V2', async () => {
    type Hook = { id: number; scope: string; destination: string; is_active: boolean };
    const hook = { scope: 'store/customer/*', destination: 'https://app.example.com/hooks' };
    const v3 = client('v3');
    const made = ((await v3.post('/hooks', hook)) as unknown as { data: Hook }).data;
    const changed = (await v3.put(`/hooks/${made.id}`, { is_active: false })) as unknown as { data: Hook };
    assert.deepEqual(
      [changed.data.scope, changed.data.destination, changed.data.is_active],
      [hook.scope, hook.destination, false],
    );
    const listed = (await client('v2').get('/hooks')) as unknown as Hook[];
    assert.deepEqual(
      listed.map(({ id }) => id),
      [made.id],
    );
    const deleted = (await v3.delete(`/hooks/${made.id}`)) as { data: Hook };
    assert.equal(deleted.data.id, made.id);
    await assert.rejects(v3.get(`/hooks/${made.id}`), /404/);
  });

  test('a wrong access token is refused with 401', async () => {
    await assert.rejects(client('v3', 'wrong').get('/customers'), /401/);
  });
});
