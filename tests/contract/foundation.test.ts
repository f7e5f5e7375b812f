import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import { reserveIds } from '../../src/db/ids.ts';
import {
  accountByAccessToken,
  createAccount,
  listAccounts,
  revokeAccount,
  signingAccount,
} from '../../src/domains/accounts/index.ts';
import { listSignIns, recordSignIn } from '../../src/domains/audit/index.ts';
import {
  createCustomers,
  createGroup,
  deleteCustomers,
  deleteGroup,
  namedById,
  updateCustomers,
} from '../../src/domains/customers/index.ts';
import {
  endAccessTokensOf,
  endAllOf,
  issueAccessToken,
  pruneSessions,
  startSession,
  visitorByCookies,
} from '../../src/domains/sessions/index.ts';
import { setSetting, setting, signingKeys } from '../../src/domains/stores/index.ts';
import { createToken, readBearer, revokeToken } from '../../src/domains/tokens/index.ts';
import { createWebhook } from '../../src/domains/webhooks/index.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';
import { asAccount } from '../support/webhooks.ts';

const DAY = 86_400_000;

eachEngine('the foundation', (engine) => {
  const { services } = suiteServices(engine);
  let ctx: Context;
  let other: Context;
  before(async () => {
    ({ ctx } = await newStore(services, 'One'));
    ({ ctx: other } = await newStore(services, 'Two'));
  });

  /** Whose session the cookies are of; null: a guest's; undefined: of none that holds. */
  const whoShows = async (
    call: Context,
    sessionCookie: string | null,
    customerCookie: string | null = null,
  ) => (await visitorByCookies(call, { sessionCookie, customerCookie }))?.session.customerId;

  /** Whose customer access token this is, as it is read along with a bearer token of the store. */
  const whoHolds = async (call: Context, bearer: string, accessToken: string) => {
    const read = await readBearer(call, bearer, accessToken);
    assert.ok(read.ok);
    return read.value.holder?.facts.id ?? null;
  };
  const newBearer = (call: Context) =>
    createToken(call, { kind: 'private', channelIds: [], expiresAt: 0, scopes: ['Customer'] });

  test('ids count per store from 1, in blocks', async () => {
    assert.deepEqual(await reserveIds(ctx, 'image', 3), [1, 2, 3]);
    assert.deepEqual(await reserveIds(ctx, 'image', 2), [4, 5]);
    assert.deepEqual(await reserveIds(other, 'image', 1), [1]);
    assert.deepEqual(await reserveIds(ctx, 'image', 0), []);
  });

  test('ids asked for at once are all different', async () => {
    const blocks = await Promise.all(Array.from({ length: 20 }, () => reserveIds(ctx, 'route', 5)));
    assert.equal(new Set(blocks.flat()).size, 100);
  });

  test('a transaction that throws leaves nothing, and its context throws while it is open', async () => {
    await assert.rejects(
      ctx.transaction(async (tx) => {
        await setSetting(tx, 'sessions.concurrent', 0, 'many');
        assert.throws(() => ctx.db, /transaction of this context is open/);
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(await setting(ctx, 'sessions.concurrent'), 'single');
  });

  test('a transaction joins the one that is open, and is undone with it', async () => {
    await assert.rejects(
      ctx.transaction(async (tx) => {
        await tx.transaction((inner) => setSetting(inner, 'sessions.concurrent', 0, 'many'));
        assert.equal(await setting(tx, 'sessions.concurrent'), 'many');
        throw new Error('no');
      }),
      /no/,
    );
    assert.equal(await setting(ctx, 'sessions.concurrent'), 'single');
  });

  test('changes are numbered per store without gaps, in the order of commits', async () => {
    const before = await changesOf(ctx);
    await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        setSetting(ctx.with({}), 'privacy.policyUrl', 0, `https://example.com/${at}`),
      ),
    );
    const seqs = (await changesOf(ctx)).map(({ seq }) => seq);
    assert.equal(seqs.length, before.length + 10);
    assert.deepEqual(
      seqs,
      seqs.map((_, at) => at + 1),
    );
  });

  const changesOf = (store: Context) =>
    store.db
      .selectFrom('changes')
      .select('seq')
      .where('store_id', '=', store.store.id)
      .orderBy('seq')
      .execute();

  test('settings: a channel before its store, its store before the default', async () => {
    assert.equal(await setting(ctx, 'customers.allowGlobalLogins', 1), true);
    assert.equal(await setting(ctx, 'customers.allowGlobalLogins', 2), false);
    await setSetting(ctx, 'customers.allowGlobalLogins', 0, true);
    assert.equal(await setting(ctx, 'customers.allowGlobalLogins', 2), true);
    await setSetting(ctx, 'customers.allowGlobalLogins', 0, false);
    assert.equal(await setting(ctx, 'customers.allowGlobalLogins', 1), false);
    await setSetting(ctx, 'customers.allowGlobalLogins', 1, true);
    assert.equal(await setting(ctx, 'customers.allowGlobalLogins', 1), true);
    await setSetting(ctx, 'customers.allowGlobalLogins', 1, undefined);
    assert.equal(await setting(ctx, 'customers.allowGlobalLogins', 1), false);
    await setSetting(ctx, 'customers.allowGlobalLogins', 0, undefined);
    assert.equal(await setting(other, 'customers.allowGlobalLogins', 1), true);
  });

  test('an account is known by its access token in its own store, until it is revoked', async () => {
    const account = await createAccount(ctx, { name: 'ERP', scopes: ['store_v2_customers'] });
    assert.equal((await accountByAccessToken(ctx, account.accessToken))?.id, account.id);
    assert.equal(await accountByAccessToken(other, account.accessToken), null);
    assert.equal((await signingAccount(ctx, account.clientId))?.clientSecret, account.clientSecret);
    assert.equal(await signingAccount(other, account.clientId), null);
    await revokeAccount(ctx, account.id);
    assert.equal(await accountByAccessToken(ctx, account.accessToken), null);
    assert.notEqual((await signingAccount(ctx, account.clientId))?.revokedAt, null);
    await assert.rejects(revokeAccount(ctx, account.id), { code: 'accounts.not_found' });
    await assert.rejects(createAccount(ctx, { name: 'x', scopes: ['everything'] }), {
      code: 'accounts.unknown_scope',
    });
    assert.deepEqual((await listAccounts(other)).length, 0);
  });

  test('no secret is stored as it is', async () => {
    const account = await createAccount(ctx, { name: 'Secrets', scopes: [] });
    const row = await ctx.db
      .selectFrom('api_accounts')
      .selectAll()
      .where('store_id', '=', ctx.store.id)
      .where('id', '=', account.id)
      .executeTakeFirstOrThrow();
    const stored = JSON.stringify({
      ...row,
      a: row.client_secret_sealed.toString('latin1'),
      b: row.access_token_hash.toString('latin1'),
    });
    assert.ok(!stored.includes(account.clientSecret) && !stored.includes(account.accessToken));
  });

  test('sessions are known by either cookie on their channel, until they end', async () => {
    const [customer] = await createCustomers(ctx, [
      { email: 'session@example.com', firstName: 'S', lastName: 'E' },
    ]);
    const session = await startSession(ctx, { customerId: customer!.id });
    const { sessionToken, customerToken } = session;
    for (let round = 0; round < 2; round += 1) {
      assert.equal(await whoShows(ctx, sessionToken), customer!.id);
      assert.equal(await whoShows(ctx, null, customerToken), customer!.id);
      assert.equal(await whoShows(ctx, sessionToken, customerToken), customer!.id);
    }
    assert.equal(await whoShows(other, sessionToken, customerToken), undefined);
    assert.equal(await whoShows(ctx.with({ channelId: 2 }), sessionToken, customerToken), undefined);
    assert.equal(await whoShows(ctx, customerToken, sessionToken), undefined);
    const guest = await startSession(ctx, { customerId: null });
    assert.equal(await whoShows(ctx, guest.sessionToken), null);
    assert.equal(await whoShows(ctx, guest.sessionToken, customerToken), customer!.id);
    assert.deepEqual(await ctx.transaction((tx) => endAllOf(tx, customer!.id)), {
      sessions: 1,
      accessTokens: 0,
    });
    assert.equal(await whoShows(ctx, sessionToken, customerToken), undefined);
    assert.equal(await whoShows(ctx, guest.sessionToken, customerToken), null);
  });

  test('customer access tokens: their shape, their store, their end', async () => {
    const [customer] = await createCustomers(ctx, [
      { email: 'token@example.com', firstName: 'T', lastName: 'O' },
    ]);
    const token = await issueAccessToken(ctx, customer!.id);
    assert.match(token.value, /^[0-9a-f]{64}_\d{10}$/);
    assert.equal(Number(token.value.split('_')[1]) * 1000, token.expiresAt.getTime());
    const bearer = await newBearer(ctx);
    assert.equal(await whoHolds(ctx, bearer, token.value), customer!.id);
    assert.equal(await whoHolds(ctx, bearer, token.value), customer!.id);
    assert.equal(await whoHolds(other, await newBearer(other), token.value), null);
    assert.equal(await whoHolds(ctx, bearer, `${token.value}0`), null);
    assert.equal(await whoHolds(ctx, bearer, 'no token'), null);
    const second = await issueAccessToken(ctx, customer!.id);
    await ctx.transaction((tx) => endAccessTokensOf(tx, customer!.id));
    assert.equal(await whoHolds(ctx, bearer, token.value), null);
    assert.equal(await whoHolds(ctx, bearer, second.value), null);
  });

  test('expired sessions and tokens do not hold, and are pruned', async () => {
    const [customer] = await createCustomers(ctx, [
      { email: 'late@example.com', firstName: 'L', lastName: 'A' },
    ]);
    const session = await startSession(ctx, { customerId: customer!.id });
    const token = await issueAccessToken(ctx, customer!.id);
    const bearer = await newBearer(ctx);
    const both = async () => [
      await whoShows(ctx, session.sessionToken),
      await whoHolds(ctx, bearer, token.value),
    ];
    assert.deepEqual(await both(), [customer!.id, customer!.id]);
    services.clock.advance(8 * DAY);
    assert.deepEqual(await both(), [undefined, null]);
    services.clock.release();
    assert.deepEqual(await both(), [customer!.id, customer!.id]);
    services.clock.advance(8 * DAY);
    await pruneSessions(services);
    services.clock.release();
    assert.deepEqual(await both(), [undefined, null]);
  });

  test('who asks is known with the group and the channels they are in now', async () => {
    const [customer] = await createCustomers(ctx, [
      { email: 'moves@example.com', firstName: 'M', lastName: 'O' },
    ]);
    const { sessionToken } = await startSession(ctx, { customerId: customer!.id });
    const { value } = await issueAccessToken(ctx, customer!.id);
    const bearer = await newBearer(ctx);
    const facts = async () => {
      const bySession = await visitorByCookies(ctx, { sessionCookie: sessionToken, customerCookie: null });
      const read = await readBearer(ctx, bearer, value);
      const byToken = read.ok ? read.value.holder : null;
      const byId = await namedById(ctx, customer!.id);
      return [bySession?.named, byToken, byId].map(
        (named) => named && [named.facts.id, named.facts.customerGroupId, named.facts.channelIds],
      );
    };
    const all = (...expected: unknown[]) => [expected, expected, expected];
    assert.deepEqual(await facts(), all(customer!.id, 0, null));
    const group = await createGroup(ctx, { name: 'Movers' });
    await updateCustomers(ctx, [{ id: customer!.id, customerGroupId: group.id, channelIds: [1] }]);
    assert.deepEqual(await facts(), all(customer!.id, group.id, [1]));
    await deleteGroup(ctx, group.id);
    assert.deepEqual(await facts(), all(customer!.id, 0, [1]));
    await deleteCustomers(ctx, [customer!.id]);
    const [bySession, byToken, byId] = await facts();
    assert.deepEqual([bySession ?? null, byToken, byId], [null, null, null]);
  });

  test('bearer tokens: channel, store, time and revocation', async () => {
    const expiresAt = Math.floor(services.clock.now() / 1000) + 3_600;
    const bearer = await createToken(ctx, {
      kind: 'private',
      channelIds: [1],
      expiresAt,
      scopes: ['Customer'],
    });
    const read = await readBearer(ctx, bearer);
    assert.ok(read.ok && read.value.token.kind === 'private' && read.value.token.scopes.includes('Customer'));
    assert.deepEqual(await readBearer(ctx.with({ channelId: 2 }), bearer), {
      ok: false,
      error: 'other-channel',
    });
    assert.deepEqual(await readBearer(other, bearer), { ok: false, error: 'other-store' });
    services.clock.advance(3_601_000);
    assert.deepEqual(await readBearer(ctx, bearer), { ok: false, error: 'expired' });
    services.clock.release();
    const tampered = `${bearer.slice(0, -6)}${bearer.endsWith('AAAAAA') ? 'BBBBBB' : 'AAAAAA'}`;
    assert.deepEqual(await readBearer(ctx, tampered), { ok: false, error: 'bad-signature' });
    assert.deepEqual(await readBearer(ctx, 'abc'), { ok: false, error: 'not-a-jwt' });
    assert.deepEqual(await readBearer(ctx, 'abc.def.ghi'), { ok: false, error: 'no-json' });
    assert.deepEqual(await readBearer(ctx, `abc.${Buffer.from('[]').toString('base64url')}.ghi`), {
      ok: false,
      error: 'unknown-json',
    });
    await revokeToken(ctx, bearer);
    assert.deepEqual(await readBearer(ctx, bearer), { ok: false, error: 'revoked' });
    await assert.rejects(revokeToken(other, bearer), { code: 'tokens.unknown' });
    await assert.rejects(createToken(ctx, { kind: 'storefront', channelIds: [9], expiresAt }), {
      code: 'tokens.bad_channels',
    });
    await assert.rejects(createToken(ctx, { kind: 'storefront', channelIds: [1], expiresAt: 1 }), {
      code: 'tokens.bad_expiry',
    });
    assert.equal((await signingKeys(ctx)).length, 1);
  });

  test('an event leaves with what it tells of, or not at all', async () => {
    const events = () =>
      ctx.db
        .selectFrom('outbox')
        .select(['scope', 'data'])
        .where('store_id', '=', ctx.store.id)
        .orderBy('created_at')
        .execute();
    const app = await asAccount(ctx);
    await createWebhook(app, { scope: 'store/customer/*', destination: 'http://127.0.0.1:9/' });
    const before = (await events()).length;
    const [customer] = await createCustomers(ctx, [
      { email: 'told@example.com', firstName: 'T', lastName: 'D' },
    ]);
    await assert.rejects(
      createCustomers(ctx, [{ email: 'told@example.com', firstName: 'T', lastName: 'D' }]),
      {
        code: 'customers.email_in_use',
      },
    );
    const all = await events();
    assert.equal(all.length, before + 1);
    assert.ok(
      all.some(
        ({ scope, data }) =>
          scope === 'store/customer/created' && (data as { id: number }).id === customer!.id,
      ),
    );
  });

  test('the sign-in log is filtered, newest first, and is its store’s own', async () => {
    await recordSignIn(ctx, {
      method: 'password',
      outcome: 'refused',
      reasonCode: 'wrong_password',
      reason: 'the password is wrong',
      customerId: 7,
    });
    await recordSignIn(ctx, {
      method: 'jwt-url',
      outcome: 'success',
      reasonCode: 'ok',
      reason: 'signed in',
      customerId: 8,
      clientId: 'abc',
    });
    const all = await listSignIns(ctx, {}, { limit: 10, offset: 0 });
    assert.deepEqual(
      all.events.map(({ reasonCode }) => reasonCode),
      ['ok', 'wrong_password'],
    );
    const refused = await listSignIns(
      ctx,
      { outcome: 'refused', customerIds: [7] },
      { limit: 10, offset: 0 },
    );
    assert.equal(refused.total, 1);
    assert.equal((await listSignIns(other, {}, { limit: 10, offset: 0 })).total, 0);
  });
});
