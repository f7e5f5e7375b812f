import { deleteTaxZones, listTaxZones, taxZonesOf } from '../../../../domains/tax/index.ts';
import { createCheckedZones, updateCheckedZones } from '../../../../flows/tax-zones.ts';
import { defineOperation, noContent, ok } from '../../operation.ts';
import { fromWireZone, toWireZone } from './zones.wire.ts';

/** Tax zones (`reference/tax_rates_zones.v3.yml`, `reference/tax_zone_check.v3.yml`). */
export const taxZoneOperations = [
  defineOperation('getTaxZones', async ({ ctx, query }) =>
    ok({ data: (await listTaxZones(ctx, query['id:in'])).map(toWireZone), meta: {} }),
  ),
  defineOperation('createTaxZones', async ({ ctx, body }) => {
    const zones = body.map(({ name, ...zone }) => ({ ...fromWireZone(zone), name }));
    return ok({ data: (await createCheckedZones(ctx, zones)).map(toWireZone), meta: {} });
  }),
  defineOperation('updateTaxZones', async ({ ctx, body }) => {
    const patches = body.map(({ id, ...zone }) => ({ ...fromWireZone(zone), id }));
    return ok({ data: (await updateCheckedZones(ctx, patches)).map(toWireZone), meta: {} });
  }),
  defineOperation('deleteTaxZones', async ({ ctx, query }) => {
    await deleteTaxZones(ctx, query['id:in']);
    return noContent;
  }),
  defineOperation('zone-check', async ({ ctx, body }) => {
    const checks = body.map((check) => ({
      countryCode: check.country_code,
      stateCode: check.subdivision_codes,
      postalCode: check.postal_code,
      customerGroupId: check.customer_group_id ?? 0,
    }));
    return ok({ data: (await taxZonesOf(ctx, checks)).map(toWireZone) });
  }),
];
