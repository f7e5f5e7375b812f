import { countryNotFound, stateNotFound } from './errors.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Codes that the standard reserves and that are no country. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** The English name of a country by its two letters (ISO 3166-1), or null where there is none. */
export function countryName(code: string): string | null {
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return null;
  return names.of(code) ?? null;
}

/** A country of ISO 3166-1. */
export interface Country {
  /** Its number in the standard. */
  readonly id: number;
  /** Two letters. */
  readonly code: string;
  /** Three letters. */
  readonly iso3: string;
  /** In English, as addresses have it. */
  readonly name: string;
  /** Its states or provinces: what ISO 3166-2 does not divide further. By name. */
  readonly states: readonly State[];
}

export interface State {
  /** Made of the country's number and the abbreviation, since the standard has no numbers for them. */
  readonly id: number;
  /** The part of its code after the country's: `CA` of `US-CA`. */
  readonly abbreviation: string;
  readonly name: string;
}

let all: Promise<readonly Country[]> | undefined;

/** Every country, by name. Read from its package when somebody first asks. */
export const countries = (): Promise<readonly Country[]> => (all ??= readCountries());

async function readCountries(): Promise<readonly Country[]> {
  const { iso31661, iso31662 } = await import('iso-3166');
  const divided = new Set(iso31662.map(({ parent }) => parent));
  const states = Map.groupBy(
    iso31662.filter(({ code }) => !divided.has(code)),
    ({ code }) => code.slice(0, 2),
  );
  return iso31661
    .flatMap(({ alpha2: code, alpha3: iso3, numeric }): Country[] => {
      const id = Number(numeric);
      const stateOf = (state: { code: string; name: string }): State => {
        const abbreviation = state.code.slice(3);
        return { id: id * SUFFIXES + Number.parseInt(abbreviation, 36), abbreviation, name: state.name };
      };
      const name = countryName(code);
      return name === null
        ? []
        : [{ id, code, iso3, name, states: (states.get(code) ?? []).map(stateOf).sort(byName) }];
    })
    .sort(byName);
}

/** There are fewer abbreviations of up to three letters and digits than this, read as a number to the base 36. */
const SUFFIXES = 36 ** 3;

const byName = (one: { readonly name: string }, other: { readonly name: string }): number =>
  one.name.localeCompare(other.name, 'en');

/** The two letters of the country that has this English name, in any case; null where there is none. */
export async function countryCodeByName(name: string): Promise<string | null> {
  const wanted = name.trim().toLowerCase();
  return (await countries()).find((country) => country.name.toLowerCase() === wanted)?.code ?? null;
}

/** Throws `customers.country_not_found`. */
export async function readCountry(id: number): Promise<Country> {
  const country = (await countries()).find((one) => one.id === id);
  if (!country) throw countryNotFound(id);
  return country;
}

/** Throws `customers.country_not_found` or `customers.state_not_found`, also where it is another country's. */
export async function readState(
  countryId: number,
  id: number,
): Promise<{ readonly country: Country; readonly state: State }> {
  const country = await readCountry(countryId);
  const state = country.states.find((one) => one.id === id);
  if (!state) throw stateNotFound(id);
  return { country, state };
}
