/** How a currency is written, in the language of the API (English). */
export interface CurrencyFormat {
  readonly name: string;
  readonly symbol: string;
  readonly symbolPlacement: 'left' | 'right';
  readonly decimalToken: string;
  readonly thousandsToken: string;
  /** How many decimals its amounts have. */
  readonly decimals: number;
}

// Made when it is first wanted: the runtime takes long over it, and most starts need no name.
let names: Intl.DisplayNames | null = null;
const formats = new Map<string, CurrencyFormat>();

/** What the Unicode data (CLDR) that comes with the runtime says of a currency; the code is ISO 4217, in upper case. */
export function currencyFormat(code: string): CurrencyFormat {
  let format = formats.get(code);
  if (!format) formats.set(code, (format = readFormat(code)));
  return format;
}

function readFormat(code: string): CurrencyFormat {
  const format = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  });
  names ??= new Intl.DisplayNames(['en'], { type: 'currency' });
  const parts = format.formatToParts(1234567n);
  const placeOf = (type: string): number => parts.findIndex((part) => part.type === type);
  const textOf = (type: string, otherwise: string): string => parts[placeOf(type)]?.value ?? otherwise;
  return {
    name: names.of(code) ?? code,
    symbol: textOf('currency', code),
    symbolPlacement: placeOf('currency') < placeOf('integer') ? 'left' : 'right',
    decimalToken: textOf('decimal', '.'),
    thousandsToken: textOf('group', ','),
    decimals: format.resolvedOptions().maximumFractionDigits ?? 2,
  };
}

/** A decimal such as "-1234.50" as this currency is written: `-$1,234.50`, `-1 234,50 €`. */
export function writeAmount(
  { symbol, symbolPlacement, decimalToken, thousandsToken }: CurrencyFormat,
  decimal: string,
): string {
  const [whole = '', fraction] = decimal.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, () => thousandsToken);
  const amount = fraction === undefined ? grouped : `${grouped}${decimalToken}${fraction}`;
  const text = symbolPlacement === 'left' ? `${symbol}${amount}` : `${amount}${symbol}`;
  return decimal.startsWith('-') ? `-${text}` : text;
}
