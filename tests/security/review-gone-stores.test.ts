import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { recordSignIn } from '../../src/domains/audit/index.ts';
import { createProduct } from '../../src/domains/catalog/index.ts';
import { createCustomers, createGroup } from '../../src/domains/customers/index.ts';
import { startSession } from '../../src/domains/sessions/index.ts';
import { deleteStore, findStoreByHash, storeOf } from '../../src/domains/stores/index.ts';
import type { Context } from '../../src/db/context.ts';
import { amountOf } from '../../src/kernel/money.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest } from '../support/clients.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { interrupted } from '../support/interrupted.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('a store that is deleted while somebody works in it', (engine) => {
  const { services } = suiteServices(engine);
  const someone = { email: 'a@example.com', firstName: 'A', lastName: 'B' };
  const refusal = { method: 'password', outcome: 'refused', reasonCode: 'x', reason: 'x' } as const;
  const works: Readonly<Record<string, (ctx: Context) => Promise<unknown>>> = {
    'making a customer': (ctx) => createCustomers(ctx, [someone]),
    'making a group': (ctx) => createGroup(ctx, { name: 'A' }),
    'making a product': (ctx) => createProduct(ctx, { name: 'A', price: amountOf('1') }),
  };
  for (const [name, work] of Object.entries(works))
    test(`${name} is told that the store is gone`, async () => {
      const { ctx, store } = await newStore(services);
      const late = interrupted(ctx, () => deleteStore(services, store));
      await assert.rejects(work(late), refused('stores.not_found'));
    });

  test('so are a session, the sign-in log and the store itself', async () => {
    const { ctx, store } = await newStore(services);
    await deleteStore(services, store);
    await assert.rejects(startSession(ctx, { customerId: null }), refused('stores.not_found'));
    await assert.rejects(recordSignIn(ctx, refusal), refused('stores.not_found'));
    await assert.rejects(storeOf(ctx), refused('stores.not_found', { hash: store.hash }));
  });
});

describe('a store that another node has just deleted', () => {
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    server = await startServer();
    store = await server.store();
    await rest(store, 'GET', '/v2/store');
    await fetch(`${store.storefront_url}/login.php`);
    const { services } = server.app;
    const { id } = (await findStoreByHash(services, store.store_hash))!;
    // Behind the back of this process, which still remembers the store.
    await services.db.deleteFrom('stores').where('store_id', '=', id).execute();
  });
  after(() => server.close());

  test('REST says 404', async () => {
    const answer = await rest(store, 'POST', '/v3/catalog/brands', { name: 'Acme' });
    assert.deepEqual(
      [answer.status, (answer.body as { title: string }).title],
      [404, `There is no such store.`],
    );
  });

  test('its pages say 421', async () => {
    const page = await fetch(`${store.storefront_url}/login.php`);
    const form = { login_email: 'a@example.com', login_pass: 'wrong-one-1' };
    const token = /name="authenticity_token" value="(\w+)"/.exec(await page.text())![1]!;
    const answer = await fetch(`${store.storefront_url}/login.php?action=check_login`, {
      method: 'POST',
      headers: { origin: store.storefront_url, cookie: page.headers.getSetCookie()[0]!.split(';')[0]! },
      body: new URLSearchParams({ ...form, authenticity_token: token }),
    });
    assert.deepEqual([answer.status, await answer.text()], [421, 'No store is at this host.\n']);
  });
});
