import assert from 'node:assert/strict';
import { request } from 'node:http';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const EVIL = 'http://evil.test';

describe('attacks on the hosted pages', () => {
  const { server, store } = suiteStore();

  const jane = () => store.customers[0]!;
  const visitor = () => new Visitor(store.storefront_url);
  const signedIn = async () => {
    const browser = visitor();
    await browser.signIn(jane().email, jane().password);
    return browser;
  };
  const link = (customerId: number, changes: object = {}) =>
    `/login/token/${signJwt({ ...loginClaims(store, customerId, server.clock.now()), ...changes }, store.client_secret)}`;
  const cartUrl = async () => {
    const { body } = await rest(store, 'POST', '/v3/carts?include=redirect_urls', {
      line_items: [
        { product_id: store.products[0]!.id, variant_id: store.products[0]!.variant_ids[0], quantity: 1 },
      ],
    });
    const { data } = body as { data: { id: string; redirect_urls: { cart_url: string } } };
    return { id: data.id, url: data.redirect_urls.cart_url };
  };

  describe('40: a cookie planted before sign-in', () => {
    const planted = 'a'.repeat(64);
    const enters: [string, (browser: Visitor) => Promise<Response>][] = [
      ['the form', (browser) => browser.signIn(jane().email, jane().password)],
      ['a login token', (browser) => browser.get(link(jane().id))],
      ['a link to a cart', async (browser) => browser.get((await cartUrl()).url)],
    ];
    for (const [name, enter] of enters) {
      test(`made up, then ${name}`, async () => {
        const browser = visitor();
        await browser.jar.setCookie(`SHOP_SESSION_TOKEN=${planted}`, store.storefront_url);
        await enter(browser);
        const session = await browser.cookie('SHOP_SESSION_TOKEN');
        assert.match(session!, /^[0-9a-f]{64}$/);
        assert.notEqual(session, planted);
      });

      test(`a guest’s own session of the attacker, then ${name}`, async () => {
        const attacker = visitor();
        await attacker.get((await cartUrl()).url);
        const known = (await attacker.cookie('SHOP_SESSION_TOKEN'))!;
        const victim = visitor();
        await victim.jar.setCookie(`SHOP_SESSION_TOKEN=${known}`, store.storefront_url);
        await enter(victim);
        assert.notEqual(await victim.cookie('SHOP_SESSION_TOKEN'), known);
        assert.match(await (await attacker.get('/cart.php')).text(), /There is nothing in it yet/);
        assert.equal(await attacker.email(), null);
      });
    }
  });

  test('44: a link to a cart that is gone, was used, or names another cart', async () => {
    const gone = await cartUrl();
    await rest(store, 'DELETE', `/v3/carts/${gone.id}`);
    assert.equal((await visitor().get(gone.url)).status, 404);
    const [first, second] = [await cartUrl(), await cartUrl()];
    const swapped = first.url.replace(first.id, second.id);
    assert.equal((await visitor().get(swapped)).status, 404);
    assert.equal((await visitor().get(first.url.replace(/token=.{8}/, 'token=00000000'))).status, 404);
    assert.equal((await visitor().get(first.url)).status, 302, 'the attempts did not use it up');
  });

  describe('45: an origin that is not the channel’s site', () => {
    test('frames nothing', async () => {
      for (const path of ['/checkout?embedded=1', '/embedded-checkout', '/cart.php?embedded=1']) {
        const { headers } = await visitor().get(path, { referer: `${EVIL}/`, origin: EVIL });
        assert.match(
          headers.get('content-security-policy')!,
          /; frame-ancestors http:\/\/localhost:3000;/,
          path,
        );
      }
      for (const path of ['/login.php?embedded=1', '/account.php?embedded=1', '/?embedded=1'])
        assert.notEqual((await visitor().get(path)).headers.get('x-frame-options'), 'ALLOWALL', path);
      assert.equal((await visitor().get('/login.php?embedded=1')).headers.get('x-frame-options'), 'DENY');
    });

    test('gets no CORS grant, and its login token is not used', async () => {
      const browser = visitor();
      const path = link(jane().id);
      const response = await browser.send('POST', path, { origin: EVIL });
      assert.equal(response.status, 403);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      assert.deepEqual(response.headers.getSetCookie(), []);
      assert.equal((await browser.get(path)).headers.get('location'), '/account.php');
    });

    test('a store without a site is framed by its own pages only', async () => {
      const other = await server.store({ seed: 'empty' });
      const { headers } = await new Visitor(other.storefront_url).get('/checkout?embedded=1');
      assert.match(
        headers.get('content-security-policy')!,
        new RegExp(`frame-ancestors ${other.storefront_url};`),
      );
    });
  });

  test('46: current.jwt from a foreign origin, for an unknown client, for a revoked account', async () => {
    const browser = await signedIn();
    const path = `/customer/current.jwt?app_client_id=${store.client_id}`;
    assert.match(await (await browser.get(path)).text(), /^[\w-]+\.[\w-]+\.[\w-]+$/);
    for (const origin of [EVIL, 'null', 'http://localhost:3001', 'https://localhost:3000']) {
      const response = await browser.get(path, { origin });
      assert.equal(response.status, 403, origin);
      assert.equal(response.headers.get('access-control-allow-origin'), null);
      assert.equal(await response.text(), 'This origin may not ask.\n');
    }
    for (const id of ['nobody', 'x'.repeat(500), '%00', "'", '../..', `${store.client_id}%20`]) {
      const response = await browser.get(`/customer/current.jwt?app_client_id=${id}`);
      assert.equal(response.status, 404, id);
      assert.equal(await response.text(), 'There is no app with this client ID.\n');
    }
    const other = await server.store();
    const foreign = await browser.get(`/customer/current.jwt?app_client_id=${other.client_id}`);
    assert.equal(foreign.status, 404, 'an account of another store');
    assert.equal((await browser.get(`${path}&app_client_id=x`)).status, 400);
  });

  test('48: HTML in stored names is shown as text', async () => {
    const evil = `"'><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const escaped = /<script|<img/;
    const made = await rest(store, 'POST', '/v3/customers', [
      {
        email: 'html@example.com',
        first_name: evil,
        last_name: evil,
        company: evil,
        authentication: { new_password: 'secret-pass-1' },
      },
    ]);
    assert.equal(made.status, 200, JSON.stringify(made.body));
    const product = await rest(store, 'POST', '/v3/catalog/products', {
      name: evil,
      type: 'physical',
      price: 1,
      weight: 1,
    });
    assert.equal(product.status, 200, JSON.stringify(product.body));
    const browser = visitor();
    await browser.signIn('html@example.com', 'secret-pass-1');
    const account = await (await browser.get('/account.php')).text();
    assert.match(account, /&lt;script/);
    assert.doesNotMatch(account, escaped);

    const cart = await rest(store, 'POST', '/v3/carts?include=redirect_urls', {
      line_items: [{ product_id: (product.body as { data: { id: number } }).data.id, quantity: 1 }],
      custom_items: [{ name: evil, sku: evil, quantity: 1, list_price: 1 }],
    });
    const guest = visitor();
    await guest.get(
      (cart.body as { data: { redirect_urls: { cart_url: string } } }).data.redirect_urls.cart_url,
    );
    for (const path of ['/cart.php', '/checkout']) {
      const page = await (await guest.get(path)).text();
      assert.equal(page.match(/&lt;script/g)?.length, 2, path);
      assert.doesNotMatch(page, escaped);
    }

    const login = await (await visitor().get(`/login.php?redirectTo=${encodeURIComponent(evil)}`)).text();
    assert.doesNotMatch(login, escaped);
    const refused = await (await visitor().signIn(evil, 'x')).text();
    assert.match(refused, /&lt;script/);
    assert.doesNotMatch(refused, escaped);
  });

  test('48: HTML in the store’s name is shown as text, in the title too', async () => {
    const other = await server.store({ seed: 'empty', name: '</title><script>alert(1)</script>' });
    const page = await (await new Visitor(other.storefront_url).get('/login.php')).text();
    assert.doesNotMatch(page, /<script/);
  });

  test('50: the sign-in form sent by another site, or without its token', async () => {
    const browser = visitor();
    const authenticity_token = await browser.formToken();
    const form = { login_email: jane().email, login_pass: jane().password };
    const path = '/login.php?action=check_login';
    const attempts: [Record<string, string>, Record<string, string>][] = [
      [{ ...form, authenticity_token }, { origin: EVIL }],
      [{ ...form, authenticity_token }, { origin: 'null' }],
      [{ ...form, authenticity_token: 'a'.repeat(64) }, {}],
      [form, {}],
    ];
    for (const [fields, headers] of attempts) {
      const response = await browser.post(path, fields, headers);
      assert.equal(response.status, 403);
      assert.match(await response.text(), /open for too long/);
      assert.equal(await browser.cookie('SHOP_TOKEN'), undefined);
    }
    const withoutCookie = await visitor().post(path, { ...form, authenticity_token });
    assert.equal(withoutCookie.status, 403);
    assert.equal((await browser.post(path, { ...form, authenticity_token })).status, 303);
  });

  /** Node's fetch sets Host and Sec-Fetch-Mode itself; this sends just what it is told. Answers the status. */
  const ask = (path: string, headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(store.storefront_url);
      const asked = request({ host: '127.0.0.1', port, path, headers }, (response) => {
        response.resume();
        resolve(response.statusCode!);
      });
      asked.on('error', reject);
      asked.end();
    });

  test('50: another site’s image or script cannot sign anybody out', async () => {
    const browser = await signedIn();
    const cookie = await browser.jar.getCookieString(store.storefront_url);
    const { host } = new URL(store.storefront_url);
    const leave = (mode: string) =>
      ask('/login.php?action=logout', {
        host,
        cookie,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': mode,
      });
    for (const mode of ['no-cors', 'cors']) {
      assert.equal(await leave(mode), 302);
      assert.equal(await browser.email(), jane().email, mode);
    }
    assert.equal(await leave('navigate'), 302);
    assert.equal(await browser.email(), null, 'the documented link does');
  });

  test('51: a forged Host gets 421 on every page', async () => {
    for (const path of [
      '/',
      '/login.php',
      '/account.php',
      '/cart.php',
      '/checkout',
      '/session-sync?jwt=x',
      link(jane().id),
    ])
      for (const host of [
        'evil.test',
        'localhost.evil.test',
        `store-${store.store_hash}.evil.test`,
        'evil.test:80@localhost',
      ])
        assert.equal(await ask(path, { host }), 421, `${path.slice(0, 20)} ${host}`);
    assert.equal(await ask('/', { host: new URL(store.storefront_url).host }), 200);
  });

  describe('52: no target leads away', () => {
    const targets = [
      'https://evil.test/',
      '//evil.test',
      '/\\evil.test',
      '/%2f%2fevil.test',
      'javascript:alert(1)',
      'http://localhost:3000.evil.test/',
      'http://localhost:3000@evil.test/',
      '\\\\evil.test',
      '/x\r\nset-cookie: a=b',
    ];
    const home = (path: string) => assert.ok(['/', '/login.php', '/account.php'].includes(path), path);
    for (const target of targets) {
      test(JSON.stringify(target), async () => {
        const wanted = encodeURIComponent(target);
        const browser = visitor();
        home(
          (await browser.get(`/embedded-checkout/allow-cookie?returnUrl=${wanted}`)).headers.get('location')!,
        );
        home((await browser.get(`/login.php?action=logout&redirectTo=${wanted}`)).headers.get('location')!);
        const authenticity_token = await browser.formToken(`/login.php?redirectTo=${wanted}`);
        const form = { authenticity_token, login_email: jane().email, login_pass: jane().password };
        const response = await browser.post('/login.php', { ...form, redirectTo: target });
        assert.equal(response.status, 303);
        home(response.headers.get('location')!);
        home((await browser.get(`/login.php?redirectTo=${wanted}`)).headers.get('location')!);
        home((await visitor().get(link(jane().id, { redirect_to: target }))).headers.get('location')!);
      });
    }

    test('twice the same parameter is none', async () => {
      const response = await visitor().get(
        '/embedded-checkout/allow-cookie?returnUrl=/cart.php&returnUrl=//evil.test',
      );
      assert.equal(response.headers.get('location'), '/');
    });
  });

  test('bad input to a page is answered, never a fault', async () => {
    const browser = visitor();
    const authenticity_token = await browser.formToken();
    for (const login_email of ['a'.repeat(10_000), '💥', "' or 1=1 --", 'x@y\r\nz']) {
      const response = await browser.post('/login.php', {
        authenticity_token,
        login_email,
        login_pass: '\0',
      });
      assert.equal(response.status, 422, JSON.stringify(login_email.slice(0, 10)));
    }
    // No text of the database can hold it.
    const nul = await browser.post('/login.php', { authenticity_token, login_email: '\0', login_pass: 'x' });
    assert.equal(nul.status, 400);
    assert.equal((await browser.post('/login.php', { a: 'a'.repeat(1_100_000) })).status, 413);
    assert.equal(
      (
        await browser.send(
          'POST',
          '/login.php',
          { origin: store.storefront_url, 'content-type': 'text/xml' },
          new URLSearchParams('a'),
        )
      ).status,
      415,
    );
    for (const path of [
      '/cart.php?action=load&id=x&token=x',
      '/cart.php?action=load&id=%00&token=%00',
      `/cart.php?action=load&token=${'a'.repeat(5_000)}`,
    ])
      assert.equal((await browser.get(path)).status, 404, path.slice(0, 40));
  });
});
