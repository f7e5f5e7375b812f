import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { suiteServer } from '../support/suite.ts';

const HOST = 'shop.example';

/** Behind a proxy that ends TLS, as the configured public URL says. */
describe('cookies over https', () => {
  const server = suiteServer({ config: { PATRON_PUBLIC_URL: `https://${HOST}` } });

  const send = async (
    method: 'GET' | 'POST',
    url: string,
    headers: Record<string, string>,
    body?: object,
  ) => {
    const answer = await server.app.server.inject({
      method,
      url,
      headers: { host: HOST, ...headers },
      ...(body && { payload: body }),
    });
    const set = [answer.headers['set-cookie'] ?? []].flat();
    return { answer, cookies: set.map(read) };
  };
  /** A Set-Cookie header: the name, the value, and the attributes but for when it ends. */
  const read = (header: string) => {
    const [pair, ...attributes] = header.split('; ');
    const [name, value] = pair!.split('=') as [string, string];
    const kept = attributes.filter((each) => !/^(Expires|Max-Age)=/.test(each));
    return { name, value, ends: attributes.includes('Max-Age=0'), attributes: kept.sort().join('; ') };
  };
  const FRAMED = 'HttpOnly; Partitioned; Path=/; SameSite=None; Secure';
  const OWN = 'HttpOnly; Path=/; SameSite=Lax; Secure';

  /** Follows a sign-in link to a page, and gives the cookies that were set. */
  const follow = async (redirect_to: string) => {
    const claims = {
      ...loginClaims(server.demo, server.demo.customers[0]!.id, server.clock.now()),
      redirect_to,
    };
    const { cookies } = await send('GET', `/login/token/${signJwt(claims, server.demo.client_secret)}`, {});
    return cookies;
  };
  const cookieOf = (cookies: readonly { name: string; value: string }[]) =>
    cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const named = (cookies: readonly { name: string; attributes: string }[]) =>
    cookies.map(({ name, attributes }) => `${name} ${attributes}`).sort();

  test('on the store’s own pages; inside a frame they are kept apart', async () => {
    assert.deepEqual(named(await follow('/account.php')), [`SHOP_SESSION_TOKEN ${OWN}`, `SHOP_TOKEN ${OWN}`]);
    assert.deepEqual(named(await follow('/checkout?embedded=1')), [
      `SHOP_SESSION_TOKEN ${FRAMED}`,
      `SHOP_TOKEN ${FRAMED}`,
    ]);
  });

  const both = [
    `SHOP_SESSION_TOKEN ${FRAMED}`,
    `SHOP_SESSION_TOKEN ${OWN}`,
    `SHOP_TOKEN ${FRAMED}`,
    `SHOP_TOKEN ${OWN}`,
  ];

  test('signing out by link takes both kinds back', async () => {
    const cookie = cookieOf(await follow('/checkout?embedded=1'));
    const { answer, cookies } = await send('GET', '/login.php?action=logout', { cookie });
    assert.equal(answer.headers['location'], '/login.php');
    assert.deepEqual(named(cookies), both);
    assert.ok(cookies.every(({ value, ends }) => value === '' && ends));
  });

  test('so does the mutation', async () => {
    const cookie = cookieOf(await follow('/checkout?embedded=1'));
    const headers = { cookie, authorization: `Bearer ${server.demo.storefront_token}` };
    const { answer, cookies } = await send('POST', '/graphql', headers, {
      query: 'mutation { logout { result } }',
    });
    assert.deepEqual(answer.json(), { data: { logout: { result: 'success' } } });
    assert.deepEqual(named(cookies), both);
    assert.ok(cookies.every(({ value, ends }) => value === '' && ends));
  });

  test('the cart that is left in a frame goes on in that frame', async () => {
    const cookie = cookieOf(await follow('/checkout?embedded=1'));
    const headers = { cookie, authorization: `Bearer ${server.demo.storefront_token}` };
    const [product] = server.demo.products;
    const made = await send('POST', '/graphql', headers, {
      query: `mutation { cart { createCart(input: { lineItems: [{ quantity: 1, productEntityId: ${product!.id}, variantEntityId: ${product!.variant_ids[0]} }] }) { cart { entityId } } } }`,
    });
    assert.equal(made.answer.json().errors, undefined);
    const left = encodeURIComponent('/checkout?embedded=1');
    const { cookies } = await send('GET', `/login.php?action=logout&redirectTo=${left}`, { cookie });
    const kept = cookies.filter(({ value }) => value !== '');
    assert.deepEqual(named(kept), [`SHOP_SESSION_TOKEN ${FRAMED}`]);
    // A browser keeps what it is told last.
    assert.equal(
      cookies.findLast(({ attributes }) => attributes === FRAMED),
      kept[0],
    );
  });
});
