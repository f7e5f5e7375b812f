import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { createApp, type App } from '../../src/app.ts';
import { readConfig } from '../../src/config/index.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { createSeededStore } from '../../src/seeds/index.ts';
import { memoryDatabase } from '../support/database.ts';

async function appOn(database: OpenDatabase): Promise<App> {
  const app = await createApp({
    config: readConfig({ PORT: 0, PATRON_LOG_LEVEL: 'silent' }, {}),
    secrets: {
      encryptionKey: Buffer.from(newSecret(), 'hex'),
      operatorKey: null,
      trustedProxySecret: null,
    },
    database,
    patienceMs: 50,
  });
  await createSeededStore(app.services, { isDefault: true });
  return app;
}

test('closing ends although somebody never finishes their request', { timeout: 30_000 }, async () => {
  const app = await appOn(await memoryDatabase());
  const other = await createSeededStore(app.services, { seed: 'empty' });
  await app.listen();
  const hold = (url: string) =>
    new Promise<Socket>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port: Number(new URL(url).port) });
      socket.on('error', () => undefined);
      socket.write(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n',
      );
      // The server has read the head once it asks for the rest.
      socket.once('data', () => resolve(socket));
    });
  const sockets = [await hold(app.urls.api()), await hold(app.urls.storefront(other, 1))];
  const ended = sockets.map((socket) => new Promise((resolve) => socket.once('close', resolve)));
  await app.close();
  assert.equal((await Promise.all(ended)).length, 2);
});

for (const place of ['main', 'a store'] as const)
  test(
    `the database stays open for the work of a client that has hung up, at the port of ${place}`,
    { timeout: 30_000 },
    async () => {
      const events: string[] = [];
      const database = await memoryDatabase();
      const app = await appOn({
        ...database,
        async close() {
          events.push('the database is closed');
          await database.close();
        },
      });
      const begun = Promise.withResolvers<void>();
      const held = Promise.withResolvers<void>();
      const hungUp = Promise.withResolvers<void>();
      app.server.get('/work', async (_request, reply) => {
        reply.raw.once('close', hungUp.resolve);
        begun.resolve();
        await held.promise;
        events.push('the work is done');
        return 'done';
      });
      const other = await createSeededStore(app.services, { seed: 'empty' });
      await app.listen();
      const sent = request(`${place === 'main' ? app.urls.api() : app.urls.storefront(other, 1)}/work`);
      sent.on('error', () => undefined);
      sent.end();
      await begun.promise;
      sent.destroy();
      await hungUp.promise;
      const closed = app.close();
      setTimeout(held.resolve, 200);
      await closed;
      assert.deepEqual(events, ['the work is done', 'the database is closed']);
    },
  );
