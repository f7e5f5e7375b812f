import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, test } from 'node:test';
import jsonwebtoken from 'jsonwebtoken';
import { bodyOf, claimsOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

/** Managing customers on a headless storefront. */
describe('docs/storefront/headless/customers.mdx', () => {
  const { store } = suiteStore();

  const jane = () => store.customers[0]!;
  const board = () => store.products.find(({ sku }) => sku === 'BOARD')!;
  const createCart = async (customer_id: number, query = '') => {
    const made = await rest(store, 'POST', `/v3/carts${query}`, {
      channel_id: 1,
      customer_id,
      line_items: [{ quantity: 1, product_id: board().id, variant_id: board().variant_ids[0] }],
    });
    return bodyOf<{ data: { id: string; redirect_urls: Record<string, string> } }>(made, 201).data;
  };
  const asJane = async () => ({
    bearer: store.private_token,
    headers: { 'X-Bc-Customer-Access-Token': await signIn(store, jane()) },
  });

  test('"Headless and server-side sign-in": a private token with the customer access token', async () => {
    const answer = await graphql(
      store,
      `{ customer { entityId } site { product(entityId: ${board().id}) { prices { price { value } } } } }`,
      await asJane(),
    );
    assert.deepEqual(dataOf(answer), {
      customer: { entityId: jane().id },
      site: { product: { prices: { price: { value: board().group_prices[jane().customer_group_id] } } } },
    });
  });

  test('"Customer single sign-on": createCartRedirectUrls leads to the customer’s checkout', async () => {
    const { id } = await createCart(jane().id);
    const answer = await graphql(
      store,
      `
        mutation createRedirectUrl($input: CreateCartRedirectUrlsInput!) {
          cart {
            createCartRedirectUrls(input: $input) {
              redirectUrls {
                redirectedCheckoutUrl
              }
            }
          }
        }
      `,
      { variables: { input: { cartEntityId: id } }, ...(await asJane()) },
    );
    const { redirectedCheckoutUrl } = dataOf<{
      cart: { createCartRedirectUrls: { redirectUrls: { redirectedCheckoutUrl: string } } };
    }>(answer).cart.createCartRedirectUrls.redirectUrls;
    const browser = new Visitor(store.storefront_url);
    const synced = await browser.get(redirectedCheckoutUrl);
    assert.equal(synced.status, 302);
    assert.equal(synced.headers.get('location'), '/checkout');
    const page = await (await browser.get('/checkout')).text();
    assert.ok(page.includes(board().name));
    assert.ok(page.includes(jane().email));
    assert.equal(await browser.email(), jane().email);
  });

  test('"Customer single sign-on": the example JWT payload opens the embedded checkout of that cart', async () => {
    const { redirect_urls } = await createCart(jane().id, '?include=redirect_urls');
    const target = new URL(redirect_urls['embedded_checkout_url']!);
    const payload = {
      iss: store.client_id,
      iat: Math.floor(Date.now() / 1000),
      jti: randomUUID(),
      operation: 'customer_login',
      store_hash: store.store_hash,
      customer_id: jane().id,
      channel_id: store.channel_id,
      redirect_to: target.pathname + target.search,
      request_ip: '203.0.113.44',
    };
    assert.match(
      payload.redirect_to,
      /^\/cart\.php\?embedded=1&action=loadInCheckout&id=[0-9a-f-]{36}&token=[0-9a-f]{64}$/,
    );
    const browser = new Visitor(store.storefront_url);
    const login = await browser.get(`/login/token/${jsonwebtoken.sign(payload, store.client_secret)}`, {
      'X-BC-Trusted-Proxy-Secret': store.trusted_proxy_secret,
      'True-Client-IP': payload.request_ip,
    });
    assert.equal(login.headers.get('location'), payload.redirect_to);
    const cart = await browser.get(payload.redirect_to);
    const checkout = await browser.get(cart.headers.get('location')!);
    assert.equal(checkout.status, 200);
    assert.match(
      checkout.headers.get('content-security-policy')!,
      /frame-ancestors http:\/\/localhost:3000;/,
    );
    const page = await checkout.text();
    assert.ok(page.includes(board().name));
    assert.ok(page.includes(jane().email));
  });

  test('"Identifying signed-in customers": the JWT names id, group and address', async () => {
    const browser = new Visitor(store.storefront_url);
    await browser.signIn(jane().email, jane().password);
    const answer = await browser.get(`/customer/current.jwt?app_client_id=${store.client_id}`);
    assert.deepEqual(claimsOf(await answer.text())['customer'], {
      id: jane().id,
      email: jane().email,
      group_id: String(jane().customer_group_id),
    });
  });

  // The page sends it to the management host; the mutation is one of the storefront schema, so it goes to the storefront.
  const SESSION_SYNC = `mutation sessionSyncJwt(
    $redirectTo: String!,
    $cartId: String,
    $visitId: UUID,
    $visitorId: UUID,
    $ipAddress: IpAddress,
    $paymentWalletData: PaymentWalletDataInput
  ) {
    generateSessionSyncJwt(
      redirectTo: $redirectTo
      visitorId: $visitorId
      visitId: $visitId
      cartId: $cartId
      paymentWalletData: $paymentWalletData
      ipAddress: $ipAddress
    ) {
      result { token url }
      errors { ...on Error { message } }
    }
  }`;
  interface Synced {
    generateSessionSyncJwt: { result: { token: string; url: string }; errors: object[] };
  }

  test('"Create a session sync JWT token": the documented claims', async () => {
    const { id } = await createCart(0);
    const visit = '3d077ee5-373a-42aa-91d2-dd43dc87dde9';
    const answer = await graphql(store, SESSION_SYNC, {
      variables: {
        redirectTo: 'xyz789',
        cartId: id,
        visitorId: visit,
        visitId: visit,
        ipAddress: '192.168.1.14',
      },
    });
    const { result, errors } = dataOf<Synced>(answer).generateSessionSyncJwt;
    assert.deepEqual(errors, []);
    assert.equal(result.url, `${store.storefront_url}/session-sync?jwt=${result.token}`);
    assert.deepEqual(JSON.parse(Buffer.from(result.token.split('.')[0]!, 'base64url').toString()), {
      alg: 'ES256',
      typ: 'JWT',
    });
    const { iat, eat, jti, sid, ...claims } = claimsOf(result.token);
    assert.equal((eat as number) - (iat as number), 30);
    assert.match(jti as string, /^[0-9a-f-]{36}$/);
    assert.equal(typeof sid, 'number');
    assert.deepEqual(claims, {
      iss: 'BC',
      operation: 'session_sync',
      session_payload: {
        cart_id: id,
        customer_id: null,
        visitor_id: visit,
        visit_id: visit,
        cart_locale: 'en',
        payment_wallet_data: null,
      },
      request_ip: '192.168.1.14',
      redirect_to: `${store.storefront_url}/xyz789`,
    });
  });

  test('"Create a session sync JWT token": an anonymous shopper arrives with the cart', async () => {
    const { id } = await createCart(0);
    const answer = await graphql(store, SESSION_SYNC, { variables: { redirectTo: '/checkout', cartId: id } });
    const browser = new Visitor(store.storefront_url);
    const synced = await browser.get(dataOf<Synced>(answer).generateSessionSyncJwt.result.url);
    assert.equal(synced.headers.get('location'), '/checkout');
    assert.ok((await (await browser.get('/checkout')).text()).includes(board().name));
    assert.equal(await browser.email(), null);
  });

  test('"Surfacing customer group pricing": the example request, for the guest’s group and another', async () => {
    const options = await rest(store, 'GET', `/v3/catalog/products/${board().id}/options`);
    const [option] = bodyOf<{ data: { id: number; option_values: { id: number }[] }[] }>(options).data;
    const ask = async (customer_group_id: number) => {
      const answer = await rest(store, 'POST', '/v3/pricing/products', {
        channel_id: 1,
        currency_code: 'USD',
        customer_group_id,
        items: [
          {
            product_id: board().id,
            variant_id: board().variant_ids[0],
            options: [{ option_id: option!.id, value_id: option!.option_values[0]!.id }],
          },
        ],
      });
      const { data, meta } = bodyOf<{ data: Record<string, { as_entered: number }>[]; meta: object }>(answer);
      assert.deepEqual(meta, {});
      for (const field of [
        'product_id',
        'variant_id',
        'options',
        'retail_price',
        'sale_price',
        'minimum_advertised_price',
        'price',
        'calculated_price',
        'price_range',
        'retail_price_range',
        'bulk_pricing',
      ])
        assert.ok(field in data[0]!, field);
      return data[0]!['calculated_price']!.as_entered;
    };
    assert.equal(await ask(0), board().price);
    assert.equal(await ask(jane().customer_group_id), board().group_prices[jane().customer_group_id]);
  });
});
