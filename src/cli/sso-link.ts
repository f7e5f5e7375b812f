import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigner } from 'fast-jwt';
import { readConfig, type Config } from '../config/index.ts';
import { systemClock, seconds } from '../kernel/clock.ts';
import { DomainError } from '../kernel/errors.ts';
import { newUuid } from '../kernel/ids.ts';
import type { StoreAccess } from '../seeds/index.ts';

/** A single sign-on link as `docs/start/authentication/customer-login.mdx` describes it: good once, for 30 seconds. */
export function ssoLink(access: StoreAccess, customerId: number, redirectTo?: string): string {
  const sign = createSigner({ algorithm: 'HS256', key: access.client_secret });
  const token = sign({
    iss: access.client_id,
    iat: seconds(systemClock),
    jti: newUuid(),
    operation: 'customer_login',
    store_hash: access.store_hash,
    customer_id: customerId,
    channel_id: access.channel_id,
    ...(redirectTo !== undefined && { redirect_to: redirectTo }),
  });
  return `${access.storefront_url}/login/token/${token}`;
}

/** What the last start wrote to demo.json. Works while the server runs and holds the data folder. */
export function readDemoFile(overrides: Partial<Config>): { access: StoreAccess; path: string } {
  const path = join(readConfig(overrides).PATRON_DATA_DIR, 'demo.json');
  try {
    return { access: JSON.parse(readFileSync(path, 'utf8')) as StoreAccess, path };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new DomainError('stores.not_found', `${path} is not there yet; \`npm start\` makes it.`);
  }
}

export async function ssoLinkCommand(
  overrides: Partial<Config>,
  input: { customer?: number; redirectTo?: string },
): Promise<void> {
  const { access } = readDemoFile(overrides);
  const customerId = input.customer ?? access.customers[0]?.id;
  if (customerId === undefined)
    throw new DomainError('customers.not_found', 'The demo store has no customers.');
  console.log(ssoLink(access, customerId, input.redirectTo));
}
