import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { graphql, rest } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { startServer, type TestServer } from '../support/server.ts';

const REQUEST = `mutation($e: String!) {
  customer { requestResetPassword(input: { email: $e }) { errors { __typename } } }
}`;

describe('mail by SMTP', () => {
  let smtp: SMTPServer;
  let server: TestServer;
  let received: ParsedMail[];
  /** The replies to the next mails; 250 when there is none left. */
  let replies: number[];
  let tries = 0;
  beforeEach(() => {
    received = [];
    replies = [];
    tries = 0;
  });
  before(async () => {
    smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      onData(stream, _session, done) {
        simpleParser(stream).then((mail) => {
          tries += 1;
          const responseCode = replies.shift();
          if (responseCode !== undefined)
            return done(Object.assign(new Error('not this one'), { responseCode }));
          received.push(mail);
          done();
        }, done);
      },
    });
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve));
    const { port } = smtp.server.address() as AddressInfo;
    server = await startServer({
      config: { PATRON_SMTP_URL: `smtp://127.0.0.1:${port}`, PATRON_MAIL_FROM: 'shop@patron.example' },
    });
  });
  after(async () => {
    await server.close();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
  });
  afterEach(() => server.clock.advance(900_000));

  const jane = () => server.demo.customers[0]!;
  const until = async (is: () => boolean | Promise<boolean>) => {
    for (let times = 0; times < 200; times += 1) {
      if (await is()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.fail('it did not come to be');
  };
  const request = () => graphql(server.demo, REQUEST, { variables: { e: jane().email } });
  const latest = async () => (await mailTo(server.demo, jane().email))[0]!;

  test('a mail is sent in both forms, in the store’s name, and kept without its token', async () => {
    await rest(server.demo, 'PUT', '/v3/customers', [{ id: jane().id, first_name: 'عمر "O\'Neil"' }]);
    await request();
    await until(() => received.length === 1);
    const [mail] = received;
    assert.equal(mail!.from?.value[0]?.address, 'shop@patron.example');
    assert.equal((mail!.to as { text: string }).text, jane().email);
    const link = /^https?:\/\/\S+t=([0-9a-f]{64})$/m.exec(mail!.text!);
    assert.ok(link && String(mail!.html).includes(link[1]!));
    assert.ok(mail!.text!.includes('عمر'));
    await until(async () => (await latest()).status === 'sent');
    const kept = JSON.stringify(await latest());
    assert.ok(!kept.includes(link[1]!) && kept.includes('[hidden]'), kept);
  });

  test('4xx is tried again later', async () => {
    replies = [451];
    await request();
    await until(() => tries === 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    server.clock.advance(31_000);
    await until(() => received.length === 1);
    assert.equal(tries, 2);
    await until(async () => (await latest()).status === 'sent');
  });

  test('5xx is given up, and says why', async () => {
    replies = [550];
    await request();
    await until(async () => (await latest()).status === 'failed');
    server.clock.advance(3_600_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(tries, 1);
    assert.deepEqual(received, []);
  });
});
