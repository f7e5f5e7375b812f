import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { emit } from '../../db/outbox.ts';
import { channelById } from '../channels/index.ts';
import { checkEmail, comparableEmail } from '../customers/index.ts';
import { subscriberExists, subscriberNotFound, unknownChannel } from './errors.ts';
import type { Consent, NewSubscriber, Subscriber, SubscriberPatch } from './subscriber.ts';
import {
  deleteSubscriberRows,
  insertSubscriber,
  lockSubscribers,
  replaceSubscriber,
  selectNewsletterEmails,
  selectSubscriberPage,
  type SubscriberFilter,
} from './subscribers.storage.ts';

/** How many are deleted in one transaction. */
const AT_ONCE = 250;

/** One page, by id, and how many match in all. */
export const listSubscribers = (
  ctx: Context,
  filter: SubscriberFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ subscribers: Subscriber[]; total: number }> => selectSubscriberPage(ctx, filter, page);

/** Throws `subscribers.not_found`. */
export async function readSubscriber(ctx: Context, id: number): Promise<Subscriber> {
  const { subscribers } = await selectSubscriberPage(ctx, { ids: [id] }, { limit: 1, offset: 0 });
  if (!subscribers[0]) throw subscriberNotFound(id);
  return subscribers[0];
}

/**
 * An address that is given without consents is one for the newsletter. Throws `customers.bad_email`,
 * `subscribers.already_exists` or `subscribers.unknown_channel`.
 */
export async function createSubscriber(ctx: Context, input: NewSubscriber): Promise<Subscriber> {
  checkEmail(input.email);
  const channelId = input.channelId ?? ctx.channelId;
  await checkChannel(ctx, channelId);
  const now = dateOf(ctx.clock);
  const subscriber: Subscriber = {
    id: await reserveId(ctx, 'subscriber'),
    email: input.email,
    firstName: input.firstName ?? '',
    lastName: input.lastName ?? '',
    source: input.source ?? '',
    orderId: input.orderId ?? null,
    channelId,
    consents: ordered(input.consents ?? ['marketing_newsletter']),
    createdAt: now,
    modifiedAt: now,
  };
  return ctx.transaction(async (tx) => {
    await insertSubscriber(tx, subscriber);
    await tell(tx, 'created', [subscriber.id]);
    return subscriber;
  });
}

/** What is left out stays. Throws `subscribers.not_found` and what creating throws. */
export async function updateSubscriber(
  ctx: Context,
  id: number,
  patch: SubscriberPatch,
): Promise<Subscriber> {
  if (patch.email !== undefined) checkEmail(patch.email);
  if (patch.channelId !== undefined) await checkChannel(ctx, patch.channelId);
  return ctx.transaction(async (tx) => {
    const [before] = await lockSubscribers(tx, { ids: [id] }, 1);
    if (!before) throw subscriberNotFound(id);
    return replace(tx, before, patch);
  });
}

/** Throws `subscribers.not_found`. */
export const deleteSubscriber = (ctx: Context, id: number): Promise<void> =>
  ctx.transaction(async (tx) => {
    if ((await deleteSome(tx, { ids: [id] })) === 0) throw subscriberNotFound(id);
  });

/** Deletes all that match, some at a time: what was deleted stays deleted where a later one fails. */
export async function deleteSubscribers(ctx: Context, filter: SubscriberFilter): Promise<void> {
  let deleted: number;
  do deleted = await ctx.transaction((tx) => deleteSome(tx, filter));
  while (deleted === AT_ONCE);
}

async function deleteSome(tx: Context, filter: SubscriberFilter): Promise<number> {
  const ids = (await lockSubscribers(tx, filter, AT_ONCE)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await deleteSubscriberRows(tx, ids);
  await tell(tx, 'deleted', ids);
  return ids.length;
}

/** What somebody says about an address on a storefront. */
export interface Subscription {
  readonly email: string;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
  /** By consent, whether it is given; what is not said stays. */
  readonly consents: { readonly [Name in Consent]?: boolean | undefined };
}

const STOREFRONT = 'storefront';

/**
 * Takes what is said about an address, new or not, on the channel of the call. What a name says is only taken of a new
 * one: anybody can give any address. Throws `customers.bad_email`.
 */
export async function saveSubscription(ctx: Context, said: Subscription): Promise<Subscriber> {
  const { email, firstName, lastName, consents } = said;
  const change = async (): Promise<Subscriber | null> =>
    ctx.transaction(async (tx) => {
      const [before] = await lockSubscribers(tx, { email }, 1);
      if (!before) return null;
      const after = ordered([
        ...before.consents.filter((consent) => consents[consent] !== false),
        ...given(consents),
      ]);
      return after.length === before.consents.length && after.every((one) => before.consents.includes(one))
        ? before
        : replace(tx, before, { consents: after });
    });
  checkEmail(email);
  const changed = await change();
  if (changed) return changed;
  const input = { email, firstName, lastName, source: STOREFRONT, consents: given(consents) };
  try {
    return await createSubscriber(ctx, input);
  } catch (error) {
    // Somebody else gave it meanwhile.
    const again = error instanceof Error && 'code' in error && error.code === subscriberExists(email).code;
    const after = again ? await change() : null;
    if (after) return after;
    throw error;
  }
}

/** Subscribes to the newsletter. Throws `customers.bad_email` or `subscribers.already_exists`. */
export async function subscribe(ctx: Context, input: Omit<Subscription, 'consents'>): Promise<void> {
  checkEmail(input.email);
  if ((await newsletterEmails(ctx, [input.email])).size > 0) throw subscriberExists(input.email);
  await saveSubscription(ctx, { ...input, consents: { marketing_newsletter: true } });
}

/** Whoever is not subscribed stays so. Throws `customers.bad_email`. */
export async function unsubscribe(ctx: Context, email: string): Promise<void> {
  checkEmail(email);
  if ((await newsletterEmails(ctx, [email])).size > 0)
    await saveSubscription(ctx, { email, consents: { marketing_newsletter: false } });
}

/** Those of these addresses that get the newsletter, as `comparableEmail` has them. */
export const newsletterEmails = (ctx: Context, emails: readonly string[]): Promise<Set<string>> =>
  selectNewsletterEmails(ctx, emails.map(comparableEmail));

const given = (consents: Subscription['consents']): Consent[] =>
  CONSENTS.filter((consent) => consents[consent]);

const CONSENTS: readonly Consent[] = ['marketing_newsletter', 'abandoned_cart'];

const ordered = (consents: readonly Consent[]): Consent[] =>
  CONSENTS.filter((consent) => consents.includes(consent));

async function replace(tx: Context, before: Subscriber, patch: SubscriberPatch): Promise<Subscriber> {
  const said = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const after: Subscriber = {
    ...before,
    ...(said as Partial<Subscriber>),
    ...(patch.consents && { consents: ordered(patch.consents) }),
    modifiedAt: dateOf(tx.clock),
  };
  await replaceSubscriber(tx, after);
  await tell(tx, 'updated', [after.id]);
  return after;
}

async function checkChannel(ctx: Context, id: number): Promise<void> {
  if (!(await channelById(ctx, id))) throw unknownChannel(id);
}

const tell = (tx: Context, what: 'created' | 'updated' | 'deleted', ids: readonly number[]): Promise<void> =>
  emit(
    tx,
    ids.map((id) => ({ scope: `store/subscriber/${what}`, data: { type: 'subscriber', id } })),
  );
