export interface TimezoneFacts {
  readonly name: string;
  /** Seconds east of UTC in standard time. */
  readonly raw_offset: number;
  /** Seconds east of UTC in daylight saving time; the same where there is none. */
  readonly dst_offset: number;
  readonly dst_correction: boolean;
}

/** What a time zone of the IANA database is in a year, from its offsets in January and in July. */
export function timezoneFacts(name: string, year: number): TimezoneFacts {
  const [january, july] = [0, 6].map((month) => offsetAt(name, Date.UTC(year, month, 1)));
  const raw = Math.min(january!, july!);
  const dst = Math.max(january!, july!);
  return { name, raw_offset: raw, dst_offset: dst, dst_correction: raw !== dst };
}

function offsetAt(timeZone: string, at: number): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes = '0'] = /^GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(text ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
}
