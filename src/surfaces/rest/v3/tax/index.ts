import { taxClassOperations } from './classes.ts';
import { taxPropertyOperations } from './properties.ts';
import { taxPropertyValueOperations } from './property-values.ts';
import { taxProviderOperations } from './providers.ts';
import { taxRateOperations } from './rates.ts';
import { taxSettingsOperations } from './settings.ts';
import { taxZoneOperations } from './zones.ts';

/** Everything below /v3/tax. */
export const taxOperations = [
  ...taxClassOperations,
  ...taxZoneOperations,
  ...taxRateOperations,
  ...taxSettingsOperations,
  ...taxPropertyOperations,
  ...taxPropertyValueOperations,
  ...taxProviderOperations,
];
