import type { Collection, Context } from '../../db/context.ts';
import { readTogether, type ReadByKey } from '../../db/together.ts';
import { customerIdOf } from '../../kernel/actor.ts';
import type { Customer } from './customer.ts';
import { selectCustomers, selectShoppers } from './customers.storage.ts';
import { customerNotFound } from './errors.ts';

const customers: ReadByKey<number, Customer> = { load: selectCustomers };

export const customerById = async (ctx: Context, id: number): Promise<Customer | null> =>
  (await readTogether(ctx, customers, id)) ?? null;

/** Throws `customers.not_found`. */
export async function readCustomer(ctx: Context, id: number): Promise<Customer> {
  const customer = await customerById(ctx, id);
  if (!customer) throw customerNotFound(id);
  return customer;
}

/** What decides where a customer may go and what they see and pay; nothing that tells who they are. */
export type ShopperFacts = Pick<Customer, 'id' | 'customerGroupId' | 'channelIds' | 'taxExemptCategory'>;

const shoppersById: Collection<number, ShopperFacts> = {
  name: 'shoppers',
  unloadedBy: { shopper: 'key' },
  load: async (ctx, ids) => new Map((await selectShoppers(ctx, ids)).map((facts) => [facts.id, facts])),
};

/** The facts of a customer; null where there is no such customer. */
export const shopperFacts = async (ctx: Context, id: number): Promise<ShopperFacts | null> =>
  (await ctx.services.memory.get(ctx, shoppersById, id)) ?? null;

/** A customer who was named by an id, a token or a session. */
export interface Named {
  readonly facts: ShopperFacts;
  /** The whole customer, where it was read along. */
  readonly customer: Customer | null;
}

export async function namedById(ctx: Context, id: number): Promise<Named | null> {
  const { keepsCredentials } = ctx.services.memory;
  const customer = keepsCredentials ? null : await customerById(ctx, id);
  const facts = keepsCredentials ? await shopperFacts(ctx, id) : customer;
  return facts && { facts, customer };
}

/** The facts of the customer who is the shopper of the call; null for a guest. */
export function factsOfCall(ctx: Context): Promise<ShopperFacts | null> {
  const id = customerIdOf(ctx.actor);
  return ctx.once(factsOfCall, async () => (id === null ? null : shopperFacts(ctx, id)));
}

/** The customer who is the shopper of the call; null for a guest. */
export function customerOfCall(ctx: Context): Promise<Customer | null> {
  const id = customerIdOf(ctx.actor);
  return ctx.once(customerOfCall, async () => (id === null ? null : customerById(ctx, id)));
}

/** Keeps what was read to find out who asks for the rest of the call. */
export function rememberShopper(ctx: Context, { facts, customer }: Named): void {
  void ctx.once(factsOfCall, async () => facts);
  if (customer) void ctx.once(customerOfCall, async () => customer);
}
