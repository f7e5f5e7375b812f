import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { selectClasses } from './classes.storage.ts';
import {
  filterMissing,
  rateClassRepeated,
  rateClassUnknown,
  rateZoneUnknown,
  repeatedRow,
  unknownRate,
} from './errors.ts';
import { lockTax } from './new-store.ts';
import type { ClassRate, ZoneRate } from './rate.ts';
import { deleteRateRows, insertRate, selectRates, updateRateRow } from './rates.storage.ts';
import { taxOfStore } from './tax-in-memory.ts';
import { selectZones } from './zones.storage.ts';

export interface NewRate {
  readonly zoneId: number;
  readonly name: string;
  readonly enabled?: boolean | undefined;
  readonly priority?: number | undefined;
  readonly classRates: readonly ClassRate[];
}

/** What is left out stays, also the rate of a class that is left out. */
export type RatePatch = Partial<NewRate> & { readonly id: number };

export interface RateFilter {
  readonly ids?: readonly number[] | undefined;
  readonly zoneIds?: readonly number[] | undefined;
}

/** By id. */
export async function listTaxRates(ctx: Context, { ids, zoneIds }: RateFilter = {}): Promise<ZoneRate[]> {
  return (await taxOfStore(ctx)).parts.rates.filter(
    (rate) => (!ids || ids.includes(rate.id)) && (!zoneIds || zoneIds.includes(rate.zoneId)),
  );
}

/**
 * Makes rates, all of them or none. Throws `tax.rate_zone_unknown`, `tax.rate_class_unknown` or
 * `tax.rate_class_repeated`.
 */
export async function createTaxRates(ctx: Context, inputs: readonly NewRate[]): Promise<ZoneRate[]> {
  const ids = await reserveIds(ctx, 'tax-rate', inputs.length);
  const rates = inputs.map((input, index): ZoneRate => ({
    id: ids[index]!,
    zoneId: input.zoneId,
    name: input.name,
    enabled: input.enabled ?? true,
    priority: input.priority ?? 1,
    classRates: mergedRates([], input.classRates, index),
  }));
  if (rates.length === 0) return rates;
  await ctx.transaction(async (tx) => {
    await lockTax(tx);
    await checkReferences(tx, rates);
    for (const rate of rates) await insertRate(tx, rate);
  });
  return rates;
}

/** Changes rates, all of them or none. Throws `tax.repeated_row`, `tax.unknown_rate` and what making one throws. */
export async function updateTaxRates(ctx: Context, patches: readonly RatePatch[]): Promise<ZoneRate[]> {
  const ids = patches.map(({ id }) => id);
  for (const [index, id] of ids.entries()) if (ids.indexOf(id) < index) throw repeatedRow(id, index);
  return ctx.transaction(async (tx) => {
    await lockTax(tx);
    const all = new Map((await selectRates(tx)).map((rate) => [rate.id, rate]));
    const changed = patches.map((patch, index): ZoneRate => {
      const before = all.get(patch.id);
      if (!before) throw unknownRate(patch.id, index);
      return {
        id: before.id,
        zoneId: patch.zoneId ?? before.zoneId,
        name: patch.name ?? before.name,
        enabled: patch.enabled ?? before.enabled,
        priority: patch.priority ?? before.priority,
        classRates: mergedRates(before.classRates, patch.classRates ?? [], index),
      };
    });
    await checkReferences(tx, changed);
    for (const rate of changed) await updateRateRow(tx, rate);
    return changed;
  });
}

/** By class (`docs/store-operations/tax/tax-rates-zones.mdx`, "Update tax rates": other classes keep theirs). */
function mergedRates(
  before: readonly ClassRate[],
  given: readonly ClassRate[],
  index: number,
): readonly ClassRate[] {
  const seen = new Set<number>();
  for (const { taxClassId } of given) {
    if (seen.has(taxClassId)) throw rateClassRepeated(taxClassId, index);
    seen.add(taxClassId);
  }
  return [...before.filter(({ taxClassId }) => !seen.has(taxClassId)), ...given].sort(
    (a, b) => a.taxClassId - b.taxClassId,
  );
}

async function checkReferences(tx: Context, rates: readonly ZoneRate[]): Promise<void> {
  const zones = new Set((await selectZones(tx)).map(({ id }) => id));
  const classes = new Set((await selectClasses(tx)).map(({ id }) => id));
  for (const [index, { zoneId, classRates }] of rates.entries()) {
    if (!zones.has(zoneId)) throw rateZoneUnknown(zoneId, index);
    const unknown = classRates.find(({ taxClassId }) => !classes.has(taxClassId));
    if (unknown) throw rateClassUnknown(unknown.taxClassId, index);
  }
}

/** Deletes rates; ids that name none are passed over. Throws `tax.filter_missing`. */
export async function deleteTaxRates(ctx: Context, ids: readonly number[] | undefined): Promise<void> {
  if (!ids) throw filterMissing('id:in');
  if ((await listTaxRates(ctx, { ids })).length === 0) return;
  await ctx.transaction(async (tx) => {
    await lockTax(tx);
    await deleteRateRows(tx, ids);
  });
}
