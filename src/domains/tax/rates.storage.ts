import { amountOf, toDecimal } from '../../kernel/money.ts';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import { PERCENT_DECIMALS, type ZoneRate } from './rate.ts';

/** By id, each with its class rates by class. */
export async function selectRates(ctx: Context): Promise<ZoneRate[]> {
  const rates = await ctx.db
    .selectFrom('tax_rates')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  const rows = await ctx.db
    .selectFrom('tax_class_rates')
    .select(['tax_rate_id', 'tax_class_id', 'percent'])
    .where('store_id', '=', ctx.store.id)
    .orderBy('tax_class_id')
    .execute();
  const byRate = Map.groupBy(rows, (row) => row.tax_rate_id);
  return rates.map((rate) => ({
    id: rate.id,
    zoneId: rate.zone_id,
    name: rate.name,
    enabled: rate.enabled,
    priority: rate.priority,
    classRates: (byRate.get(rate.id) ?? []).map((row) => ({
      taxClassId: row.tax_class_id,
      percent: amountOf(row.percent),
    })),
  }));
}

export async function insertRate(tx: Context, rate: ZoneRate): Promise<void> {
  await tx.db
    .insertInto('tax_rates')
    .values({ store_id: tx.store.id, id: rate.id, ...valuesOf(rate) })
    .execute();
  await insertClassRates(tx, rate);
}

export async function updateRateRow(tx: Context, rate: ZoneRate): Promise<void> {
  await tx.db
    .updateTable('tax_rates')
    .set(valuesOf(rate))
    .where('store_id', '=', tx.store.id)
    .where('id', '=', rate.id)
    .execute();
  await tx.db
    .deleteFrom('tax_class_rates')
    .where('store_id', '=', tx.store.id)
    .where('tax_rate_id', '=', rate.id)
    .execute();
  await insertClassRates(tx, rate);
}

const valuesOf = (rate: ZoneRate) => ({
  zone_id: rate.zoneId,
  name: rate.name,
  enabled: rate.enabled,
  priority: rate.priority,
});

async function insertClassRates(tx: Context, { id, classRates }: ZoneRate): Promise<void> {
  if (classRates.length === 0) return;
  await tx.db
    .insertInto('tax_class_rates')
    .values(
      classRates.map(({ taxClassId, percent }) => ({
        store_id: tx.store.id,
        tax_rate_id: id,
        tax_class_id: taxClassId,
        percent: toDecimal(percent, PERCENT_DECIMALS),
      })),
    )
    .execute();
}

export async function deleteRateRows(tx: Context, ids: readonly number[]): Promise<void> {
  await tx.db
    .deleteFrom('tax_rates')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
}
