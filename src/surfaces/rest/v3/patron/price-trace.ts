import { tracePrice } from '../../../../domains/pricing/index.ts';
import { toWireNumber } from '../../../../kernel/money.ts';
import { defineOperation, ok } from '../../operation.ts';
import { priceToWire, quoteToWire, requestFromWire, stepsToWire } from '../pricing.wire.ts';

/** `POST /v3/patron/price-trace`: Patron's own. The quote is that of `getPrices`, from the same run. */
const tracePriceOperation = defineOperation('patronTracePrice', async ({ ctx, body }) => {
  const { product_id, variant_id, options, quantity = 1 } = body;
  const item = {
    product_id,
    ...(variant_id !== undefined && { variant_id }),
    ...(options !== undefined && { options }),
  };
  const traced = await tracePrice(
    ctx,
    { ...requestFromWire(item), quantity },
    {
      as: { customerId: body.customer_id, groupId: body.customer_group_id },
      channelId: body.channel_id,
      currency: body.currency_code,
      countryCode: body.country_code,
      at: body.at === undefined ? undefined : new Date(body.at),
    },
  );
  const { quote, currency, enteredInclusive, shopper, text } = traced;
  const { patron_trace: _, ...prices } = quoteToWire(quote, item, traced);
  return ok({
    data: {
      ...prices,
      quantity,
      unit_price: priceToWire(quote.unitPrice, currency.decimals, enteredInclusive),
      modifiers: quote.modifiers.map((each) => ({
        modifier_id: each.modifierId,
        value_id: each.valueId,
        adjuster: each.adjuster && each.adjuster.adjuster,
        adjuster_value: each.adjuster && toWireNumber(each.adjuster.amount, ADJUSTER_DECIMALS),
        picked_product_id: each.pick && each.pick.productId,
      })),
      price_list_id: quote.priceListId,
      channel_id: shopper.channelId,
      customer_group_id: shopper.groupId,
      tax_zone_id: shopper.taxZoneId,
      currency_code: currency.code,
      trace: stepsToWire(quote.trace ?? [], currency.decimals),
      text,
    },
    meta: {},
  });
});

/** Adjusters are entered with up to four decimals. */
const ADJUSTER_DECIMALS = 4;

export const priceTraceOperations = [tracePriceOperation] as const;
