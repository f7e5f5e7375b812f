import { taxSettings, updateTaxSettings, type TaxSettings } from '../../../../domains/tax/index.ts';
import type { components } from '../../contract.generated.ts';
import { given } from '../../given.ts';
import { defineOperation, ok, type BodyOf } from '../../operation.ts';

const toWire = (settings: TaxSettings): components['schemas']['TaxSettings'] => ({
  tax_entered_with_prices: settings.enteredInclusive,
  price_display_settings: {
    control_panel_price_display_strategy: settings.controlPanelDisplay,
    invoice_price_display_strategy: settings.invoiceDisplay,
  },
  fallback_strategy: settings.fallbackStrategy,
  should_subtract_store_tax: settings.subtractsStoreTax,
  should_use_geolocation_to_determine_guest_shopper_tax_zone: settings.usesGeolocation,
  guest_shopper_tax_zone_id: settings.guestZoneId,
  store_tax_zone_id: settings.storeZoneId,
  document_submission_strategy: settings.documentSubmission,
  rounding_strategy: settings.rounding,
});

const fromWire = (body: BodyOf<'updateTaxSettings'>): Partial<TaxSettings> =>
  given<{ [Name in keyof TaxSettings]?: TaxSettings[Name] | undefined }>({
    enteredInclusive: body.tax_entered_with_prices,
    controlPanelDisplay: body.price_display_settings?.control_panel_price_display_strategy,
    invoiceDisplay: body.price_display_settings?.invoice_price_display_strategy,
    fallbackStrategy: body.fallback_strategy,
    subtractsStoreTax: body.should_subtract_store_tax,
    usesGeolocation: body.should_use_geolocation_to_determine_guest_shopper_tax_zone,
    guestZoneId: body.guest_shopper_tax_zone_id,
    storeZoneId: body.store_tax_zone_id,
    documentSubmission: body.document_submission_strategy,
    rounding: body.rounding_strategy,
  }) as Partial<TaxSettings>;

/** Tax settings (`reference/tax_settings.v3.yml`). */
export const taxSettingsOperations = [
  defineOperation('getTaxSettings', async ({ ctx }) =>
    ok({ data: toWire(await taxSettings(ctx)), meta: {} }),
  ),
  defineOperation('updateTaxSettings', async ({ ctx, body }) =>
    ok({ data: toWire(await updateTaxSettings(ctx, fromWire(body))), meta: {} }),
  ),
];
