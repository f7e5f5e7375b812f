import { round } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { channelCurrencies, convert, currenciesOf, type Currency } from '../currencies/index.ts';
import type { Cart, CartItem } from './cart.ts';
import { currencyNotTransactional } from './errors.ts';

/**
 * The currency that a new cart of a channel is in: the one asked for, by ISO 4217 code in any case, else the channel's
 * default. Throws `carts.currency_not_transactional` for one that the channel does not charge in.
 */
export async function chosenCurrency(
  ctx: Context,
  channelId: number,
  code: string | undefined,
): Promise<Currency> {
  const { default: usual, enabled } = await channelCurrencies(ctx, channelId);
  if (code === undefined) return usual;
  const wanted = code.toUpperCase();
  const found = enabled.find((currency) => currency.code === wanted && currency.isTransactional);
  if (!found) throw currencyNotTransactional(wanted);
  return found;
}

/** The currency that a cart is charged in: its own, or the channel's default when its own is charged in no longer. */
export async function currencyOf(
  ctx: Context,
  { channelId, currency: code }: Pick<Cart, 'channelId' | 'currency'>,
): Promise<Currency> {
  const { default: usual, enabled } = await channelCurrencies(ctx, channelId);
  return enabled.find((currency) => currency.code === code && currency.isTransactional) ?? usual;
}

/**
 * The items of a cart in one currency as a cart in another has them. Prices that an API account set are converted; of a
 * currency that the store has no longer nothing is known, so that there such a price, and with it a custom item, goes
 * (docs/adr/0042-the-currency-of-a-cart.md).
 */
export async function itemsIn(
  ctx: Context,
  items: readonly CartItem[],
  from: string,
  to: Currency,
): Promise<readonly CartItem[]> {
  if (from === to.code || items.every(({ listPrice }) => listPrice === null)) return items;
  const before = (await currenciesOf(ctx)).byCode.get(from);
  return items.flatMap((item): CartItem[] => {
    if (item.listPrice === null) return [item];
    if (before) return [{ ...item, listPrice: round(convert(item.listPrice, before, to), to.decimals) }];
    return item.kind === 'custom' ? [] : [{ ...item, listPrice: null }];
  });
}
