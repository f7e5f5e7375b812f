import type { DB } from './tables.generated.ts';

/**
 * What all shoppers share and a process therefore keeps in memory. A write to any of it notes its kind and entity in
 * the append-only table `changes`, in its own transaction; each process applies the entries it has not seen.
 */
export const CHANGE_KINDS = [
  'store', // the store itself, its settings and signing keys
  'channel', // channels, sites, hosts and routes
  'currency', // currencies, and which of them the channels sell in
  'tax', // tax classes, zones, rates and settings
  'customer-group',
  'product', // a product with its options, variants, categories and bulk tiers
  'category',
  'brand',
  'price-list', // a list, its assignments
  'price-record', // records of price lists; the entity is the product they price
  'stock',
  'webhook', // which events anybody listens to
] as const;

/**
 * What says who asks. It is read at each request, and kept in memory only by a process that is the only writer (the
 * embedded engine), which therefore hears of each change by itself: the table `changes` has none of these. Keys are the
 * hash of the token as hex digits, or the id.
 */
export const CREDENTIAL_KINDS = [
  'account', // API accounts, by the hash of their access token
  'token', // storefront, private and impersonation tokens
  'session',
  'access-token', // customer access tokens
  'shopper', // a customer's group, channels and place, by the customer's id
] as const;

export type SharedKind = (typeof CHANGE_KINDS)[number];
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];
export type ChangeKind = SharedKind | CredentialKind;

/** One entry of the table `changes`. */
export interface Change {
  readonly storeId: number;
  readonly seq: number;
  readonly kind: SharedKind;
  /** null: all of that kind. */
  readonly entityId: number | null;
}

/** A change as it is noted: numbered at the commit, if it is one that others hear of. */
export interface NotedChange {
  readonly storeId: number;
  readonly seq?: number;
  readonly kind: ChangeKind;
  readonly entityId: number | string | null;
}

export const isCredentialKind = (kind: ChangeKind): kind is CredentialKind =>
  (CREDENTIAL_KINDS as readonly string[]).includes(kind);

/**
 * The kinds that a table's rows are part of. A transaction that writes rows must note a change of one of these kinds
 * before its commit, or it fails; and once it has written or locked some, it reads what is made of them from the
 * database.
 */
export const KINDS_OF_TABLE: { readonly [Table in keyof DB]: readonly ChangeKind[] } = {
  stores: ['store'],
  settings: ['store'],
  signing_keys: ['store'],
  form_fields: ['store'],
  customer_attributes: ['store'],
  channels: ['channel'],
  sites: ['channel'],
  site_hosts: ['channel'],
  site_routes: ['channel'],
  currencies: ['currency'],
  channel_currencies: ['currency'],
  tax_settings: ['tax'],
  tax_classes: ['tax'],
  tax_zones: ['tax'],
  tax_rates: ['tax'],
  tax_class_rates: ['tax'],
  customer_groups: ['customer-group'],
  products: ['product', 'stock'],
  product_categories: ['product'],
  product_channels: ['product'],
  product_images: ['product'],
  product_options: ['product'],
  product_option_values: ['product'],
  product_modifiers: ['product'],
  product_modifier_values: ['product'],
  variants: ['product', 'stock'],
  variant_option_values: ['product'],
  bulk_pricing_rules: ['product'],
  category_trees: ['category'],
  categories: ['category'],
  brands: ['brand'],
  price_lists: ['price-list'],
  price_list_assignments: ['price-list'],
  price_list_records: ['price-record'],
  webhooks: ['webhook'],
  api_accounts: ['account'],
  storefront_tokens: ['token'],
  sessions: ['session'],
  customer_access_tokens: ['access-token'],
  customers: ['shopper'],
  customer_channels: ['shopper'],
  customer_addresses: ['shopper'],
  // Of these no process keeps anything.
  cart_items: [],
  customer_consents: [],
  subscribers: [],
  cart_redirects: [],
  carts: [],
  changes: [],
  customer_attribute_values: [],
  customer_logins: [],
  customer_tax_properties: [],
  form_field_values: [],
  ids: [],
  jobs: [],
  metafields: [],
  mails: [],
  outbox: [],
  product_tax_properties: [],
  recovery_tokens: [],
  sign_in_events: [],
  sign_in_failures: [],
  tax_properties: [],
  tax_provider_connections: [],
  used_token_ids: [],
  wishlist_items: [],
  wishlists: [],
  webhook_deliveries: [],
  webhook_domains: [],
  webhook_emails: [],
};
