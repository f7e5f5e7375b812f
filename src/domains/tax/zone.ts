import { type PriceDisplay } from './tax.ts';

/** Tax class 0 is that of every product which names no other, or one that is gone. */
export const DEFAULT_CLASS = 0;
/** The zone of every shopper whom no other zone covers. */
export const DEFAULT_ZONE = 1;

/** A whole country, some of its subdivisions, or some of its postal codes: at most one of the lists has elements. */
export interface ZoneLocation {
  /** Two capital letters, ISO 3166-1. */
  readonly countryCode: string;
  /** ISO 3166-2 without the country, in capitals: `NSW`. */
  readonly subdivisionCodes: readonly string[];
  /** As entered. */
  readonly postalCodes: readonly string[];
}

export interface TaxZone {
  readonly id: number;
  readonly name: string;
  /** Nobody is in a zone that is not. */
  readonly enabled: boolean;
  readonly display: PriceDisplay;
  /** None for the default zone alone. */
  readonly locations: readonly ZoneLocation[];
  /** None: every shopper. 0 is the shoppers in no group. */
  readonly customerGroupIds: readonly number[];
}

/** Where a shopper is, as far as it is known. */
export interface Place {
  /** Two letters, ISO 3166-1. */
  readonly countryCode: string;
  /** The code of a state or province (ISO 3166-2) or, as in addresses, its name. */
  readonly stateCode?: string | undefined;
  readonly postalCode?: string | undefined;
}

/** From the least to the most precise way to cover a place. */
const COUNTRY = 1;
const SUBDIVISION = 2;
const POSTAL_CODE = 3;

interface Covered {
  readonly zone: TaxZone;
  readonly level: number;
  /** What it covers at that level; null is the whole country. */
  readonly codes: ReadonlySet<string> | null;
}

/** The enabled zones, made for finding the one that a shopper is in. */
export interface ZoneIndex {
  readonly all: ReadonlyMap<number, TaxZone>;
  /** The locations by country, the most precise ones first; of equals, those for named groups, then by zone. */
  readonly byCountry: ReadonlyMap<string, readonly Covered[]>;
}

export function indexZones(zones: readonly TaxZone[]): ZoneIndex {
  const enabled = zones.filter((zone) => zone.enabled);
  const covered = enabled.flatMap((zone) =>
    zone.locations.map((location) => ({
      countryCode: location.countryCode,
      covered: { zone, ...coverage(location) },
    })),
  );
  const byCountry = Map.groupBy(covered, ({ countryCode }) => countryCode);
  return {
    all: new Map(enabled.map((zone) => [zone.id, zone])),
    byCountry: new Map(
      [...byCountry].map(([code, list]) => [code, list.map((each) => each.covered).sort(byPrecision)]),
    ),
  };
}

function coverage({ subdivisionCodes, postalCodes }: ZoneLocation): Omit<Covered, 'zone'> {
  if (postalCodes.length > 0) return { level: POSTAL_CODE, codes: new Set(postalCodes.map(plainPostalCode)) };
  if (subdivisionCodes.length > 0) return { level: SUBDIVISION, codes: new Set(subdivisionCodes) };
  return { level: COUNTRY, codes: null };
}

const byPrecision = (a: Covered, b: Covered): number =>
  b.level - a.level || isForGroups(b.zone) - isForGroups(a.zone) || a.zone.id - b.zone.id;

const isForGroups = (zone: TaxZone): number => Number(zone.customerGroupIds.length > 0);

/** Whether zones of a country ask in which state a shopper is. */
export const hasSubdivisions = (index: ZoneIndex, countryCode: string): boolean =>
  index.byCountry.get(countryCode)?.some(({ level }) => level === SUBDIVISION) ?? false;

/**
 * The most precise zone that covers a place and a group, or null (docs/adr/0044-tax-zone-of-a-shopper.md). The place
 * has the code of a state, not its name.
 */
export function zoneAt(index: ZoneIndex, place: Place, groupId: number): TaxZone | null {
  const state = place.stateCode?.toUpperCase() ?? '';
  const postalCode = plainPostalCode(place.postalCode ?? '');
  const found = index.byCountry.get(place.countryCode.toUpperCase())?.find(({ zone, level, codes }) => {
    if (!isFor(zone, groupId)) return false;
    return codes === null || codes.has(level === POSTAL_CODE ? postalCode : state);
  });
  return found?.zone ?? null;
}

const isFor = ({ customerGroupIds }: TaxZone, groupId: number): boolean =>
  customerGroupIds.length === 0 || customerGroupIds.includes(groupId);

/** The first zone that names a group, wherever its members are; null for shoppers in no group. */
export function zoneOfGroup(index: ZoneIndex, groupId: number): TaxZone | null {
  if (groupId === 0) return null;
  for (const zone of index.all.values()) if (zone.customerGroupIds.includes(groupId)) return zone;
  return null;
}

const plainPostalCode = (code: string): string => code.replaceAll(/[\s-]/g, '').toUpperCase();
