import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { AddressObject } from 'mailparser';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { account } from '../support/account.ts';
import { bodyOf } from '../support/answers.ts';
import { rest, signIn } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { requestPasswordless, requestReset } from '../support/recovery.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { startMailServer, type MailServer, type SentMail } from '../support/smtp.ts';

const EVIL_NAME = `"'><script>alert(1)</script><img src=x onerror=alert(2)></title>`;
const CRLF_NAME = 'Ann\r\nBcc: evil@example.com\r\n\r\n<b>hello</b>';

describe('attack 48 in mail: what was typed is shown as text, and begins no header', () => {
  let smtp: MailServer;
  let server: TestServer;
  let store: StoreAccess;
  before(async () => {
    smtp = await startMailServer();
    server = await startServer({
      config: { PATRON_SMTP_URL: smtp.url, PATRON_MAIL_FROM: 'shop@patron.example' },
    });
  });
  after(async () => {
    await smtp.close();
    await server.close();
  });
  beforeEach(() => {
    smtp.sent.length = 0;
    server.clock.advance(3_600_000);
  });

  const mailed = async (count: number): Promise<readonly SentMail[]> => {
    const all = await smtp.until(count);
    assert.equal(all.length, count);
    return smtp.sent.splice(0);
  };
  let made = 0;
  /** Has one mail of each template sent to a customer of this name. */
  const everyTemplate = async (firstName: string): Promise<readonly SentMail[]> => {
    const person = {
      firstName,
      lastName: firstName,
      email: `ann${(made += 1)}@example.com`,
      password: 'Password1!',
    };
    assert.deepEqual((await account(store, 'registerCustomer', person)).errors, []);
    assert.deepEqual(await requestReset(store, { email: person.email }), []);
    assert.equal((await requestPasswordless(store, { email: person.email })).status, 200);
    const token = await signIn(store, person);
    const moved = `moved${made}@example.com`;
    assert.deepEqual((await account(store, 'updateCustomer', { email: moved }, token)).errors, []);
    const all = await mailed(4);
    const kept = await mailTo(store, person.email);
    assert.deepEqual(
      kept.map(({ template }) => template),
      ['email_changed', 'passwordless_login', 'password_reset', 'welcome'],
    );
    for (const { html } of kept) assert.doesNotMatch(html, /<script|<img|<b>/);
    for (const { recipients } of all) assert.deepEqual(recipients, [person.email]);
    return all;
  };
  const subjects = (all: readonly SentMail[]) => all.map(({ parsed }) => parsed.subject).sort();
  const headersOf = (raw: string): string => raw.slice(0, raw.indexOf('\r\n\r\n'));

  test('48 a first name of HTML, in every template', async () => {
    store = server.demo;
    for (const { parsed } of await everyTemplate(EVIL_NAME)) {
      // It reads like a link, so it is in neither part at all.
      assert.doesNotMatch(String(parsed.html), /script|onerror/);
      assert.ok(parsed.text!.startsWith('Hello,'), String(parsed.text));
    }
  });

  test('48 a first name of HTML that does not read like a link, in every template', async () => {
    store = server.demo;
    for (const { parsed } of await everyTemplate('<script>alert(1)<img src=x>')) {
      assert.doesNotMatch(String(parsed.html), /<script|<img/);
      assert.match(String(parsed.html), /&lt;script>alert\(1\)&lt;img src=x>/);
      assert.match(parsed.text!, /^Hello \u2068<script>alert\(1\)<img src=x>\u2069,/);
    }
  });

  test('48 a first name with line breaks begins no header and no line', async () => {
    store = server.demo;
    for (const { raw, parsed } of await everyTemplate('Ann\r\nBcc\u2028evil\u202e')) {
      assert.doesNotMatch(headersOf(raw), /^bcc/im);
      assert.deepEqual(parsed.bcc, undefined);
      assert.match(parsed.text!, /^Hello \u2068Ann Bcc evil\u2069,/);
      assert.doesNotMatch(String(parsed.html), /\u202e/);
    }
    for (const { raw, parsed } of await everyTemplate(CRLF_NAME)) {
      assert.doesNotMatch(headersOf(raw), /^bcc/im);
      assert.ok(parsed.text!.startsWith('Hello,'), String(parsed.text));
    }
  });

  test('48 a store’s name of HTML and line breaks, in every template: subject, sender, text and HTML', async () => {
    store = await server.store({ name: 'Shop' });
    bodyOf(
      await rest(store, 'PUT', '/v3/settings/store/profile', {
        store_name: 'S<script>alert(1)</script>\r\nBcc: evil@example.com',
      }),
    );
    const NAME = 'S<script>alert(1)</script> Bcc: evil@example.com';
    const all = await everyTemplate('Ann');
    assert.deepEqual(subjects(all), [
      `Choose a new password for ${NAME}`,
      `${NAME} - Log in to your account`,
      `Welcome to ${NAME}`,
      `Your email address at ${NAME} was changed`,
    ]);
    for (const { raw, parsed } of all) {
      assert.doesNotMatch(headersOf(raw), /^bcc/im);
      assert.deepEqual(
        parsed.from!.value.map(({ name, address }) => [name, address]),
        [[NAME, 'shop@patron.example']],
      );
      assert.deepEqual((parsed.to as AddressObject).value.length, 1);
      assert.equal(parsed.cc, undefined);
      assert.equal(parsed.bcc, undefined);
      assert.doesNotMatch(String(parsed.html), /<script/);
      assert.match(String(parsed.html), /&lt;script>alert\(1\)/);
    }
  });

  describe('an e-mail address that is more than one, or more than that', () => {
    const ODD = [
      'a@example.com\r\nBcc: evil@example.com',
      'a@example.com\nbcc:evil@example.com',
      'a@example.com,evil@example.com',
      'a,evil@example.com',
      'a;evil@example.com',
      '<evil@example.com>',
      'a>,<evil@example.com',
      'Ann<evil@example.com',
      '"a"@example.com',
      'a(b)@example.com',
      'group:evil@example.com',
      'a@[127.0.0.1]',
      'a\u0007b@example.com',
      'a\u202eb@example.com',
      'a\u200bb@example.com',
      'a@exam\u00adple.com',
      'a\\b@example.com',
      ' a@example.com',
      'a@example.com ',
      'a@',
      '@example.com',
      'example.com',
      `${'a'.repeat(250)}@example.com`,
    ];
    for (const email of ODD)
      test(`48 ${JSON.stringify(email).slice(0, 60)} is refused everywhere, and nothing is mailed`, async () => {
        store = server.demo;
        const person = { firstName: 'A', lastName: 'B', password: 'Password1!' };
        const kinds = ({ errors }: { readonly errors: readonly { readonly __typename: string }[] }) =>
          errors.map(({ __typename }) => __typename);
        assert.deepEqual(kinds(await account(store, 'registerCustomer', { ...person, email })), [
          'ValidationError',
        ]);
        const token = await signIn(store, store.customers[0]!);
        assert.deepEqual(kinds(await account(store, 'updateCustomer', { email }, token)), [
          'ValidationError',
        ]);
        const row = { email, first_name: 'A', last_name: 'B' };
        const byRest = await rest(store, 'POST', '/v3/customers', [row]);
        assert.ok(byRest.status === 422 || byRest.status === 400, `${byRest.status}`);
        const v2 = await rest(store, 'POST', '/v2/customers', row);
        assert.ok(v2.status === 400, `${v2.status}`);
        assert.deepEqual(smtp.sent, []);
      });
  });

  test('48 an address of other letters gets its mail', async () => {
    store = server.demo;
    const email = "o'hara+tag_1@bücher.example";
    const person = { firstName: 'A', lastName: 'B', email, password: 'Password1!' };
    assert.deepEqual((await account(store, 'registerCustomer', person)).errors, []);
    const [mail] = await mailed(1);
    assert.equal(mail!.recipients.length, 1);
  });
});
