import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { describe, test } from 'node:test';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf } from '../support/answers.ts';
import { dataFolder, startProcess, type DataFolder, type ServerProcess } from '../support/child.ts';
import { rest } from '../support/clients.ts';
import { ownPostgres, postgresUrl } from '../support/database.ts';
import { startReceiver } from '../support/receiver.ts';

const ROUNDS = 5;
const OPERATOR = newSecret();

const urlOf = (server: ServerProcess): string => /(http:\/\/localhost:\d+)/.exec(server.output())![1]!;

async function operator<T>(url: string, path: string, body: object): Promise<T> {
  const answer = await fetch(`${url}/patron/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OPERATOR}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  assert.ok(answer.ok, text);
  return JSON.parse(text) as T;
}

/** What was acknowledged arrives, however often and whenever the process is killed. */
async function survives(folder: DataFolder): Promise<void> {
  // Answers take a while, so that kills fall between an event and its receipt as well.
  const receiver = await startReceiver((response) => void setTimeout(() => response.end(), randomInt(40)));
  const start = () => startProcess(folder, '--test-clock');
  let server = await start();
  try {
    const made = await operator<StoreAccess>(urlOf(server), 'stores', { name: 'Killed' });
    const at = (): StoreAccess => ({ ...made, api_url: urlOf(server) });
    bodyOf(
      await rest(at(), 'POST', '/v3/hooks', { scope: 'store/customer/created', destination: receiver.url() }),
    );
    const acknowledged: number[] = [];
    let number = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const store = at();
      let dead = false;
      const shop = async (): Promise<void> => {
        while (!dead) {
          const row = { email: `k${(number += 1)}@example.com`, first_name: 'K', last_name: 'K' };
          const answer = await rest(store, 'POST', '/v3/customers', [row]).catch(() => null);
          if (answer) acknowledged.push(bodyOf<{ data: { id: number }[] }>(answer).data[0]!.id);
        }
      };
      const shopping = Promise.all([shop(), shop()]);
      await new Promise((resolve) => setTimeout(resolve, randomInt(150, 900)));
      assert.equal(await server.stop('SIGKILL'), 'SIGKILL');
      dead = true;
      await shopping;
      server = await start();
    }
    // The claims of those that died lapse.
    await operator(urlOf(server), 'clock', { advance: 120 });
    assert.ok(acknowledged.length > ROUNDS, `${acknowledged.length}`);
    const arrived = () => new Set(receiver.received.map(({ body }) => body.data['id']));
    await receiver.until(1, () => acknowledged.every((id) => arrived().has(id)));
    // What came twice is the same message.
    const texts = new Map<unknown, string>();
    for (const { headers, text } of receiver.received) {
      const id = headers['webhook-id'];
      assert.equal(texts.get(id) ?? text, text);
      texts.set(id, text);
    }
    assert.equal(texts.size, arrived().size);
  } finally {
    await server.stop('SIGKILL');
    await receiver.close();
  }
}

describe('killed at random moments, webhooks lose no event', () => {
  const environment = {
    PATRON_OPERATOR_KEY: OPERATOR,
    PATRON_SECRET_KEY: newSecret(),
    PATRON_WEBHOOKS_TO_PRIVATE: 'yes',
  };

  test('on pglite', async () => {
    const folder: DataFolder = { ...dataFolder(), environment };
    try {
      await survives(folder);
    } finally {
      folder.remove();
    }
  });

  test('on postgres', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, async () => {
    const own = await ownPostgres();
    const folder: DataFolder = { ...dataFolder(), environment: { ...environment, DATABASE_URL: own.url } };
    try {
      await survives(folder);
    } finally {
      folder.remove();
      await own.drop();
    }
  });
});
