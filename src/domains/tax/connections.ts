import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { selectConnection, upsertConnection } from './connections.storage.ts';
import type { ConnectionStatus, ProviderConnection } from './connection.ts';
import { providerNotFound } from './errors.ts';

const statusOf = ({ username, password, profile }: ProviderConnection): ConnectionStatus => ({
  username,
  configured: username !== '' && password !== '',
  profile,
});

const NONE: ProviderConnection = { username: '', password: '', profile: '' };

/** Throws `tax.provider_not_found`. */
export async function readTaxConnection(ctx: Context, providerId: string): Promise<ConnectionStatus> {
  const connection = await selectConnection(ctx, providerId);
  if (!connection) throw providerNotFound(providerId);
  return statusOf(connection);
}

/** Makes or changes a connection; what is left out stays (docs/adr/0047-tax-providers.md). */
export function updateTaxConnection(
  ctx: Context,
  providerId: string,
  patch: Partial<ProviderConnection>,
): Promise<ConnectionStatus> {
  return ctx.transaction(async (tx) => {
    const connection = { ...NONE, ...(await selectConnection(tx, providerId, true)), ...patch };
    await upsertConnection(tx, providerId, connection, dateOf(tx.clock));
    return statusOf(connection);
  });
}

/** Forgets user name, password and profile, and answers whose they were. Throws `tax.provider_not_found`. */
export function deleteTaxConnection(ctx: Context, providerId: string): Promise<ConnectionStatus> {
  return ctx.transaction(async (tx) => {
    const before = await selectConnection(tx, providerId, true);
    if (!before || !statusOf(before).configured) throw providerNotFound(providerId);
    await upsertConnection(tx, providerId, NONE, dateOf(tx.clock));
    return { username: before.username, configured: false, profile: '' };
  });
}
