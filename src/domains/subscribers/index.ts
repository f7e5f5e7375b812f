export type { Consent, NewSubscriber, Subscriber, SubscriberPatch } from './subscriber.ts';
export {
  createSubscriber,
  deleteSubscriber,
  deleteSubscribers,
  listSubscribers,
  newsletterEmails,
  readSubscriber,
  saveSubscription,
  subscribe,
  unsubscribe,
  updateSubscriber,
  type Subscription,
} from './subscribers.ts';
export type { SubscriberFilter } from './subscribers.storage.ts';
