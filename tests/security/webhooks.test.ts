import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { accountWith } from '../support/accounts.ts';
import { bodyOf } from '../support/answers.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { startReceiver } from '../support/receiver.ts';
import { suiteStore } from '../support/suite.ts';

/** Whoever may register a webhook must not reach what the server can reach. */
describe('attacks by webhooks: to where they go', () => {
  const { server, store } = suiteStore({ config: { PATRON_WEBHOOKS_TO_PRIVATE: 'no' } });
  const hook = (destination: string, method = 'POST', path = '/v3/hooks') =>
    rest(store, method, path, { scope: 'store/customer/created', destination });

  const PRIVATE = [
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://0.0.0.0/',
    'https://10.0.0.1/',
    'https://172.16.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://100.64.0.1/',
    'https://224.0.0.1/',
    'https://255.255.255.255/',
    'https://[::1]/',
    'https://[::]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[::ffff:7f00:1]/',
    'https://[64:ff9b::7f00:1]/',
    'https://[2002:7f00:1::]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://localhost/',
    'https://localhost./',
    'https://app.localhost/',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'https://intranet/',
    'https://user:password@app.example.com/',
    'https://app.example.com:8443/',
    'http://app.example.com/',
    'ftp://app.example.com/',
    'file:///etc/passwd',
    'gopher://127.0.0.1/',
    '//app.example.com/',
    'https://',
    '',
  ];

  test('a private, loopback, link-local or disguised destination is refused, new or changed', async () => {
    const { id } = bodyOf<{ data: { id: number } }>(await hook('https://app.example.com/good')).data;
    const earlier = await fingerprint(server);
    for (const destination of PRIVATE) {
      for (const [method, path] of [
        ['POST', '/v3/hooks'],
        ['PUT', `/v3/hooks/${id}`],
        ['POST', '/v2/hooks'],
      ] as const) {
        const { status } = await hook(destination, method, path);
        assert.ok(status === 422 || status === 400, `${method} ${path} ${destination}: ${status}`);
      }
    }
    assert.deepEqual(await fingerprint(server), earlier);
  });

  test('a name that means a private address is not connected to', async () => {
    const receiver = await startReceiver();
    try {
      // The name is a public one when it is registered; the resolver of this machine says where it leads.
      const { id } = bodyOf<{ data: { id: number } }>(await hook('https://app.example.com/')).data;
      await server.app.services.db
        .updateTable('webhooks')
        .set({ destination: `https://localhost:${receiver.port}/` })
        .where('id', '=', id)
        .execute();
      bodyOf(
        await rest(store, 'POST', '/v3/customers', [
          { email: 'rebound@example.com', first_name: 'A', last_name: 'B' },
        ]),
      );
      interface Delivery {
        readonly attempts: readonly { readonly failure: string | null; readonly status: number | null }[];
      }
      const tried = async () =>
        bodyOf<{ data: Delivery[] }>(
          await rest(store, 'GET', `/v3/patron/webhook-deliveries?webhook_id=${id}`),
        ).data[0]?.attempts[0];
      for (let times = 0; times < 200 && !(await tried()); times += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      const attempt = await tried();
      assert.deepEqual(
        [attempt?.status, attempt?.failure],
        [null, 'the destination is not on the public internet'],
      );
      assert.deepEqual(receiver.received, []);
    } finally {
      await receiver.close();
    }
  });

  test('41: another account’s webhook, log and addresses are not found, read, changed or sent again', async () => {
    const { id } = bodyOf<{ data: { id: number } }>(await hook('https://app.example.com/mine')).data;
    bodyOf(await rest(store, 'PUT', '/v3/hooks/admin', { emails: ['mine@example.com'] }), 204);
    const { accessToken } = await accountWith(server, store, ['store_v2_customers']);
    const other = { ...store, access_token: accessToken };
    const earlier = await fingerprint(server);
    for (const [method, body] of [
      ['GET', undefined],
      ['PUT', { is_active: false }],
      ['DELETE', undefined],
    ] as const)
      assert.equal((await rest(other, method, `/v3/hooks/${id}`, body)).status, 404, method);
    assert.deepEqual(bodyOf<{ data: unknown[] }>(await rest(other, 'GET', '/v3/hooks')).data, []);
    const log = await rest(other, 'GET', '/v3/patron/webhook-deliveries');
    assert.deepEqual(bodyOf<{ data: unknown[] }>(log).data, []);
    assert.ok(!JSON.stringify((await rest(other, 'GET', '/v3/hooks/admin')).body).includes('mine@'));
    assert.deepEqual(await fingerprint(server), earlier);
  });
});
