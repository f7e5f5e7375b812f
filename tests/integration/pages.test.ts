import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

describe('hosted pages', () => {
  const { store } = suiteStore();

  const visitor = () => new Visitor(store.storefront_url);
  const jane = () => store.customers[0]!;
  const knife = () => store.products.find(({ sku }) => sku === 'KNIFE')!;
  const signedIn = async (customer = jane()) => {
    const browser = visitor();
    await browser.signIn(customer.email, customer.password);
    return browser;
  };
  const cartOf = async (customerId: number | undefined) => {
    const { status, body } = await rest(store, 'POST', '/v3/carts?include=redirect_urls', {
      ...(customerId !== undefined && { customer_id: customerId }),
      line_items: [{ product_id: knife().id, quantity: 2 }],
    });
    assert.equal(status, 201, JSON.stringify(body));
    const { data } = body as { data: { id: string; redirect_urls: Record<string, string> } };
    return {
      id: data.id,
      cart: data.redirect_urls['cart_url']!,
      checkout: data.redirect_urls['checkout_url']!,
      embedded: data.redirect_urls['embedded_checkout_url']!,
    };
  };

  test('the start page says what this is and where to go', async () => {
    const response = await visitor().get('/');
    assert.equal(response.status, 200);
    const page = await response.text();
    for (const path of [
      '/graphql',
      '/patron/docs',
      '/login.php',
      '/account.php',
      '/cart.php',
      '/patron/mail',
    ])
      assert.ok(page.includes(`href="${path}"`), path);
    assert.ok(page.includes(store.store_hash));
    assert.ok(page.includes('a storefront of yours at <code>http://localhost:3000</code>'));
  });

  test('pages are in the name that the profile gives the shop', async () => {
    const before = await rest(store, 'GET', '/v3/settings/store/profile');
    const { data } = before.body as { data: object };
    const named = (store_name: string) =>
      rest(store, 'PUT', '/v3/settings/store/profile', { ...data, store_name });
    assert.equal((await named('Alder & Sons')).status, 200);
    const page = await (await visitor().get('/login.php')).text();
    assert.match(page, /<title>Sign in – Alder &#38; Sons<\/title>/);
    assert.ok(page.includes('>Alder &amp; Sons</a>'));
    assert.equal((await rest(store, 'PUT', '/v3/settings/store/profile', data)).status, 200);
  });

  describe('/login.php', () => {
    test('signs in and leads to the account', async () => {
      const browser = visitor();
      const response = await browser.signIn(jane().email, jane().password);
      assert.equal(response.status, 303);
      assert.equal(response.headers.get('location'), '/account.php');
      const page = await (await browser.get('/account.php')).text();
      for (const text of ['Jane Doe', jane().email, 'Retail club', '1 saved'])
        assert.ok(page.includes(text), text);
    });

    test('a wrong password shows one message, keeps the address and signs nobody in', async () => {
      const browser = visitor();
      const response = await browser.signIn(jane().email, 'wrong');
      assert.equal(response.status, 422);
      assert.deepEqual(response.headers.getSetCookie(), []);
      const page = await response.text();
      assert.match(page, /role="alert">We could not sign you in\./);
      assert.match(page, new RegExp(`value="${jane().email}"`));
      const unknown = await (await visitor().signIn('nobody@example.com', 'wrong')).text();
      const plain = (text: string) => text.replace(/[0-9a-f]{64}/g, '').replace(/value="[^"]*@[^"]*"/, '');
      assert.equal(plain(unknown), plain(page));
      assert.equal(await browser.email(), null);
    });

    test('goes on to redirectTo, and straight there when signed in', async () => {
      const browser = visitor();
      const authenticity_token = await browser.formToken('/login.php?redirectTo=%2Fcart.php');
      const form = { authenticity_token, login_email: jane().email, login_pass: jane().password };
      const response = await browser.post('/login.php?action=check_login', {
        ...form,
        redirectTo: '/cart.php',
      });
      assert.equal(response.headers.get('location'), '/cart.php');
      const again = await browser.get('/login.php?redirectTo=%2Fcheckout');
      assert.equal(again.headers.get('location'), '/checkout');
    });

    test('signing in here ends the customer’s earlier sessions', async () => {
      const first = await signedIn();
      await signedIn();
      assert.equal(await first.email(), null);
    });

    test('action=logout signs out, and ends customer access tokens everywhere', async () => {
      const browser = await signedIn();
      const accessToken = await signIn(store, jane());
      await browser.signIn(jane().email, jane().password);
      const response = await browser.get('/login.php?action=logout&redirectTo=%2Fcart.php');
      assert.equal(response.headers.get('location'), '/cart.php');
      assert.equal(await browser.email(), null);
      const { body } = await graphql(store, '{ customer { email } }', {
        bearer: store.private_token,
        headers: { 'x-bc-customer-access-token': accessToken },
      });
      assert.deepEqual(body.data, { customer: null });
    });

    test('an action that is not built says so', async () => {
      const response = await fetch(`${store.storefront_url}/login.php?action=save_new_account`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: jane().email }),
      });
      assert.equal(response.status, 501);
      assert.deepEqual(await response.json(), { status: 501, title: 'Not implemented' });
    });

    test('HEAD of the sign-out link signs nobody out', async () => {
      const browser = await signedIn();
      await browser.send('HEAD', '/login.php?action=logout');
      assert.equal(await browser.email(), jane().email);
    });
  });

  test('/account.php sends a guest to the sign-in page', async () => {
    const response = await visitor().get('/account.php');
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), '/login.php');
  });

  describe('links to a cart (wire facts 6)', () => {
    test('a guest’s cart is tied to the session; the address loses the token', async () => {
      const { cart } = await cartOf(undefined);
      const browser = visitor();
      const response = await browser.get(cart);
      assert.equal(response.status, 302);
      assert.equal(response.headers.get('location'), '/cart.php');
      const page = await (await browser.get('/cart.php')).text();
      assert.match(page, /Cook's Knife/);
      assert.match(page, /\$109\.00/);
      assert.match(page, /\$218\.00/);
    });

    test('works once', async () => {
      const { cart } = await cartOf(undefined);
      assert.equal((await visitor().get(cart)).status, 302);
      const again = await visitor().get(cart);
      assert.equal(again.status, 404);
      assert.match(await again.text(), /This link no longer works/);
      assert.deepEqual(again.headers.getSetCookie(), []);
    });

    test('HEAD does not use it up', async () => {
      const { cart } = await cartOf(undefined);
      const browser = visitor();
      assert.equal((await browser.send('HEAD', cart)).status, 200);
      assert.equal((await browser.get(cart)).status, 302);
    });

    test('loadInCheckout leads to the checkout, with what the link carries besides', async () => {
      const { checkout } = await cartOf(undefined);
      const browser = visitor();
      const response = await browser.get(`${checkout}&utm_source=mail`);
      assert.equal(response.headers.get('location'), '/checkout?utm_source=mail');
      const page = await (await browser.get('/checkout')).text();
      assert.match(page, /Guest/);
      assert.match(page, /\$218\.00/);
    });

    test('a customer’s cart asks for the sign-in first, and comes back to the link, which is still good', async () => {
      const { checkout } = await cartOf(jane().id);
      const browser = visitor();
      const first = await browser.get(checkout);
      const login = first.headers.get('location')!;
      const link = new URL(checkout);
      assert.equal(login, `/login.php?redirectTo=${encodeURIComponent(link.pathname + link.search)}`);
      const response = await browser.post('/login.php?action=check_login', {
        authenticity_token: await browser.formToken(login),
        login_email: jane().email,
        login_pass: jane().password,
        redirectTo: new URL(login, store.storefront_url).searchParams.get('redirectTo')!,
      });
      const second = await browser.get(response.headers.get('location')!);
      assert.equal(second.headers.get('location'), '/checkout');
      const page = await (await browser.get('/checkout')).text();
      assert.match(page, new RegExp(jane().email));
      assert.match(page, /\$196\.20/, 'priced for the customer’s group');
    });

    test('embedded=1 stays in the frame of the channel’s site, refusals too', async () => {
      const { embedded } = await cartOf(undefined);
      const browser = visitor();
      const response = await browser.get(embedded);
      assert.equal(response.headers.get('location'), '/checkout?embedded=1');
      const page = await browser.get('/checkout?embedded=1');
      assert.match(
        page.headers.get('content-security-policy')!,
        /; frame-ancestors http:\/\/localhost:3000;/,
      );
      assert.equal(page.headers.get('x-frame-options'), null);
      const used = await visitor().get(embedded);
      assert.equal(used.status, 404);
      assert.match(
        used.headers.get('content-security-policy')!,
        /; frame-ancestors http:\/\/localhost:3000;/,
      );
    });

    test('signing out leaves the cart as a guest’s, at the guest’s price', async () => {
      const { cart } = await cartOf(undefined);
      const browser = await signedIn();
      await browser.get(cart);
      assert.match(await (await browser.get('/cart.php')).text(), /\$196\.20/);
      await browser.get('/login.php?action=logout');
      assert.match(await (await browser.get('/cart.php')).text(), /\$218\.00/);
    });

    test('an empty cart says so', async () => {
      for (const path of ['/cart.php', '/checkout'])
        assert.match(await (await visitor().get(path)).text(), /There is nothing in it yet\./);
    });
  });

  describe('session sync (docs/storefront/headless/customers.mdx, wire facts 7)', () => {
    const headless = (accessToken: string) => ({
      bearer: store.private_token,
      headers: { 'x-bc-customer-access-token': accessToken },
    });

    test('createCartRedirectUrls carries the customer and the cart to the checkout', async () => {
      const accessToken = await signIn(store, jane());
      const { id } = await cartOf(jane().id);
      const { body } = await graphql(
        store,
        `
          mutation ($input: CreateCartRedirectUrlsInput!) {
            cart {
              createCartRedirectUrls(input: $input) {
                redirectUrls {
                  redirectedCheckoutUrl
                }
                errors {
                  __typename
                }
              }
            }
          }
        `,
        { variables: { input: { cartEntityId: id } }, ...headless(accessToken) },
      );
      const { createCartRedirectUrls: made } = (
        body as unknown as {
          data: {
            cart: { createCartRedirectUrls: { redirectUrls: { redirectedCheckoutUrl: string }; errors: [] } };
          };
        }
      ).data.cart;
      assert.deepEqual(made.errors, []);
      const browser = visitor();
      const response = await browser.get(made.redirectUrls.redirectedCheckoutUrl);
      assert.equal(response.status, 302);
      assert.equal(response.headers.get('location'), '/checkout');
      assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
      const page = await (await browser.get('/checkout')).text();
      assert.match(page, new RegExp(jane().email));
      assert.match(page, /\$196\.20/);
      const me = await graphql(store, '{ customer { email } }', headless(accessToken));
      assert.deepEqual(me.body.data, { customer: { email: jane().email } }, 'the access token goes on');
    });

    const generate = async (args: string, options: Parameters<typeof graphql>[2]) =>
      (
        (
          await graphql(
            store,
            `mutation { generateSessionSyncJwt(${args}) { result { token url } errors { __typename ... on Error { message } } } }`,
            options,
          )
        ).body as unknown as {
          data: {
            generateSessionSyncJwt: { result: { token: string; url: string } | null; errors: unknown[] };
          };
        }
      ).data.generateSessionSyncJwt;

    test('generateSessionSyncJwt: the documented claims', async () => {
      const { id } = await cartOf(undefined);
      const { result, errors } = await generate(
        `redirectTo: "xyz789", cartId: "${id}", visitId: "visit", visitorId: "", ipAddress: "192.168.1.14"`,
        { bearer: store.private_token },
      );
      assert.deepEqual(errors, []);
      assert.equal(result!.url, `${store.storefront_url}/session-sync?jwt=${result!.token}`);
      const [header, payload] = result!.token
        .split('.')
        .map((part) => Buffer.from(part, 'base64url').toString());
      assert.deepEqual(JSON.parse(header!), { alg: 'ES256', typ: 'JWT' });
      const { iat, jti, sid, ...claims } = JSON.parse(payload!) as Record<string, number>;
      assert.match(String(jti), /^[0-9a-f-]{36}$/);
      assert.equal(typeof sid, 'number');
      assert.deepEqual(claims, {
        iss: 'BC',
        eat: iat! + 30,
        operation: 'session_sync',
        session_payload: {
          cart_id: id,
          customer_id: null,
          visitor_id: '',
          visit_id: 'visit',
          cart_locale: 'en',
          payment_wallet_data: null,
        },
        request_ip: '192.168.1.14',
        redirect_to: `${store.storefront_url}/xyz789`,
      });
    });

    test('generateSessionSyncJwt: a cart that is another’s is not found', async () => {
      const { id } = await cartOf(jane().id);
      assert.deepEqual(await generate(`redirectTo: "/", cartId: "${id}"`, { bearer: store.private_token }), {
        result: null,
        errors: [
          { __typename: 'GenerateSessionSyncTokenCartNotFound', message: 'Not Found: Cart does not exist' },
        ],
      });
    });

    test('a guest’s cart goes along, and whoever was signed in in this browser is not any more', async () => {
      const { id } = await cartOf(undefined);
      const { result } = await generate(`redirectTo: "/cart.php", cartId: "${id}"`, {
        bearer: store.private_token,
      });
      const browser = await signedIn();
      assert.equal((await browser.get(result!.url)).headers.get('location'), '/cart.php');
      assert.match(await (await browser.get('/cart.php')).text(), /\$218\.00/);
      assert.equal(await browser.email(), null);
    });

    const VALIDATE = `mutation ($jwt: String!) {
      validateSessionSyncJwt(jwt: $jwt) {
        content { redirectTo customer { email } customerAccessToken { value } cart { entityId } }
        errors { __typename ... on InvalidSessionSyncJwtError { errorType } ... on Error { message } }
      }
    }`;
    const validate = async (jwt: string) =>
      (
        (await graphql(store, VALIDATE, { variables: { jwt }, bearer: store.private_token }))
          .body as unknown as {
          data: { validateSessionSyncJwt: { content: Record<string, unknown> | null; errors: unknown[] } };
        }
      ).data.validateSessionSyncJwt;

    test('validateSessionSyncJwt: its twin for a headless receiver, once', async () => {
      const accessToken = await signIn(store, jane());
      const { id } = await cartOf(jane().id);
      const { result } = await generate(`redirectTo: "/orders", cartId: "${id}"`, headless(accessToken));
      const { content, errors } = await validate(result!.token);
      assert.deepEqual(errors, []);
      assert.equal(content!['redirectTo'], `${store.storefront_url}/orders`);
      assert.deepEqual(content!['customer'], { email: jane().email });
      assert.deepEqual(content!['cart'], { entityId: id });
      const { value } = content!['customerAccessToken'] as { value: string };
      const me = await graphql(store, '{ customer { email } }', headless(value));
      assert.deepEqual(me.body.data, { customer: { email: jane().email } });
      assert.deepEqual(await validate(result!.token), {
        content: null,
        errors: [
          {
            __typename: 'InvalidSessionSyncJwtError',
            errorType: 'OTHER',
            message: 'The session sync token is not valid.',
          },
        ],
      });
    });

    test('validateSessionSyncJwt leads home where the token leads away (attack 52)', async () => {
      for (const [to, expected] of [
        ['https://evil.example/login', '/'],
        ['//evil.example', '/'],
        ['/%2f%2fevil.example', '/'],
        ['javascript:alert(1)', '/'],
        ['http://localhost:3000/orders', 'http://localhost:3000/orders'],
        ['/orders', `${store.storefront_url}/orders`],
      ] as const) {
        const { result } = await generate(`redirectTo: "${to}"`, { bearer: store.private_token });
        const { content } = await validate(result!.token);
        assert.equal(content!['redirectTo'], expected, to);
      }
    });

    test('validateSessionSyncJwt says where only the address or the store is wrong', async () => {
      const { result } = await generate('redirectTo: "/", ipAddress: "203.0.113.9"', {
        bearer: store.private_token,
      });
      const { errors } = await validate(result!.token);
      assert.equal((errors[0] as { errorType: string }).errorType, 'SHOPPER_IP_MISMATCH');
    });
  });

  test('/embedded-checkout/allow-cookie sets a cookie and goes back (wire facts 10)', async () => {
    const response = await visitor().get(
      `/embedded-checkout/allow-cookie?returnUrl=${encodeURIComponent('http://localhost:3000/checkout')}`,
    );
    assert.equal(response.status, 302);
    assert.equal(response.headers.get('location'), 'http://localhost:3000/checkout');
    assert.match(response.headers.getSetCookie().join(), /^ALLOW_COOKIE=1;/);
  });

  test('every page is private, runs no script and is framed by nobody', async () => {
    for (const path of ['/', '/login.php', '/cart.php', '/checkout', '/session-sync?jwt=x']) {
      const { headers } = await visitor().get(path);
      assert.equal(headers.get('cache-control'), 'private, no-store', path);
      assert.equal(headers.get('vary'), 'Cookie, Origin', path);
      assert.equal(headers.get('x-frame-options'), 'DENY', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      const policy = headers.get('content-security-policy')!;
      assert.match(
        policy,
        /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action /,
        path,
      );
      assert.match(policy, /; frame-ancestors 'none'; base-uri 'none'$/, path);
    }
  });
});
