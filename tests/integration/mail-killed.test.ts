import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { request } from 'node:http';
import { describe, test } from 'node:test';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataFolder, startProcess, type DataFolder, type ServerProcess } from '../support/child.ts';
import { ownPostgres, postgresUrl } from '../support/database.ts';
import { startMailServer, type MailServer } from '../support/smtp.ts';

const ROUNDS = 4;
const OPERATOR = newSecret();

const urlOf = (server: ServerProcess): string => /(http:\/\/localhost:\d+)/.exec(server.output())![1]!;

async function operator<T>(server: ServerProcess, path: string, body: object): Promise<T> {
  const answer = await fetch(`${urlOf(server)}/patron/v1/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OPERATOR}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  assert.ok(answer.ok, text);
  return JSON.parse(text) as T;
}

/** Whether the new customer was acknowledged. The store is found by its name, which fetch does not let one set. */
const register = (url: string, store: StoreAccess, email: string): Promise<boolean> =>
  new Promise((resolve) => {
    const headers = {
      host: `store-${store.store_hash}.patron.localhost`,
      'content-type': 'application/json',
      authorization: `Bearer ${store.storefront_token}`,
    };
    const sent = request(`${url}/graphql`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', () => resolve(false));
      response.on('end', () => resolve(text.includes('"entityId"')));
    });
    sent.on('error', () => resolve(false));
    const input = { email, firstName: 'K', lastName: 'K', password: 'Password1!' };
    sent.end(
      JSON.stringify({
        query: `mutation ($input: RegisterCustomerInput!) {
          customer { registerCustomer(input: $input) { customer { entityId } } } }`,
        variables: { input },
      }),
    );
  });

/** Who was told that they have an account gets the welcome, however often and whenever the process is killed. */
async function survives(folder: DataFolder, smtp: MailServer): Promise<void> {
  const start = () => startProcess(folder, '--test-clock');
  let server = await start();
  try {
    const made = await operator<StoreAccess>(server, 'stores', { name: 'Killed' });
    const acknowledged: string[] = [];
    let number = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const url = urlOf(server);
      let dead = false;
      const shop = async (): Promise<void> => {
        while (!dead) {
          const email = `k${(number += 1)}@example.com`;
          if (await register(url, made, email)) acknowledged.push(email);
        }
      };
      const shopping = Promise.all([shop(), shop()]);
      await new Promise((resolve) => setTimeout(resolve, randomInt(150, 900)));
      assert.equal(await server.stop('SIGKILL'), 'SIGKILL');
      dead = true;
      await shopping;
      server = await start();
    }
    // The claims of those that died lapse, and what could not be sent is tried again.
    await operator(server, 'clock', { advance: 120 });
    assert.ok(acknowledged.length > ROUNDS, `${acknowledged.length}`);
    const arrived = () => new Set(smtp.sent.flatMap(({ recipients }) => recipients));
    const missing = () => acknowledged.filter((email) => !arrived().has(email));
    for (let times = 0; times < 800 && missing().length > 0; times += 1)
      await new Promise((resolve) => setTimeout(resolve, 25));
    assert.deepEqual(missing(), []);
    // What came twice is the same mail, under the same Message-ID, and each address has one.
    const ids = new Map<string, string>();
    for (const { recipients, parsed } of smtp.sent) {
      assert.equal(recipients.length, 1);
      assert.equal(ids.get(recipients[0]!) ?? parsed.messageId, parsed.messageId);
      ids.set(recipients[0]!, parsed.messageId!);
    }
    assert.equal(new Set(ids.values()).size, ids.size);
  } finally {
    await server.stop('SIGKILL');
  }
}

describe('killed at random moments, no mail is lost', () => {
  const run = async (more: Readonly<Record<string, string>>): Promise<void> => {
    // Taking a mail takes a while, so that kills fall between it and its receipt as well.
    const smtp = await startMailServer(() => randomInt(40));
    const environment = {
      PATRON_OPERATOR_KEY: OPERATOR,
      PATRON_SECRET_KEY: newSecret(),
      PATRON_SMTP_URL: smtp.url,
      ...more,
    };
    const folder: DataFolder = { ...dataFolder(), environment };
    try {
      await survives(folder, smtp);
    } finally {
      folder.remove();
      await smtp.close();
    }
  };

  test('on pglite', () => run({}));

  test('on postgres', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, async () => {
    const own = await ownPostgres();
    try {
      await run({ DATABASE_URL: own.url });
    } finally {
      await own.drop();
    }
  });
});
