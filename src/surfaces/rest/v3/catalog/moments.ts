const DAY = 24 * 60 * 60 * 1000;

/** A moment of a filter; the contract has checked that it is one. */
export const momentOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(text);

/** A filter by a date alone means the whole day; by date and time, that moment. */
export function dayOf(text: string): { min: Date; less: Date } {
  const start = new Date(text);
  const length = /^\d{4}-\d{2}-\d{2}$/.test(text) ? DAY : 1;
  return { min: start, less: new Date(start.getTime() + length) };
}

/** The end of a range: a date alone includes that day. */
export const endOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(dayOf(text).less.getTime() - 1);
