import type { Insertable, Selectable } from 'kysely';
import { anyOf } from '../../db/any-of.ts';
import type { Context } from '../../db/context.ts';
import type { TaxZones } from '../../db/tables.generated.ts';
import type { TaxZone, ZoneLocation } from './zone.ts';

const toZone = (row: Selectable<TaxZones>): TaxZone => ({
  id: row.id,
  name: row.name,
  enabled: row.enabled,
  display: {
    showInclusive: row.show_inclusive,
    showBothOnDetailView: row.show_both_on_detail_view,
    showBothOnListView: row.show_both_on_list_view,
  },
  locations: row.locations as unknown as ZoneLocation[],
  customerGroupIds: row.customer_group_ids,
});

const toRow = (storeId: number, zone: TaxZone): Insertable<TaxZones> => ({
  store_id: storeId,
  id: zone.id,
  name: zone.name,
  enabled: zone.enabled,
  show_inclusive: zone.display.showInclusive,
  show_both_on_detail_view: zone.display.showBothOnDetailView,
  show_both_on_list_view: zone.display.showBothOnListView,
  locations: JSON.stringify(zone.locations),
  customer_group_ids: [...zone.customerGroupIds],
});

/** By id. */
export async function selectZones(ctx: Context): Promise<TaxZone[]> {
  const rows = await ctx.db
    .selectFrom('tax_zones')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .orderBy('id')
    .execute();
  return rows.map(toZone);
}

export async function insertZones(tx: Context, zones: readonly TaxZone[]): Promise<void> {
  await tx.db
    .insertInto('tax_zones')
    .values(zones.map((zone) => toRow(tx.store.id, zone)))
    .execute();
}

export async function updateZoneRow(tx: Context, zone: TaxZone): Promise<void> {
  const { store_id: storeId, id, ...values } = toRow(tx.store.id, zone);
  await tx.db
    .updateTable('tax_zones')
    .set(values)
    .where('store_id', '=', storeId)
    .where('id', '=', id)
    .execute();
}

/** Their rates go with them. */
export async function deleteZoneRows(tx: Context, ids: readonly number[]): Promise<void> {
  await tx.db
    .deleteFrom('tax_zones')
    .where('store_id', '=', tx.store.id)
    .where('id', '=', anyOf(ids))
    .execute();
}
