import { postCookieConsent } from './consent.ts';
import { createCustomer } from './customers.ts';
import { getFormFields } from './form-fields.ts';
import { createSubscription } from './subscriptions.ts';
import type { StorefrontOperation } from './visit.ts';

export { registerStorefrontRest } from './routes.ts';

/** Every operation of `/api/storefront` that has a handler. */
export const storefrontOperations: readonly StorefrontOperation[] = [
  createCustomer,
  createSubscription,
  postCookieConsent,
  getFormFields,
];
