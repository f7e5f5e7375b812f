import {
  createTaxClasses,
  createTaxRates,
  createTaxZones,
  DEFAULT_CLASS,
  DEFAULT_ZONE,
  listTaxClasses,
  updateTaxSettings,
} from '../domains/tax/index.ts';
import type { Context } from '../db/context.ts';
import { amountOf } from '../kernel/money.ts';
import { idOf } from './id-of.ts';
import type { TaxRateSeed, TaxSeed } from './seed.ts';

/** Makes the tax classes of a seed; those that every store has can be named too. */
export async function addTaxClasses(
  ctx: Context,
  { classes = [] }: TaxSeed,
  ids: Map<string, number>,
): Promise<void> {
  for (const { name, id } of await listTaxClasses(ctx)) ids.set(name, id);
  if (classes.length === 0) return;
  for (const { name, id } of await createTaxClasses(ctx, classes)) ids.set(name, id);
}

interface Ids {
  readonly groups: ReadonlyMap<string, number>;
  readonly taxClasses: ReadonlyMap<string, number>;
}

/** Makes the zones of a seed with their rates, and sets how prices are entered. */
export async function addTaxZones(ctx: Context, seed: TaxSeed, ids: Ids): Promise<void> {
  const seeds = seed.zones ?? [];
  const zones = await createTaxZones(
    ctx,
    seeds.map(({ name, locations, customer_groups: groups = [], show_inclusive: showInclusive = false }) => ({
      name,
      display: { showInclusive },
      locations: locations.map((location) => ({
        countryCode: location.country_code,
        subdivisionCodes: location.subdivision_codes ?? [],
        postalCodes: location.postal_codes ?? [],
      })),
      customerGroupIds: groups.map((group) => idOf(ids.groups, group, 'customer group')),
    })),
  );
  const rates = [
    ...(seed.rates ?? []).map((rate) => newRate(rate, DEFAULT_ZONE, ids)),
    ...seeds.flatMap(({ rates = [] }, index) => rates.map((rate) => newRate(rate, zones[index]!.id, ids))),
  ];
  await createTaxRates(ctx, rates);
  await updateTaxSettings(ctx, {
    enteredInclusive: seed.entered_with_prices ?? false,
    subtractsStoreTax: seed.subtract_store_tax ?? true,
  });
}

const newRate = ({ name, percent, priority, classes = {} }: TaxRateSeed, zoneId: number, ids: Ids) => ({
  zoneId,
  name,
  priority,
  classRates: [
    { taxClassId: DEFAULT_CLASS, percent: amountOf(percent) },
    ...Object.entries(classes).map(([name, share]) => ({
      taxClassId: idOf(ids.taxClasses, name, 'tax class'),
      percent: amountOf(share),
    })),
  ],
});
