import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Webhook as Verifier } from 'standardwebhooks';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { startReceiver, type Receiver } from '../support/receiver.ts';
import { suiteStore } from '../support/suite.ts';

/** docs/integrations/webhooks: what arrives at a receiver, over HTTP from both sides. */
describe('webhooks arrive', () => {
  const { store } = suiteStore({ wish: {} });
  let receiver: Receiver;
  before(async () => {
    receiver = await startReceiver();
  });
  after(() => receiver.close());

  const hook = async (scope: string, destination: string, more: object = {}): Promise<number> =>
    bodyOf<{ data: { id: number } }>(await rest(store, 'POST', '/v3/hooks', { scope, destination, ...more }))
      .data.id;
  let count = 0;
  const customer = async (): Promise<number> => {
    const email = `c${(count += 1)}@example.com`;
    const made = await rest(store, 'POST', '/v3/customers', [{ email, first_name: 'A', last_name: 'B' }]);
    return bodyOf<{ data: { id: number }[] }>(made).data[0]!.id;
  };

  test('within a second of the answer, with the documented body, the headers of the hook and a signature', async () => {
    const id = await hook('store/customer/*', receiver.url(), {
      headers: { authorization: 'Basic abc', 'X-Own': 'yes' },
    });
    const made = await customer();
    const answered = performance.timeOrigin + performance.now();
    const [one] = await receiver.until(1);
    assert.ok(one!.at - answered < 1000, `${one!.at - answered} ms`);
    const { hash, created_at, ...rest_ } = one!.body as Record<string, unknown>;
    assert.deepEqual(rest_, {
      scope: 'store/customer/created',
      store_id: String(rest_['store_id'] as string),
      data: { type: 'customer', id: made },
      producer: `stores/${store.store_hash}`,
    });
    assert.match(hash as string, /^[0-9a-f]{40}$/);
    assert.ok(Math.abs((created_at as number) - answered / 1000) < 5);
    assert.equal(one!.headers['authorization'], 'Basic abc');
    assert.equal(one!.headers['x-own'], 'yes');
    assert.equal(one!.headers['content-type'], 'application/json');
    // As the documentation's sample verifies it.
    const verifier = new Verifier(Buffer.from(store.client_secret).toString('base64'));
    assert.deepEqual(verifier.verify(one!.text, one!.headers as Record<string, string>), one!.body);
    assert.throws(() =>
      verifier.verify(one!.text.replace('created', 'deleted'), one!.headers as Record<string, string>),
    );
    await rest(store, 'DELETE', `/v3/hooks/${id}`);
  });

  test('a hook that is off, or of another scope, hears nothing', async () => {
    const off = await hook('store/customer/created', receiver.url('/off'), { is_active: false });
    const other = await hook('store/order/*', receiver.url('/other'));
    const on = await hook('store/customer/created', receiver.url('/on'));
    const made = await customer();
    await receiver.until(1, ({ path, body }) => path === '/on' && body.data['id'] === made);
    assert.deepEqual(
      receiver.received.filter(({ path }) => path === '/off' || path === '/other'),
      [],
    );
    for (const id of [off, other, on]) await rest(store, 'DELETE', `/v3/hooks/${id}`);
  });

  test('a redirect is not followed, and is a failure', async () => {
    const target = await startReceiver();
    const redirecting = await startReceiver((response) => {
      response.writeHead(302, { location: target.url() }).end();
    });
    const id = await hook('store/customer/created', redirecting.url());
    await customer();
    await redirecting.until(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(target.received.length, 0);
    await rest(store, 'DELETE', `/v3/hooks/${id}`);
    await target.close();
    await redirecting.close();
  });

  test('forty hosts that hang, of one account, delay no other', async () => {
    const hosts = await Promise.all(Array.from({ length: 40 }, () => startReceiver(() => undefined)));
    const scopes = ['updated', '*', 'channel/*', 'channel/login/*'].map((name) => `store/customer/${name}`);
    const ids: number[] = [];
    for (const [index, { url }] of hosts.entries()) ids.push(await hook(scopes[index % 4]!, url()));
    const quick = await hook('store/channel/*', receiver.url('/channels'));
    const made = await customer();
    for (let n = 0; n < 6; n += 1)
      bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id: made, channel_ids: n % 2 ? null : [1] }]));
    // Four wait at each.
    await Promise.all(hosts.map((host) => host.until(4)));
    bodyOf(await rest(store, 'PUT', '/v3/channels/1', { name: 'Told' }));
    const asked = performance.timeOrigin + performance.now();
    const [one] = await receiver.until(1, ({ path }) => path === '/channels');
    assert.ok(one!.at - asked < 1000, `${one!.at - asked} ms`);
    for (const id of [...ids, quick]) await rest(store, 'DELETE', `/v3/hooks/${id}`);
    await Promise.all(hosts.map((host) => host.close()));
  });

  test('a receiver that hangs delays no other, however much waits for it', async () => {
    const hanging = await startReceiver(() => undefined);
    const slow = await hook('store/customer/created', hanging.url());
    const quick = await hook('store/customer/deleted', receiver.url('/quick'));
    const emails = Array.from({ length: 500 }, (_, n) => `many${n}@example.com`);
    for (let at = 0; at < 500; at += 10)
      await rest(
        store,
        'POST',
        '/v3/customers',
        emails.slice(at, at + 10).map((email) => ({ email, first_name: 'A', last_name: 'B' })),
      );
    await hanging.until(4);
    const made = await customer();
    await rest(store, 'DELETE', `/v3/customers?id:in=${made}`);
    const asked = performance.timeOrigin + performance.now();
    const [one] = await receiver.until(1, ({ path }) => path === '/quick');
    assert.ok(one!.at - asked < 1000, `${one!.at - asked} ms`);
    await rest(store, 'DELETE', `/v3/hooks/${slow}`);
    await rest(store, 'DELETE', `/v3/hooks/${quick}`);
    await hanging.close();
  });
});
