import { passwordRules, type PasswordRules } from '../../../domains/customers/index.ts';
import { setting } from '../../../domains/stores/index.ts';
import { SIGN_IN_WINDOW } from '../../../kernel/throttle.ts';
import type { ResolverModule } from '../module.ts';

declare module '../parents.ts' {
  interface Parents {
    ReCaptchaSettings: object;
    CustomersSettings: object;
    PasswordComplexitySettings: PasswordRules;
  }
}

/** `site.settings.reCaptcha` and `customers`: what a store asks of whoever makes an account. */
export const accountSettingFields: ResolverModule = {
  Settings: { reCaptcha: () => ({}), customers: () => ({}) },
  ReCaptchaSettings: {
    siteKey: (_captcha, _args, { ctx }) => setting(ctx, 'recaptcha.siteKey', 0),
    isEnabledOnStorefront: (_captcha, _args, { ctx }) => setting(ctx, 'recaptcha.onStorefront', 0),
    isEnabledOnCheckout: (_captcha, _args, { ctx }) => setting(ctx, 'recaptcha.onCheckout', 0),
    failedLoginLockoutDurationSeconds: () => SIGN_IN_WINDOW / 1_000,
  },
  CustomersSettings: {
    passwordComplexitySettings: (_customers, _args, { ctx }) => passwordRules(ctx),
  },
  PasswordComplexitySettings: {
    minimumPasswordLength: ({ minimumLength }) => minimumLength,
    requireLowerCase: 'property',
    requireUpperCase: 'property',
    requireNumbers: ({ minimumNumbers }) => minimumNumbers > 0,
    minimumNumbers: 'property',
    requireSpecialCharacters: ({ minimumSpecialCharacters }) => minimumSpecialCharacters > 0,
    minimumSpecialCharacters: 'property',
  },
};
