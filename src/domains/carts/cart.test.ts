import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CallFacts, Context } from '../../db/context.ts';
import type { Actor } from '../../kernel/actor.ts';
import { asShopperOf } from './cart.ts';

const call = (shopper: Actor['shopper']): Context => {
  const facts = { channelId: 1, actor: { caller: { kind: 'page' }, shopper, session: 'ab' } };
  return { ...facts, with: (more: Partial<CallFacts>) => ({ ...facts, ...more }) } as unknown as Context;
};
const guest = call({ kind: 'guest' });
const customer = call({ kind: 'customer', customerId: 7, by: 'session' });

test("a shopper's own cart is seen by the same call, so that what it has read is not read again", () => {
  assert.equal(asShopperOf(guest, { channelId: 1, customerId: null }), guest);
  assert.equal(asShopperOf(customer, { channelId: 1, customerId: 7 }), customer);
});

test("another shopper's cart is seen as they see it, without the session of the call", () => {
  for (const [ctx, channelId, customerId] of [
    [guest, 1, 7],
    [customer, 1, null],
    [customer, 1, 8],
    [guest, 2, null],
  ] as const) {
    const seen = asShopperOf(ctx, { channelId, customerId });
    assert.equal(seen.channelId, channelId);
    assert.deepEqual(
      seen.actor.shopper,
      customerId === null ? { kind: 'guest' } : { kind: 'customer', customerId, by: 'impersonation' },
    );
    assert.equal(seen.actor.session, null);
  }
});
