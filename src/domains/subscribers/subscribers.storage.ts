import { sql, type Insertable, type Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import type { Subscribers } from '../../db/tables.generated.ts';
import { subscriberExists, unknownChannel } from './errors.ts';
import { consentsOf, type Subscriber } from './subscriber.ts';

export interface SubscriberFilter {
  readonly ids?: readonly number[] | undefined;
  readonly email?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly source?: string | undefined;
  readonly orderId?: number | undefined;
  /** Both ends belong to it. */
  readonly createdMin?: Date | undefined;
  readonly createdMax?: Date | undefined;
  readonly modifiedMin?: Date | undefined;
  readonly modifiedMax?: Date | undefined;
}

const toSubscriber = (row: Selectable<Subscribers>): Subscriber => ({
  id: row.id,
  email: row.email,
  firstName: row.first_name,
  lastName: row.last_name,
  source: row.source,
  orderId: row.order_id,
  channelId: row.channel_id,
  consents: consentsOf({ newsletter: row.wants_newsletter, abandonedCart: row.wants_abandoned_cart }),
  createdAt: row.created_at,
  modifiedAt: row.modified_at,
});

const toRow = (ctx: Context, subscriber: Subscriber): Insertable<Subscribers> => ({
  store_id: ctx.store.id,
  id: subscriber.id,
  email: subscriber.email,
  first_name: subscriber.firstName,
  last_name: subscriber.lastName,
  source: subscriber.source,
  order_id: subscriber.orderId,
  channel_id: subscriber.channelId,
  wants_newsletter: subscriber.consents.includes('marketing_newsletter'),
  wants_abandoned_cart: subscriber.consents.includes('abandoned_cart'),
  created_at: subscriber.createdAt,
  modified_at: subscriber.modifiedAt,
});

const EMAIL = sql<string>`lower(email)`;

const matching = (ctx: Context, filter: SubscriberFilter) =>
  ctx.db
    .selectFrom('subscribers')
    .where('store_id', '=', ctx.store.id)
    .where((eb) =>
      eb.and([
        ...(filter.ids ? [eb('id', '=', anyOf(filter.ids))] : []),
        ...(filter.email === undefined ? [] : [eb(EMAIL, '=', filter.email.toLowerCase())]),
        ...(filter.firstName === undefined ? [] : [eb('first_name', '=', filter.firstName)]),
        ...(filter.lastName === undefined ? [] : [eb('last_name', '=', filter.lastName)]),
        ...(filter.source === undefined ? [] : [eb('source', '=', filter.source)]),
        ...(filter.orderId === undefined ? [] : [eb('order_id', '=', filter.orderId)]),
        ...(filter.createdMin ? [eb('created_at', '>=', filter.createdMin)] : []),
        ...(filter.createdMax ? [eb('created_at', '<=', filter.createdMax)] : []),
        ...(filter.modifiedMin ? [eb('modified_at', '>=', filter.modifiedMin)] : []),
        ...(filter.modifiedMax ? [eb('modified_at', '<=', filter.modifiedMax)] : []),
      ]),
    );

/** One page, by id, and how many match in all. */
export async function selectSubscriberPage(
  ctx: Context,
  filter: SubscriberFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ subscribers: Subscriber[]; total: number }> {
  const { total } = await matching(ctx, filter)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching(ctx, filter)
    .selectAll()
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { subscribers: rows.map(toSubscriber), total };
}

/** Locked until the commit. */
export async function lockSubscribers(
  tx: Context,
  filter: SubscriberFilter,
  limit: number,
): Promise<Subscriber[]> {
  const rows = await matching(tx, filter).selectAll().orderBy('id').limit(limit).forUpdate().execute();
  return rows.map(toSubscriber);
}

/** Those of these addresses, in lower case, that get the newsletter. */
export async function selectNewsletterEmails(ctx: Context, emails: readonly string[]): Promise<Set<string>> {
  const rows = await ctx.db
    .selectFrom('subscribers')
    .select(EMAIL.as('email'))
    .where('store_id', '=', ctx.store.id)
    .where(EMAIL, '=', anyOf(emails))
    .where('wants_newsletter', '=', true)
    .execute();
  return new Set(rows.map(({ email }) => email));
}

/** Throws `subscribers.already_exists` or `subscribers.unknown_channel`. */
export const insertSubscriber = (tx: Context, subscriber: Subscriber): Promise<void> =>
  written(subscriber, tx.db.insertInto('subscribers').values(toRow(tx, subscriber)).execute());

/** Throws `subscribers.already_exists` or `subscribers.unknown_channel`. */
export const replaceSubscriber = (tx: Context, subscriber: Subscriber): Promise<void> =>
  written(
    subscriber,
    tx.db
      .updateTable('subscribers')
      .set(toRow(tx, subscriber))
      .where('store_id', '=', tx.store.id)
      .where('id', '=', subscriber.id)
      .execute(),
  );

export async function deleteSubscriberRows(tx: Context, ids: readonly number[]): Promise<void> {
  await tx.db
    .deleteFrom('subscribers')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
}

async function written({ email, channelId }: Subscriber, statement: Promise<unknown>): Promise<void> {
  try {
    await statement;
  } catch (error) {
    if (violatedConstraint(error, 'unique') === 'subscribers_by_email') throw subscriberExists(email);
    throw violatedConstraint(error, 'foreign-key')?.includes('channel_id')
      ? unknownChannel(channelId)
      : error;
  }
}
