import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { selectConsent, upsertConsent } from './consent.storage.ts';
import { lockCustomers } from './customers.storage.ts';
import { customerNotFound } from './errors.ts';
import { readCustomer } from './shoppers.ts';

/** What is kept on a shopper's device, by what it is for (`reference/customers.v3.yml`, "Consent"). */
export type ConsentCategory = 'essential' | 'functional' | 'analytics' | 'targeting';

/** What a customer has said about it. What is neither allowed nor denied they have not been asked. */
export interface TrackingConsent {
  readonly allow: readonly ConsentCategory[];
  readonly deny: readonly ConsentCategory[];
  /** null: they never said anything. */
  readonly updatedAt: Date | null;
}

/** Throws `customers.not_found`. */
export async function readConsent(ctx: Context, customerId: number): Promise<TrackingConsent> {
  await readCustomer(ctx, customerId);
  return (await selectConsent(ctx, customerId)) ?? { allow: [], deny: [], updatedAt: null };
}

/** Replaces all that was said. What is in both lists is denied. Throws `customers.not_found`. */
export async function updateConsent(
  ctx: Context,
  customerId: number,
  said: Pick<TrackingConsent, 'allow' | 'deny'>,
): Promise<TrackingConsent> {
  const consent = {
    allow: said.allow.filter((category) => !said.deny.includes(category)),
    deny: said.deny,
    updatedAt: dateOf(ctx.clock),
  };
  await ctx.transaction(async (tx) => {
    if (!(await lockCustomers(tx, [customerId])).has(customerId)) throw customerNotFound(customerId);
    await upsertConsent(tx, customerId, consent);
  });
  return consent;
}
