import type { Services } from '../../db/context.ts';
import { analytics } from './analytics.ts';
import { cartModules } from './cart/index.ts';
import { catalogModules } from './catalog/index.ts';
import { content } from './content.ts';
import { currencies } from './currencies.ts';
import { accountModules } from './customer/account.ts';
import { customerAttributes } from './customer/attributes.ts';
import { customerAddresses } from './customer/addresses.ts';
import { customer } from './customer/customer.ts';
import { wireFormOf } from './domain-errors.ts';
import { createExecutor, type Executor } from './executor.ts';
import { formFields } from './forms/fields.ts';
import { formFieldValues } from './forms/values.ts';
import { geography } from './geography.ts';
import { login } from './login/login.ts';
import { loginWithJwt } from './login/login-with-jwt.ts';
import { logout } from './login/logout.ts';
import { metafields } from './metafields.ts';
import type { ResolverModule } from './module.ts';
import { newsletter } from './newsletter.ts';
import { node } from './node.ts';
import { pageInfo } from './page-info.ts';
import { place } from './place.ts';
import { pricingModules } from './pricing/index.ts';
import { buildPatronSchema } from './schema.ts';
import { accountSettingFields } from './settings/accounts.ts';
import { sellingSettings } from './settings/selling.ts';
import { storeSettings } from './settings/store-settings.ts';
import { taxDisplay } from './settings/tax-display.ts';
import { sessionSyncModules } from './session-sync/index.ts';
import { wishlistMutations } from './wishlist/mutations.ts';
import { wishlists } from './wishlist/wishlists.ts';

/**
 * What reads the catalogue and prices from memory, as the shopper's terms show them, and nothing else: neither the
 * shopper nor the time (docs/adr/0077-shared-answers.md).
 */
const sharedModules: readonly ResolverModule[] = [pageInfo, ...catalogModules, ...pricingModules];

/** Everything of the storefront schema that is built. */
export const resolverModules: readonly ResolverModule[] = [
  ...sharedModules,
  login,
  loginWithJwt,
  logout,
  customer,
  customerAddresses,
  customerAttributes,
  ...accountModules,
  currencies,
  metafields,
  place,
  node,
  geography,
  content,
  ...cartModules,
  ...sessionSyncModules,
  wishlists,
  wishlistMutations,
  taxDisplay,
  storeSettings,
  accountSettingFields,
  sellingSettings,
  analytics,
  newsletter,
  formFields,
  formFieldValues,
];

export const createGraphql = (services: Pick<Services, 'log'>): Executor =>
  createExecutor(buildPatronSchema(resolverModules, sharedModules), {
    domainError: wireFormOf,
    onUnexpectedError: (error) =>
      services.log.error(
        { error: String(error), stack: error instanceof Error ? error.stack : undefined },
        'a resolver failed',
      ),
  });
