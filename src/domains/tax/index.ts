/** Tax: what is in a price or comes on top of it, by where the shopper is, who they are and what they buy. */
export { placeMatters } from './place-matters.ts';
export { taxTermsFor, type TaxedShopper } from './terms.ts';
export {
  withTax,
  type PriceDisplay,
  type TaxedAmount,
  type TaxRate,
  type TaxRules,
  type TaxTerms,
} from './tax.ts';
export { DEFAULT_CLASS, DEFAULT_ZONE, type Place, type TaxZone, type ZoneLocation } from './zone.ts';
export { NON_TAXABLE, type TaxClass } from './class.ts';
export {
  createTaxClasses,
  deleteTaxClasses,
  listTaxClasses,
  readTaxClass,
  renameTaxClasses,
} from './classes.ts';
export { badLocations, unknownGroup } from './errors.ts';
export {
  createTaxZones,
  deleteTaxZones,
  listTaxZones,
  taxZonesOf,
  updateTaxZones,
  type NewZone,
  type ZoneCheck,
  type ZonePatch,
} from './zones.ts';
export type { ClassRate, ZoneRate } from './rate.ts';
export {
  createTaxRates,
  deleteTaxRates,
  listTaxRates,
  updateTaxRates,
  type NewRate,
  type RatePatch,
} from './rates.ts';
export type { TaxSettings } from './settings.ts';
export { taxSettings, updateTaxSettings } from './store-settings.ts';
export type { PropertyType, PropertyValues, TaxProperty } from './property.ts';
export {
  createTaxProperties,
  deleteTaxProperties,
  listPropertyValues,
  listTaxProperties,
  removePropertyValues,
  setPropertyValues,
  updateTaxProperties,
  type PropertyPatch,
} from './properties.ts';
export type { ConnectionStatus } from './connection.ts';
export { deleteTaxConnection, readTaxConnection, updateTaxConnection } from './connections.ts';
