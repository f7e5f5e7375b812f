import { isDay } from '../../kernel/day.ts';
import { badValue, type At } from './errors.ts';
import { offeredOptions, type FormField } from './field.ts';

/** A value of a field: text, a number, a date as `YYYY-MM-DD`, the id of an option, or those of several. */
export type FormValue = string | number | readonly number[];

/** What is said in a field: options by their labels or by their ids. Nothing at all takes a value back. */
export type SaidValue =
  string | number | readonly string[] | { readonly optionIds: readonly number[] } | null;

const MAX_TEXT = 255;
const MAX_LONG_TEXT = 10_000;
const DATE = /^(\d{4}-\d\d-\d\d)(?:T.+)?$/;

/** The value that is said, null where it is none. Throws `forms.bad_value`. */
export function valueOf(field: FormField, said: SaidValue, at: At): FormValue | null {
  if (said === null || said === '' || (Array.isArray(said) && said.length === 0)) return null;
  switch (field.type) {
    case 'text':
    case 'password':
      return textOf(field, said, MAX_TEXT, at);
    case 'multiline':
      return textOf(field, said, MAX_LONG_TEXT, at);
    case 'numbers':
      return numberOf(field, said, at);
    case 'date':
      return dateOf(field, said, at);
    case 'checkboxes':
      return choicesOf(field, said, at);
    case 'radiobuttons':
    case 'picklist': {
      const chosen = choicesOf(field, typeof said === 'string' ? [said] : said, at);
      if (chosen === null) return null;
      if (chosen.length > 1) throw badValue(`"${field.label}" has one value.`, at);
      return chosen[0]!;
    }
  }
}

function textOf({ label, config }: FormField, said: SaidValue, most: number, at: At): string {
  if (typeof said !== 'string') throw badValue(`"${label}" is a text.`, at);
  const limit = Math.min(config.maxLength ?? most, most);
  if ([...said].length > limit) throw badValue(`"${label}" has at most ${limit} characters.`, at);
  return said;
}

function numberOf({ label, config }: FormField, said: SaidValue, at: At): number {
  const number = typeof said === 'string' && /^-?\d+(\.\d+)?$/.test(said) ? Number(said) : said;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw badValue(`"${label}" is a number.`, at);
  const { minNumber, maxNumber, maxLength } = config;
  if (minNumber !== undefined && number < minNumber)
    throw badValue(`"${label}" is at least ${minNumber}.`, at);
  if (maxNumber !== undefined && number > maxNumber)
    throw badValue(`"${label}" is at most ${maxNumber}.`, at);
  if (maxLength !== undefined && String(number).length > maxLength)
    throw badValue(`"${label}" has at most ${maxLength} digits.`, at);
  return number;
}

function dateOf({ label, config }: FormField, said: SaidValue, at: At): string {
  const day = typeof said === 'string' ? DATE.exec(said)?.[1] : undefined;
  if (day === undefined || !isDay(day) || Number.isNaN(Date.parse(said as string)))
    throw badValue(`"${label}" is a date such as 2026-01-31.`, at);
  if (config.minDate !== undefined && day < config.minDate)
    throw badValue(`"${label}" is not before ${config.minDate}.`, at);
  if (config.maxDate !== undefined && day > config.maxDate)
    throw badValue(`"${label}" is not after ${config.maxDate}.`, at);
  return day;
}

/** In the order of the options. */
function choicesOf(field: FormField, said: SaidValue, at: At): number[] | null {
  const offered = offeredOptions(field);
  let ids: (number | undefined)[];
  if (Array.isArray(said))
    ids = (said as readonly string[]).map((label) => offered.find((option) => option.label === label)?.id);
  else if (typeof said === 'object' && said !== null && 'optionIds' in said)
    ids = said.optionIds.map((id) => offered.find((option) => option.id === id)?.id);
  else throw badValue(`"${field.label}" is a choice.`, at);
  if (ids.includes(undefined)) throw badValue(`"${field.label}" has no such option.`, at);
  const chosen = offered.map(({ id }) => id).filter((id) => ids.includes(id));
  return chosen.length === 0 ? null : chosen;
}

/** The label of an option of the field, one that is no longer offered too. */
export const labelOf = ({ options }: FormField, id: number): string =>
  options.find((option) => option.id === id)?.label ?? '';
