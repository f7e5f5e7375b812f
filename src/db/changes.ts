/**
 * What all shoppers share and a process therefore keeps in memory. A write to any of it notes its kind and entity in
 * the append-only table `changes`, in its own transaction; each process applies the entries it has not seen.
 */
export const CHANGE_KINDS = [
  'store', // the store itself, its settings and signing keys
  'account', // API accounts
  'token', // storefront, private and impersonation tokens
  'channel', // channels, sites, hosts and routes
  'customer-group',
  'product', // a product with its options, variants, categories and bulk tiers
  'category',
  'brand',
  'price-list', // a list, its assignments
  'price-record', // records of price lists; the entity is the product they price
  'stock',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly storeId: number;
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly entityId: number | null;
}
