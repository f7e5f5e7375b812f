import type { Expression, ExpressionBuilder, Selectable, SqlBool } from 'kysely';
import type { Context, Database } from '../../db/context.ts';
import type { DB, SignInEvents } from '../../db/tables.generated.ts';
import type { SignInEvent, SignInEventFilter } from './sign-in-event.ts';

const toEvent = (row: Selectable<SignInEvents>): SignInEvent => ({
  id: row.id,
  at: row.at,
  channelId: row.channel_id,
  kind: row.kind as SignInEvent['kind'],
  method: row.method as SignInEvent['method'],
  outcome: row.outcome as SignInEvent['outcome'],
  reasonCode: row.reason_code,
  reason: row.reason,
  customerId: row.customer_id,
  clientId: row.client_id,
  address: row.address,
  userAgent: row.user_agent,
});

export async function insertSignInEvent(ctx: Context, event: Omit<SignInEvent, 'id'>): Promise<void> {
  await ctx.db
    .insertInto('sign_in_events')
    .values({
      store_id: ctx.store.id,
      at: event.at,
      channel_id: event.channelId,
      kind: event.kind,
      method: event.method,
      outcome: event.outcome,
      reason_code: event.reasonCode,
      reason: event.reason,
      customer_id: event.customerId,
      client_id: event.clientId,
      address: event.address,
      user_agent: event.userAgent,
    })
    .execute();
}

/** One page, newest first, and how many match in all. */
export async function selectSignInEvents(
  ctx: Context,
  filter: SignInEventFilter,
  page: { limit: number; offset: number },
): Promise<{ events: SignInEvent[]; total: number }> {
  const matching = ctx.db
    .selectFrom('sign_in_events')
    .where((eb) => eb.and(conditions(eb, ctx.store.id, filter)));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll()
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { events: rows.map(toEvent), total };
}

function conditions(
  eb: ExpressionBuilder<DB, 'sign_in_events'>,
  storeId: number,
  filter: SignInEventFilter,
): Expression<SqlBool>[] {
  return [
    eb('store_id', '=', storeId),
    ...(filter.customerIds ? [eb('customer_id', 'in', [...filter.customerIds])] : []),
    ...(filter.outcome ? [eb('outcome', '=', filter.outcome)] : []),
    ...(filter.kinds ? [eb('kind', 'in', [...filter.kinds])] : []),
    ...(filter.methods ? [eb('method', 'in', [...filter.methods])] : []),
    ...(filter.reasonCodes ? [eb('reason_code', 'in', [...filter.reasonCodes])] : []),
    ...(filter.clientId ? [eb('client_id', '=', filter.clientId)] : []),
    ...(filter.address ? [eb('address', '=', filter.address)] : []),
    ...(filter.channelIds ? [eb('channel_id', 'in', [...filter.channelIds])] : []),
    ...(filter.atMin ? [eb('at', '>=', filter.atMin)] : []),
    ...(filter.atMax ? [eb('at', '<=', filter.atMax)] : []),
  ];
}

/** Whether the customer has signed in, or reset the password, from this address before. */
export async function existsSuccess(ctx: Context, customerId: number, address: string): Promise<boolean> {
  const row = await ctx.db
    .selectFrom('sign_in_events')
    .select('id')
    .where('store_id', '=', ctx.store.id)
    .where('customer_id', '=', customerId)
    .where('address', '=', address)
    .where('outcome', '=', 'success')
    .where('kind', 'in', ['sign-in', 'recovery'])
    .where('reason_code', '=', 'ok')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes events older than a moment, of every store. */
export async function deleteSignInEventsBefore(db: Database, moment: Date): Promise<void> {
  await db.deleteFrom('sign_in_events').where('at', '<', moment).execute();
}
