import { storeOf } from '../../../domains/stores/index.ts';
import { toWireNumber, type Amount } from '../../../kernel/money.ts';
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

const formats = new Map<string, Intl.NumberFormat>();

/** The amount as people of that language write it: `$1,234.50`. */
function formatted(language: string, { currencyCode, value }: MoneyNode): string {
  const key = `${language} ${currencyCode}`;
  let format = formats.get(key);
  if (!format)
    formats.set(
      key,
      (format = new Intl.NumberFormat(language, { style: 'currency', currency: currencyCode })),
    );
  return format.format(value);
}

export const money: ResolverModule = {
  Money: {
    currencyCode: 'property',
    value: 'property',
    formatted: async (amount, _args, { ctx }) => formatted((await storeOf(ctx)).language, amount),
    formattedV2: async (amount, _args, { ctx }) => formatted((await storeOf(ctx)).language, amount),
  },
  MoneyRange: { min: 'property', max: 'property' },
};
