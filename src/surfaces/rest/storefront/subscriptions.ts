import { comparableEmail, customerOfCall } from '../../../domains/customers/index.ts';
import { saveSubscription } from '../../../domains/subscribers/index.ts';
import { ok } from '../operation.ts';
import { defineStorefrontOperation } from './visit.ts';

/** Says what an address is subscribed to, whoever asks (`reference/subscriptions.sf.yml`). */
export const createSubscription = defineStorefrontOperation(
  'createSubscription',
  async ({ ctx: { shop }, body }) => {
    const subscriber = await saveSubscription(shop, {
      email: body.email,
      consents: {
        marketing_newsletter: body.acceptsMarketingNewsletter,
        abandoned_cart: body.acceptsAbandonedCartEmails,
      },
    });
    const customer = await customerOfCall(shop);
    // Anybody may name any address, and learns nothing of who is behind it.
    const isOwn = customer !== null && comparableEmail(customer.email) === comparableEmail(subscriber.email);
    const { firstName, lastName, source, orderId } = subscriber;
    return ok({
      id: subscriber.id,
      email: body.email,
      consents: [...subscriber.consents],
      ...(isOwn
        ? { firstName, lastName, source, orderId }
        : { firstName: '', lastName: '', source: '', orderId: null }),
    });
  },
);
