import type { PriceDisplay, TaxZone, ZoneLocation, ZonePatch } from '../../../../domains/tax/index.ts';
import type { components } from '../../contract.generated.ts';
import { given } from '../../given.ts';

type Schemas = components['schemas'];

export const toWireZone = (zone: TaxZone): Schemas['TaxZone'] => ({
  id: zone.id,
  name: zone.name,
  enabled: zone.enabled,
  price_display_settings: {
    show_inclusive: zone.display.showInclusive,
    show_both_on_detail_view: zone.display.showBothOnDetailView,
    show_both_on_list_view: zone.display.showBothOnListView,
  },
  shopper_target_settings: {
    locations: zone.locations.map((location) => ({
      country_code: location.countryCode,
      subdivision_codes: [...location.subdivisionCodes],
      postal_codes: [...location.postalCodes],
    })),
    customer_groups: [...zone.customerGroupIds],
  },
});

/** What a body says of a zone; what it leaves out is not there. */
export const fromWireZone = (zone: Omit<Schemas['ChangedTaxZone'], 'id'>): Omit<ZonePatch, 'id'> => {
  const { price_display_settings: display, shopper_target_settings: target } = zone;
  return given<Omit<ZonePatch, 'id'>>({
    name: zone.name,
    enabled: zone.enabled,
    display:
      display &&
      given<Partial<PriceDisplay>>({
        showInclusive: display.show_inclusive,
        showBothOnDetailView: display.show_both_on_detail_view,
        showBothOnListView: display.show_both_on_list_view,
      }),
    locations: target?.locations?.map(fromWireLocation),
    customerGroupIds: target?.customer_groups && [...new Set(target.customer_groups)],
  });
};

const fromWireLocation = (location: Schemas['TaxLocationInput']): ZoneLocation => ({
  countryCode: location.country_code.toUpperCase(),
  subdivisionCodes: (location.subdivision_codes ?? []).map((code) => code.toUpperCase()),
  postalCodes: location.postal_codes ?? [],
});
