import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accountWith } from '../support/accounts.ts';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { startReceiver, type Receiver } from '../support/receiver.ts';
import { suiteStore } from '../support/suite.ts';

interface Delivery {
  readonly id: string;
  readonly message_id: string;
  readonly webhook_id: number;
  readonly scope: string;
  readonly destination: string;
  readonly payload: string;
  readonly status: string;
  readonly attempts: { at: string; status: number | null; failure: string | null; milliseconds: number }[];
  readonly next_attempt_at: string | null;
  readonly created_at: string;
  readonly ended_at: string | null;
}

const AT = Date.UTC(2026, 4, 6, 7, 8, 9);
const TIME = '2026-05-06T07:08:09Z';
const LOG = '/v3/patron/webhook-deliveries';

describe('the delivery log of webhooks', () => {
  const { server, store } = suiteStore({ at: AT - 1000, wish: {} });
  let receiver: Receiver;
  let status = 500;
  let hook: number;
  before(async () => {
    receiver = await startReceiver((response) => void response.writeHead(status).end());
    // What the store was filled with happened before.
    server.clock.set(AT);
    const made = await rest(store, 'POST', '/v3/hooks', {
      scope: 'store/customer/*',
      destination: receiver.url(),
    });
    hook = bodyOf<{ data: { id: number } }>(made).data.id;
  });
  after(() => receiver.close());

  const log = async (query = ''): Promise<Delivery[]> =>
    bodyOf<{ data: Delivery[] }>(await rest(store, 'GET', `${LOG}${query}`)).data;
  /** The log once it says so; what it says follows the answer of the receiver. */
  const until = async (query: string, count: number): Promise<Delivery[]> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = await log(query);
      if (found.length === count) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${query} never had ${count}`);
  };

  test('what was sent, what was answered, and when it is tried again', async () => {
    const row = { email: 'log@example.com', first_name: 'A', last_name: 'B' };
    bodyOf(await rest(store, 'POST', '/v3/customers', [row]));
    const [sent] = await receiver.until(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const [one] = await until('?status=pending', 1);
    assert.deepEqual(one, {
      id: sent!.headers['webhook-id'],
      message_id: sent!.headers['webhook-id'],
      webhook_id: hook,
      scope: 'store/customer/created',
      destination: receiver.url(),
      payload: sent!.text,
      status: 'pending',
      attempts: [{ at: '2026-05-06T07:08:09.000Z', status: 500, failure: 'answered 500', milliseconds: 0 }],
      next_attempt_at: '2026-05-06T07:09:09Z',
      created_at: TIME,
      ended_at: null,
    });
    status = 200;
    server.clock.advance(60_000);
    const [done] = await until('?status=delivered', 1);
    assert.deepEqual(
      [done!.id, done!.attempts.length, done!.next_attempt_at, done!.ended_at],
      [one!.id, 2, null, '2026-05-06T07:09:09Z'],
    );
    assert.deepEqual(await log('?status=pending'), []);
    assert.deepEqual(await log(`?webhook_id=${hook}&scope=store/customer/created`), [done]);
    assert.deepEqual(await log('?scope=store/customer/deleted'), []);
  });

  test('sent again now, as a delivery of its own under the first id', async () => {
    const [first] = await log();
    const before = receiver.received.length;
    const again = bodyOf<{ data: Delivery }>(await rest(store, 'POST', `${LOG}/${first!.id}/redeliver`)).data;
    assert.notEqual(again.id, first!.id);
    assert.deepEqual([again.message_id, again.status, again.payload], [first!.id, 'pending', first!.payload]);
    const sent = (await receiver.until(before + 1)).at(-1)!;
    assert.equal(sent.headers['webhook-id'], first!.id);
    assert.equal(sent.text, first!.payload);
  });

  test('another account and another store do not see it', async () => {
    const [first] = await log();
    const account = await accountWith(server, store, ['store_v2_default']);
    const other = await server.store();
    for (const caller of [{ ...store, access_token: account.accessToken }, other]) {
      assert.deepEqual(bodyOf<{ data: Delivery[] }>(await rest(caller, 'GET', LOG)).data, []);
      assert.equal((await rest(caller, 'POST', `${LOG}/${first!.id}/redeliver`)).status, 404);
    }
    assert.equal((await rest(store, 'POST', `${LOG}/nonsense/redeliver`)).status, 422);
  });

  test('of a webhook that is off, nothing is sent again; a deleted one takes its log along', async () => {
    const [first] = await log();
    await rest(store, 'PUT', `/v3/hooks/${hook}`, { is_active: false });
    assert.equal((await rest(store, 'POST', `${LOG}/${first!.id}/redeliver`)).status, 409);
    await rest(store, 'DELETE', `/v3/hooks/${hook}`);
    assert.deepEqual(await log(), []);
  });
});
