import assert from 'node:assert/strict';
import { createProducts, type Product } from '../../src/domains/catalog/index.ts';
import { createCustomers, createGroup } from '../../src/domains/customers/index.ts';
import type { Context } from '../../src/db/context.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { startSession } from '../../src/domains/sessions/index.ts';

/** A store to fill carts in. */
export interface CartShop {
  readonly ctx: Context;
  /** 10.00, no options. */
  readonly mug: Product;
  /** 20.00 in S and M; M costs 22.00. Three or more are 10 % off. */
  readonly shirt: Product;
  /** 5.00, a download. */
  readonly guide: Product;
  /** Gets 10 % off everything. */
  readonly vip: number;
  /** Is in no group. */
  readonly plain: number;
}

export async function cartShop(ctx: Context): Promise<CartShop> {
  const [mug, shirt, guide] = (await createProducts(ctx, [
    { name: 'Mug', sku: 'MUG', price: amountOf('10') },
    {
      name: 'Shirt',
      price: amountOf('20'),
      bulkTiers: [{ min: 3, max: null, method: 'percent', amount: amountOf('10') }],
      variants: [
        { sku: 'SHIRT-S', optionValues: [{ optionName: 'Size', label: 'S' }] },
        { sku: 'SHIRT-M', price: amountOf('22'), optionValues: [{ optionName: 'Size', label: 'M' }] },
      ],
    },
    { name: 'Guide', type: 'digital', price: amountOf('5') },
  ])) as [Product, Product, Product];
  const group = await createGroup(ctx, {
    name: 'VIP',
    discountRules: [{ type: 'all', method: 'percent', amount: '10.0000' }],
  });
  const [vip, plain] = await createCustomers(ctx, [
    { email: 'vip@example.com', firstName: 'V', lastName: 'Ip', customerGroupId: group.id },
    { email: 'plain@example.com', firstName: 'P', lastName: 'Lain' },
  ]);
  return { ctx, mug, shirt, guide, vip: vip!.id, plain: plain!.id };
}

/** The same call by a customer, as a server with a customer access token makes it. */
export const as = (ctx: Context, customerId: number): Context =>
  ctx.with({ actor: { ...ctx.actor, shopper: { kind: 'customer', customerId, by: 'access-token' } } });

/** The same call by an API account of the store. */
export const byAccount = (ctx: Context): Context =>
  ctx.with({
    actor: {
      caller: { kind: 'account', accountId: 1, clientId: 'client', scopes: new Set(['store_cart']) },
      shopper: { kind: 'guest' },
      session: null,
    },
  });

/** The same call from a browser with a new session; without a customer, a guest's. */
export async function inBrowser(
  ctx: Context,
  { customerId = null, cartId = null }: { customerId?: number | null; cartId?: string | null } = {},
): Promise<Context> {
  const { hash } = await startSession(ctx, { customerId, cartId });
  return ctx.with({
    actor: {
      caller: { kind: 'page' },
      shopper: customerId === null ? { kind: 'guest' } : { kind: 'customer', customerId, by: 'session' },
      session: hash.toString('hex'),
    },
  });
}

/** For `assert.rejects`: a refusal with this code. */
export const refusedBy =
  (code: string) =>
  (error: unknown): true => {
    assert.equal((error as { code?: string }).code, code, String(error));
    return true;
  };
