import { quoteMany } from '../../../domains/pricing/index.ts';
import { defineOperation, ok } from '../operation.ts';
import { quoteToWire, requestFromWire } from './pricing.wire.ts';

/**
 * `POST /v3/pricing/products` (`reference/pricing.sf.yml`). Who names neither customer nor group asks for a guest
 * (docs/adr/0018-who-is-priced.md).
 */
const getPrices = defineOperation('getPrices', async ({ ctx, query, body }) => {
  const answer = await quoteMany(ctx, body.items.map(requestFromWire), {
    as: { customerId: body.customer_id, groupId: body.customer_group_id },
    channelId: body.channel_id,
    currency: body.currency_code,
    countryCode: body.country_code,
    trace: query.include?.includes('patron_trace') ?? false,
  });
  const data = answer.quotes.map((quote, index) => quoteToWire(quote, body.items[index]!, answer));
  return ok({ data, meta: {} });
});

export const pricingOperations = [getPrices] as const;
