import type { Context } from '../../db/context.ts';
import type { TaxRate, TaxTerms } from './tax.ts';
import { taxOfStore, type StoreTax } from './tax-in-memory.ts';
import { subdivisionCode } from './subdivisions.ts';
import { DEFAULT_ZONE, hasSubdivisions, zoneAt, zoneOfGroup, type Place, type TaxZone } from './zone.ts';

/** Who buys, as far as tax asks. */
export interface TaxedShopper {
  /** Absent: a guest. */
  readonly customerId?: number | undefined;
  /** 0 is no group. */
  readonly groupId: number;
  /** The customer's tax exempt category; anything but '' exempts them. */
  readonly taxCode: string;
  /** Where they have it sent or, where nothing is sent yet, where they live. */
  readonly address?: Place | undefined;
  /** Two letters, ISO 3166-1: the country that was asked for; it holds before their address. */
  readonly countryCode?: string | undefined;
}

/** What holds for a shopper, from memory. */
export async function taxTermsFor(ctx: Context, who: TaxedShopper): Promise<TaxTerms> {
  const store = await taxOfStore(ctx);
  const { address } = who;
  return termsFor(store, address ? { ...who, address: await placed(store, address) } : who);
}

/** A place with the code of its state, if any zone asks for that. */
export async function placed(store: StoreTax, place: Place): Promise<Place> {
  const countryCode = place.countryCode.toUpperCase();
  if (!place.stateCode || !hasSubdivisions(store.zones, countryCode)) return place;
  return { ...place, stateCode: await subdivisionCode(countryCode, place.stateCode) };
}

const NONE: readonly TaxRate[] = [];
const nothing = (): readonly TaxRate[] => NONE;

export function termsFor(store: StoreTax, who: TaxedShopper): TaxTerms {
  const { settings } = store.parts;
  const { zone, why } = zoneFor(store, who);
  const code = who.taxCode.trim();
  const storeZone = enabledZone(store, settings.storeZoneId);
  return {
    enteredInclusive: settings.enteredInclusive,
    zone: { id: zone.id, name: zone.name },
    why: code === '' ? why : `the customer is exempt by the tax code ${code}`,
    ratesOf: code === '' ? (classId) => store.ratesOf(zone.id, classId) : nothing,
    storeRatesOf: settings.subtractsStoreTax ? (classId) => store.ratesOf(storeZone.id, classId) : undefined,
    display: zone.display,
  };
}

interface FoundZone {
  readonly zone: TaxZone;
  readonly why: string;
}

/** The zone that a shopper is in, and how it was found (docs/adr/0044-tax-zone-of-a-shopper.md). */
export function zoneFor(store: StoreTax, { countryCode, address, groupId }: TaxedShopper): FoundZone {
  if (countryCode !== undefined)
    return zoneOfPlace(store, { countryCode }, groupId, 'the zone of the country asked for');
  if (address !== undefined)
    return zoneOfPlace(store, address, groupId, 'the zone of the customer’s address');
  const named = zoneOfGroup(store.zones, groupId);
  if (named) return { zone: named, why: 'no address is known; the zone names the customer group' };
  const guests = enabledZone(store, store.parts.settings.guestZoneId);
  return { zone: guests, why: 'no address is known; the zone for guests' };
}

/** The zone of a place; the default one where no other covers it. */
export function zoneOfPlace(store: StoreTax, place: Place, groupId: number, why: string): FoundZone {
  const zone = zoneAt(store.zones, place, groupId);
  if (zone) return { zone, why };
  return { zone: enabledZone(store, DEFAULT_ZONE), why: 'the default zone, since no other covers the place' };
}

/** A zone by its id, or the default one, which there always is and which is always enabled. */
const enabledZone = ({ zones }: StoreTax, id: number): TaxZone =>
  zones.all.get(id) ?? zones.all.get(DEFAULT_ZONE)!;
