import assert from 'node:assert/strict';
import { createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createAccount, revokeAccount } from '../../src/domains/accounts/index.ts';
import { createCustomers } from '../../src/domains/customers/index.ts';
import { createChannel } from '../../src/domains/channels/index.ts';
import { createStore, currentSigningKey, systemContext } from '../../src/domains/stores/index.ts';
import { signSessionSync } from '../../src/domains/sso/index.ts';
import { makeSessionSyncUrl } from '../../src/flows/session-sync.ts';
import type { Context } from '../../src/db/context.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest } from '../support/clients.ts';
import { eachEngine } from '../support/engines.ts';
import { loginClaims, signJwt, signRaw } from '../support/jwt.ts';
import { sharedSecrets, startPageNode, type PageNode } from '../support/nodes.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const REFUSED = '/login.php?error=link';
const SIGNED_IN = '/account.php';

/** Now, but standing still: cookies have to live by the machine's own clock. */
const NOW = Math.floor(Date.now() / 1000) * 1000;

describe('attacks on single sign-on', () => {
  let server: TestServer;
  let store: StoreAccess;
  let ctx: Context;
  before(async () => {
    server = await startServer();
    server.clock.set(NOW);
    store = server.demo;
    ctx = systemContext(server.app.services, { id: 1, hash: store.store_hash } as never);
  });
  after(() => server.close());

  const claims = (changes: object = {}) => ({ ...loginClaims(store, 1, server.clock.now()), ...changes });
  const sign = (changes: object = {}, header?: unknown, hash?: string) =>
    signJwt(claims(changes), store.client_secret, header, hash);
  const follow = async (jwt: string, headers: Record<string, string> = {}) => {
    const response = await new Visitor(store.storefront_url).get(`/login/token/${jwt}`, headers);
    return {
      to: response.headers.get('location'),
      cookies: response.headers.getSetCookie(),
      status: response.status,
    };
  };
  const lastReason = async (): Promise<string> => {
    const { body } = await rest(store, 'GET', '/v3/patron/sign-in-events?limit=1');
    const [event] = (body as { data: { outcome: string; reason_code: string; reason: string }[] }).data;
    return `${event!.outcome} ${event!.reason_code}: ${event!.reason}`;
  };
  /** Refused: the documented answer, no cookie, and this reason in the log. */
  const assertRefused = async (
    jwt: string,
    reason: string | RegExp,
    headers: Record<string, string> = {},
  ) => {
    const { to, cookies, status } = await follow(jwt, headers);
    assert.deepEqual({ status, to, cookies }, { status: 302, to: REFUSED, cookies: [] });
    const logged = await lastReason();
    if (typeof reason === 'string') assert.equal(logged, `refused ${reason}`);
    else assert.match(logged, reason);
  };
  const tamper = (jwt: string, at: 0 | 1 | 2, part: string) =>
    jwt
      .split('.')
      .map((each, index) => (index === at ? part : each))
      .join('.');
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

  test('1: alg none', async () => {
    const unsigned = `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims())}.`;
    await assertRefused(unsigned, 'signature_missing: the token has no signature');
    await assertRefused(`${unsigned}AAAA`, 'algorithm: alg is none; HS256 expected');
    await assertRefused(sign({}, { alg: 'none', typ: 'JWT' }), 'algorithm: alg is none; HS256 expected');
    await assertRefused(sign({}, { alg: 'NONE', typ: 'JWT' }), 'algorithm: alg is NONE; HS256 expected');
  });

  test('2: HS256 with the store’s public key as the secret', async () => {
    const { publicKey } = await currentSigningKey(ctx);
    await assertRefused(signJwt(claims(), publicKey), /^refused signature: /);
    await assertRefused(signJwt(claims({ iss: 'BC' }), publicKey), /^refused unknown_issuer: /);
  });

  test('3: HS384, HS512, RS256, ES256', async () => {
    await assertRefused(
      sign({}, { alg: 'HS384', typ: 'JWT' }, 'sha384'),
      'algorithm: alg is HS384; HS256 expected',
    );
    await assertRefused(
      sign({}, { alg: 'HS512', typ: 'JWT' }, 'sha512'),
      'algorithm: alg is HS512; HS256 expected',
    );
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const input = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims())}`;
    const signature = createSign('sha256').update(input).sign(privateKey).toString('base64url');
    await assertRefused(`${input}.${signature}`, 'algorithm: alg is RS256; HS256 expected');
  });

  test('4: the signature stripped, cut, or one bit of the token changed', async () => {
    const jwt = sign();
    const [, payload, signature] = jwt.split('.') as [string, string, string];
    await assertRefused(tamper(jwt, 2, ''), /^refused signature_missing: /);
    await assertRefused(tamper(jwt, 2, signature.slice(0, 40)), /^refused signature: /);
    const bytes = Buffer.from(signature, 'base64url');
    for (let bit = 0; bit < bytes.length * 8; bit += 37) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      await assertRefused(tamper(jwt, 2, changed.toString('base64url')), /^refused signature: /);
    }
    const forged = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), customer_id: 2 };
    await assertRefused(tamper(jwt, 1, encoded(forged)), /^refused signature: /);
    assert.equal((await follow(jwt)).to, SIGNED_IN, 'the token itself is as good as before');
  });

  test('5: a header that says where the key is', async () => {
    const lure = {
      jku: 'http://127.0.0.1:1/keys',
      x5u: 'http://127.0.0.1:1/x',
      kid: '../../dev/null',
      jwk: { kty: 'oct', k: encoded('evil') },
    };
    await assertRefused(
      signJwt(claims(), 'evil', { alg: 'HS256', typ: 'JWT', ...lure }),
      /^refused signature: /,
    );
    assert.equal((await follow(sign({}, { alg: 'HS256', typ: 'JWT', ...lure }))).to, SIGNED_IN);
  });

  test('6: iat too old, or ahead beyond a small skew', async () => {
    const second = NOW / 1000;
    await assertRefused(sign({ iat: second - 31 }), 'iat_too_old: iat is 31 s old; 30 s allowed');
    await assertRefused(sign({ iat: second + 6 }), 'iat_in_future: iat is 6 s in the future; 5 s allowed');
    assert.equal((await follow(sign({ iat: second - 30 }))).to, SIGNED_IN);
    assert.equal((await follow(sign({ iat: second + 5 }))).to, SIGNED_IN);
  });

  test('7: iat missing, a text, negative, out of range', async () => {
    for (const iat of [undefined, String(NOW / 1000), -1, 1e300, null, [NOW / 1000], NOW / 1000 + 0.5, true])
      await assertRefused(sign({ iat }), /^refused iat_invalid: /);
    // A number that no JSON writer makes, but a reader takes: infinity.
    const text = JSON.stringify(claims()).replace(/"iat":\d+/, '"iat":1e400');
    await assertRefused(signRaw(text, store.client_secret), /^refused iat_invalid: iat is null/);
  });

  test('8: the same jti again, in the same token and in another', async () => {
    const jti = randomUUID();
    const jwt = sign({ jti });
    assert.equal((await follow(jwt)).to, SIGNED_IN);
    const used = `jti_used: jti used at ${new Date(NOW).toISOString()}`;
    await assertRefused(jwt, used);
    await assertRefused(sign({ jti, redirect_to: '/cart.php' }), used);
  });

  test('11: used by link, then by loginWithCustomerLoginJwt, and the other way round', async () => {
    const mutate = async (jwt: string) =>
      (
        await graphql(
          store,
          'mutation($jwt: String!) { loginWithCustomerLoginJwt(jwt: $jwt) { redirectTo } }',
          {
            variables: { jwt },
          },
        )
      ).body;
    const first = sign();
    assert.equal((await follow(first)).to, SIGNED_IN);
    const refused = await mutate(first);
    assert.equal(refused.data, null);
    assert.equal(refused.errors![0]!.message, 'Invalid credentials');
    assert.match(await lastReason(), /^refused jti_used: /);
    const second = sign();
    assert.deepEqual((await mutate(second)).data, {
      loginWithCustomerLoginJwt: { redirectTo: '/account.php' },
    });
    await assertRefused(second, /^refused jti_used: /);
  });

  test('12: another store’s hash; another account’s secret', async () => {
    const other = await server.store();
    await assertRefused(
      sign({ store_hash: other.store_hash }),
      `store: store_hash is "${other.store_hash}"; this store is "${store.store_hash}"`,
    );
    await assertRefused(
      signJwt(claims({ iss: other.client_id }), other.client_secret),
      /^refused unknown_issuer: /,
    );
    const second = await createAccount(ctx, { name: 'Second', scopes: ['store_v2_customers_login'] });
    await assertRefused(
      signJwt(claims({ iss: second.clientId }), store.client_secret),
      /^refused signature: /,
    );
    await assertRefused(signJwt(claims(), second.clientSecret), /^refused signature: /);
    assert.equal(
      (await follow(signJwt(claims({ iss: second.clientId }), second.clientSecret))).to,
      SIGNED_IN,
    );
  });

  test('12: an iss that is no client id', async () => {
    for (const iss of [
      undefined,
      7,
      '',
      'nobody',
      '\0',
      "' or 1=1 --",
      ['x'],
      'x'.repeat(5_000),
      store.client_secret,
    ])
      await assertRefused(sign({ iss }), /^refused unknown_issuer: /);
    assert.ok(
      !(await lastReason()).includes(store.client_secret),
      'a secret sent by mistake stays out of the log',
    );
  });

  test('13: a revoked account, or one without the login scope', async () => {
    const account = await createAccount(ctx, { name: 'Gone', scopes: ['store_v2_customers_login'] });
    const mine = () => signJwt(claims({ iss: account.clientId }), account.clientSecret);
    assert.equal((await follow(mine())).to, SIGNED_IN);
    await revokeAccount(ctx, account.id);
    await assertRefused(
      mine(),
      `account_revoked: the API account was revoked at ${new Date(NOW).toISOString()}`,
    );
    const narrow = await createAccount(ctx, { name: 'Narrow', scopes: ['store_v2_customers'] });
    await assertRefused(
      signJwt(claims({ iss: narrow.clientId }), narrow.clientSecret),
      'account_scope: the API account lacks the scope store_v2_customers_login',
    );
  });

  test('14: a current.jwt or a session sync token', async () => {
    const browser = new Visitor(store.storefront_url);
    await browser.get(`/login/token/${sign()}`);
    const current = await browser.get(`/customer/current.jwt?app_client_id=${store.client_id}`);
    assert.equal(current.status, 200);
    await assertRefused(
      await current.text(),
      'unknown_issuer: iss is "bc/apps"; no API account has that client id',
    );
    const { token } = await makeSessionSyncUrl(ctx, { redirectTo: '/', customerId: 1, cartId: null });
    await assertRefused(token, 'algorithm: alg is ES256; HS256 expected');
    await assertRefused(
      sign({ operation: 'session_sync' }),
      'operation: operation is "session_sync"; "customer_login" expected',
    );
  });

  test('15: an unknown customer, and one who may not enter the channel: one public answer', async () => {
    const channel = await createChannel(ctx, { name: 'Second', type: 'storefront', platform: 'custom' });
    const [elsewhere] = await createCustomers(ctx, [
      { email: 'elsewhere@example.com', firstName: 'E', lastName: 'W', channelIds: [channel.id] },
    ]);
    await assertRefused(
      sign({ customer_id: 2_000_000_000 }),
      'unknown_customer: there is no customer 2000000000',
    );
    await assertRefused(
      sign({ customer_id: elsewhere!.id }),
      `channel_denied: customer ${elsewhere!.id} may not enter channel 1`,
    );
  });

  test('16: request_ip that differs; forwarded headers that agree with it', async () => {
    const jwt = sign({ request_ip: '203.0.113.7' });
    const differs = 'request_ip: request_ip is 203.0.113.7; the request came from 127.0.0.1';
    await assertRefused(jwt, differs);
    await assertRefused(jwt, differs, { 'x-forwarded-for': '203.0.113.7' });
    await assertRefused(jwt, differs, { 'true-client-ip': '203.0.113.7' });
    await assertRefused(jwt, differs, {
      'true-client-ip': '203.0.113.7',
      'x-bc-trusted-proxy-secret': 'guess',
    });
    assert.equal((await follow(sign({ request_ip: '127.0.0.1' }))).to, SIGNED_IN);
  });

  test('17: redirect_to that leads away goes to the default page', async () => {
    for (const redirect_to of [
      '//evil.test',
      '/\\evil.test',
      '/%2f%2fevil.test',
      '/%5cevil.test',
      '/a\r\nset-cookie: x=1',
      '/a%0d%0aset-cookie:%20x=1',
      'javascript:alert(1)',
      'https://evil.test/',
      'http://localhost:3000@evil.test/',
      'http://localhost:3001/',
      '\\\\evil.test',
      ' //evil.test',
      '/.//evil.test',
    ]) {
      const { to, cookies } = await follow(sign({ redirect_to }));
      assert.equal(to, SIGNED_IN, JSON.stringify(redirect_to));
      assert.equal(cookies.length, 2);
    }
    await assertRefused(sign({ redirect_to: { toString: '/x' } }), /^refused redirect_to_invalid: /);
  });

  test('18: the token is in no log, no cache and no Referer', async () => {
    const jwt = sign({ iat: 0 });
    const response = await new Visitor(store.storefront_url).get(`/login/token/${jwt}`);
    assert.equal(response.headers.get('cache-control'), 'private, no-store');
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    const { body } = await rest(store, 'GET', '/v3/patron/sign-in-events');
    for (const part of jwt.split('.')) assert.ok(!JSON.stringify(body).includes(part));
  });

  test('no text of a token breaks anything', async () => {
    for (const text of [
      'a',
      'a.b',
      'a..',
      '...',
      'a.b.c',
      `${'a'.repeat(8_000)}.b.c`,
      '%00',
      encodeURIComponent('💥.💥.💥'),
    ]) {
      const { status, to } = await follow(text);
      assert.deepEqual({ status, to }, { status: 302, to: REFUSED }, text.slice(0, 20));
    }
  });

  describe('session sync', () => {
    const sync = async (token: string, address = '203.0.113.20') =>
      new Visitor(store.storefront_url).get(`/session-sync?jwt=${token}`, {
        'x-bc-trusted-proxy-secret': 'test-proxy-secret',
        'true-client-ip': address,
      });
    const make = async (changes: object = {}) =>
      signSessionSync(ctx, {
        customerId: 1,
        cartId: null,
        cartLocale: null,
        visitId: '',
        visitorId: '',
        paymentWalletData: null,
        requestIp: null,
        redirectTo: '/cart.php',
        ...changes,
      });

    test('19: an edited customer_id, a past eat, a second use, somebody else’s cart', async () => {
      const token = await make();
      const [, payload] = token.split('.') as [string, string];
      const edited = JSON.parse(Buffer.from(payload, 'base64url').toString());
      edited.session_payload.customer_id = 2;
      assert.equal((await sync(tamper(token, 1, encoded(edited)), '203.0.113.21')).status, 400);
      assert.equal(await lastReason(), 'refused signature: no key of this store made the signature');

      assert.equal((await sync(token)).headers.get('location'), '/cart.php');
      assert.equal((await sync(token, '203.0.113.22')).status, 400);
      assert.match(await lastReason(), /^refused jti_used: /);

      const late = await make();
      server.clock.advance(31_000);
      assert.equal((await sync(late, '203.0.113.23')).status, 400);
      assert.equal(await lastReason(), 'refused expired: eat was 1 s ago');

      const made = await rest(store, 'POST', '/v3/carts', {
        customer_id: 2,
        line_items: [{ product_id: store.products[1]!.id, quantity: 1 }],
      });
      const { id: cartId } = (made.body as { data: { id: string } }).data;
      const stolen = await sync(await make({ cartId }), '203.0.113.24');
      assert.equal(stolen.status, 400);
      assert.deepEqual(stolen.headers.getSetCookie(), []);
      assert.equal(await lastReason(), `refused cart: cart ${cartId} is gone, or is not one of customer 1`);
    });

    test('19: a token of another store, or from another address', async () => {
      const other = await server.store();
      const otherId = (
        await server.app.services.db
          .selectFrom('stores')
          .select('store_id')
          .where('hash', '=', other.store_hash)
          .executeTakeFirstOrThrow()
      ).store_id;
      const foreign = await signSessionSync(
        systemContext(server.app.services, { id: otherId, hash: other.store_hash } as never),
        {
          customerId: 1,
          cartId: null,
          cartLocale: null,
          visitId: null,
          visitorId: null,
          paymentWalletData: null,
          requestIp: null,
          redirectTo: '/',
        },
      );
      assert.equal((await sync(foreign, '203.0.113.25')).status, 400);
      assert.equal(await lastReason(), `refused store: sid is ${otherId}; this store is 1`);
      assert.equal((await sync(await make({ requestIp: '203.0.113.99' }), '203.0.113.26')).status, 400);
      assert.match(await lastReason(), /^refused request_ip: /);
    });

    test('20: three bad tokens refuse that address for five minutes, and no other', async () => {
      const address = '2001:db8:1:2::1';
      for (let bad = 0; bad < 3; bad += 1) assert.equal((await sync('a.b.c', address)).status, 400);
      const refused = await sync(await make(), '2001:db8:1:2::99');
      assert.equal(refused.status, 429);
      assert.equal(refused.headers.get('retry-after'), '300');
      assert.deepEqual(refused.headers.getSetCookie(), []);
      assert.match(await lastReason(), /^refused address_refused: three invalid session sync tokens/);
      assert.equal((await sync(await make(), '2001:db8:1:3::1')).status, 302);
      server.clock.advance(300_000);
      assert.equal((await sync(await make(), address)).status, 302);
    });
  });
});

eachEngine('attacks on single sign-on by several nodes', (engine) => {
  test('9, 10, 18: one token 50 times at once on two nodes, and again after a restart', async () => {
    const database = await engine.open();
    const secretBox = sharedSecrets();
    const nodes: PageNode[] = [
      await startPageNode(database, secretBox),
      await startPageNode(database, secretBox),
    ];
    try {
      const { services } = nodes[0]!;
      const made = await createStore(services, { name: 'Shop', isDefault: true });
      const ctx = systemContext(services, made);
      await createChannel(ctx, { name: 'Shop', type: 'storefront', platform: 'custom' });
      const [customer] = await createCustomers(ctx, [
        { email: 'jane@example.com', firstName: 'Jane', lastName: 'Doe' },
      ]);
      const account = await createAccount(ctx, { name: 'Shop', scopes: ['store_v2_customers_login'] });
      const access = { client_id: account.clientId, store_hash: made.hash };
      const jwt = signJwt(loginClaims(access, customer!.id, Date.now()), account.clientSecret);
      const follow = async (node: PageNode) => {
        const response = await fetch(`${node.origin}/login/token/${jwt}`, { redirect: 'manual' });
        return response.headers.get('location');
      };
      const targets = await Promise.all(Array.from({ length: 50 }, (_, at) => follow(nodes[at % 2]!)));
      assert.equal(targets.filter((target) => target === SIGNED_IN).length, 1);
      assert.equal(targets.filter((target) => target === REFUSED).length, 49);
      const sessions = await database.db.selectFrom('sessions').select('customer_id').execute();
      assert.equal(sessions.length, 1);
      const events = await database.db.selectFrom('sign_in_events').select('reason_code').execute();
      assert.deepEqual(
        {
          ok: events.filter((each) => each.reason_code === 'ok').length,
          used: events.filter((each) => each.reason_code === 'jti_used').length,
        },
        { ok: 1, used: 49 },
      );
      nodes.push(await startPageNode(database, secretBox));
      assert.equal(await follow(nodes[2]!), REFUSED);
      const lines = nodes.flatMap((node) => node.logLines);
      assert.ok(
        lines.some((line) => line.includes('/login/token/')),
        'the requests are logged',
      );
      for (const part of jwt.split('.')) assert.ok(!lines.some((line) => line.includes(part)));
    } finally {
      for (const node of nodes) await node.server.close();
      await database.close();
    }
  });
});
