import { readConsent, updateConsent, type TrackingConsent } from '../../../domains/customers/index.ts';
import { dateOf } from '../../../kernel/clock.ts';
import type { Context } from '../../../db/context.ts';
import { timestamp } from '../moments.ts';
import { defineOperation, ok } from '../operation.ts';

const toWire = (ctx: Context, { allow, deny, updatedAt }: TrackingConsent) =>
  ok({ allow: [...allow], deny: [...deny], updated_at: timestamp(updatedAt ?? dateOf(ctx.clock)) });

/** What customers let the shop keep on their devices (`reference/customers.v3.yml`, "Consent"). */
export const customerConsentOperations = [
  defineOperation('getCustomerConsent', async ({ ctx, path }) =>
    toWire(ctx, await readConsent(ctx, path.customerId)),
  ),
  defineOperation('updateCustomerConsent', async ({ ctx, path, body }) =>
    toWire(ctx, await updateConsent(ctx, path.customerId, body)),
  ),
];
