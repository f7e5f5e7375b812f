import { Refusal } from './refusal.ts';

/** A moment as V3 writes it: UTC, to the second. */
export const timestamp = (at: Date): string => `${at.toISOString().slice(0, 19)}Z`;

/** A moment as V2 writes it: `2026-01-15 12:00:00`, in UTC. */
export const plainTimestamp = (at: Date): string => at.toISOString().slice(0, 19).replace('T', ' ');

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ZONE = /(z|[+-]\d{2}:?\d{2})$/i;
const SECOND = 1_000;
const DAY = 86_400_000;

/** Reads a date, which is its first moment, or a date and time; UTC where it names no zone. */
function momentOf(name: string, text: string): Date {
  const complete = DATE.test(text) || ZONE.test(text) ? text : `${text}Z`;
  const at = new Date(complete.toUpperCase().replace(' ', 'T'));
  // Years that a timestamp column does not have are no moment either.
  if (!(at.getUTCFullYear() >= 1 && at.getUTCFullYear() <= 9999))
    throw new Refusal(422, 'The request does not match the contract.', { [name]: 'must be a date' });
  return at;
}

/**
 * The span that `name`, `name:min` and `name:max` of a query leave; both ends belong to it. Answers tell moments to the
 * second, so one without a fraction is all of its second.
 */
export function momentRange(
  query: Readonly<Record<string, unknown>>,
  name: string,
): { readonly min?: Date; readonly max?: Date } {
  const read = (key: string): Date | null => {
    const text = query[key];
    return typeof text === 'string' ? momentOf(key, text) : null;
  };
  const exact = read(name);
  const length = DATE.test(String(query[name])) ? DAY : SECOND;
  const from = [exact, read(`${name}:min`)].filter((at) => at !== null).map(Number);
  const max = read(`${name}:max`);
  const isWhole = !DATE.test(String(query[`${name}:max`])) && max?.getUTCMilliseconds() === 0;
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
