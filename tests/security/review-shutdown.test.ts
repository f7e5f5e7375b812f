import assert from 'node:assert/strict';
import { connect, type Socket } from 'node:net';
import { test } from 'node:test';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config/index.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { createSeededStore } from '../../src/seeds/index.ts';
import { memoryDatabase } from '../support/database.ts';

test('closing ends although somebody never finishes their request', { timeout: 30_000 }, async () => {
  const config = readConfig({ PORT: 0, PATRON_LOG_LEVEL: 'silent' }, {});
  const app = await createApp({
    config,
    secrets: {
      encryptionKey: Buffer.from(newSecret(), 'hex'),
      operatorKey: null,
      trustedProxySecret: null,
    },
    database: await memoryDatabase(),
    patienceMs: 50,
  });
  await createSeededStore(app.services, { isDefault: true });
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
