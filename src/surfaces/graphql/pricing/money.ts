import { currenciesOf } from '../../../domains/currencies/index.ts';
import { currencyFormat, writeAmount, type CurrencyFormat } from '../../../kernel/currency-format.ts';
import { toWireNumber, type Amount } from '../../../kernel/money.ts';
import type { Context } from '../../../db/context.ts';
import type { ResolverModule } from '../module.ts';

export interface MoneyNode {
  /** ISO 4217. */
  readonly currencyCode: string;
  /** Rounded to the currency's decimals. */
  readonly value: number;
}

declare module '../parents.ts' {
  interface Parents {
    Money: MoneyNode;
    MoneyRange: { readonly min: MoneyNode; readonly max: MoneyNode };
  }
}

interface Currency {
  readonly code: string;
  readonly decimals: number;
}

/** An amount as Money. */
export const moneyOf = ({ code, decimals }: Currency, amount: Amount): MoneyNode => ({
  currencyCode: code,
  value: toWireNumber(amount, decimals),
});

/** The amount as the store writes that currency: `$1,234.50`, `1 234,50 €`. */
export const formatMoney = (format: CurrencyFormat, value: number): string =>
  writeAmount(format, value.toFixed(format.decimals));

async function formatted({ currencyCode, value }: MoneyNode, ctx: Context): Promise<string> {
  const { byCode } = await currenciesOf(ctx);
  return formatMoney(byCode.get(currencyCode) ?? currencyFormat(currencyCode), value);
}

export const money: ResolverModule = {
  Money: {
    currencyCode: 'property',
    value: 'property',
    formatted: (amount, _args, { ctx }) => formatted(amount, ctx),
    formattedV2: (amount, _args, { ctx }) => formatted(amount, ctx),
  },
  MoneyRange: { min: 'property', max: 'property' },
};
