import type { Insertable, Selectable } from 'kysely';
import type { Context } from '../../db/context.ts';
import type { TaxSettings as TaxSettingsTable } from '../../db/tables.generated.ts';
import type { DisplayStrategy, DocumentSubmission, FallbackStrategy } from './settings.ts';
import type { RoundingStrategy, TaxSettings } from './settings.ts';

const toSettings = (row: Selectable<TaxSettingsTable>): TaxSettings => ({
  enteredInclusive: row.entered_inclusive,
  controlPanelDisplay: row.control_panel_display as DisplayStrategy,
  invoiceDisplay: row.invoice_display as DisplayStrategy,
  fallbackStrategy: row.fallback_strategy as FallbackStrategy,
  subtractsStoreTax: row.subtracts_store_tax,
  usesGeolocation: row.uses_geolocation,
  guestZoneId: row.guest_zone_id,
  storeZoneId: row.store_zone_id,
  documentSubmission: row.document_submission as DocumentSubmission,
  rounding: row.rounding as RoundingStrategy,
});

const toRow = (storeId: number, settings: TaxSettings): Insertable<TaxSettingsTable> => ({
  store_id: storeId,
  entered_inclusive: settings.enteredInclusive,
  control_panel_display: settings.controlPanelDisplay,
  invoice_display: settings.invoiceDisplay,
  fallback_strategy: settings.fallbackStrategy,
  subtracts_store_tax: settings.subtractsStoreTax,
  uses_geolocation: settings.usesGeolocation,
  guest_zone_id: settings.guestZoneId,
  store_zone_id: settings.storeZoneId,
  document_submission: settings.documentSubmission,
  rounding: settings.rounding,
});

/** Null where nothing about the store's tax was ever changed. `lock` keeps every other change of it waiting. */
export async function selectSettings(ctx: Context, lock = false): Promise<TaxSettings | null> {
  const query = ctx.db.selectFrom('tax_settings').selectAll().where('store_id', '=', ctx.store.id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row ? toSettings(row) : null;
}

/** Answers whether there were none. */
export async function insertSettings(tx: Context, settings: TaxSettings): Promise<boolean> {
  const rows = await tx.db
    .insertInto('tax_settings')
    .values(toRow(tx.store.id, settings))
    .onConflict((conflict) => conflict.column('store_id').doNothing())
    .returning('store_id')
    .execute();
  return rows.length > 0;
}

export async function updateSettingsRow(tx: Context, settings: TaxSettings): Promise<void> {
  const { store_id: storeId, ...values } = toRow(tx.store.id, settings);
  await tx.db.updateTable('tax_settings').set(values).where('store_id', '=', storeId).execute();
}
