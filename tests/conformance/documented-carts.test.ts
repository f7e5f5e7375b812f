import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import jsonwebtoken from 'jsonwebtoken';
import { bodyOf, dataOf } from '../support/answers.ts';
import { cartStore, type CartStore } from '../support/cart-store.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

interface Item {
  id: string;
  product_id: number;
  variant_id: number;
  name: string;
  quantity: number;
  list_price: number;
}
interface Cart {
  id: string;
  customer_id: number;
  channel_id: number;
  email: string;
  currency: { code: string };
  locale: string;
  cart_amount: number;
  version: number;
  line_items: { physical_items: Item[]; custom_items: Record<string, unknown>[] };
  redirect_urls: Record<string, string>;
}

/** The documented requests about carts; where they name products, customers or options, with those of this store. */
describe('documented carts', () => {
  let server: TestServer;
  let shop: CartStore;
  before(async () => {
    server = await startServer();
    shop = await cartStore(server);
  });
  after(() => server.close());

  const send = (method: string, path: string, body?: object) => rest(shop.access, method, path, body);
  const cartOf = (answer: Awaited<ReturnType<typeof send>>, status: number) =>
    bodyOf<{ data: Cart }>(answer, status).data;
  const create = async (body: object, query = '') =>
    cartOf(await send('POST', `/v3/carts${query}`, body), 201);
  const small = () => ({
    channel_id: 1,
    line_items: [{ quantity: 1, product_id: shop.shirt.id, variant_id: shop.shirt.s }],
  });
  const checkUrls = (urls: Record<string, string>, id: string) => {
    assert.deepEqual(Object.keys(urls).sort(), ['cart_url', 'checkout_url', 'embedded_checkout_url']);
    const page = `${shop.access.storefront_url}/cart.php?`;
    const token = new URL(urls['cart_url']!).searchParams.get('token')!;
    assert.match(token, /^[0-9a-f]{64}$/);
    assert.deepEqual(urls, {
      cart_url: `${page}action=load&id=${id}&token=${token}`,
      checkout_url: `${page}action=loadInCheckout&id=${id}&token=${token}`,
      embedded_checkout_url: `${page}embedded=1&action=loadInCheckout&id=${id}&token=${token}`,
    });
  };

  describe('docs/storefront/headless/cart-checkout/carts.mdx', () => {
    test('"Creating a cart", "Minimal detail"', async () => {
      const cart = await create(small());
      assert.match(cart.id, UUID);
      const [item, ...others] = cart.line_items.physical_items;
      assert.deepEqual(others, []);
      assert.deepEqual(
        [item!.product_id, item!.variant_id, item!.quantity, item!.list_price],
        [shop.shirt.id, shop.shirt.s, 1, 20],
      );
      assert.deepEqual([cart.customer_id, cart.channel_id, cart.cart_amount], [0, 1, 20]);
    });

    test('"Creating a cart", "With option selections": names and price of its own, in a locale', async () => {
      const options = await send('GET', `/v3/catalog/products/${shop.shirt.id}/options`);
      const [option] = bodyOf<{ data: { id: number; option_values: { id: number }[] }[] }>(options).data;
      const body = (code: string) => ({
        customer_id: 0,
        line_items: [
          {
            quantity: 2,
            product_id: shop.shirt.id,
            list_price: 25,
            variant_id: shop.shirt.s,
            name: 'قميص',
            option_selections: [
              {
                option_id: option!.id,
                option_value: option!.option_values[0]!.id,
                name: 'بحجم',
                value: 'صغير',
              },
            ],
          },
        ],
        channel_id: 1,
        currency: { code },
        locale: 'ar-JO',
      });
      assert.equal((await send('POST', '/v3/carts', body('JOD'))).status, 400);
      const dinar = {
        currency_code: 'JOD',
        currency_exchange_rate: '0.709',
        decimal_places: 3,
        decimal_token: '.',
        thousands_token: ',',
        token: 'JD',
        token_location: 'left',
        name: 'Jordanian Dinar',
        is_transactional: true,
      };
      assert.equal((await send('POST', '/v2/currencies', dinar)).status, 200);
      const cart = await create(body('JOD'));
      const [item] = cart.line_items.physical_items;
      assert.deepEqual([item!.name, item!.quantity, item!.list_price], ['قميص', 2, 25]);
      assert.deepEqual([cart.currency, cart.locale, cart.cart_amount], [{ code: 'JOD' }, 'ar-JO', 50]);
    });

    test('"Creating a cart", "With currency, locale": a custom item, and a currency in small letters', async () => {
      const cart = await create({
        customer_id: 0,
        line_items: [],
        custom_items: [{ sku: 'custom-item-sku', name: 'table', quantity: 1, list_price: 30 }],
        channel_id: 1,
        currency: { code: 'usd' },
        locale: 'en-US',
      });
      const [item] = cart.line_items.custom_items;
      const { id, ...facts } = item as { id: string };
      assert.match(id, UUID);
      assert.deepEqual(facts, {
        sku: 'custom-item-sku',
        name: 'table',
        quantity: 1,
        list_price: 30,
        extended_list_price: 30,
        image_url: '',
      });
      assert.deepEqual([cart.currency, cart.locale], [{ code: 'USD' }, 'en-US']);
    });

    test('"Customer support": a cart for an existing customer', async () => {
      const cart = await create({ ...small(), customer_id: shop.vip.id, locale: 'en-us' });
      assert.deepEqual(
        [cart.customer_id, cart.email, cart.locale, cart.cart_amount],
        [shop.vip.id, shop.vip.email, 'en-us', 18],
      );
    });

    test('"Using the Create a cart redirect URL endpoint"', async () => {
      const { id } = await create(small());
      const answer = await send('POST', `/v3/carts/${id}/redirect_urls`);
      checkUrls(bodyOf<{ data: Record<string, string> }>(answer, 201).data, id);
    });

    test('"Using Create a cart with the include query parameter"', async () => {
      const cart = await create(small(), '?include=redirect_urls');
      checkUrls(cart.redirect_urls, cart.id);
    });

    test('"Redirecting to checkout": the links show the cart to the browser that follows them', async () => {
      for (const [field, page] of [
        ['cart_url', '/cart.php'],
        ['checkout_url', '/checkout'],
      ] as const) {
        const { redirect_urls } = await create(small(), '?include=redirect_urls');
        const browser = new Visitor(shop.access.storefront_url);
        const answer = await browser.get(redirect_urls[field]!);
        assert.equal(new URL(answer.headers.get('location')!, shop.access.storefront_url).pathname, page);
        assert.ok((await (await browser.get(page)).text()).includes('Shirt'));
      }
    });

    test('"Signing customers in before redirecting": redirect_to is one of the redirect URLs', async () => {
      for (const field of ['cart_url', 'checkout_url', 'embedded_checkout_url']) {
        const { redirect_urls } = await create(
          { ...small(), customer_id: shop.plain.id },
          '?include=redirect_urls',
        );
        const jwt = jsonwebtoken.sign(
          {
            iss: shop.access.client_id,
            iat: Math.floor(Date.now() / 1000),
            jti: randomUUID(),
            operation: 'customer_login',
            store_hash: shop.access.store_hash,
            channel_id: 1,
            customer_id: shop.plain.id,
            redirect_to: redirect_urls[field],
          },
          shop.access.client_secret,
        );
        const browser = new Visitor(shop.access.storefront_url);
        const login = await browser.get(`/login/token/${jwt}`);
        const cart = await browser.get(login.headers.get('location')!);
        const page = await browser.get(cart.headers.get('location')!);
        assert.equal(page.status, 200);
        assert.ok((await page.text()).includes('Shirt'), field);
        assert.equal(await browser.email(), shop.plain.email);
      }
    });

    test('"Deleting a line item", and the last one with the cart', async () => {
      const cart = await create({
        channel_id: 1,
        line_items: [...small().line_items, { quantity: 1, product_id: shop.mug }],
      });
      const [first, second] = cart.line_items.physical_items;
      const left = cartOf(await send('DELETE', `/v3/carts/${cart.id}/items/${first!.id}`), 200);
      assert.deepEqual(
        left.line_items.physical_items.map(({ id }) => id),
        [second!.id],
      );
      const last = await send('DELETE', `/v3/carts/${cart.id}/items/${second!.id}`);
      assert.deepEqual([last.status, last.body], [204, null]);
      assert.equal((await send('GET', `/v3/carts/${cart.id}`)).status, 404);
    });

    test('"Clearing the cart"', async () => {
      const { id } = await create(small());
      const answer = await send('DELETE', `/v3/carts/${id}`);
      assert.deepEqual([answer.status, answer.body], [204, null]);
      assert.equal((await send('GET', `/v3/carts/${id}`)).status, 404);
    });
  });

  describe('reference/carts.v3.yml', () => {
    test('"createCart", "Simple Product": a price and a name of its own', async () => {
      const cart = await create({
        customer_id: 0,
        line_items: [{ quantity: 2, product_id: shop.mug, list_price: 5, name: 'calendar' }],
        channel_id: 1,
        currency: { code: 'USD' },
        locale: 'en-US',
      });
      const [item] = cart.line_items.physical_items;
      assert.deepEqual([item!.name, item!.list_price, cart.cart_amount], ['calendar', 5, 10]);
    });

    test('"addCartLineItems": 201, with a version, and a custom item', async () => {
      const { id, version } = await create(small());
      const added = cartOf(
        await send('POST', `/v3/carts/${id}/items`, {
          line_items: [{ quantity: 2, product_id: shop.mug, list_price: 12.5 }],
          version,
        }),
        201,
      );
      assert.deepEqual([added.cart_amount, added.version], [45, version + 1]);
      const custom = cartOf(
        await send('POST', `/v3/carts/${id}/items`, {
          custom_items: [
            {
              sku: 'abc-123',
              name: 'Custom Product',
              quantity: 1,
              list_price: 10,
              image_url: 'https://pathtoproductimage/ProductDefault.png',
            },
          ],
        }),
        201,
      );
      assert.deepEqual([custom.cart_amount, custom.line_items.custom_items.length], [55, 1]);
    });

    test('"updateCartLineItem": 200, and 409 for another version', async () => {
      const { id, version, line_items } = await create(small());
      const path = `/v3/carts/${id}/items/${line_items.physical_items[0]!.id}`;
      const body = (version: number) => ({
        line_item: { quantity: 3, product_id: shop.shirt.id, variant_id: shop.shirt.s },
        version,
      });
      const changed = cartOf(await send('PUT', path, body(version)), 200);
      assert.equal(changed.line_items.physical_items[0]!.quantity, 3);
      assert.equal((await send('PUT', path, body(version))).status, 409);
    });

    test('"updateCart": 201 with the new customer, and 409 for another version', async () => {
      const { id, version } = await create(small());
      const body = { customer_id: shop.vip.id, version };
      const changed = cartOf(await send('PUT', `/v3/carts/${id}`, body), 201);
      assert.deepEqual([changed.customer_id, changed.email], [shop.vip.id, shop.vip.email]);
      assert.equal((await send('PUT', `/v3/carts/${id}`, body)).status, 409);
    });

    test('"createCartRedirectURL": query_params go onto the links', async () => {
      const { id } = await create(small());
      const answer = await send('POST', `/v3/carts/${id}/redirect_urls`, {
        query_params: { key_1: 'value_1', key_2: 'value_2' },
      });
      const { data } = bodyOf<{ data: Record<string, string> }>(answer, 201);
      for (const url of Object.values(data)) {
        const { searchParams } = new URL(url);
        assert.equal(searchParams.get('key_1'), 'value_1');
        assert.equal(searchParams.get('key_2'), 'value_2');
      }
    });
  });

  describe('docs/storefront/headless/end-to-end-guides/graphql-storefront.mdx', () => {
    const asPlain = async () => ({
      bearer: shop.access.storefront_token,
      headers: { 'X-Bc-Customer-Access-Token': await signIn(shop.access, shop.plain) },
    });
    const clear = async (id: string) => send('DELETE', `/v3/carts/${id}`);

    test('"Querying product data"', async () => {
      const answer = await graphql(
        shop.access,
        `
          query SingleProduct($entityId: Int) {
            site {
              product(entityId: $entityId) {
                id
                entityId
                name
                sku
                description
                prices {
                  price {
                    value
                    currencyCode
                  }
                }
              }
            }
          }
        `,
        { variables: { entityId: shop.mug }, ...(await asPlain()) },
      );
      assert.deepEqual(dataOf(answer), {
        site: {
          product: {
            id: Buffer.from(`Product:${shop.mug}`).toString('base64'),
            entityId: shop.mug,
            name: 'Mug',
            sku: 'MUG',
            description: '',
            prices: { price: { value: 10, currencyCode: 'USD' } },
          },
        },
      });
    });

    test('"Creating a cart" and "Add cart line items"', async () => {
      const plain = await asPlain();
      const made = await graphql(
        shop.access,
        `
          mutation createCartSimple($createCartInput: CreateCartInput!) {
            cart {
              createCart(input: $createCartInput) {
                cart {
                  entityId
                  lineItems {
                    physicalItems {
                      name
                      quantity
                    }
                    digitalItems {
                      name
                      quantity
                    }
                    giftCertificates {
                      name
                    }
                    customItems {
                      name
                      quantity
                    }
                  }
                }
              }
            }
          }
        `,
        {
          variables: { createCartInput: { lineItems: [{ quantity: 1, productEntityId: shop.mug }] } },
          ...plain,
        },
      );
      const { cart } = dataOf<{ cart: { createCart: { cart: { entityId: string } } } }>(made).cart.createCart;
      const { entityId } = cart;
      assert.match(entityId, UUID);
      assert.deepEqual(cart, {
        entityId,
        lineItems: {
          physicalItems: [{ name: 'Mug', quantity: 1 }],
          digitalItems: [],
          giftCertificates: [],
          customItems: [],
        },
      });
      const added = await graphql(
        shop.access,
        `
          mutation addCartLineItems($addCartLineItemsInput: AddCartLineItemsInput!) {
            cart {
              addCartLineItems(input: $addCartLineItemsInput) {
                cart {
                  entityId
                }
              }
            }
          }
        `,
        {
          variables: {
            addCartLineItemsInput: {
              cartEntityId: entityId,
              data: { lineItems: [{ quantity: 1, productEntityId: shop.mug }] },
            },
          },
          ...plain,
        },
      );
      assert.deepEqual(dataOf(added), { cart: { addCartLineItems: { cart: { entityId } } } });
      const { line_items, customer_id } = cartOf(await send('GET', `/v3/carts/${entityId}`), 200);
      assert.deepEqual([line_items.physical_items[0]!.quantity, customer_id], [2, shop.plain.id]);
      await clear(entityId);
    });
  });
});
