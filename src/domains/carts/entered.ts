import { dayOf, isDay } from '../../kernel/day.ts';
import { amountOf, toDecimal, type Amount } from '../../kernel/money.ts';
import { limitsOf, momentOf, type Modifier, type Product } from '../catalog/index.ts';
import { badOption, badOptionValue } from './errors.ts';
import type { CalendarDay, OptionSelection } from './option-selection.ts';

/** UTF-16 units of an entered text at most, whatever its modifier allows. */
const MAX_TEXT = 10_000;
/** Decimals of a number that are kept. */
const DECIMALS = 12;

type Raw = string | number | CalendarDay;

/** How a modifier that is entered calls what was entered, and reads it. */
const KINDS: Partial<
  Record<
    Modifier['type'],
    { kind: 'text' | 'number' | 'date'; read: (raw: Raw, modifier: Modifier) => string }
  >
> = {
  text: { kind: 'text', read: readText },
  multi_line_text: { kind: 'text', read: readText },
  numbers_only_text: { kind: 'number', read: readNumber },
  date: { kind: 'date', read: readDay },
};

/**
 * What was entered, as a line keeps it: the text, the number as a decimal, the day as ISO 8601 writes it. Empty where
 * nothing was. Throws `carts.bad_option` where it is of another kind than the modifier, `carts.bad_option_value` where
 * the modifier does not take it.
 */
export function enteredText(product: Product, modifier: Modifier, selection: OptionSelection): string {
  const { kind, read } = KINDS[modifier.type]!;
  const given = { ...selection } as { readonly given?: Raw } & { readonly [key in typeof kind]?: Raw };
  const raw = given.given ?? given[kind];
  if (raw === undefined) throw badOption(modifier.id, product.name);
  return raw === '' ? '' : read(raw, modifier);
}

function fail({ displayName }: Modifier, rule: string): never {
  throw badOptionValue(displayName, rule);
}

function readText(raw: Raw, modifier: Modifier): string {
  if (typeof raw === 'object') return fail(modifier, 'takes a text');
  const text = String(raw);
  if (text.length > MAX_TEXT) fail(modifier, `takes at most ${MAX_TEXT} characters`);
  const { low, high } = limitsOf(modifier);
  const characters = [...text].length;
  if (low !== null && characters < low) fail(modifier, `takes at least ${low} characters`);
  if (high !== null && characters > high) fail(modifier, `takes at most ${high} characters`);
  const { text_lines_limited: limited, text_max_lines: lines } = modifier.config;
  if (limited === true && lines && text.split(/\r\n|\r|\n/).length > lines)
    fail(modifier, `takes at most ${lines} lines`);
  return text;
}

function readNumber(raw: Raw, modifier: Modifier): string {
  const amount = numberOf(String(raw)) ?? fail(modifier, 'takes a number');
  const { low, high } = limitsOf(modifier);
  if (low !== null && amount < amountOf(low)) fail(modifier, `takes numbers from ${low}`);
  if (high !== null && amount > amountOf(high)) fail(modifier, `takes numbers up to ${high}`);
  const decimal = toDecimal(amount, DECIMALS).replace(/\.?0+$/, '');
  if (modifier.config.number_integers_only === true && decimal.includes('.'))
    fail(modifier, 'takes whole numbers');
  return decimal === '-0' ? '0' : decimal;
}

/** Null where it is no number, or one that is too large or too fine to be kept. */
function numberOf(text: string): Amount | null {
  const decimal = /^-?\d(\.\d+)?e-\d+$/.test(text) ? Number(text).toFixed(DECIMALS) : text;
  return /^-?\d{1,13}(\.\d{1,12})?$/.test(decimal) ? amountOf(decimal) : null;
}

/** Days are compared, so that a limit's time of day does not cut its own day off. */
function readDay(raw: Raw, modifier: Modifier): string {
  const day =
    (typeof raw === 'object' ? calendarDay(raw) : dayGiven(String(raw))) ?? fail(modifier, 'takes a date');
  const { low, high } = limitsOf(modifier);
  const [earliest, latest] = [low === null ? null : dayOf(low), high === null ? null : dayOf(high)];
  if (earliest !== null && day < earliest) fail(modifier, `takes dates from ${earliest}`);
  if (latest !== null && day > latest) fail(modifier, `takes dates up to ${latest}`);
  return day;
}

/** Seconds of the Unix clock, a day as an object in JSON, or ISO 8601. */
function dayGiven(text: string): string | null {
  if (/^-?\d{1,12}$/.test(text)) return dayOf(Number(text) * 1000);
  return text.startsWith('{') ? calendarDay(parsed(text)) : dayOf(momentOf(text));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function calendarDay(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const { day, month, year } = value as Partial<CalendarDay>;
  const text = [padded(year, 4), padded(month, 2), padded(day, 2)].join('-');
  return isDay(text) ? text : null;
}

const padded = (part: unknown, length: number): string => String(part).padStart(length, '0');
