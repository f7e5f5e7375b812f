import assert from 'node:assert/strict';
import { beforeEach, describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { mailedLink, mailTo } from '../support/mail.ts';
import { follow, requestPasswordless } from '../support/recovery.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

// docs/start/authentication/passwordless-login.mdx; wire facts 8
describe('documented passwordless sign-in', () => {
  const { server, store } = suiteStore();
  const jane = () => store.customers[0]!;
  beforeEach(() => server.clock.advance(3_600_000));

  const ask = (body: unknown) => requestPasswordless(store, body);
  const followed = (link: URL) => follow(store, link);

  test('the link signs in once and leads on; asking for its head does not use it up', async () => {
    const { email } = jane();
    const answer = await ask({ email, redirect_url: '/checkout' });
    assert.deepEqual(answer, { status: 200, body: { expiry: 900, sent_email: 'sign_in' } });
    const link = await mailedLink(store, email);
    assert.equal(link.origin, store.storefront_url);
    assert.deepEqual([...link.searchParams.keys()], ['action', 'token', 'redirectUrl']);
    assert.equal((await fetch(link, { method: 'HEAD' })).status, 200);
    assert.deepEqual(await followed(link), { location: '/checkout', email });
    assert.deepEqual(await followed(link), { location: '/login.php?error=link', email: null });
    const { body } = await rest(store, 'GET', '/v3/patron/sign-in-events?method:in=passwordless&limit=2');
    const events = (body as { data: { kind: string; reason_code: string }[] }).data;
    assert.deepEqual(
      events.map(({ kind, reason_code }) => [kind, reason_code]),
      [
        ['sign-in', 'token_unknown'],
        ['sign-in', 'ok'],
      ],
    );
  });

  test('a link ends after 15 minutes, and with a newer one', async () => {
    const { email } = jane();
    await ask({ email });
    const first = await mailedLink(store, email);
    await ask({ email });
    const second = await mailedLink(store, email);
    assert.equal((await followed(first)).email, null);
    server.clock.advance(900_000);
    assert.equal((await followed(second)).email, null);
  });

  test('404 for an unknown address; 429 for too many; 400 without an address', async () => {
    assert.equal((await ask({ email: 'nobody@example.com' })).status, 404);
    assert.equal((await ask({})).status, 400);
    assert.equal((await ask({ email: ['x'] })).status, 400);
    assert.equal((await ask({ email: `a\u0000@example.com` })).status, 400);
    const statuses: number[] = [];
    for (let times = 0; times < 6; times += 1) statuses.push((await ask({ email: jane().email })).status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429]);
  });

  test('who must choose a new password first is mailed the link for that', async () => {
    const { id, email } = store.customers[1]!;
    await rest(store, 'PUT', '/v3/customers', [{ id, authentication: { force_password_reset: true } }]);
    assert.equal((await ask({ email })).body['sent_email'], 'password_reset');
    assert.equal((await mailTo(store, email))[0]?.template, 'password_reset');
  });

  test('the pages: ask for a link, choose a new password, sign in with it', async () => {
    const { email } = jane();
    const visitor = new Visitor(store.storefront_url);
    const authenticity_token = await visitor.formToken('/login.php?action=reset_password');
    const forged = await visitor.post('/login.php?action=send_password_email', { email });
    assert.equal(forged.status, 403);
    const sent = await visitor.post('/login.php?action=send_password_email', { authenticity_token, email });
    assert.equal(sent.status, 200);
    const link = await mailedLink(store, email);
    assert.equal(link.origin, store.storefront_url);
    const fields = {
      authenticity_token: await visitor.formToken(link.pathname + link.search),
      c: link.searchParams.get('c')!,
      t: link.searchParams.get('t')!,
      password: 'An0therPassword',
    };
    const save = (password_confirm: string) =>
      visitor.post('/login.php?action=save_new_password', { ...fields, password_confirm });
    assert.equal((await save('something else 1')).status, 422);
    const saved = await save('An0therPassword');
    assert.equal(saved.status, 200);
    assert.ok((await saved.text()).includes('<a class="button" href="/login.php">Sign in</a>'));
    assert.equal((await save('An0therPassword')).status, 404);
    await visitor.signIn(email, 'An0therPassword');
    assert.equal(await visitor.email(), email);
    const page = await (await visitor.get('/patron/mail')).text();
    assert.ok(page.includes(link.searchParams.get('t')!));
  });
});
