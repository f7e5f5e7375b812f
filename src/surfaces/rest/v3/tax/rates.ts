import {
  createTaxRates,
  deleteTaxRates,
  listTaxRates,
  updateTaxRates,
  type ClassRate,
  type RatePatch,
  type ZoneRate,
} from '../../../../domains/tax/index.ts';
import { amountOf, round, toWireNumber } from '../../../../kernel/money.ts';
import type { components } from '../../contract.generated.ts';
import { given } from '../../given.ts';
import { defineOperation, noContent, ok, type BodyOf } from '../../operation.ts';
import { pageMeta, pageOf } from '../../paging.ts';

type Schemas = components['schemas'];

/** With how many decimals a percentage is kept. */
const DECIMALS = 6;

const toWire = (rate: ZoneRate): Schemas['TaxRate'] => ({
  id: rate.id,
  tax_zone_id: rate.zoneId,
  name: rate.name,
  enabled: rate.enabled,
  priority: rate.priority,
  class_rates: rate.classRates.map(({ taxClassId, percent }) => ({
    rate: toWireNumber(percent, DECIMALS),
    tax_class_id: taxClassId,
  })),
});

const many = (rates: readonly ZoneRate[]) => ok({ data: rates.map(toWire), meta: {} });

const classRatesFrom = (rows: Schemas['TaxClassRates']): ClassRate[] =>
  rows.map(({ rate, tax_class_id: taxClassId }) => ({
    taxClassId,
    percent: round(amountOf(rate), DECIMALS),
  }));

const patchFrom = (row: BodyOf<'updateTaxRates'>[number]): RatePatch =>
  given<RatePatch>({
    id: row.id,
    zoneId: row.tax_zone_id,
    name: row.name,
    enabled: row.enabled,
    priority: row.priority,
    classRates: row.class_rates && classRatesFrom(row.class_rates),
  });

/** Tax rates (`reference/tax_rates_zones.v3.yml`). */
export const taxRateOperations = [
  defineOperation('getTaxRates', async ({ ctx, query }) => {
    const { limit, offset } = pageOf(query);
    const all = await listTaxRates(ctx, { ids: query['id:in'], zoneIds: query['tax_zone_id:in'] });
    const data = all.slice(offset, offset + limit).map(toWire);
    return ok({ data, meta: pageMeta(query, all.length, data.length) });
  }),
  defineOperation('createTaxRates', async ({ ctx, body }) =>
    many(
      await createTaxRates(
        ctx,
        body.map((row) => ({
          zoneId: row.tax_zone_id,
          name: row.name,
          enabled: row.enabled,
          priority: row.priority,
          classRates: classRatesFrom(row.class_rates),
        })),
      ),
    ),
  ),
  defineOperation('updateTaxRates', async ({ ctx, body }) =>
    many(await updateTaxRates(ctx, body.map(patchFrom))),
  ),
  defineOperation('deleteTaxRates', async ({ ctx, query }) => {
    await deleteTaxRates(ctx, query['id:in']);
    return noContent;
  }),
];
