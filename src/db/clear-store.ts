import { CHANGE_KINDS, CREDENTIAL_KINDS } from './changes.ts';
import type { Context } from './context.ts';

/** Deleted in this order; what hangs on them goes with them. */
const TABLES = [
  'subscribers',
  'customers',
  'form_fields',
  'customer_attributes',
  'customer_groups',
  'price_lists',
  'products',
  'category_trees',
  'brands',
  'channels',
  'currencies',
  'tax_settings',
  'tax_zones',
  'tax_classes',
  'tax_properties',
  'tax_provider_connections',
  'sessions',
  'used_token_ids',
  'outbox',
  'mails',
  'jobs',
  'webhooks',
  'webhook_emails',
  'webhook_domains',
  'sign_in_events',
  'sign_in_failures',
] as const;

/**
 * Empties a store but for itself, its signing keys, and the named accounts and tokens, so that it can be filled again
 * and those who knew its secrets go on: also where one of them was revoked. Every process forgets what it kept of it.
 */
export async function clearStore(
  tx: Context,
  keep: { accountIds: readonly number[]; tokenHashes: readonly Buffer[]; settings: readonly string[] },
): Promise<void> {
  const { id } = tx.store;
  for (const table of TABLES) await tx.db.deleteFrom(table).where('store_id', '=', id).execute();
  await tx.db
    .deleteFrom('settings')
    .where('store_id', '=', id)
    .where('name', 'not in', [...keep.settings])
    .execute();
  await tx.db
    .deleteFrom('api_accounts')
    .where('store_id', '=', id)
    .where('id', 'not in', [...keep.accountIds])
    .execute();
  await tx.db
    .deleteFrom('storefront_tokens')
    .where('store_id', '=', id)
    .where('token_hash', 'not in', [...keep.tokenHashes])
    .execute();
  await tx.db.deleteFrom('ids').where('store_id', '=', id).where('kind', '<>', 'account').execute();
  for (const table of ['api_accounts', 'storefront_tokens'] as const)
    await tx.db.updateTable(table).set({ revoked_at: null }).where('store_id', '=', id).execute();
  for (const kind of [...CHANGE_KINDS, ...CREDENTIAL_KINDS]) await tx.changed(kind, null);
}
