import assert from 'node:assert/strict';
import { request } from 'node:http';
import { beforeEach, describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { mailedLink, mailTo } from '../support/mail.ts';
import { follow, requestPasswordless, requestReset, resetBy } from '../support/recovery.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const NO_LINK = [{ __typename: 'ValidationError', message: 'This link no longer works. Ask for a new one.' }];
const DEAD = { location: '/login.php?error=link', email: null };
const HOUR = 3_600_000;

/** What a client sees of one address. */
const from = (address: string) => ({
  'x-bc-trusted-proxy-secret': 'test-proxy-secret',
  'true-client-ip': address,
});

describe('attacks on recovery', () => {
  const { server, store } = suiteStore({ at: Date.now() });
  const jane = () => store.customers[0]!;
  const tomas = () => store.customers[1]!;
  const reset = (link: URL, password: string, customerId?: number) =>
    resetBy(store, link, password, customerId);
  beforeEach(() => server.clock.advance(HOUR));

  interface Event {
    readonly reason_code: string;
    readonly customer_id: number | null;
  }
  const lastEvents = async (count: number) =>
    bodyOf<{ data: Event[] }>(await rest(store, 'GET', `/v3/patron/sign-in-events?limit=${count}`)).data;
  const lastReason = async () => (await lastEvents(1))[0]!.reason_code;
  const maySignIn = async (password: string, { email } = jane()): Promise<boolean> =>
    (await new Visitor(store.storefront_url).signIn(email, password)).status === 303;
  const linkFor = async (email: string): Promise<URL> => {
    assert.deepEqual(await requestReset(store, { email }), []);
    return mailedLink(store, email);
  };
  const signInLinkFor = async (email: string): Promise<URL> => {
    assert.equal((await requestPasswordless(store, { email })).status, 200);
    return mailedLink(store, email);
  };
  const changingNothing = async (run: () => Promise<void>) => {
    const earlier = await fingerprint(server);
    await run();
    assert.deepEqual(await fingerprint(server), earlier);
  };

  describe('22: which addresses have accounts', () => {
    test('asking for a new password: the same answer, and mail only to who is there', async () => {
      const known = await requestReset(store, { email: jane().email });
      const unknown = await requestReset(store, { email: 'nobody@example.com' });
      assert.deepEqual([known, unknown], [[], []]);
      assert.equal((await mailTo(store, jane().email)).length, 1);
      assert.deepEqual(await mailTo(store, 'nobody@example.com'), []);
      assert.equal(await lastReason(), 'unknown_email');
    });

    test('the hosted page: the same status, text and headers', async () => {
      const ask = async (email: string) => {
        const visitor = new Visitor(store.storefront_url);
        const authenticity_token = await visitor.formToken('/login.php?action=reset_password');
        const answer = await visitor.post('/login.php?action=send_password_email', {
          authenticity_token,
          email,
        });
        const headers = [...answer.headers].filter(([name]) => !['date', 'set-cookie'].includes(name));
        return [answer.status, headers, (await answer.text()).replace(/[0-9a-f]{64}/g, '')];
      };
      const known = await ask(jane().email);
      assert.equal(known[0], 200);
      assert.deepEqual(await ask('nobody@example.com'), known);
    });

    test('passwordless: 404, as the wire documents, and 429 to both after five of one address', async () => {
      for (const [email, status] of [
        [tomas().email, 200],
        ['nobody@example.com', 404],
      ] as const) {
        for (let times = 0; times < 5; times += 1)
          assert.equal((await requestPasswordless(store, { email })).status, status);
        const { body, ...refused } = await requestPasswordless(store, { email });
        assert.deepEqual(
          [refused.status, body['title']],
          [429, 'Too many requests. Try again in 15 minutes.'],
        );
      }
    });
  });

  describe('29: a link for a new password', () => {
    test('twice: refused, by the mutation, by the page, and of 20 uses at once one serves', async () => {
      const link = await linkFor(jane().email);
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => reset(link, `An0therPassword${at}`)),
      );
      const served = answers.flatMap((errors, at) => (errors.length === 0 ? [at] : []));
      assert.equal(served.length, 1);
      for (const errors of answers) if (errors.length > 0) assert.deepEqual(errors, NO_LINK);
      assert.ok(await maySignIn(`An0therPassword${served[0]}`));
      await changingNothing(async () => {
        assert.deepEqual(await reset(link, 'Th1rdPassword'), NO_LINK);
        assert.equal(await lastReason(), 'token_unknown');
      });
      const visitor = new Visitor(store.storefront_url);
      const fields = {
        authenticity_token: await visitor.formToken(link.pathname + link.search),
        c: link.searchParams.get('c')!,
        t: link.searchParams.get('t')!,
        password: 'Th1rdPassword',
        password_confirm: 'Th1rdPassword',
      };
      const page = await visitor.post('/login.php?action=save_new_password', fields);
      assert.equal(page.status, 404);
      assert.equal(await maySignIn('Th1rdPassword'), false);
    });

    test('another customer’s, another kind’s, a made up one: refused, and not used up by it', async () => {
      const link = await linkFor(jane().email);
      const signIn = await signInLinkFor(tomas().email);
      await changingNothing(async () => {
        assert.deepEqual(await reset(link, 'An0therPassword', tomas().id), NO_LINK);
        assert.equal(await lastReason(), 'token_other_customer');
        for (const id of [0, -1, 2 ** 31 - 1])
          assert.deepEqual(await reset(link, 'An0therPassword', id), NO_LINK);
        const asReset = new URL(link);
        asReset.searchParams.set('t', signIn.searchParams.get('token')!);
        assert.deepEqual(await reset(asReset, 'An0therPassword', tomas().id), NO_LINK);
        const asSignIn = new URL(signIn);
        asSignIn.searchParams.set('token', link.searchParams.get('t')!);
        assert.equal(
          (await new Visitor(store.storefront_url).get(asSignIn.pathname + asSignIn.search)).status,
          302,
        );
        for (const token of [
          '',
          'x',
          '0'.repeat(64),
          'g'.repeat(64),
          `${link.searchParams.get('t')} `,
          'a\0b',
        ]) {
          const guess = new URL(link);
          guess.searchParams.set('t', token);
          assert.deepEqual(await reset(guess, 'An0therPassword'), NO_LINK, token);
        }
      });
      assert.deepEqual(await reset(link, 'An0therPassword'), []);
      assert.equal((await follow(store, signIn)).email, tomas().email);
    });

    test('another store’s: refused there, and still good here', async () => {
      const other = await server.store();
      const link = await linkFor(jane().email);
      const here = await fingerprint(server);
      assert.deepEqual(await resetBy(other, link, 'An0therPassword'), NO_LINK);
      assert.deepEqual(await fingerprint(server), here);
      assert.deepEqual(await reset(link, 'An0therPassword'), []);
    });

    test('after its time, after a newer one, after another e-mail address: refused', async () => {
      const { id, email } = tomas();
      const first = await linkFor(email);
      assert.equal(first.searchParams.get('action'), 'change_password');
      const second = await linkFor(email);
      assert.deepEqual(await reset(first, 'An0therPassword'), NO_LINK);
      server.clock.advance(HOUR - 1);
      const signIn = await signInLinkFor(email);
      server.clock.advance(1);
      assert.deepEqual(await reset(second, 'An0therPassword'), NO_LINK);
      assert.equal(await lastReason(), 'token_expired');
      server.clock.advance(900_000 - 1);
      assert.deepEqual(await follow(store, signIn), DEAD);
      const third = await linkFor(email);
      const fourth = await signInLinkFor(email);
      bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id, email: 'tomas.new@example.com' }]));
      assert.deepEqual(await reset(third, 'An0therPassword'), NO_LINK);
      assert.equal(await lastReason(), 'token_stale');
      assert.deepEqual(await follow(store, fourth), DEAD);
      bodyOf(await rest(store, 'PUT', '/v3/customers', [{ id, email }]));
      assert.ok(await maySignIn(tomas().password, tomas()));
    });

    test('a weak password does not use it up', async () => {
      const link = await linkFor(jane().email);
      await changingNothing(async () => {
        for (const weak of ['', 'short1', 'onlyletters', '12345678', `${'x'.repeat(256)}1`])
          assert.deepEqual(
            (await reset(link, weak)).map(({ __typename }) => __typename),
            ['CustomerPasswordError'],
          );
      });
      assert.deepEqual(await reset(link, 'An0therPassword'), []);
    });

    test('after a reset every session, token and other link of the customer is over; another’s go on', async () => {
      bodyOf(
        await rest(store, 'PUT', '/v3/customers', [
          { id: jane().id, authentication: { force_password_reset: false, new_password: jane().password } },
        ]),
      );
      const mine = await signIn(store, jane());
      const hers = await signIn(store, tomas());
      const who = async (headers: Record<string, string>) =>
        (
          await graphql<{ customer: { entityId: number } | null }>(store, '{ customer { entityId } }', {
            headers,
          })
        ).body.data!.customer?.entityId ?? null;
      const byToken = (token: string) => ({ 'x-bc-customer-access-token': token });
      // A login by a mutation ends what was before, a link does too; so this browser is the last of them.
      const signInLink = await signInLinkFor(jane().email);
      const browser = new Visitor(store.storefront_url);
      assert.equal((await follow(store, signInLink, browser)).email, jane().email);
      assert.equal(await who(byToken(mine)), null, 'signing in elsewhere ends it');
      const link = await linkFor(jane().email);
      const another = await signInLinkFor(jane().email);
      assert.deepEqual(await reset(link, 'An0therPassword'), []);
      assert.equal(await browser.email(), null);
      assert.deepEqual(await follow(store, another), DEAD);
      assert.equal(await maySignIn(jane().password), false);
      assert.equal(await who(byToken(hers)), tomas().id);
    });
  });

  test('27: who asks for mail without end cannot keep the owner from the last link', async () => {
    const { email } = tomas();
    const earlier = (await mailTo(store, email)).length;
    for (let at = 0; at < 30; at += 1)
      assert.deepEqual(await requestReset(store, { email }, from(`198.51.100.${at}`)), []);
    assert.equal((await mailTo(store, email)).length, earlier + 5);
    server.clock.advance(14 * 60_000);
    assert.deepEqual(await reset(await mailedLink(store, email), 'F1fthPassword'), []);
    // The page that took it is known for the customer from now on.
    assert.ok(await maySignIn('F1fthPassword', tomas()));
    bodyOf(
      await rest(store, 'PUT', '/v3/customers', [
        { id: tomas().id, authentication: { force_password_reset: false, new_password: tomas().password } },
      ]),
    );
  });

  describe('51: the links in mail', () => {
    /** Node's fetch sets Host itself; this sends what it is told. */
    const post = (path: string, body: string, headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const { port } = new URL(store.storefront_url);
        const sent = request(
          {
            host: '127.0.0.1',
            port,
            path,
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
          },
          (response) => {
            response.resume();
            response.on('end', () => resolve(response.statusCode!));
          },
        );
        sent.on('error', reject);
        sent.end(body);
      });
    const passwordless = (headers: Record<string, string>) =>
      post('/login.php?action=passwordless_login', JSON.stringify({ email: jane().email }), headers);
    const resetRequest = (headers: Record<string, string>) =>
      post(
        '/graphql',
        JSON.stringify({
          query: `mutation { customer { requestResetPassword(input: { email: "${jane().email}" }) { errors { __typename } } } }`,
        }),
        { authorization: `Bearer ${store.storefront_token}`, ...headers },
      );

    test('a forged Host is nobody’s, and nothing is mailed', async () => {
      const earlier = (await mailTo(store, jane().email)).length;
      for (const host of [
        'evil.test',
        'localhost.evil.test',
        `store-${store.store_hash}.evil.test`,
        'evil.test@localhost',
      ])
        for (const ask of [passwordless, resetRequest]) assert.equal(await ask({ host }), 421, host);
      assert.equal((await mailTo(store, jane().email)).length, earlier);
    });

    test('headers that name another host change nothing in them', async () => {
      const { host } = new URL(store.storefront_url);
      const forged = {
        host,
        'x-forwarded-host': 'evil.test',
        'x-forwarded-proto': 'ftp',
        'x-forwarded-server': 'evil.test',
        'x-original-host': 'evil.test',
        'x-host': 'evil.test',
        forwarded: 'host=evil.test;proto=ftp',
        referer: 'http://evil.test/',
      };
      for (const ask of [passwordless, resetRequest]) {
        assert.equal(await ask(forged), 200);
        const [mail] = await mailTo(store, jane().email);
        assert.ok(!JSON.stringify(mail).includes('evil'), JSON.stringify(mail));
        assert.equal((await mailedLink(store, jane().email)).origin, store.storefront_url);
      }
    });

    test('nor does the other name of this host: a link is always the channel’s own', async () => {
      const { port } = new URL(store.storefront_url);
      assert.equal(await passwordless({ host: `127.0.0.1:${port}` }), 200);
      assert.equal((await mailedLink(store, jane().email)).origin, store.storefront_url);
    });

    test('a path that leads elsewhere is refused, and nothing is mailed', async () => {
      const { email } = jane();
      const earlier = (await mailTo(store, email)).length;
      for (const path of [
        '//evil.example',
        '/\\evil.example',
        'https://evil.example/x',
        '/%2f%2fevil',
        '/%5cevil',
        'evil',
        '@evil.example',
        '.evil.example',
        ':1@evil.example',
        '/x\r\nBcc: evil@example.com',
        '/\t/evil.example',
        `/${'x'.repeat(3_000)}`,
      ])
        assert.deepEqual(
          (await requestReset(store, { email, path })).map(({ __typename }) => __typename),
          ['ValidationError'],
          path,
        );
      assert.equal((await mailTo(store, email)).length, earlier);
    });
  });

  describe('52: where a mailed link leads', () => {
    for (const target of [
      '//evil.example',
      'https://evil.example/',
      '/\\evil.example',
      '/%2f%2fevil.example',
      'javascript:x',
      'http://localhost:3000@evil.example/',
      '/x\r\nset-cookie: a=b',
    ])
      test(JSON.stringify(target), async () => {
        const { email } = jane();
        assert.equal((await requestPasswordless(store, { email, redirect_url: target })).status, 200);
        const link = await mailedLink(store, email);
        assert.equal(link.searchParams.get('redirectUrl'), null);
        link.searchParams.set('redirectUrl', target);
        assert.deepEqual(await follow(store, link), { location: '/account.php', email });
      });

    test('a foreign origin may not ask, and nothing is mailed', async () => {
      const { email } = jane();
      const earlier = (await mailTo(store, email)).length;
      for (const origin of ['https://evil.example', 'null', 'http://localhost:3001'])
        assert.equal((await requestPasswordless(store, { email }, { origin })).status, 403, origin);
      assert.equal((await mailTo(store, email)).length, earlier);
    });
  });

  test('40: following a link gives the browser a session of its own', async () => {
    const visitor = new Visitor(store.storefront_url);
    const planted = 'a'.repeat(64);
    await visitor.jar.setCookie(`SHOP_SESSION_TOKEN=${planted}`, store.storefront_url);
    assert.equal((await follow(store, await signInLinkFor(jane().email), visitor)).email, jane().email);
    assert.notEqual(await visitor.cookie('SHOP_SESSION_TOKEN'), planted);
  });
});
