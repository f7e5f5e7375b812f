import { quoteMany } from '../../../domains/pricing/index.ts';
import { defineOperation, ok } from '../operation.ts';
import { quoteToWire, requestFromWire } from './pricing.wire.ts';

/**
 * `POST /v3/pricing/products` (`reference/pricing.sf.yml`). Who names neither customer nor group asks for a guest.
 * `country_code` has no part until taxes are built.
 */
const getPrices = defineOperation('getPrices', async ({ ctx, query, body }) => {
  const { currency, quotes } = await quoteMany(ctx, body.items.map(requestFromWire), {
    as: { customerId: body.customer_id, groupId: body.customer_group_id },
    channelId: body.channel_id,
    currency: body.currency_code,
    trace: query.include?.includes('patron_trace') ?? false,
  });
  const data = quotes.map((quote, index) => quoteToWire(quote, body.items[index]!, currency.decimals));
  return ok({ data, meta: {} });
});

export const pricingOperations = [getPrices] as const;
