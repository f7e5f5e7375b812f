import { createSigner } from 'fast-jwt';
import { seconds } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { signingAccount } from '../accounts/index.ts';
import type { Customer } from '../customers/index.ts';

/** How long an app may trust the answer (`docs/start/authentication/current-customer.mdx`). */
const CURRENT_CUSTOMER_SECONDS = 15 * 60;

/**
 * Tells an app who the customer is: a JWT signed with that app's client secret. Null where no live account has this
 * client id. No scope is needed (`reference/current_customer.yml`).
 */
export async function currentCustomerJwt(
  ctx: Context,
  customer: Pick<Customer, 'id' | 'email' | 'customerGroupId'>,
  clientId: string,
): Promise<string | null> {
  const account = /^\w{1,100}$/.test(clientId) ? await signingAccount(ctx, clientId) : null;
  if (!account || account.revokedAt) return null;
  const now = seconds(ctx.clock);
  return createSigner({ algorithm: 'HS256', key: account.clientSecret })({
    customer: { id: customer.id, email: customer.email, group_id: String(customer.customerGroupId) },
    iss: 'bc/apps',
    sub: ctx.store.hash,
    iat: now,
    exp: now + CURRENT_CUSTOMER_SECONDS,
    version: 1,
    aud: clientId,
    application_id: clientId,
    store_hash: ctx.store.hash,
    operation: 'current_customer',
  });
}
