import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataFolder, startProcess, type DataFolder, type ServerProcess } from '../support/child.ts';
import {
  askShop,
  CookieStorefront,
  relayParted,
  relayWhole,
  type Relay,
  type Shop,
} from '../support/cookie-storefront.ts';

const LOGIN = `mutation($email: String!, $password: String!, $cart: String) {
  login(email: $email, password: $password, guestCartEntityId: $cart) { result cart { entityId amount { value } } } }`;
const LOGOUT = 'mutation { logout { result } }';
const WHO = '{ customer { entityId email storeCredit { value currencyCode } } }';
const CREATE = `mutation($product: Int!) { cart { createCart(input: { lineItems: [{ quantity: 1, productEntityId: $product }] }) {
  cart { entityId amount { value } } } } }`;
const CART = 'query($id: String) { site { cart(entityId: $id) { entityId amount { value } } } }';
const BOTH = ['SHOP_TOKEN', 'SHOP_SESSION_TOKEN'];

type Who = { customer: { email: string } | null };
type CartShown = { site: { cart: { entityId: string; amount: { value: number } } | null } };

/**
 * Storefronts from before customer access tokens, over the TLS of `npm start -- --https` (wire facts 1): their servers
 * sign in with a storefront token, and the cookies make the customer.
 */
describe('the cookie flow of older storefronts, over https', () => {
  let folder: DataFolder;
  let server: ServerProcess;
  let demo: StoreAccess;
  before(async () => {
    folder = dataFolder();
    server = await startProcess(folder, '--https');
    demo = folder.demo();
  });
  after(async () => {
    await server?.stop('SIGTERM');
    folder?.remove();
  });

  const shopAt = (url: string, bearer = demo.storefront_token): Shop => ({
    url,
    ca: readFileSync(join(folder.path, 'authority.crt')),
    bearer,
  });
  const channelUrl = (channel: number) => {
    const { port } = new URL(demo.storefront_url);
    return `https://store-${demo.store_hash}-${channel}.patron.localhost:${port}`;
  };
  const visit = (relay: Relay, sends?: readonly string[]) =>
    new CookieStorefront(shopAt(demo.storefront_url), relay, sends);
  const who = async (storefront: CookieStorefront) => {
    const { data, errors } = await storefront.ask<Who>(WHO);
    assert.equal(errors, undefined);
    return data.customer?.email ?? null;
  };
  const credentialsOf = (index: number, cart: string | null = null) => {
    const { email, password } = demo.customers[index]!;
    return { email, password, cart };
  };
  const signIn = async (storefront: CookieStorefront, index: number, cart: string | null = null) => {
    const answer = await storefront.ask<{
      login: { result: string; cart: { entityId: string; amount: { value: number } } | null };
    }>(LOGIN, credentialsOf(index, cart));
    assert.equal(answer.errors, undefined);
    return { ...answer.data.login, setCookies: answer.setCookies };
  };
  const rest = (method: string, path: string, body: object) =>
    new Promise<{ status: number; body: never }>((resolve, reject) => {
      const { port, hostname, host } = new URL(demo.api_url);
      request(
        {
          host: '127.0.0.1',
          port,
          servername: hostname,
          ca: shopAt(demo.api_url).ca,
          method,
          path: `/stores/${demo.store_hash}${path}`,
          headers: { host, 'x-auth-token': demo.access_token, 'content-type': 'application/json' },
        },
        (answer) => {
          let text = '';
          answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, body: JSON.parse(text || 'null') as never }),
          );
        },
      )
        .on('error', reject)
        .end(JSON.stringify(body));
    });

  test('both cookies, the customer’s first: secure, for the host that answers, without a comma', async () => {
    const { result, setCookies } = await signIn(visit(relayParted), 0);
    assert.equal(result, 'success');
    assert.equal(setCookies.length, 2);
    const attributes = '; Max-Age=\\d+; Path=/; HttpOnly; Secure; SameSite=Lax$';
    assert.match(setCookies[0]!, new RegExp(`^SHOP_TOKEN=[0-9a-f]{64}${attributes}`));
    assert.match(setCookies[1]!, new RegExp(`^SHOP_SESSION_TOKEN=[0-9a-f]{64}${attributes}`));
  });

  const kinds: readonly [string, Relay, readonly string[], readonly string[]][] = [
    ['relays one header, and sends SHOP_TOKEN', relayWhole, ['SHOP_TOKEN'], ['SHOP_TOKEN']],
    ['parts the header, and sends SHOP_TOKEN', relayParted, ['SHOP_TOKEN'], BOTH],
    ['parts the header, and sends both', relayParted, BOTH, BOTH],
  ];
  for (const [kind, relay, sends, kept] of kinds)
    test(`a storefront that ${kind}: in, asked again, out`, async () => {
      const storefront = visit(relay, sends);
      assert.equal(await who(storefront), null);
      await signIn(storefront, 0);
      assert.deepEqual(Object.keys(await storefront.brought()).sort(), [...kept].sort());
      assert.equal(await who(storefront), demo.customers[0]!.email);
      assert.equal(await who(storefront), demo.customers[0]!.email);

      const before = await storefront.brought();
      const { data } = await storefront.ask<{ logout: { result: string } }>(LOGOUT);
      assert.deepEqual(data, { logout: { result: 'success' } });
      // What the browser still has, and what somebody kept of it, is nobody's.
      assert.equal(await who(storefront), null);
      for (const cookie of BOTH.map((name) => `${name}=${before[name]}`))
        assert.deepEqual((await askShop<Who>(storefront.shop, WHO, {}, cookie)).data, { customer: null });
    });

  test('a wrong password: no cookies, still a guest', async () => {
    const storefront = visit(relayWhole);
    const answer = await storefront.ask(LOGIN, { ...credentialsOf(1), password: 'wrong-password-1' });
    assert.deepEqual(
      answer.errors?.map(({ message }) => message),
      ['Invalid credentials'],
    );
    assert.deepEqual(answer.setCookies, []);
    assert.deepEqual(await storefront.brought(), {});
    assert.equal(await who(storefront), null);
  });

  test('signing in elsewhere ends what the first browser has', async () => {
    const first = visit(relayParted, BOTH);
    await signIn(first, 1);
    const second = visit(relayWhole);
    await signIn(second, 1);
    assert.equal(await who(first), null);
    assert.equal(await who(second), demo.customers[1]!.email);
  });

  test('the guest’s cart becomes the customer’s at sign-in, at their prices, and a guest’s after it', async () => {
    const guest = visit(relayParted, []);
    const simple = demo.products.find(({ variant_ids }) => variant_ids.length === 1)!;
    const made = await guest.ask<{
      cart: { createCart: { cart: { entityId: string; amount: { value: number } } } };
    }>(CREATE, { product: simple.id });
    assert.equal(made.errors, undefined);
    const { cart } = made.data.cart.createCart;
    assert.equal(cart.amount.value, simple.price);

    const storefront = visit(relayWhole);
    const price = simple.group_prices[String(demo.customers[0]!.customer_group_id)];
    const mine = { entityId: cart.entityId, amount: { value: price } };
    assert.deepEqual((await signIn(storefront, 0, cart.entityId)).cart, mine);
    const shown = async (asked: CookieStorefront, id: string | null) =>
      (await asked.ask<CartShown>(CART, { id })).data.site.cart;
    assert.deepEqual(await shown(storefront, cart.entityId), mine);
    assert.deepEqual(await shown(storefront, null), mine);
    assert.equal(await shown(guest, cart.entityId), null);

    // Signing out hands it back as a guest's, without the customer's prices (wire facts 6).
    await storefront.ask(LOGOUT);
    assert.deepEqual(await shown(guest, cart.entityId), cart);
    const again = visit(relayWhole);
    assert.deepEqual((await signIn(again, 0, cart.entityId)).cart, mine);
    assert.equal(await shown(guest, cart.entityId), null);
  });

  test('each channel’s host has a certificate and its own cookies', async () => {
    const { status, body } = await rest('POST', '/v3/channels', {
      name: 'Second shop',
      type: 'storefront',
      platform: 'custom',
    });
    assert.equal(status, 200, JSON.stringify(body));
    const { id } = (body as { data: { id: number } }).data;
    const first = new CookieStorefront(shopAt(channelUrl(1)), relayWhole);
    await signIn(first, 2);
    assert.equal(await who(first), demo.customers[2]!.email);
    const cookie = `SHOP_TOKEN=${(await first.brought())['SHOP_TOKEN']}`;
    // The same customer may not enter the other channel, nor bring the cookie there.
    const second = new CookieStorefront(shopAt(channelUrl(id)), relayWhole);
    const refused = await second.ask(LOGIN, credentialsOf(2));
    assert.deepEqual(
      refused.errors?.map(({ message }) => message),
      ['Invalid credentials'],
    );
    assert.deepEqual(refused.setCookies, []);
    assert.deepEqual((await askShop<Who>(second.shop, WHO, {}, cookie)).data, { customer: null });
    assert.equal(await who(first), demo.customers[2]!.email);
  });
});
