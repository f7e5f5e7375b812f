import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { suiteServer } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

type Rows = { data: readonly (Readonly<Record<string, unknown>> & { readonly id: number })[] };

/** What scripts of a storefront ask of its own host. */
describe('/api/storefront', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  const emptyStore = () => server.store({ seed: 'empty' });
  const customers = async (store: StoreAccess) =>
    bodyOf<Rows>(await rest(store, 'GET', '/v3/customers?include=formfields'), 200).data;
  const jane = {
    firstName: 'Jane',
    lastName: 'Doe',
    email: 'janedoe@example.com',
    password: 'SecurePassword123!',
  };
  const field = async (store: StoreAccess, body: object) =>
    bodyOf<{ data: { id: number } }>(await rest(store, 'POST', '/v3/patron/form-fields', body), 200).data.id;

  describe('reference/customers.sf.yml', () => {
    test('the documented request makes an account, welcomes it and signs it in', async () => {
      const store = await emptyStore();
      const id = await field(store, { form: 'customer', type: 'text', name: 'Delivery' });
      const likes = await field(store, {
        form: 'customer',
        type: 'checkboxes',
        name: 'Likes',
        options: ['Tea', 'Coffee'],
      });
      const visitor = new Visitor(store.storefront_url);
      const answer = await visitor.json('/api/storefront/customers', {
        ...jane,
        acceptsMarketingEmails: true,
        customFields: [
          { fieldId: String(id), fieldValue: 'Leave in backyard' },
          { fieldId: `field_${likes}`, fieldValue: ['2'] },
        ],
      });
      assert.equal(answer.status, 204);
      assert.equal(await answer.text(), '');
      const [made] = await customers(store);
      assert.deepEqual(
        [made?.['email'], made?.['accepts_product_review_abandoned_cart_emails'], made?.['form_fields']],
        [
          jane.email,
          true,
          [
            { customer_id: made?.id, name: 'Delivery', value: 'Leave in backyard' },
            { customer_id: made?.id, name: 'Likes', value: ['Coffee'] },
          ],
        ],
      );
      assert.equal(await visitor.email(), jane.email);
      assert.deepEqual(
        (await mailTo(store, jane.email)).map(({ template }) => template),
        ['welcome'],
      );
    });

    test('the documented refusals, and nobody is made or signed in', async () => {
      const store = await emptyStore();
      await rest(store, 'POST', '/v3/customers', [
        { email: 'taken@example.com', first_name: 'T', last_name: 'T' },
      ]);
      const visitor = new Visitor(store.storefront_url);
      for (const [body, status, name] of [
        [{ ...jane, email: 'Taken@example.com' }, 409, 'email'],
        [{ ...jane, password: 'short' }, 400, 'password'],
        [{ ...jane, email: 'no address' }, 422, 'email'],
        [{ ...jane, firstName: undefined }, 422, 'firstName'],
        [{ ...jane, customFields: [{ fieldId: '99', fieldValue: 'x' }] }, 422, 'customFields'],
        [{ ...jane, isAdmin: true }, 422, 'isAdmin'],
        [[], 422, ''],
      ] as const) {
        const answer = await visitor.json('/api/storefront/customers', body);
        assert.equal(answer.status, status, JSON.stringify(body));
        const { errors } = (await answer.json()) as { errors: Record<string, string> };
        assert.deepEqual(Object.keys(errors), [name]);
      }
      assert.equal((await customers(store)).length, 1);
      assert.equal(await visitor.email(), null);
      assert.equal((await visitor.get('/api/storefront/customers')).status, 405);
      assert.equal((await visitor.get('/api/storefront/anything')).status, 404);
    });
  });

  describe('reference/form_fields.sf.yml', () => {
    test('the fields of each form, or of those that are asked for', async () => {
      const store = await emptyStore();
      const id = await field(store, {
        form: 'customer',
        type: 'picklist',
        name: 'Heard of us',
        required: true,
        options: ['A friend', 'Other'],
        settings: { choose_prefix: 'Pick' },
      });
      const visitor = new Visitor(store.storefront_url);
      const read = async (query = '') => {
        const answer = await visitor.get(`/api/storefront/form-fields${query}`);
        assert.equal(answer.status, 200);
        return (await answer.json()) as Record<string, { id: string; name: string }[]>;
      };
      const all = await read();
      assert.deepEqual(Object.keys(all), ['customerAccount', 'shippingAddress', 'billingAddress']);
      assert.deepEqual(
        all['customerAccount']?.map(({ name }) => name),
        ['email', 'password', 'confirmPassword', 'currentPassword', 'acceptsMarketingEmails', `field_${id}`],
      );
      assert.deepEqual(all['customerAccount']?.at(-1), {
        id: `field_${id}`,
        name: `field_${id}`,
        custom: true,
        label: 'Heard of us',
        required: true,
        default: '',
        type: 'string',
        fieldType: 'dropdown',
        options: {
          helperLabel: 'Pick',
          items: [
            { label: 'A friend', value: '1' },
            { label: 'Other', value: '2' },
          ],
        },
      });
      assert.equal(all['shippingAddress']?.length, 10);
      assert.deepEqual(Object.keys(await read('?filter=billingAddress')), ['billingAddress']);
      assert.equal((await visitor.get('/api/storefront/form-fields?filter=other')).status, 422);
    });
  });

  describe('reference/subscriptions.sf.yml', () => {
    test('an address is subscribed, and says what it is subscribed to; a stranger learns no name', async () => {
      const store = await emptyStore();
      const visitor = new Visitor(store.storefront_url);
      const post = async (body: object) => {
        const answer = await visitor.json('/api/storefront/subscriptions', body);
        assert.equal(answer.status, 200);
        return (await answer.json()) as { id: number; consents: string[]; firstName: string };
      };
      const made = await post({ email: 'jane@example.com', acceptsMarketingNewsletter: true });
      assert.deepEqual(made, {
        id: made.id,
        email: 'jane@example.com',
        firstName: '',
        lastName: '',
        source: '',
        orderId: null,
        consents: ['marketing_newsletter'],
      });
      await rest(store, 'PUT', `/v3/customers/subscribers/${made.id}`, { first_name: 'Jane' });
      const both = await post({ email: 'JANE@example.com', acceptsAbandonedCartEmails: true });
      assert.deepEqual([both.id, both.firstName], [made.id, '']);
      assert.deepEqual(both.consents, ['marketing_newsletter', 'abandoned_cart']);
      await visitor.json('/api/storefront/customers', { ...jane, email: 'jane@example.com' });
      const own = await post({ email: 'jane@example.com', acceptsMarketingNewsletter: false });
      assert.deepEqual([own.firstName, own.consents], ['Jane', ['abandoned_cart']]);
    });
  });

  describe('reference/consent.sf.yml', () => {
    test('a guest’s is a cookie, a customer’s is kept with the account; only where the store asks', async () => {
      const store = await emptyStore();
      const visitor = new Visitor(store.storefront_url);
      const post = (body: object) => visitor.json('/api/storefront/consent', body);
      const said = { allow: [1, 2], deny: [3] };
      assert.equal((await post(said)).status, 400);
      const settings = { privacy_settings: { ask_shopper_for_tracking_consent: true } };
      assert.equal((await rest(store, 'PUT', '/v3/customers/settings', settings)).status, 200);
      assert.equal((await post(said)).status, 200);
      assert.deepEqual(JSON.parse(decodeURIComponent((await visitor.cookie('bc_consent'))!)), said);
      for (const wrong of [
        { allow: [1], deny: [3] },
        { allow: [1, 2], deny: [2, 3] },
      ])
        assert.equal((await post(wrong)).status, 400);
      await visitor.json('/api/storefront/customers', jane);
      assert.equal((await post({ allow: [3], deny: [1, 2] })).status, 200);
      const [customer] = await customers(store);
      const { body } = await rest(store, 'GET', `/v3/customers/${customer!.id}/consent`);
      assert.deepEqual(body, {
        allow: ['essential', 'targeting'],
        deny: ['analytics', 'functional'],
        updated_at: '2026-01-15T12:00:00Z',
      });
    });
  });

  test('50: a write of another site, or that shows nothing of where it comes from: 403, nothing changed', async () => {
    const store = await emptyStore();
    const site = 'http://shop.example.com';
    await rest(store, 'POST', '/v3/sites', { url: site, channel_id: 1 });
    const visitor = new Visitor(store.storefront_url);
    await visitor.get('/api/storefront/form-fields');
    const token = (await visitor.cookie('XSRF-TOKEN'))!;
    const post = async (headers: Record<string, string>, email: string) =>
      (
        await visitor.send(
          'POST',
          '/api/storefront/subscriptions',
          { 'content-type': 'application/json', ...headers },
          JSON.stringify({ email, acceptsMarketingNewsletter: true }),
        )
      ).status;
    const own = { origin: store.storefront_url };
    assert.equal(await post({ origin: 'https://evil.test' }, 'a@example.com'), 403);
    assert.equal(await post({ origin: 'https://evil.test', 'x-xsrf-token': token }, 'a@example.com'), 403);
    assert.equal(await post({ origin: 'null' }, 'a@example.com'), 403);
    assert.equal(await post({}, 'a@example.com'), 403);
    assert.equal(await post({ ...own, 'x-xsrf-token': 'f'.repeat(64) }, 'a@example.com'), 403);
    const { data } = bodyOf<Rows>(await rest(store, 'GET', '/v3/customers/subscribers'), 200);
    assert.deepEqual(data, []);
    assert.equal(await post({ 'x-xsrf-token': token }, 'a@example.com'), 200);
    assert.equal(await post({ ...own, 'x-xsrf-token': token }, 'b@example.com'), 200);
    assert.equal(await post(own, 'c@example.com'), 200);
    assert.equal(await post({ origin: site }, 'd@example.com'), 200);
    // A form of another site cannot send JSON, and nothing else is read.
    const form = await visitor.post('/api/storefront/subscriptions', { email: 'e@example.com' });
    assert.equal(form.status, 415);
    const preflight = await visitor.send('OPTIONS', '/api/storefront/subscriptions', {
      origin: site,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    });
    assert.deepEqual([preflight.status, preflight.headers.get('access-control-allow-origin')], [204, site]);
    const foreign = await visitor.send('OPTIONS', '/api/storefront/subscriptions', {
      origin: 'https://evil.test',
    });
    assert.equal(foreign.headers.get('access-control-allow-origin'), null);
  });
});
