import type { Context } from '../../db/context.ts';
import { storeOf } from '../stores/index.ts';
import { insertClasses } from './classes.storage.ts';
import { insertSettings, selectSettings } from './settings.storage.ts';
import { insertZones } from './zones.storage.ts';
import { DEFAULT_CLASSES, type TaxClass } from './class.ts';
import type { ZoneRate } from './rate.ts';
import { DEFAULT_SETTINGS, type TaxSettings } from './settings.ts';
import { DEFAULT_ZONE, type TaxZone } from './zone.ts';

/** What a store has set about tax. */
export interface TaxParts {
  readonly settings: TaxSettings;
  /** By id; the default class is the first one. */
  readonly classes: readonly TaxClass[];
  /** By id, also those that are not enabled. */
  readonly zones: readonly TaxZone[];
  /** By id. */
  readonly rates: readonly ZoneRate[];
}

/** The zone of whoever is in no other. It has no rates until some are made (docs/adr/0044-tax-zone-of-a-shopper.md). */
const NEW_ZONE: TaxZone = {
  id: DEFAULT_ZONE,
  name: 'Default Tax Zone',
  enabled: true,
  display: { showInclusive: false, showBothOnDetailView: false, showBothOnListView: false },
  locations: [],
  customerGroupIds: [],
};

/** What a store has that never changed anything about tax: it is kept nowhere. */
export async function newStoreTax(ctx: Context): Promise<TaxParts> {
  const { createdAt } = await storeOf(ctx);
  return {
    settings: DEFAULT_SETTINGS,
    classes: DEFAULT_CLASSES.map((taxClass) => ({ ...taxClass, createdAt, updatedAt: createdAt })),
    zones: [NEW_ZONE],
    rates: [],
  };
}

/**
 * Begins a change of the store's tax: until the commit nobody else changes any of it. With the first one the store gets
 * rows for what it had without them. Answers the settings.
 */
export async function lockTax(tx: Context): Promise<TaxSettings> {
  const before = await newStoreTax(tx);
  if (await insertSettings(tx, before.settings)) {
    await insertClasses(tx, before.classes);
    await insertZones(tx, before.zones);
  }
  await tx.changed('tax', null);
  return (await selectSettings(tx, true))!;
}
