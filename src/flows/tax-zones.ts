import type { Context } from '../db/context.ts';
import { countryName, groupsByIds } from '../domains/customers/index.ts';
import {
  badLocations,
  createTaxZones,
  unknownGroup,
  updateTaxZones,
  type NewZone,
  type TaxZone,
  type ZonePatch,
} from '../domains/tax/index.ts';

/** Makes zones of countries and for groups that there are. Throws what `createTaxZones` throws, or `tax.unknown_group`. */
export async function createCheckedZones(ctx: Context, zones: readonly NewZone[]): Promise<TaxZone[]> {
  await checkReferences(ctx, zones);
  return createTaxZones(ctx, zones);
}

/** Changes zones in the same way. Throws what `updateTaxZones` throws, or `tax.unknown_group`. */
export async function updateCheckedZones(ctx: Context, zones: readonly ZonePatch[]): Promise<TaxZone[]> {
  await checkReferences(ctx, zones);
  return updateTaxZones(ctx, zones);
}

async function checkReferences(
  ctx: Context,
  zones: readonly Pick<NewZone, 'locations' | 'customerGroupIds'>[],
): Promise<void> {
  const ids = zones.flatMap(({ customerGroupIds = [] }) => customerGroupIds).filter((id) => id !== 0);
  const groups = await groupsByIds(ctx, [...new Set(ids)]);
  for (const [index, { locations = [], customerGroupIds = [] }] of zones.entries()) {
    const group = customerGroupIds.find((id) => id !== 0 && !groups.has(id));
    if (group !== undefined) throw unknownGroup(group, index);
    const nowhere = locations.find(({ countryCode }) => countryName(countryCode) === null);
    if (nowhere) throw badLocations(`There is no country ${nowhere.countryCode}.`, index);
  }
}
