/** The day of a moment in milliseconds, in UTC, as `2026-01-31`; null where its year is not written with four digits. */
export function dayOf(time: number): string | null {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return null;
  const text = date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

/** Whether the calendar has that day, written `2026-01-31`: one that the month does not have would be read as one of the next. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && dayOf(Date.parse(text)) === text;
