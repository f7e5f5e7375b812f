import { sql } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context, Database, StoreRef } from '../../db/context.ts';
import type { StoredEvent } from './delivery.ts';

/** The stores that have events waiting, by way of the key, however many events one has. */
export async function selectStoresWithEvents(db: Database): Promise<StoreRef[]> {
  const { rows } = await sql<StoreRef>`
    with recursive waiting as (
      (select store_id from outbox order by store_id limit 1)
      union all
      select next.store_id from waiting cross join lateral (
        select o.store_id from outbox o where o.store_id > waiting.store_id order by o.store_id limit 1
      ) next
    )
    select s.store_id as id, s.hash from waiting join stores s on s.store_id = waiting.store_id`.execute(db);
  return rows;
}

/** The oldest events of a store that nobody else has in hand. */
export async function takeEvents(tx: Context, limit: number): Promise<StoredEvent[]> {
  const rows = await tx.db
    .selectFrom('outbox')
    .selectAll()
    .where('store_id', '=', tx.store.id)
    .orderBy('created_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    id: row.id,
    scope: row.scope,
    data: row.data,
    accountId: row.account_id,
    createdAt: row.created_at,
  }));
}

export async function deleteEvents(tx: Context, ids: readonly string[]): Promise<void> {
  await tx.db.deleteFrom('outbox').where('store_id', '=', tx.store.id).where('id', '=', anyOf(ids)).execute();
}

export interface Listener {
  readonly id: number;
  readonly accountId: number;
  readonly scope: string;
  readonly destination: string;
  readonly createdAt: Date;
}

/** The active webhooks of these scopes; until the commit none of them can be deleted. */
export async function selectListeners(tx: Context, scopes: readonly string[]): Promise<Listener[]> {
  return tx.db
    .selectFrom('webhooks')
    .innerJoin('api_accounts', (join) =>
      join
        .onRef('api_accounts.store_id', '=', 'webhooks.store_id')
        .onRef('api_accounts.id', '=', 'webhooks.account_id'),
    )
    .select([
      'webhooks.id',
      'webhooks.account_id as accountId',
      'webhooks.scope',
      'webhooks.destination',
      'webhooks.created_at as createdAt',
    ])
    .where('webhooks.store_id', '=', tx.store.id)
    .where('webhooks.scope', '=', anyOf(scopes))
    .where('webhooks.status', '=', 'active')
    .where('api_accounts.revoked_at', 'is', null)
    .orderBy('webhooks.id')
    .forKeyShare('webhooks')
    .execute();
}
