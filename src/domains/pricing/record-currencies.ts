import type { Context } from '../../db/context.ts';
import { currenciesOf } from '../currencies/index.ts';
import { recordCurrencyUnsupported } from './errors.ts';

/**
 * A check that gives the code in capitals, or throws `pricing.record_currency_unsupported`: records are in currencies
 * that the store has and has switched on, transactional or not (`docs/store-operations/currencies/guide.mdx`, "Price
 * Lists").
 */
export async function currencyCheck(ctx: Context): Promise<(code: string, index?: number) => string> {
  const { byCode } = await currenciesOf(ctx);
  return (given, index) => {
    const code = given.toUpperCase();
    if (!byCode.get(code)?.enabled) throw recordCurrencyUnsupported(code, index);
    return code;
  };
}
