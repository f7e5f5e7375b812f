/**
 * An amount of money as an exact integer of 10^-12 currency units. Prices have four decimals; the rest is room for the
 * percentages that are taken from them, so that nothing is rounded before the one place the documentation names
 * (`docs/store-operations/pricing/calculations.mdx`). A bigint, so that a float cannot get in.
 */
export type Amount = bigint;

export const SCALE = 12;
const UNIT = 10n ** BigInt(SCALE);
const HALF = UNIT / 2n;
const HUNDRED = UNIT * 100n;
const FIFTY = UNIT * 50n;

export const ZERO: Amount = 0n;

/** Divides, rounding half away from zero. */
export function divideHalfUp(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const top = dividend < 0n ? -dividend : dividend;
  const bottom = divisor < 0n ? -divisor : divisor;
  const quotient = (top * 2n + bottom) / (bottom * 2n);
  return negative ? -quotient : quotient;
}

/** Reads a decimal such as "12.3400" (a numeric column) or 12.34 (a number off the wire). Throws on anything else. */
export function amountOf(value: string | number): Amount {
  const text = typeof value === 'number' ? plainDecimal(value) : value;
  const match = /^(-?)(\d+)(?:\.(\d{1,30}))?$/.exec(text);
  if (!match) throw new RangeError(`Not a decimal: ${text}`);
  const fraction = (match[3] ?? '').padEnd(SCALE, '0');
  const whole = BigInt(match[2]!) * UNIT + BigInt(fraction.slice(0, SCALE));
  return match[1] ? -whole : whole;
}

const plainDecimal = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError(`Not a decimal: ${value}`);
  const text = String(value);
  const [digits, exponent] = text.split('e');
  if (exponent === undefined) return text;
  // Numbers are written with an exponent below 10^-6 and from 10^21 on; `toFixed` keeps that of the large ones.
  if (exponent.startsWith('-')) return value.toFixed(SCALE);
  const [whole, fraction = ''] = digits!.split('.');
  return whole + fraction.padEnd(Number(exponent), '0');
};

/** The smallest unit of a currency with so many decimals, by the number of decimals. */
const STEPS: readonly bigint[] = Array.from(
  { length: SCALE + 1 },
  (_, decimals) => 10n ** BigInt(SCALE - decimals),
);

/** Rounds half up to so many decimals; the result is still an Amount. */
export function round(amount: Amount, decimals: number): Amount {
  const step = STEPS[decimals]!;
  const rest = amount % step;
  if (rest === ZERO) return amount;
  if (amount < ZERO) return divideHalfUp(amount, step) * step;
  return rest * 2n < step ? amount - rest : amount - rest + step;
}

/** A share of an amount, where the percentage is itself an Amount (12.5 % is amountOf("12.5")). */
export const percentOf = (amount: Amount, percent: Amount): Amount =>
  scaled(amount * percent, HUNDRED, FIFTY);

/** So many times an amount, where the factor is itself an Amount, such as an exchange rate. */
export const timesAmount = (amount: Amount, factor: Amount): Amount =>
  factor === UNIT ? amount : scaled(amount * factor, UNIT, HALF);

/** Divides as `divideHalfUp` does, by a number whose half is known. */
const scaled = (dividend: bigint, divisor: bigint, half: bigint): bigint =>
  dividend < ZERO ? divideHalfUp(dividend, divisor) : (dividend + half) / divisor;

export const times = (amount: Amount, quantity: number): Amount => amount * BigInt(quantity);
export const atLeastZero = (amount: Amount): Amount => (amount < ZERO ? ZERO : amount);

/** The decimal text of an amount, with exactly so many decimals (rounded half up). */
export function toDecimal(amount: Amount, decimals: number): string {
  const units = divideHalfUp(amount, STEPS[decimals]!);
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** The JSON number of an amount, rounded half up to so many decimals. Only for the wire: never calculate with it. */
export function toWireNumber(amount: Amount, decimals: number): number {
  const units = Number(divideHalfUp(amount, STEPS[decimals]!));
  // Both are exact below 2^53, and one division of exact numbers gives the double nearest to the decimal.
  return Number.isSafeInteger(units) ? units / 10 ** decimals : Number(toDecimal(amount, decimals));
}
