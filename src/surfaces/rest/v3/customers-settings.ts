import {
  channelCustomerSettings,
  storeCustomerSettings,
  updateChannelCustomerSettings,
  updateStoreCustomerSettings,
  type ChannelCustomerSettings,
  type CustomerSettings,
  type CustomerSettingsPatch,
} from '../../../domains/customers/index.ts';
import { defineOperation, ok, type BodyOf } from '../operation.ts';

const toWire = (settings: CustomerSettings) => ({
  privacy_settings: {
    ask_shopper_for_tracking_consent: settings.askShopperForTrackingConsent,
    ask_shopper_for_tracking_consent_on_checkout: settings.askShopperForTrackingConsentOnCheckout,
    policy_url: settings.policyUrl,
  },
  customer_group_settings: {
    guest_customer_group_id: settings.guestGroupId,
    default_customer_group_id: settings.defaultGroupId,
  },
});

const toChannelWire = (settings: ChannelCustomerSettings) => ({
  ...toWire(settings),
  allow_global_logins: settings.allowGlobalLogins,
});

const fromWire = ({
  privacy_settings: privacy,
  customer_group_settings: groups,
}: BodyOf<'updateCustomersSettings'>): CustomerSettingsPatch => ({
  askShopperForTrackingConsent: privacy?.ask_shopper_for_tracking_consent,
  askShopperForTrackingConsentOnCheckout: privacy?.ask_shopper_for_tracking_consent_on_checkout,
  policyUrl: privacy?.policy_url,
  guestGroupId: groups?.guest_customer_group_id,
  defaultGroupId: groups?.default_customer_group_id,
});

const getCustomersSettings = defineOperation('getCustomersSettings', async ({ ctx }) =>
  ok({ data: toWire(await storeCustomerSettings(ctx)), meta: {} }),
);

const updateCustomersSettings = defineOperation('updateCustomersSettings', async ({ ctx, body }) =>
  ok({ data: toWire(await updateStoreCustomerSettings(ctx, fromWire(body))), meta: {} }),
);

const getCustomersSettingsChannel = defineOperation('getCustomersSettingsChannel', async ({ ctx, path }) =>
  ok({ data: toChannelWire(await channelCustomerSettings(ctx, path.channel_id)), meta: {} }),
);

const updateCustomersSettingsChannel = defineOperation(
  'updateCustomersSettingsChannel',
  async ({ ctx, path, body }) => {
    const patch = { ...fromWire(body), allowGlobalLogins: body.allow_global_logins };
    const settings = await updateChannelCustomerSettings(ctx, path.channel_id, patch);
    return ok({ data: toChannelWire(settings), meta: {} });
  },
);

export const customerSettingsOperations = [
  getCustomersSettings,
  updateCustomersSettings,
  getCustomersSettingsChannel,
  updateCustomersSettingsChannel,
];
