import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest } from '../support/clients.ts';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { startServer, type TestServer } from '../support/server.ts';

const executablePath = findChromium();

/** An origin with one empty page, as a storefront or somebody else would have. */
async function startSite(): Promise<{ server: Server; origin: string }> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(
      '<!doctype html><title>Site</title><link rel="icon" href="data:,"><div id="checkout"></div>',
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

describe('hosted pages in a browser', { skip: executablePath ? false : 'no chromium here' }, () => {
  let server: TestServer;
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let stranger: Awaited<ReturnType<typeof startSite>>;
  let store: StoreAccess;
  let page: Page;
  let complaints: string[];

  before(async () => {
    server = await startServer();
    site = await startSite();
    stranger = await startSite();
    store = await server.store({
      seed: {
        name: 'Framed & Sons',
        site: site.origin,
        products: [{ name: 'Bench Plane', sku: 'PLANE', price: '210.00' }],
        customers: [
          { email: 'jane@example.com', password: 'plane-and-saw-1', first_name: 'Jane', last_name: 'Doe' },
        ],
      },
    });
    browser = await chromium.launch({ executablePath: executablePath!, args: [...CHROMIUM_FLAGS] });
  });
  after(async () => {
    await browser.close();
    await server.close();
    for (const each of [site, stranger]) each.server.close();
  });

  const open = async (): Promise<void> => {
    page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
    complaints = [];
    page.on('console', (message) => {
      if (/Content.Security.Policy|Refused|Framing/i.test(message.text())) complaints.push(message.text());
    });
  };
  const close = () => page.context().close();
  const loginLink = (changes: object = {}) =>
    `${store.storefront_url}/login/token/${signJwt(
      { ...loginClaims(store, store.customers[0]!.id, Date.now()), ...changes },
      store.client_secret,
    )}`;
  const embeddedCheckout = async () => {
    const { body } = await rest(store, 'POST', '/v3/carts?include=redirect_urls', {
      customer_id: store.customers[0]!.id,
      line_items: [{ product_id: store.products[0]!.id, quantity: 2 }],
    });
    return (body as { data: { redirect_urls: { embedded_checkout_url: string } } }).data.redirect_urls
      .embedded_checkout_url;
  };
  /** Puts a frame into the page that is open, and answers what it shows; null where the browser blocks it. */
  const frame = async (url: string): Promise<string | null> => {
    await page.evaluate(
      (src) =>
        new Promise((resolve) => {
          const element = document.createElement('iframe');
          element.onload = resolve;
          element.src = src;
          document.getElementById('checkout')!.append(element);
        }),
      url,
    );
    const shown = page.frames().at(-1)!;
    return shown.url().startsWith('http') ? ((await shown.locator('body').textContent()) ?? '') : null;
  };
  const fitsTheScreen = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);

  test('signs in by the form, shows the account, signs out; nothing is wider than a phone', async () => {
    await open();
    await page.goto(`${store.storefront_url}/login.php?redirectTo=%2Faccount.php`);
    assert.equal(await fitsTheScreen(), true);
    await page.getByLabel('Email address').fill('jane@example.com');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    assert.match((await page.getByRole('alert').textContent())!, /We could not sign you in/);
    assert.equal(await page.getByLabel('Email address').inputValue(), 'jane@example.com');
    await page.getByLabel('Password').fill('plane-and-saw-1');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/account.php');
    assert.equal(await page.getByRole('heading').textContent(), 'Hello Jane');
    assert.equal(await fitsTheScreen(), true);
    await page.getByRole('main').getByRole('link', { name: 'Sign out' }).click();
    await page.waitForURL('**/login.php');
    await page.goto(`${store.storefront_url}/account.php`);
    assert.match(page.url(), /\/login\.php$/);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('the sign-in form leads on to the channel’s site', async () => {
    await open();
    await page.goto(
      `${store.storefront_url}/login.php?redirectTo=${encodeURIComponent(`${site.origin}/orders`)}`,
    );
    await page.getByLabel('Email address').fill('jane@example.com');
    await page.getByLabel('Password').fill('plane-and-saw-1');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(`${site.origin}/orders`);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('the channel’s site embeds the checkout of a customer who comes by single sign-on', async () => {
    await open();
    await page.goto(site.origin);
    // As the embedded checkout's script does: sign in, then put the frame where the answer says.
    const redirectUrl = await page.evaluate(
      async (url) =>
        (
          (await (await fetch(url, { method: 'POST', credentials: 'include' })).json()) as {
            redirectUrl: string;
          }
        ).redirectUrl,
      loginLink({ channel_id: 1, redirect_to: await embeddedCheckout() }),
    );
    const shown = await frame(redirectUrl);
    assert.match(shown!, /jane@example\.com/);
    assert.match(shown!, /Bench Plane/);
    assert.match(shown!, /\$420\.00/);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('a stranger’s page cannot embed it (attack 45)', async () => {
    await open();
    await page.goto(stranger.origin);
    assert.equal(await frame(`${store.storefront_url}/checkout?embedded=1`), null);
    assert.equal(await frame(`${store.storefront_url}/login.php`), null);
    assert.equal(complaints.length, 2);
    await close();
  });

  test('the site reads current.jwt, a stranger’s page does not (attack 46)', async () => {
    await open();
    await page.goto(loginLink());
    const ask = () =>
      page.evaluate(
        (url) =>
          fetch(url, { credentials: 'include' }).then(
            (response) => response.text(),
            () => 'blocked',
          ),
        `${store.storefront_url}/customer/current.jwt?app_client_id=${store.client_id}`,
      );
    await page.goto(site.origin);
    assert.match(await ask(), /^[\w-]+\.[\w-]+\.[\w-]+$/);
    await page.goto(stranger.origin);
    assert.equal(await ask(), 'blocked');
    await close();
  });

  test('the token of a link is in no Referer and not in the address afterwards (attack 18)', async () => {
    await open();
    const referers: (string | undefined)[] = [];
    page.on('request', (request) => referers.push(request.headers()['referer']));
    await page.goto(loginLink({ redirect_to: `${site.origin}/thanks` }));
    assert.equal(page.url(), `${site.origin}/thanks`);
    assert.deepEqual(new Set(referers), new Set([undefined]));
    await close();
  });
});
