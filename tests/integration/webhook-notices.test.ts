import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import { mailTo } from '../support/mail.ts';
import { startReceiver } from '../support/receiver.ts';
import { suiteStore } from '../support/suite.ts';

const HOUR = 3_600_000;

describe('what the process does by itself about webhooks', () => {
  const { server, store } = suiteStore();
  const hook = async (scope: string, destination: string): Promise<number> =>
    bodyOf<{ data: { id: number } }>(await rest(store, 'POST', '/v3/hooks', { scope, destination })).data.id;

  test('docs/integrations/webhooks/events/index.mdx, "Carts": abandoned after an hour', async () => {
    const receiver = await startReceiver();
    try {
      await hook('store/cart/abandoned', receiver.url());
      const [product] = store.products;
      const line = { product_id: product!.id, variant_id: product!.variant_ids[0]!, quantity: 1 };
      const { data } = bodyOf<{ data: { id: string } }>(
        await rest(store, 'POST', '/v3/carts', { line_items: [line] }),
        201,
      );
      server.clock.advance(HOUR);
      const [told] = await receiver.until(1);
      assert.deepEqual(
        [told!.body.scope, told!.body.data],
        ['store/cart/abandoned', { type: 'cart', id: data.id }],
      );
    } finally {
      await receiver.close();
    }
  });

  test('docs/integrations/webhooks/overview.mdx: deactivated after the last retry, and its owner is mailed', async () => {
    const receiver = await startReceiver((response) => void response.writeHead(500).end());
    try {
      const id = await hook('store/customer/created', receiver.url('/broken?key=secret'));
      bodyOf(await rest(store, 'PUT', '/v3/settings/store/profile', { store_email: 'shop@example.com' }));
      bodyOf(
        await rest(store, 'POST', '/v3/customers', [
          { email: 'told@example.com', first_name: 'A', last_name: 'B' },
        ]),
      );
      for (const seconds of [0, 60, 180, 300, 600, 900, 1800, 3600, 7200, 21_600, 50_400, 86_400]) {
        const before = receiver.received.length;
        server.clock.advance(seconds * 1000 + 1);
        await receiver.until(before + 1);
        // Its outcome is written after the answer.
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      const mails = await mailTo(store, 'shop@example.com');
      assert.deepEqual(
        mails.map(({ template, subject }) => [template, subject]),
        [['webhook_deactivated', 'A webhook of Alder & Ash was turned off']],
      );
      assert.ok(mails[0]!.text.includes(`Webhook ${id}`) && mails[0]!.text.includes('answered 500'));
      assert.ok(!mails[0]!.text.includes('secret'));
      const { data } = bodyOf<{ data: { is_active: boolean } }>(await rest(store, 'GET', `/v3/hooks/${id}`));
      assert.equal(data.is_active, false);
    } finally {
      await receiver.close();
    }
  });
});
