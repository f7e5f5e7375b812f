import type { Context } from '../../db/context.ts';
import { channelCurrencies, currenciesOf } from '../currencies/index.ts';
import type { PricingContext } from './context.ts';
import { currencyUnsupported } from './errors.ts';

/**
 * The currency to quote in, and how the catalogue's currency becomes it; the channel's default where none is named
 * (docs/adr/0052-prices-in-other-currencies.md). Throws `pricing.currency_unsupported` for one that the store does not
 * have or that is not enabled on the channel.
 */
export async function currencyTerms(
  ctx: Context,
  code: string | undefined,
): Promise<Pick<PricingContext, 'currency' | 'conversion'>> {
  const [store, channel] = await Promise.all([currenciesOf(ctx), channelCurrencies(ctx)]);
  const wanted = code?.toUpperCase();
  const currency =
    wanted === undefined ? channel.default : channel.enabled.find((each) => each.code === wanted);
  if (!currency)
    throw currencyUnsupported(
      wanted!,
      channel.enabled.map((each) => each.code),
    );
  return {
    currency: { code: currency.code, decimals: currency.decimals },
    conversion: currency.isDefault
      ? null
      : { from: store.default.code, rate: currency.exchangeRate, ofRecords: !currency.isTransactional },
  };
}
