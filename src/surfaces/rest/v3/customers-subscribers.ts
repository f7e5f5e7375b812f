import {
  createSubscriber,
  deleteSubscriber,
  deleteSubscribers,
  listSubscribers,
  readSubscriber,
  updateSubscriber,
  type Subscriber,
  type SubscriberFilter,
  type SubscriberPatch,
} from '../../../domains/subscribers/index.ts';
import type { components } from '../contract.generated.ts';
import { momentRange, timestamp } from '../moments.ts';
import { defineOperation, noContent, ok, type BodyOf, type QueryOf } from '../operation.ts';
import { pageMeta, pageOf } from '../paging.ts';

const toWire = (subscriber: Subscriber): components['schemas']['Subscriber'] => ({
  id: subscriber.id,
  email: subscriber.email,
  first_name: subscriber.firstName,
  last_name: subscriber.lastName,
  source: subscriber.source,
  order_id: subscriber.orderId,
  channel_id: subscriber.channelId,
  consents: [...subscriber.consents],
  date_created: timestamp(subscriber.createdAt),
  date_modified: timestamp(subscriber.modifiedAt),
});

const fromWire = (input: NonNullable<BodyOf<'updateSubscriber'>>): Omit<SubscriberPatch, 'email'> => ({
  firstName: input.first_name,
  lastName: input.last_name,
  source: input.source,
  orderId: input.order_id,
  channelId: input.channel_id,
  consents: input.consents,
});

function filterOf(query: QueryOf<'getSubscribers'> | QueryOf<'deleteSubscribers'>): SubscriberFilter {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  return {
    email: query.email,
    firstName: query.first_name,
    lastName: query.last_name,
    source: query.source,
    orderId: query.order_id,
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
}

/** Both filters of ids hold. */
function idsOf({ id, 'id:in': ids }: QueryOf<'getSubscribers'>): readonly number[] | undefined {
  if (id === undefined) return ids;
  return (ids?.includes(id) ?? true) ? [id] : [];
}

const one = (subscriber: Subscriber) => ok({ data: toWire(subscriber), meta: {} });

/** Subscribers of the newsletter (`reference/subscribers.v3.yml`). */
export const subscriberOperations = [
  defineOperation('getSubscribers', async ({ ctx, query }) => {
    const filter = { ...filterOf(query), ids: idsOf(query) };
    const { subscribers, total } = await listSubscribers(ctx, filter, pageOf(query));
    return ok({ data: subscribers.map(toWire), meta: pageMeta(query, total, subscribers.length) });
  }),
  defineOperation('createSubscriber', async ({ ctx, body }) =>
    one(await createSubscriber(ctx, { ...fromWire(body), email: body.email })),
  ),
  defineOperation('deleteSubscribers', async ({ ctx, query }) => {
    await deleteSubscribers(ctx, filterOf(query));
    return noContent;
  }),
  defineOperation('getSubscriber', async ({ ctx, path }) =>
    one(await readSubscriber(ctx, path.subscriber_id)),
  ),
  defineOperation('updateSubscriber', async ({ ctx, path, body }) =>
    one(await updateSubscriber(ctx, path.subscriber_id, { ...fromWire(body), email: body.email })),
  ),
  defineOperation('deleteSubscriber', async ({ ctx, path }) => {
    await deleteSubscriber(ctx, path.subscriber_id);
    return noContent;
  }),
];
