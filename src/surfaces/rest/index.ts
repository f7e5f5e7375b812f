import type { Operation } from './operation.ts';
import { currencyOperations } from './v2/currencies.ts';
import { customerAddressOperationsV2 } from './v2/customer-addresses.ts';
import { customerGroupOperations } from './v2/customer-groups.ts';
import { customerOperationsV2 } from './v2/customers.ts';
import { geographyOperations } from './v2/geography.ts';
import { getStoreInformation } from './v2/store/get-store-information.ts';
import { getSystemTimestamp } from './v2/store/get-system-timestamp.ts';
import { taxClassOperationsV2 } from './v2/tax-classes.ts';
import { webhookOperationsV2 } from './v2/hooks.ts';
import { cartOperations } from './v3/carts.ts';
import { catalogOperations } from './v3/catalog/index.ts';
import { channelCurrencyAssignmentOperations } from './v3/channel-currency-assignments.ts';
import { channelOperations } from './v3/channels.ts';
import { customerAddressOperations } from './v3/customers-addresses.ts';
import { customerConsentOperations } from './v3/customers-consent.ts';
import { formFieldValueOperations } from './v3/customers-form-field-values.ts';
import { customerSettingsOperations } from './v3/customers-settings.ts';
import { subscriberOperations } from './v3/customers-subscribers.ts';
import { customerOperations } from './v3/customers.ts';
import { webhookOperations } from './v3/hooks.ts';
import { customerAttributeOperations } from './v3/customers-attributes.ts';
import { customerMetafieldOperations } from './v3/metafields/customers.ts';
import { storeMetafieldOperations } from './v3/metafields/store.ts';
import { accountSettingOperations } from './v3/patron/account-settings.ts';
import { formFieldOperations } from './v3/patron/form-fields.ts';
import { mailOperations } from './v3/patron/mail.ts';
import { priceTraceOperations } from './v3/patron/price-trace.ts';
import { priceListOperations } from './v3/price-lists.ts';
import { webhookDeliveryOperations } from './v3/patron/webhook-deliveries.ts';
import { pricingOperations } from './v3/pricing.ts';
import { settingsOperations } from './v3/settings.ts';
import { signInEventOperations } from './v3/sign-in-events.ts';
import { siteRouteOperations } from './v3/site-routes.ts';
import { siteOperations } from './v3/sites.ts';
import { storedInstrumentOperations } from './v3/stored-instruments.ts';
import { taxOperations } from './v3/tax/index.ts';
import { tokenOperations } from './v3/tokens.ts';
import { wishlistOperations } from './v3/wishlists.ts';

/** Every operation that has a handler. What the contract has besides answers 501. */
export const restOperations: readonly Operation[] = [
  getSystemTimestamp,
  getStoreInformation,
  ...geographyOperations,
  ...settingsOperations,
  ...storedInstrumentOperations,
  ...tokenOperations,
  ...currencyOperations,
  ...channelOperations,
  ...channelCurrencyAssignmentOperations,
  ...catalogOperations,
  ...siteOperations,
  ...siteRouteOperations,
  ...signInEventOperations,
  ...mailOperations,
  ...accountSettingOperations,
  ...cartOperations,
  ...customerOperations,
  ...customerAddressOperations,
  ...customerSettingsOperations,
  ...formFieldValueOperations,
  ...subscriberOperations,
  ...customerConsentOperations,
  ...formFieldOperations,
  ...customerAttributeOperations,
  ...customerMetafieldOperations,
  ...storeMetafieldOperations,
  ...customerOperationsV2,
  ...customerAddressOperationsV2,
  ...customerGroupOperations,
  ...taxClassOperationsV2,
  ...taxOperations,
  ...priceListOperations,
  ...pricingOperations,
  ...priceTraceOperations,
  ...webhookOperations,
  ...webhookOperationsV2,
  ...webhookDeliveryOperations,
  ...wishlistOperations,
];
