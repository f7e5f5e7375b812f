/** An API account: who may use the REST API, and sign customers in by JWT. */
export interface ApiAccount {
  readonly id: number;
  readonly name: string;
  /** Both levels sign tokens alike (wire facts 3). */
  readonly level: 'store' | 'app';
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

/** What is shown once, when an account is made. */
export interface AccountSecrets {
  readonly clientSecret: string;
  readonly accessToken: string;
}

/** An account with the secret that verifies what it signs. Never leaves the process. */
export interface SigningAccount extends ApiAccount {
  readonly clientSecret: string;
}

/**
 * The OAuth scopes of the documented API (`docs/start/authentication/api-accounts.mdx`). Patron's operations ask for some
 * of them; an account may be given any, as on the service it is compatible with.
 */
export const OAUTH_SCOPES = [
  'MANAGE_TAX',
  'store_cart',
  'store_cart_read_only',
  'store_channel_listings',
  'store_channel_listings_read_only',
  'store_channel_settings',
  'store_channel_settings_read_only',
  'store_checkout',
  'store_checkout_content',
  'store_checkout_content_read_only',
  'store_checkout_read_only',
  'store_checkouts',
  'store_checkouts_read_only',
  'store_content',
  'store_information',
  'store_inventory',
  'store_inventory_read_only',
  'store_metafield_write_all',
  'store_payments_access_token_create',
  'store_payments_methods_read',
  'store_sites',
  'store_sites_read_only',
  'store_stored_payment_instruments',
  'store_stored_payment_instruments_read_only',
  'store_storefront_api',
  'store_storefront_api_customer_impersonation',
  'store_v2_content',
  'store_v2_content_read_only',
  'store_v2_customers',
  'store_v2_customers_login',
  'store_v2_customers_read_only',
  'store_v2_default',
  'store_v2_default_read_only',
  'store_v2_information',
  'store_v2_information_read_only',
  'store_v2_marketing',
  'store_v2_marketing_read_only',
  'store_v2_orders',
  'store_v2_orders_read_only',
  'store_v2_products',
  'store_v2_products_read_only',
  'store_v2_transactions',
  'store_v2_transactions_read_only',
] as const;

export type OAuthScope = (typeof OAUTH_SCOPES)[number];

export const isOAuthScope = (scope: string): scope is OAuthScope =>
  (OAUTH_SCOPES as readonly string[]).includes(scope);
