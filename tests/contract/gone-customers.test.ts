import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import { createAccount, type AccountSecrets } from '../../src/domains/accounts/index.ts';
import { listSignIns } from '../../src/domains/audit/index.ts';
import { cartOfCustomer, createCart, createRedirectUrls, findCart } from '../../src/domains/carts/index.ts';
import { createCustomers } from '../../src/domains/customers/index.ts';
import { openCart } from '../../src/flows/checkout-handoff.ts';
import { deleteCustomersAndSessions } from '../../src/flows/customer-changes.ts';
import { assignCart } from '../../src/flows/guest-cart.ts';
import { makeSessionSyncUrl, syncSession } from '../../src/flows/session-sync.ts';
import { createShopperCart } from '../../src/flows/shopper-cart.ts';
import { signInByPassword } from '../../src/flows/sign-in.ts';
import { ssoSignIn } from '../../src/flows/sso-sign-in.ts';
import { ZERO } from '../../src/kernel/money.ts';
import { eachEngine } from '../support/engines.ts';
import { interrupted } from '../support/interrupted.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const PASSWORD = 'correct-horse-7';
const NEW_ITEM = {
  products: [],
  customItems: [{ name: 'Gift card', sku: '', quantity: 1, listPrice: ZERO, imageUrl: '' }],
};
const GIVES = { session: true, accessToken: true };

eachEngine('a customer who is deleted between the check and what relies on it', (engine) => {
  const { services } = suiteServices(engine);
  let ctx: Context;
  let account: AccountSecrets & { clientId: string };
  before(async () => {
    ({ ctx } = await newStore(services));
    account = await createAccount(ctx, { name: 'SSO', scopes: ['store_v2_customers_login'] });
  });

  let made = 0;
  const newCustomer = async (): Promise<{ id: number; email: string }> => {
    const email = `gone-${(made += 1)}@example.com`;
    const [customer] = await createCustomers(ctx, [
      { email, firstName: 'Gone', lastName: 'Soon', password: PASSWORD },
    ]);
    return { id: customer!.id, email };
  };
  const gone = (customerId: number, by: Context = ctx) =>
    interrupted(by, () => deleteCustomersAndSessions(ctx, [customerId]));
  const as = (customerId: number): Context =>
    ctx.with({
      actor: {
        caller: { kind: 'page' },
        shopper: { kind: 'customer', customerId, by: 'session' },
        session: null,
      },
    });
  const latest = async () => {
    const { events } = await listSignIns(ctx, {}, { limit: 1, offset: 0 });
    const [{ method, outcome, reasonCode, reason }] = events as [(typeof events)[number]];
    return { method, outcome, reasonCode, reason };
  };
  const refused = { code: 'sign-in.refused' };
  const unknown = (id: number) => ({
    outcome: 'refused',
    reasonCode: 'unknown_customer',
    reason: `there is no customer ${id}`,
  });
  const rows = async (table: 'sessions' | 'customer_access_tokens' | 'carts' | 'used_token_ids') =>
    (await ctx.db.selectFrom(table).select('store_id').execute()).length;

  for (const method of ['jwt-url', 'jwt-mutation'] as const)
    test(`single sign-on by ${method}: the ordinary refusal, and the token is not used up`, async () => {
      const { id } = await newCustomer();
      const jwt = signJwt(
        loginClaims({ client_id: account.clientId, store_hash: ctx.store.hash }, id, services.clock.now()),
        account.clientSecret,
      );
      const input = { jwt, method, gives: GIVES, guestCartId: null, userAgent: null };
      await assert.rejects(ssoSignIn(gone(id), input), refused);
      assert.deepEqual(await latest(), { method, ...unknown(id) });
      assert.deepEqual([await rows('sessions'), await rows('used_token_ids')], [0, 0]);
    });

  test('session sync: the ordinary refusal, and the token is not used up', async () => {
    const { id } = await newCustomer();
    const { token: jwt } = await makeSessionSyncUrl(ctx, { redirectTo: '/', customerId: id, cartId: null });
    const synced = await syncSession(gone(id), { jwt, gives: GIVES, userAgent: null });
    const { outcome: _, reasonCode: code, reason } = unknown(id);
    assert.deepEqual(synced, { ok: false, error: { code, reason } });
    assert.deepEqual(await latest(), { method: 'session-sync', ...unknown(id) });
    assert.deepEqual([await rows('sessions'), await rows('used_token_ids')], [0, 0]);
  });

  test('a password sign-in: the ordinary refusal', async () => {
    const { id, email } = await newCustomer();
    const input = { email, password: PASSWORD, guestCartId: null, gives: GIVES, userAgent: null };
    await assert.rejects(signInByPassword(gone(id), input), refused);
    assert.equal((await latest()).reasonCode, 'password_changed');
    assert.deepEqual([await rows('sessions'), await rows('customer_access_tokens')], [0, 0]);
  });

  test('carts: whoever is gone is asked to sign in', async () => {
    const signIn = { code: 'carts.sign_in_required' };
    const first = await newCustomer();
    await assert.rejects(createShopperCart(gone(first.id, as(first.id)), NEW_ITEM, true), signIn);
    assert.equal(await rows('carts'), 0);

    const cart = await createCart(ctx, NEW_ITEM);
    const second = await newCustomer();
    await assert.rejects(assignCart(gone(second.id, as(second.id)), cart.id), signIn);
    const third = await newCustomer();
    const token = new URL((await createRedirectUrls(ctx, cart)).cartUrl).searchParams.get('token')!;
    await assert.rejects(openCart(gone(third.id, as(third.id)), { cartId: cart.id, token }), signIn);
    assert.deepEqual(await findCart(ctx, cart.id), cart);

    // The link is still good for who signs in again.
    const fourth = await newCustomer();
    const opened = await openCart(as(fourth.id), { cartId: cart.id, token });
    assert.equal(opened.cart.id, cart.id);
    assert.equal((await cartOfCustomer(as(fourth.id), fourth.id))?.id, cart.id);
  });
});
