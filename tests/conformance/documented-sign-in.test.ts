import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import jsonwebtoken from 'jsonwebtoken';
import { claimsOf, dataOf, errorOf } from '../support/answers.ts';
import { cookiesOf, graphql, rest } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

const CUSTOMER_ACCESS_TOKEN = /^[0-9a-f]{64}_(\d{10})$/;

/** The documented requests of signing in and out, with the documented answers. */
describe('documented sign-in', () => {
  const { store } = suiteStore();

  const jane = () => store.customers[0]!;
  const variables = () => ({ email: jane().email, pass: jane().password });
  const checkToken = (token: { value: string; expiresAt: string }) => {
    assert.match(token.expiresAt, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const [, seconds] = CUSTOMER_ACCESS_TOKEN.exec(token.value) ?? [];
    assert.equal(Number(seconds), Date.parse(token.expiresAt) / 1000);
  };
  const accessToken = async () => {
    const answer = await graphql(store, LOGIN, { variables: variables() });
    return dataOf<Login>(answer).login.customerAccessToken.value;
  };

  interface Login {
    login: { result: string; customer: object; customerAccessToken: { value: string; expiresAt: string } };
  }
  // docs/start/authentication/graphql-storefront.mdx, "Login mutation"
  const LOGIN = `mutation Login($email: String!, $pass: String!) {
    login(email: $email, password: $pass) {
      result
      customer { entityId email }
      customerAccessToken { value expiresAt }
    }
  }`;

  describe('docs/start/authentication/graphql-storefront.mdx', () => {
    test('"Login mutation": a server gets a customer access token in the body', async () => {
      const answer = await graphql(store, LOGIN, { variables: variables() });
      const { login } = dataOf<Login>(answer);
      assert.equal(login.result, 'success');
      assert.deepEqual(login.customer, { entityId: jane().id, email: jane().email });
      checkToken(login.customerAccessToken);
    });

    test('"Login mutation": asking for the token from a browser is the documented error', async () => {
      const answer = await graphql(store, LOGIN, {
        variables: variables(),
        headers: { origin: store.storefront_url },
      });
      assert.equal(
        errorOf(answer).message,
        "Customer access token was requested in the body, but it's only returned for server-to-server requests. For browser requests it's set as an httpOnly cookie instead.",
      );
    });

    test('"Login with a JWT": loginWithCustomerLoginJwt gives a customer access token', async () => {
      const jwt = jsonwebtoken.sign(
        {
          iss: store.client_id,
          iat: Math.round(new Date().getTime() / 1000),
          jti: randomUUID(),
          operation: 'customer_login',
          store_hash: store.store_hash,
          customer_id: jane().id,
        },
        store.client_secret,
        { algorithm: 'HS256' },
      );
      const answer = await graphql(
        store,
        `
          mutation Login($jwt: String!) {
            loginWithCustomerLoginJwt(jwt: $jwt) {
              customer {
                entityId
                email
              }
              customerAccessToken {
                value
                expiresAt
              }
            }
          }
        `,
        { variables: { jwt } },
      );
      const { loginWithCustomerLoginJwt: login } = dataOf<{ loginWithCustomerLoginJwt: Login['login'] }>(
        answer,
      );
      assert.deepEqual(login.customer, { entityId: jane().id, email: jane().email });
      checkToken(login.customerAccessToken);
    });

    test('"Using a Customer Access Token": the example customer query', async () => {
      const answer = await graphql(
        store,
        `
          query CustomerAttributes {
            customer {
              firstName
              lastName
              email
              entityId
              customerGroupId
              attributeCount
              attributes {
                shirtSize: attribute(entityId: 123) {
                  entityId
                  value
                }
                favoriteColor: attribute(entityId: 456) {
                  entityId
                  value
                }
              }
            }
          }
        `,
        { headers: { 'X-Bc-Customer-Access-Token': await accessToken() } },
      );
      assert.deepEqual(dataOf(answer), {
        customer: {
          firstName: 'Jane',
          lastName: 'Doe',
          email: jane().email,
          entityId: jane().id,
          customerGroupId: jane().customer_group_id,
          attributeCount: 0,
          attributes: {
            shirtSize: { entityId: 123, value: null },
            favoriteColor: { entityId: 456, value: null },
          },
        },
      });
    });

    // "Signing customers in", "Login mutation"
    const SIGN_IN = `mutation Login($email: String!, $pass: String!) {
      login(email: $email, password: $pass) {
        customer {
          entityId
          firstName
          email
          taxExemptCategory
          storeCredit { currencyCode value }
          formFields { entityId name }
        }
      }
    }`;
    const signedIn = () => ({
      login: {
        customer: {
          entityId: jane().id,
          firstName: 'Jane',
          email: jane().email,
          taxExemptCategory: '',
          storeCredit: [{ currencyCode: 'USD', value: 0 }],
          formFields: [{ entityId: 26, name: 'Interests' }],
        },
      },
    });
    const who = async (headers: Record<string, string>, bearer = store.storefront_token) =>
      dataOf<{ customer: { email: string } | null }>(
        await graphql(store, '{ customer { email } }', { bearer, headers }),
      ).customer?.email ?? null;

    test('"Signing customers in": a browser gets a session cookie, and its requests are the customer’s', async () => {
      const origin = store.storefront_url;
      const answer = await graphql(store, SIGN_IN, { variables: variables(), headers: { origin } });
      assert.deepEqual(dataOf(answer), signedIn());
      assert.equal(await who({ origin, cookie: cookiesOf(answer.headers) }), jane().email);
      assert.equal(await who({ origin }), null);
    });

    test('"Signing customers in": signing in on a new device ends the session before it', async () => {
      const origin = store.storefront_url;
      const sign = async () => {
        const answer = await graphql(store, SIGN_IN, { variables: variables(), headers: { origin } });
        return { origin, cookie: cookiesOf(answer.headers) };
      };
      const first = await sign();
      const second = await sign();
      assert.equal(await who(first), null);
      assert.equal(await who(second), jane().email);
    });

    test('"Signing customers in": with an impersonation token it confirms a password', async () => {
      const bearer = store.impersonation_token;
      const answer = await graphql(store, SIGN_IN, { variables: variables(), bearer });
      assert.deepEqual(dataOf(answer), signedIn());
      assert.deepEqual(answer.headers.getSetCookie(), []);
      assert.equal(await who({ 'X-Bc-Customer-Id': String(jane().id) }, bearer), jane().email);
    });

    test('"Signing customers in": guestCartEntityId gives the cart to the customer', async () => {
      const made = await graphql(
        store,
        'mutation($id: Int!) { cart { createCart(input: {lineItems: [{productEntityId: $id, quantity: 1}]}) { cart { entityId } } } }',
        { variables: { id: store.products.find(({ sku }) => sku === 'KNIFE')!.id } },
      );
      const { entityId } = dataOf<{ cart: { createCart: { cart: { entityId: string } } } }>(made).cart
        .createCart.cart;
      const answer = await graphql(
        store,
        'mutation($e: String!, $p: String!, $c: String) { login(email: $e, password: $p, guestCartEntityId: $c) { cart { entityId } } }',
        { variables: { e: jane().email, p: jane().password, c: entityId } },
      );
      assert.deepEqual(dataOf(answer), { login: { cart: { entityId } } });
    });

    // "Signing customers out"
    const LOGOUT = 'mutation Logout { logout { result } }';

    test('"Signing customers out": a browser is anonymous from then on', async () => {
      const origin = store.storefront_url;
      const login = await graphql(store, SIGN_IN, { variables: variables(), headers: { origin } });
      const cookie = cookiesOf(login.headers);
      const answer = await graphql(store, LOGOUT, { headers: { origin, cookie } });
      assert.deepEqual(dataOf(answer), { logout: { result: 'success' } });
      assert.equal(await who({ origin, cookie }), null);
    });

    test('"Using a Customer Access Token": logout ends the token on every device', async () => {
      const token = await accessToken();
      const headers = { 'X-Bc-Customer-Access-Token': token };
      for (const bearer of [store.storefront_token, store.private_token])
        assert.equal(await who(headers, bearer), jane().email);
      assert.deepEqual(dataOf(await graphql(store, LOGOUT, { headers })), { logout: { result: 'success' } });
      for (const bearer of [store.storefront_token, store.private_token])
        assert.equal(await who(headers, bearer), null);
    });
  });

  describe('docs/start/authentication/customer-login.mdx', () => {
    // "Create JWT using a JavaScript function"
    function getLoginUrl(
      customerId: number | string,
      storeHash: string,
      storeUrl: string,
      clientId: string,
      clientSecret: string,
    ): string {
      const dateCreated = Math.round(new Date().getTime() / 1000);
      const payload = {
        iss: clientId,
        iat: dateCreated,
        jti: randomUUID(),
        operation: 'customer_login',
        store_hash: storeHash,
        customer_id: customerId,
      };
      const token = jsonwebtoken.sign(payload, clientSecret, { algorithm: 'HS256' });
      return `${storeUrl}/login/token/${token}`;
    }
    const loginUrl = (secret = store.client_secret) =>
      getLoginUrl(jane().id, store.store_hash, store.storefront_url, store.client_id, secret);
    const pathOf = (url: string) => url.slice(store.storefront_url.length);

    test('"Create JWT using a JavaScript function": the URL signs the customer in at /account.php', async () => {
      const browser = new Visitor(store.storefront_url);
      const answer = await browser.get(pathOf(loginUrl()));
      assert.equal(answer.status, 302);
      assert.equal(answer.headers.get('location'), '/account.php');
      assert.equal(await browser.email(), jane().email);
    });

    test('"Create JWT using a JavaScript function": the sample’s customer id is a text', async () => {
      const browser = new Visitor(store.storefront_url);
      const { store_hash, storefront_url, client_id, client_secret } = store;
      await browser.get(
        pathOf(getLoginUrl(String(jane().id), store_hash, storefront_url, client_id, client_secret)),
      );
      assert.equal(await browser.email(), jane().email);
    });

    test('"Create JWT using the debugger tool": a failure leads to /login.php and says so', async () => {
      const browser = new Visitor(store.storefront_url);
      const answer = await browser.get(pathOf(loginUrl('not the secret')));
      assert.equal(answer.status, 302);
      const location = answer.headers.get('location')!;
      assert.equal(new URL(location, store.storefront_url).pathname, '/login.php');
      const page = await (await browser.get(location)).text();
      assert.match(page, /role="alert"/);
      assert.equal(await browser.email(), null);
    });

    test('"Customer Login JWT payload reference": every claim', async () => {
      const address = '203.0.113.7';
      const proxied = {
        'X-BC-Trusted-Proxy-Secret': store.trusted_proxy_secret,
        'True-Client-IP': address,
      };
      const payload = {
        iss: store.client_id,
        iat: Math.round(new Date().getTime() / 1000),
        jti: randomUUID(),
        operation: 'customer_login',
        store_hash: store.store_hash,
        channel_id: 1,
        customer_id: jane().id,
        redirect_to: '/cart.php',
        request_ip: address,
        enable_persistent_cart: true,
      };
      const path = `/login/token/${jsonwebtoken.sign(payload, store.client_secret, { algorithm: 'HS256' })}`;
      const elsewhere = new Visitor(store.storefront_url);
      await elsewhere.get(path);
      assert.equal(await elsewhere.email(), null, 'another address');
      const browser = new Visitor(store.storefront_url);
      const answer = await browser.get(path, proxied);
      assert.equal(answer.headers.get('location'), '/cart.php');
      assert.equal(await browser.email(), jane().email);
    });

    test('"Signing out": redirect_to the sign-out link', async () => {
      const payload = {
        iss: store.client_id,
        iat: Math.round(new Date().getTime() / 1000),
        jti: randomUUID(),
        operation: 'customer_login',
        store_hash: store.store_hash,
        customer_id: jane().id,
        redirect_to: '/login.php?action=logout',
      };
      const browser = new Visitor(store.storefront_url);
      await browser.get(pathOf(loginUrl()));
      assert.equal(await browser.email(), jane().email);
      const answer = await browser.get(
        `/login/token/${jsonwebtoken.sign(payload, store.client_secret, { algorithm: 'HS256' })}`,
      );
      assert.equal(answer.headers.get('location'), '/login.php?action=logout');
      await browser.get('/login.php?action=logout');
      assert.equal(await browser.email(), null);
    });

    test('"Troubleshooting": the URL works once', async () => {
      const path = pathOf(loginUrl());
      await new Visitor(store.storefront_url).get(path);
      const again = new Visitor(store.storefront_url);
      await again.get(path);
      assert.equal(await again.email(), null);
    });

    test('"Troubleshooting": the system timestamp is what iat is compared with', async () => {
      const { body } = await rest(store, 'GET', '/v2/time');
      const { time } = body as { time: number };
      const sign = (iat: number) =>
        jsonwebtoken.sign(
          {
            iss: store.client_id,
            iat,
            jti: randomUUID(),
            operation: 'customer_login',
            store_hash: store.store_hash,
            customer_id: jane().id,
          },
          store.client_secret,
          { algorithm: 'HS256' },
        );
      const browser = new Visitor(store.storefront_url);
      await browser.get(`/login/token/${sign(time - 3600)}`);
      assert.equal(await browser.email(), null);
      await browser.get(`/login/token/${sign(time)}`);
      assert.equal(await browser.email(), jane().email);
    });
  });

  describe('docs/start/authentication/current-customer.mdx', () => {
    const signedIn = async () => {
      const browser = new Visitor(store.storefront_url);
      await browser.signIn(jane().email, jane().password);
      return browser;
    };

    // The request: docs/start/authentication/index.mdx, "Current Customer API example request"
    test('"Response": a JWT that the client secret decodes to the documented payload', async () => {
      const answer = await (await signedIn()).get(`/customer/current.jwt?app_client_id=${store.client_id}`);
      assert.equal(answer.status, 200);
      const payload = jsonwebtoken.verify(await answer.text(), store.client_secret, {
        algorithms: ['HS256'],
      }) as Record<string, unknown>;
      const { iat, exp, ...rest } = payload as { iat: number; exp: number };
      assert.equal(exp - iat, 15 * 60);
      assert.deepEqual(rest, {
        customer: { id: jane().id, email: jane().email, group_id: String(jane().customer_group_id) },
        iss: 'bc/apps',
        sub: store.store_hash,
        version: 1,
        aud: store.client_id,
        application_id: store.client_id,
        store_hash: store.store_hash,
        operation: 'current_customer',
      });
    });

    test('"Response": a guest gets 404 and an error message', async () => {
      const answer = await new Visitor(store.storefront_url).get(
        `/customer/current.jwt?app_client_id=${store.client_id}`,
      );
      assert.equal(answer.status, 404);
      const text = await answer.text();
      assert.notEqual(text, '');
      assert.throws(() => claimsOf(text));
    });
  });
});
