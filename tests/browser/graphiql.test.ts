import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_FLAGS, findChromium } from '../support/chromium.ts';
import { startServer, type TestServer } from '../support/server.ts';

const executablePath = findChromium();

describe('GraphiQL in a browser', { skip: executablePath ? false : 'no chromium here' }, () => {
  let server: TestServer;
  let browser: Browser;
  before(async () => {
    server = await startServer();
    browser = await chromium.launch({ executablePath: executablePath!, args: [...CHROMIUM_FLAGS] });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  test('the ready query signs the demo customer in, and nothing is loaded from elsewhere', async () => {
    const { storefront_url: origin, customers } = server.demo;
    const page = await browser.newPage();
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    await page.goto(`${origin}/graphql`);
    const answer = page.waitForResponse(
      (response) => response.request().postData()?.includes('mutation Login') ?? false,
    );
    await page.click('.graphiql-execute-button');
    const { data } = (await (await answer).json()) as { data: { login: { customer: { email: string } } } };
    assert.equal(data.login.customer.email, customers[0]!.email);
    await page.locator('.result-window', { hasText: customers[0]!.email }).waitFor();
    assert.deepEqual({ complaints, elsewhere }, { complaints: [], elsewhere: [] });
    await page.close();
  });
});
