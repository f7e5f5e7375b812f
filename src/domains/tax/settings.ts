import { DEFAULT_ZONE } from './zone.ts';

/** How tax is calculated and shown in the whole store (`reference/tax_settings.v3.yml`). */
export interface TaxSettings {
  /** Whether prices are entered with tax. */
  readonly enteredInclusive: boolean;
  readonly controlPanelDisplay: DisplayStrategy;
  readonly invoiceDisplay: DisplayStrategy;
  readonly fallbackStrategy: FallbackStrategy;
  /** Of prices entered with tax: whether the store's own tax is in them, or that of whoever buys. */
  readonly subtractsStoreTax: boolean;
  readonly usesGeolocation: boolean;
  readonly guestZoneId: number;
  readonly storeZoneId: number;
  readonly documentSubmission: DocumentSubmission;
  readonly rounding: RoundingStrategy;
}

export type DisplayStrategy = 'ZONE' | 'INCLUSIVE' | 'EXCLUSIVE';
export type FallbackStrategy = 'FIXED' | 'BASIC' | 'DISABLE';
export type DocumentSubmission = 'ON_PAYMENT_CAPTURE' | 'ON_ORDER_CREATION';
export type RoundingStrategy = 'NO_ROUNDING' | 'RATE_ROUNDING';

/** Of a new store: the documented defaults, and prices entered without tax. */
export const DEFAULT_SETTINGS: TaxSettings = {
  enteredInclusive: false,
  controlPanelDisplay: 'ZONE',
  invoiceDisplay: 'ZONE',
  fallbackStrategy: 'FIXED',
  subtractsStoreTax: true,
  usesGeolocation: false,
  guestZoneId: DEFAULT_ZONE,
  storeZoneId: DEFAULT_ZONE,
  documentSubmission: 'ON_PAYMENT_CAPTURE',
  rounding: 'RATE_ROUNDING',
};
