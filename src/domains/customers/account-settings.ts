import type { Context } from '../../db/context.ts';
import { setSetting, setting, type SettingName, type Settings } from '../stores/index.ts';
import { recaptchaNeedsKeys } from './errors.ts';
import { passwordRules, type PasswordRules } from './password.ts';

/** What a store asks of shoppers' accounts. */
export interface AccountSettings {
  readonly accountCreation: boolean;
  readonly passwords: PasswordRules;
  readonly recaptcha: {
    /** Shown to browsers. */
    readonly siteKey: string;
    /** Whether there is one; it is never shown. */
    readonly hasSecret: boolean;
    readonly onStorefront: boolean;
    readonly onCheckout: boolean;
  };
}

/** What is left out stays; null takes a setting back. */
export interface AccountSettingsPatch {
  readonly accountCreation?: boolean | null | undefined;
  readonly passwords?: { readonly [Name in keyof PasswordRules]?: PasswordRules[Name] | null | undefined };
  readonly recaptcha?: {
    readonly siteKey?: string | null | undefined;
    readonly secret?: string | null | undefined;
    readonly onStorefront?: boolean | null | undefined;
    readonly onCheckout?: boolean | null | undefined;
  };
}

const STORE = 0;

export const accountSettings = async (ctx: Context): Promise<AccountSettings> => ({
  accountCreation: await setting(ctx, 'customers.accountCreation', STORE),
  passwords: await passwordRules(ctx),
  recaptcha: {
    siteKey: await setting(ctx, 'recaptcha.siteKey', STORE),
    hasSecret: (await setting(ctx, 'recaptcha.secret', STORE)) !== null,
    onStorefront: await setting(ctx, 'recaptcha.onStorefront', STORE),
    onCheckout: await setting(ctx, 'recaptcha.onCheckout', STORE),
  },
});

/** Throws `customers.recaptcha_needs_keys`. */
export async function updateAccountSettings(
  ctx: Context,
  { accountCreation, passwords = {}, recaptcha = {} }: AccountSettingsPatch,
): Promise<AccountSettings> {
  const { secret } = recaptcha;
  const patch: { readonly [N in SettingName]?: Settings[N] | null | undefined } = {
    'customers.accountCreation': accountCreation,
    'passwords.minimumLength': passwords.minimumLength,
    'passwords.requireLowerCase': passwords.requireLowerCase,
    'passwords.requireUpperCase': passwords.requireUpperCase,
    'passwords.minimumNumbers': passwords.minimumNumbers,
    'passwords.minimumSpecialCharacters': passwords.minimumSpecialCharacters,
    'recaptcha.siteKey': recaptcha.siteKey,
    'recaptcha.secret':
      typeof secret === 'string'
        ? ctx.services.secretBox.seal(secret, label(ctx)).toString('base64')
        : secret,
    'recaptcha.onStorefront': recaptcha.onStorefront,
    'recaptcha.onCheckout': recaptcha.onCheckout,
  };
  return ctx.transaction(async (tx) => {
    for (const [name, value] of Object.entries(patch) as [SettingName, never][])
      if (value !== undefined) await setSetting(tx, name, STORE, value ?? undefined);
    const after = await accountSettings(tx);
    const { siteKey, hasSecret, onStorefront, onCheckout } = after.recaptcha;
    if ((onStorefront || onCheckout) && (siteKey === '' || !hasSecret)) throw recaptchaNeedsKeys();
    return after;
  });
}

/** The secret of the store's reCAPTCHA keys; null where there is none. */
export async function recaptchaSecret(ctx: Context): Promise<string | null> {
  const sealed = await setting(ctx, 'recaptcha.secret', STORE);
  return sealed && ctx.services.secretBox.open(Buffer.from(sealed, 'base64'), label(ctx));
}

const label = (ctx: Context): string => `store ${ctx.store.id}, recaptcha`;
