import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import {
  badLocations,
  defaultZoneStays,
  filterMissing,
  repeatedRow,
  unknownZone,
  zoneNeedsLocation,
} from './errors.ts';
import { lockTax } from './new-store.ts';
import { updateSettingsRow } from './settings.storage.ts';
import type { PriceDisplay } from './tax.ts';
import { taxOfStore } from './tax-in-memory.ts';
import { placed, zoneOfPlace } from './terms.ts';
import { DEFAULT_ZONE, type Place, type TaxZone, type ZoneLocation } from './zone.ts';
import { deleteZoneRows, insertZones, selectZones, updateZoneRow } from './zones.storage.ts';

export interface NewZone {
  readonly name: string;
  readonly enabled?: boolean | undefined;
  readonly display?: Partial<PriceDisplay> | undefined;
  readonly locations?: readonly ZoneLocation[] | undefined;
  readonly customerGroupIds?: readonly number[] | undefined;
}

/** What is left out stays. */
export type ZonePatch = Partial<NewZone> & { readonly id: number };

/** By id; only these, where ids are named. */
export async function listTaxZones(ctx: Context, ids?: readonly number[]): Promise<readonly TaxZone[]> {
  const { zones } = (await taxOfStore(ctx)).parts;
  return ids ? zones.filter(({ id }) => ids.includes(id)) : zones;
}

/** Makes zones, all of them or none. Throws `tax.zone_needs_location` or `tax.bad_locations`. */
export async function createTaxZones(ctx: Context, inputs: readonly NewZone[]): Promise<TaxZone[]> {
  const ids = await reserveIds(ctx, 'tax-zone', inputs.length);
  const zones = inputs.map((input, index): TaxZone => {
    const { locations = [] } = input;
    checkLocations(locations, index);
    return {
      // A new store has the first one.
      id: ids[index]! + DEFAULT_ZONE,
      name: input.name,
      enabled: input.enabled ?? true,
      display: {
        showInclusive: input.display?.showInclusive ?? false,
        showBothOnDetailView: input.display?.showBothOnDetailView ?? false,
        showBothOnListView: input.display?.showBothOnListView ?? false,
      },
      locations,
      customerGroupIds: input.customerGroupIds ?? [],
    };
  });
  if (zones.length === 0) return zones;
  await ctx.transaction(async (tx) => {
    await lockTax(tx);
    await insertZones(tx, zones);
  });
  return zones;
}

/**
 * Changes zones, all of them or none. Throws `tax.repeated_row`, `tax.unknown_zone`, `tax.default_zone_stays`,
 * `tax.zone_needs_location` or `tax.bad_locations`.
 */
export async function updateTaxZones(ctx: Context, patches: readonly ZonePatch[]): Promise<TaxZone[]> {
  const ids = patches.map(({ id }) => id);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) throw repeatedRow(id, index);
  return ctx.transaction(async (tx) => {
    await lockTax(tx);
    const all = await selectZones(tx);
    const changed = patches.map((patch, index) => {
      const before = all.find(({ id }) => id === patch.id);
      if (!before) throw unknownZone(patch.id, index);
      const after = patched(before, patch);
      if (after.id === DEFAULT_ZONE) checkDefault(after, index);
      else checkLocations(after.locations, index);
      return after;
    });
    for (const zone of changed) await updateZoneRow(tx, zone);
    return changed;
  });
}

const patched = (before: TaxZone, patch: ZonePatch): TaxZone => ({
  id: before.id,
  name: patch.name ?? before.name,
  enabled: patch.enabled ?? before.enabled,
  display: { ...before.display, ...patch.display },
  locations: patch.locations ?? before.locations,
  customerGroupIds: patch.customerGroupIds ?? before.customerGroupIds,
});

function checkDefault({ enabled, locations, customerGroupIds }: TaxZone, index: number): void {
  if (!enabled) throw defaultZoneStays('The default tax zone is always enabled.', index);
  if (locations.length > 0 || customerGroupIds.length > 0)
    throw defaultZoneStays('The default tax zone covers whoever is in no other zone.', index);
}

/** A zone is made of countries, of subdivisions, or of postal codes of one country (`tax-rates-zones.mdx`). */
function checkLocations(locations: readonly ZoneLocation[], index: number): void {
  if (locations.length === 0) throw zoneNeedsLocation(index);
  const bySubdivisions = locations.filter(({ subdivisionCodes }) => subdivisionCodes.length > 0).length;
  const byPostalCodes = locations.filter(({ postalCodes }) => postalCodes.length > 0).length;
  if (bySubdivisions > 0 && byPostalCodes > 0)
    throw badLocations('A tax zone has subdivisions or postal codes, not both.', index);
  if (![0, locations.length].includes(bySubdivisions))
    throw badLocations('Where a tax zone has subdivisions, each of its locations has.', index);
  if (byPostalCodes > 0 && new Set(locations.map(({ countryCode }) => countryCode)).size > 1)
    throw badLocations('The postal codes of a tax zone are of one country.', index);
  if (![0, locations.length].includes(byPostalCodes))
    throw badLocations('Where a tax zone has postal codes, each of its locations has.', index);
}

/**
 * Deletes zones with their rates; ids that name none are passed over. Where the settings name one, they name the
 * default zone from then on. Throws `tax.filter_missing` or `tax.default_zone_stays`.
 */
export async function deleteTaxZones(ctx: Context, ids: readonly number[] | undefined): Promise<void> {
  if (!ids) throw filterMissing('id:in');
  if (ids.includes(DEFAULT_ZONE)) throw defaultZoneStays('The default tax zone cannot be deleted.');
  if ((await listTaxZones(ctx, ids)).length === 0) return;
  await ctx.transaction(async (tx) => {
    const settings = await lockTax(tx);
    await deleteZoneRows(tx, ids);
    const kept = (id: number): number => (ids.includes(id) ? DEFAULT_ZONE : id);
    const { guestZoneId, storeZoneId } = settings;
    await updateSettingsRow(tx, {
      ...settings,
      guestZoneId: kept(guestZoneId),
      storeZoneId: kept(storeZoneId),
    });
  });
}

/** Where somebody is, and in which customer group; 0 is none. */
export interface ZoneCheck extends Place {
  readonly customerGroupId: number;
}

/** The zone of each, in this order. */
export async function taxZonesOf(ctx: Context, checks: readonly ZoneCheck[]): Promise<TaxZone[]> {
  const store = await taxOfStore(ctx);
  return Promise.all(
    checks.map(
      async ({ customerGroupId, ...place }) =>
        zoneOfPlace(store, await placed(store, place), customerGroupId, '').zone,
    ),
  );
}
