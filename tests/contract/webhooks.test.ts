import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import { emit } from '../../src/db/outbox.ts';
import { revokeAccount } from '../../src/domains/accounts/index.ts';
import {
  createWebhook,
  deleteWebhook,
  dispatchEvents,
  listBlockedDomains,
  listDeliveries,
  listWebhooks,
  pruneWebhooks,
  readWebhook,
  redeliver,
  setEmails,
  updateWebhook,
  type Notice,
} from '../../src/domains/webhooks/index.ts';
import { eachEngine } from '../support/engines.ts';
import { startReceiver, type Receiver } from '../support/receiver.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';
import { asAccount, sendDue } from '../support/webhooks.ts';

const AT = Date.UTC(2026, 3, 1, 12);
const PAGE = { limit: 1000, offset: 0 };
const SCOPE = 'store/customer/created';

eachEngine('webhooks', (engine) => {
  const { services } = suiteServices(engine, { at: AT });
  let receiver: Receiver;
  let ctx: Context;
  let app: Context;
  let answer = 200;
  before(async () => {
    receiver = await startReceiver((response) => void response.writeHead(answer).end());
    ({ ctx } = await newStore(services));
    app = await asAccount(ctx);
    await dispatchEvents(services);
  });
  after(() => receiver.close());

  const tell = (id: number, where = ctx): Promise<void> =>
    where.transaction((tx) => emit(tx, [{ scope: SCOPE, data: { type: 'customer', id } }]));
  const hook = (path: string, as = app, scope = SCOPE) =>
    createWebhook(as, { scope, destination: receiver.url(path) });
  const log = async (webhookId: number, as = app) =>
    (await listDeliveries(as, { webhookId }, PAGE)).deliveries;
  const at = (path: string) => receiver.received.filter((one) => one.path === path);

  test('an event becomes one delivery for each webhook that listens, once, and is gone', async () => {
    const exact = await hook('/exact');
    const wild = await hook('/wild', app, 'store/customer/*');
    const other = await hook('/other', app, 'store/order/*');
    await tell(7);
    assert.equal(await dispatchEvents(services), 1);
    assert.equal(await dispatchEvents(services), 0);
    assert.equal((await log(exact.id)).length, 1);
    await sendDue(services);
    assert.equal(at('/exact').length, 1);
    assert.equal(at('/wild').length, 1);
    assert.equal(at('/other').length, 0);
    const [one] = await log(exact.id);
    assert.deepEqual(
      [one!.status, one!.attempts, one!.nextAttemptAt, one!.answers],
      [
        'delivered',
        1,
        null,
        [{ at: new Date(AT).toISOString(), status: 200, failure: null, milliseconds: 0 }],
      ],
    );
    assert.equal(at('/exact')[0]!.headers['webhook-id'], one!.id);
    // "If a hook fires twice for the same event, both request bodies rely on the same hash."
    assert.equal(at('/exact')[0]!.body['hash'], at('/wild')[0]!.body['hash']);
    for (const { id } of [exact, wild, other]) await deleteWebhook(app, id);
    assert.deepEqual((await listDeliveries(app, {}, PAGE)).total, 0);
  });

  test('what nobody listens to is not written; a webhook is heard of at once', async () => {
    const written = async (): Promise<string[]> =>
      (await ctx.db.selectFrom('outbox').select('scope').where('store_id', '=', ctx.store.id).execute()).map(
        ({ scope }) => scope,
      );
    const emitAll = () =>
      ctx.transaction((tx) =>
        emit(
          tx,
          ['store/customer/created', 'store/channel/1/cart/created', 'store/cart/lineItem/created'].map(
            (scope) => ({
              scope,
              data: {},
            }),
          ),
        ),
      );
    await emitAll();
    assert.deepEqual(await written(), []);
    for (const [scope, heard] of [
      ['store/customer/created', 'store/customer/created'],
      ['store/cart/*', 'store/cart/lineItem/created'],
      ['store/channel/*/cart/*', 'store/channel/1/cart/created'],
    ] as const) {
      const { id } = await hook('/heard', app, scope);
      await emitAll();
      assert.deepEqual(await written(), [heard]);
      await updateWebhook(app, id, { isActive: false });
      await emitAll();
      assert.deepEqual(await written(), [heard]);
      await dispatchEvents(services);
      assert.deepEqual(await written(), []);
      await deleteWebhook(app, id);
    }
  });

  test('what happened before there was a webhook is not for it', async () => {
    await tell(6);
    services.clock.advance(1);
    const { id } = await hook('/later');
    await tell(7);
    await sendDue(services);
    assert.deepEqual(
      at('/later').map(({ body }) => body.data['id']),
      [7],
    );
    await deleteWebhook(app, id);
    services.clock.set(AT);
  });

  test('the documented retries; after the last the webhook is deactivated and its owner told', async () => {
    answer = 500;
    const notices: Notice[] = [];
    await setEmails(app, ['owner@example.com']);
    const { id } = await hook('/retries');
    await tell(8);
    const intervals = [60, 180, 300, 600, 900, 1800, 3600, 7200, 21_600, 50_400, 86_400];
    for (const seconds of intervals) {
      assert.equal(await sendDue(services, notices), 1);
      services.clock.advance(seconds * 1000 - 1);
      assert.equal(await sendDue(services, notices), 0);
      services.clock.advance(1);
    }
    assert.equal((await readWebhook(app, id)).status, 'active');
    assert.equal(await sendDue(services, notices), 1);
    assert.equal(at('/retries').length, 12);
    assert.equal(new Set(at('/retries').map(({ headers }) => headers['webhook-id'])).size, 1);
    assert.deepEqual(
      at('/retries').map(({ headers }) => Number(headers['webhook-timestamp'])),
      [0, ...intervals].map((_, index) => AT / 1000 + intervals.slice(0, index).reduce((a, b) => a + b, 0)),
    );
    const [failed] = await log(id);
    assert.deepEqual(
      [failed!.status, failed!.attempts, failed!.answers[11]!.failure],
      ['failed', 12, 'answered 500'],
    );
    assert.equal((await readWebhook(app, id)).status, 'deactivated');
    assert.deepEqual(
      notices.map(({ emails, webhook, what }) => [emails, webhook.id, what]),
      [[['owner@example.com'], id, 'deactivated']],
    );
    await tell(9);
    assert.equal(await sendDue(services), 0);
    answer = 200;
    await updateWebhook(app, id, { isActive: true });
    await tell(10);
    assert.equal(await sendDue(services), 1);
    assert.equal(at('/retries').at(-1)!.body.data['id'], 10);
    await deleteWebhook(app, id);
    services.clock.set(AT);
  });

  test('a failure is told to the webhook of the same account that is there for it, every ten minutes', async () => {
    const { id } = await hook('/broken');
    const told = await createWebhook(app, {
      scope: 'store/hook/deliveryException',
      destination: receiver.url('/exceptions'),
    });
    const elsewhere = await asAccount(ctx);
    const foreign = await hook('/foreign', elsewhere, 'store/hook/deliveryException');
    await assert.rejects(hook('/exceptions'), { code: 'webhooks.exceptions_go_elsewhere' });
    await assert.rejects(hook('/second', app, 'store/hook/deliveryException'), { code: 'webhooks.too_many' });
    answer = 503;
    await tell(1);
    await tell(2);
    await sendDue(services);
    answer = 200;
    await sendDue(services);
    services.clock.advance(60_000);
    await sendDue(services);
    const codes = at('/exceptions').map(({ body }) => body.data['error_code']);
    assert.deepEqual([...new Set(codes)], [90001]);
    assert.equal(new Set(at('/exceptions').map(({ headers }) => headers['webhook-id'])).size, 1);
    assert.deepEqual(at('/exceptions')[0]!.body.data, {
      type: 'webhook',
      id,
      error_code: 90001,
      message: `${receiver.url('/broken')}: answered 503; it is tried again`,
    });
    assert.deepEqual(at('/foreign'), []);
    await deleteWebhook(elsewhere, foreign.id);
    for (const each of [id, told.id]) await deleteWebhook(app, each);
    services.clock.set(AT);
  });

  test('a domain that fails too often is left alone for three minutes, by the account whose it is', async () => {
    const owner = await asAccount(ctx);
    const { id } = await hook('/blocked', owner);
    answer = 500;
    const notices: Notice[] = [];
    for (let n = 0; n < 99; n += 1) await tell(n);
    await sendDue(services, notices);
    assert.deepEqual(await listBlockedDomains(owner), []);
    await tell(99);
    await sendDue(services, notices);
    assert.deepEqual(await listBlockedDomains(owner), [
      {
        domain: `127.0.0.1:${receiver.port}`,
        secondsLeft: 180,
        reasons: [{ failure: 'answered 500', count: 100, at: AT / 1000 }],
      },
    ]);
    assert.deepEqual(
      notices.map(({ what }) => what),
      ['blocked'],
    );
    answer = 200;
    const before = at('/blocked').length;
    const free = await asAccount(ctx);
    const freeHook = await hook('/free', free);
    await tell(100);
    await sendDue(services);
    assert.equal(at('/free').length, 1);
    assert.equal(at('/blocked').length, before);
    services.clock.advance(179_000);
    await sendDue(services);
    assert.equal(at('/blocked').length, before);
    services.clock.advance(1_000);
    await sendDue(services);
    assert.equal(at('/blocked').length, before + 101);
    assert.deepEqual(await listBlockedDomains(owner), []);
    assert.ok((await log(id, owner)).every(({ status }) => status === 'delivered'));
    await deleteWebhook(owner, id);
    await deleteWebhook(free, freeHook.id);
    services.clock.set(AT);
  });

  test('what was sent is sent again on demand, under its first id, by its account only', async () => {
    const { id } = await hook('/again');
    await tell(11);
    await sendDue(services);
    const [first] = await log(id);
    const second = await redeliver(app, first!.id);
    await sendDue(services);
    assert.deepEqual(
      at('/again').map(({ headers, text }) => [headers['webhook-id'], text]),
      [first!, second].map(() => [first!.id, first!.payload]),
    );
    assert.equal((await log(id)).length, 2);
    await assert.rejects(redeliver(await asAccount(ctx), first!.id), { code: 'webhooks.delivery_not_found' });
    await updateWebhook(app, id, { isActive: false });
    await assert.rejects(redeliver(app, first!.id), { code: 'webhooks.inactive' });
    await deleteWebhook(app, id);
  });

  test('what waits for a webhook that is turned off is skipped', async () => {
    const { id } = await hook('/off');
    await tell(12);
    await dispatchEvents(services);
    await updateWebhook(app, id, { isActive: false });
    await sendDue(services);
    assert.deepEqual(at('/off'), []);
    assert.deepEqual(
      (await log(id)).map(({ status }) => status),
      ['skipped'],
    );
    await deleteWebhook(app, id);
  });

  test('another store hears nothing of it, and has its own', async () => {
    const other = (await newStore(services, 'Other')).ctx;
    const there = await asAccount(other);
    const theirs = await hook('/theirs', there);
    const ours = await hook('/ours');
    await tell(13);
    await sendDue(services);
    assert.equal(at('/theirs').length, 0);
    assert.equal(at('/ours').length, 1);
    assert.equal((await listDeliveries(there, {}, PAGE)).total, 0);
    const [mine] = await log(ours.id);
    await assert.rejects(redeliver(there, mine!.id), { code: 'webhooks.delivery_not_found' });
    // Ids count per store, so the same number is another webhook there.
    assert.equal((await readWebhook(there, theirs.id)).destination, receiver.url('/theirs'));
    await deleteWebhook(app, ours.id);
  });

  test('tidying: the log after its days, unused webhooks after 90, and those of a revoked account', async () => {
    const leaving = await asAccount(ctx);
    await hook('/leaving', leaving);
    const { id } = await hook('/unused');
    await tell(14);
    await sendDue(services);
    assert.equal((await log(id)).length, 1);
    services.clock.advance(31 * 86_400_000);
    const notices: Notice[] = [];
    const prune = () =>
      pruneWebhooks(services, 30, async (_, notice) => {
        notices.push(notice);
      });
    await prune();
    assert.equal((await log(id)).length, 0);
    assert.equal((await readWebhook(app, id)).status, 'active');
    services.clock.advance(60 * 86_400_000);
    const { caller } = leaving.actor;
    await revokeAccount(ctx, caller.kind === 'account' ? caller.accountId : 0);
    const heard = at('/leaving').length;
    await tell(15);
    await sendDue(services);
    assert.equal(at('/leaving').length, heard);
    assert.equal(at('/unused').at(-1)!.body.data['id'], 15);
    services.clock.advance(91 * 86_400_000);
    assert.equal(notices.length, 0);
    await prune();
    await prune();
    assert.equal((await readWebhook(app, id)).status, 'deactivated');
    assert.deepEqual(
      notices
        .filter(({ webhook }) => webhook.id === id)
        .map(({ webhook, what, reason }) => [webhook.id, what, reason]),
      [[id, 'deactivated', 'nothing was sent to it for 90 days']],
    );
    assert.equal((await listWebhooks(leaving, {}, PAGE)).total, 0);
    await deleteWebhook(app, id);
    services.clock.set(AT);
  });
});
