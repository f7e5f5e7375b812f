const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that the standard reserves and that are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** The English name of a country by its two letters (ISO 3166-1), or null where there is none. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return null;
  return names.of(code) ?? null;
}
