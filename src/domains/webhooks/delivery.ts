import { createHash } from 'node:crypto';
import type { StoreRef } from '../../db/context.ts';

/** What came of one attempt. */
export interface Attempt {
  readonly at: string;
  /** What the receiver answered; null where it did not. */
  readonly status: number | null;
  /** Why it does not count as received; null where it was. */
  readonly failure: string | null;
  readonly milliseconds: number;
}

/** One event on its way to one webhook, kept afterwards as the delivery log. */
export interface Delivery {
  readonly id: string;
  /** The header webhook-id: of a delivery that is sent again it is that of the first. */
  readonly messageId: string;
  readonly webhookId: number;
  readonly scope: string;
  readonly destination: string;
  /** The body as it is sent. */
  readonly payload: string;
  /** `skipped`: the webhook was turned off before it could be sent. */
  readonly status: 'pending' | 'delivered' | 'failed' | 'skipped';
  readonly attempts: number;
  readonly answers: readonly Attempt[];
  readonly nextAttemptAt: Date | null;
  readonly createdAt: Date;
  readonly endedAt: Date | null;
}

/** A delivery that nobody has tried yet, to be sent at once. */
export const freshDelivery = (
  about: Pick<Delivery, 'id' | 'messageId' | 'webhookId' | 'scope' | 'destination' | 'payload'>,
  now: Date,
): Delivery => ({
  ...about,
  status: 'pending',
  attempts: 0,
  answers: [],
  nextAttemptAt: now,
  createdAt: now,
  endedAt: null,
});

/** An event as it was written in the transaction of what it tells of. */
export interface StoredEvent {
  readonly id: string;
  readonly scope: string;
  readonly data: unknown;
  /** The only account that hears of it; null for all. */
  readonly accountId: number | null;
  readonly createdAt: Date;
}

/** Seconds from each attempt to the next (`docs/integrations/webhooks/overview.mdx`); 48 hours in all. */
export const RETRY_SECONDS = [60, 180, 300, 600, 900, 1800, 3600, 7200, 21_600, 50_400, 86_400] as const;

/** The body of an event. Its hash tells one that comes twice from two that say the same. */
export function payloadOf(store: StoreRef, { id, scope, data, createdAt }: StoredEvent): string {
  const facts = {
    scope,
    store_id: String(store.id),
    data,
    created_at: Math.floor(createdAt.getTime() / 1000),
    producer: `stores/${store.hash}`,
  };
  const hash = createHash('sha1')
    .update(JSON.stringify({ ...facts, id }))
    .digest('hex');
  const { created_at, producer, ...first } = facts;
  return JSON.stringify({ ...first, hash, created_at, producer });
}

/** The host that blocking and lanes go by. */
export const domainOf = (destination: string): string => new URL(destination).host;
