import type { Collection, Context } from '../../db/context.ts';
import { selectClasses } from './classes.storage.ts';
import { selectRates } from './rates.storage.ts';
import { selectSettings } from './settings.storage.ts';
import { selectZones } from './zones.storage.ts';
import { newStoreTax, type TaxParts } from './new-store.ts';
import type { ZoneRate } from './rate.ts';
import type { TaxRate } from './tax.ts';
import { DEFAULT_CLASS, indexZones, type ZoneIndex } from './zone.ts';

/** All that a store has set about tax, as it was at one moment. */
export interface StoreTax {
  readonly parts: TaxParts;
  readonly zones: ZoneIndex;
  /** The enabled rates of a zone for a tax class, by priority. A class that is gone is the default one. */
  ratesOf(zoneId: number, taxClassId: number): readonly TaxRate[];
}

/** Classes, zones, rates and settings are one value, so that they always fit each other. */
const taxInMemory: Collection<'all', StoreTax> = {
  name: 'tax',
  unloadedBy: { tax: 'all', store: 'all' },
  load: async (ctx) => new Map([['all' as const, await readTax(ctx)]]),
};

async function readTax(ctx: Context): Promise<StoreTax> {
  const settings = await selectSettings(ctx);
  if (settings === null) return storeTax(await newStoreTax(ctx));
  const classes = await selectClasses(ctx);
  const zones = await selectZones(ctx);
  return storeTax({ settings, classes, zones, rates: await selectRates(ctx) });
}

export const taxOfStore = async (ctx: Context): Promise<StoreTax> =>
  (await ctx.services.memory.get(ctx, taxInMemory, 'all'))!;

const NONE: readonly TaxRate[] = [];

export function storeTax(parts: TaxParts): StoreTax {
  const classIds = new Set(parts.classes.map(({ id }) => id));
  const byZone = new Map<number, Map<number, TaxRate[]>>();
  for (const { id, zoneId, name, priority, classRates } of applicable(parts.rates)) {
    const ofZone = byZone.get(zoneId) ?? new Map<number, TaxRate[]>();
    byZone.set(zoneId, ofZone);
    for (const { taxClassId, percent } of classRates) {
      if (percent === 0n) continue;
      const list = ofZone.get(taxClassId);
      if (list) list.push({ id, name, percent, priority });
      else ofZone.set(taxClassId, [{ id, name, percent, priority }]);
    }
  }
  return {
    parts,
    zones: indexZones(parts.zones),
    ratesOf: (zoneId, taxClassId) =>
      byZone.get(zoneId)?.get(classIds.has(taxClassId) ? taxClassId : DEFAULT_CLASS) ?? NONE,
  };
}

const applicable = (rates: readonly ZoneRate[]): ZoneRate[] =>
  rates.filter(({ enabled }) => enabled).sort((a, b) => a.priority - b.priority || a.id - b.id);
