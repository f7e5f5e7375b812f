import { Refusal } from './refusal.ts';

/** A moment as V3 writes it: UTC, to the second. */
export const timestamp = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** A moment as V2 writes it of customers: RFC 2822, such as `Thu, 15 Jan 2026 12:00:00 +0000`. */
export const mailTimestamp = (at: Date): string => at.toUTCString().replace('GMT', '+0000');

/** A moment as V2 writes it of groups: `2026-01-15 12:00:00`, in UTC. */
export const plainTimestamp = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');

const DATE = /^\d{4}-\d{2}-\d{2}$/;
/** As RFC 2822 has it. */
const MAIL = /^(?:[A-Za-z]{3}, ?)?\d{1,2} [A-Za-z]{3} \d{4} /;
const ZONE = /(z|[+-]\d{2}:?\d{2})$/i;
const SECOND = 1_000;
const DAY = 86_400_000;

/** Reads a date, which is its first moment, or a date and time; UTC where it names no zone. */
function momentOf(name: string, text: string): Date {
  const at = new Date(MAIL.test(text) ? completeMail(text) : completeIso(text));
  // Years that a timestamp column does not have are no moment either.
  if (!(at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999))
    throw new Refusal(422, 'The request does not match the contract.', { [name]: 'must be a date' });
  return at;
}

function completeIso(text: string): string {
  const complete = DATE.test(text) || ZONE.test(text) ? text : `${text}Z`;
  return complete.toUpperCase().replace(' ', 'T');
}

/** UTC where there is no zone. The plus of `+0000` is a space where a client did not encode it. */
const completeMail = (text: string): string =>
  /:\d{2}$/.test(text) ? `${text} +0000` : text.replace(/ +(\d{4})$/, ' +$1');

/**
 * The span that `name`, `name:min` and `name:max` of a query leave; both ends belong to it. Answers tell moments to the
 * second, so one without a fraction is all of its second.
 */
export function momentRange(
  query: Readonly<Record<string, unknown>>,
  name: string,
  ends = { min: `${name}:min`, max: `${name}:max` },
): { readonly min?: Date; readonly max?: Date } {
  const read = (key: string): Date | null => {
    const text = query[key];
    return typeof text === 'string' ? momentOf(key, text) : null;
  };
  const exact = read(name);
  const length = DATE.test(String(query[name])) ? DAY : SECOND;
  const from = [exact, read(ends.min)].filter((at) => at !== null).map(Number);
  const max = read(ends.max);
  const isWhole = !DATE.test(String(query[ends.max])) && max?.getUTCMilliseconds() === 0;
  const to = [
    exact && new Date(exact.getTime() + length - 1),
    max && new Date(max.getTime() + (isWhole ? SECOND - 1 : 0)),
  ]
    .filter((at) => at !== null)
    .map(Number);
  return {
    ...(from.length > 0 && { min: new Date(Math.max(...from)) }),
    ...(to.length > 0 && { max: new Date(Math.min(...to)) }),
  };
}

/** The same of `min_name` and `max_name`, as V2 has them. */
export const momentRangeV2 = (
  query: Readonly<Record<string, unknown>>,
  name: string,
): { readonly min?: Date; readonly max?: Date } =>
  momentRange(query, name, { min: `min_${name}`, max: `max_${name}` });
