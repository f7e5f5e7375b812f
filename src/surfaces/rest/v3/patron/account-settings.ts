import {
  accountSettings,
  updateAccountSettings,
  type AccountSettings,
} from '../../../../domains/customers/index.ts';
import { defineOperation, ok } from '../../operation.ts';

const one = ({ accountCreation, passwords, recaptcha }: AccountSettings) =>
  ok({
    data: {
      account_creation: accountCreation,
      password_complexity: {
        minimum_length: passwords.minimumLength,
        require_lower_case: passwords.requireLowerCase,
        require_upper_case: passwords.requireUpperCase,
        minimum_numbers: passwords.minimumNumbers,
        minimum_special_characters: passwords.minimumSpecialCharacters,
      },
      recaptcha: {
        site_key: recaptcha.siteKey,
        has_secret_key: recaptcha.hasSecret,
        enabled_on_storefront: recaptcha.onStorefront,
        enabled_on_checkout: recaptcha.onCheckout,
      },
    },
    meta: {},
  });

/** What a store asks of shoppers' accounts. Patron's own: the service has it in its control panel alone. */
export const accountSettingOperations = [
  defineOperation('patronGetAccountSettings', async ({ ctx }) => one(await accountSettings(ctx))),
  defineOperation('patronUpdateAccountSettings', async ({ ctx, body }) => {
    const { account_creation: accountCreation, password_complexity: complexity = {}, recaptcha = {} } = body;
    return one(
      await updateAccountSettings(ctx, {
        accountCreation,
        passwords: {
          minimumLength: complexity.minimum_length,
          requireLowerCase: complexity.require_lower_case,
          requireUpperCase: complexity.require_upper_case,
          minimumNumbers: complexity.minimum_numbers,
          minimumSpecialCharacters: complexity.minimum_special_characters,
        },
        recaptcha: {
          siteKey: recaptcha.site_key,
          secret: recaptcha.secret_key,
          onStorefront: recaptcha.enabled_on_storefront,
          onCheckout: recaptcha.enabled_on_checkout,
        },
      }),
    );
  }),
];
