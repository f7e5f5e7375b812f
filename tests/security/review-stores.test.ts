import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { revokeAccount } from '../../src/domains/accounts/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import {
  createStore,
  findDefaultStore,
  findStoreByHash,
  setSetting,
  setting,
  systemContext,
} from '../../src/domains/stores/index.ts';
import { revokeToken } from '../../src/domains/tokens/index.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { demoStore } from '../../src/seeds/index.ts';
import { graphql, rest } from '../support/clients.ts';
import { memoryDatabase, ownPostgres, postgresUrl } from '../support/database.ts';
import { startServer } from '../support/server.ts';
import { testServices } from '../support/services.ts';

const reset = (api: string, hash: string, key: string) =>
  fetch(`${api}/patron/v1/stores/${hash}/reset`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}` },
  });

test('a reset makes the secrets of a store good again, also those that were revoked', async () => {
  const server = await startServer();
  try {
    const store = await server.store();
    const { services } = server.app;
    const ctx = systemContext(services, (await findStoreByHash(services, store.store_hash))!);
    await revokeToken(ctx, store.private_token);
    await revokeAccount(ctx, 1);
    assert.equal((await rest(store, 'GET', '/v2/time')).status, 401);
    assert.equal((await reset(server.demo.api_url, store.store_hash, server.operatorKey)).status, 200);
    assert.equal((await rest(store, 'GET', '/v2/time')).status, 200);
    assert.equal(
      (await graphql(store, '{ customer { email } }', { bearer: store.private_token })).status,
      200,
    );
  } finally {
    await server.close();
  }
});

describe('two nodes', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () => {
  test('after a reset on one, the other keeps nothing of before', { timeout: 30_000 }, async () => {
    const own = await ownPostgres();
    const secrets = { encryptionKey: newSecret(), operatorKey: newSecret() };
    const one = await startServer({ postgres: own.url, secrets });
    const two = await startServer({ postgres: own.url, secrets, demo: one.demo });
    try {
      const store = await one.store();
      const contextAt = async ({ app: { services } }: typeof one) =>
        systemContext(services, (await findStoreByHash(services, store.store_hash))!);
      const here = await contextAt(one);
      const there = await contextAt(two);
      const heard = (kind: string) =>
        new Promise<void>((resolve) =>
          two.app.services.memory.onChange((id, of) => {
            if (id === there.store.id && of === kind) resolve();
          }),
        );
      // Two follows the store once it has heard of a change after its first look at it.
      await setting(there, 'sessions.concurrent');
      const followed = heard('channel');
      let following = false;
      void followed.then(() => (following = true));
      for (let at = 0; !following; at += 1) {
        await createChannel(here, { name: `Channel ${at}`, type: 'storefront', platform: 'custom' });
        await setting(there, 'sessions.concurrent');
      }
      const changed = heard('store');
      await setSetting(here, 'sessions.concurrent', 0, 'many');
      await changed;
      assert.equal(await setting(there, 'sessions.concurrent'), 'many');
      const emptied = heard('brand');
      await reset(one.demo.api_url, store.store_hash, one.operatorKey);
      await emptied;
      assert.equal(await setting(there, 'sessions.concurrent'), 'single');
    } finally {
      await two.close();
      await one.close();
      await own.drop();
    }
  });
});

test('a first start that was cut off while it made the demo store is made good by the next', async () => {
  const database = await memoryDatabase();
  try {
    const services = testServices(database);
    const half = await createStore(services, { name: 'Half', isDefault: true });
    const store = await demoStore(services);
    assert.notEqual(store.hash, half.hash);
    assert.equal(await findStoreByHash(services, half.hash), null);
    assert.equal((await findDefaultStore(services))?.hash, store.hash);
    assert.equal((await demoStore(services)).hash, store.hash);
  } finally {
    await database.close();
  }
});
