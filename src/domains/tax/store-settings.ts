import type { Context } from '../../db/context.ts';
import { guestZoneUnknown, storeZoneUnknown } from './errors.ts';
import { lockTax } from './new-store.ts';
import type { TaxSettings } from './settings.ts';
import { updateSettingsRow } from './settings.storage.ts';
import { taxOfStore } from './tax-in-memory.ts';
import { selectZones } from './zones.storage.ts';

export const taxSettings = async (ctx: Context): Promise<TaxSettings> =>
  (await taxOfStore(ctx)).parts.settings;

/** What is left out stays. Throws `tax.guest_zone_unknown` or `tax.store_zone_unknown`. */
export function updateTaxSettings(ctx: Context, patch: Partial<TaxSettings>): Promise<TaxSettings> {
  return ctx.transaction(async (tx) => {
    const settings = { ...(await lockTax(tx)), ...patch };
    const zones = new Set((await selectZones(tx)).map(({ id }) => id));
    if (!zones.has(settings.guestZoneId)) throw guestZoneUnknown(settings.guestZoneId);
    if (!zones.has(settings.storeZoneId)) throw storeZoneUnknown(settings.storeZoneId);
    await updateSettingsRow(tx, settings);
    return settings;
  });
}
