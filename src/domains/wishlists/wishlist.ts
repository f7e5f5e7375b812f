/** Lists of one customer at most, and items of one list (docs/adr/0088-wishlists.md). */
export const MOST_LISTS = 100;
export const MOST_ITEMS = 200;

/** A product, or one variant of it, on a list. */
export interface WishlistItem {
  readonly id: number;
  readonly wishlistId: number;
  readonly productId: number;
  /** Null: the product without a choice. */
  readonly variantId: number | null;
}

export interface Wishlist {
  readonly id: number;
  readonly customerId: number;
  readonly name: string;
  /** Whoever has the token may read it. */
  readonly isPublic: boolean;
  readonly token: string;
}

export type WishlistWithItems = Wishlist & { readonly items: readonly WishlistItem[] };

export interface NewItem {
  readonly productId: number;
  readonly variantId: number | null;
}

export interface NewWishlist {
  readonly customerId: number;
  readonly name: string;
  readonly isPublic: boolean;
  readonly items: readonly NewItem[];
}

export interface WishlistPatch {
  /** The list goes to this customer. */
  readonly customerId?: number | undefined;
  readonly name?: string | undefined;
  readonly isPublic?: boolean | undefined;
  /** All that the list has afterwards; one with an id stays, and may get another product. */
  readonly items?: readonly (NewItem & { readonly id?: number | undefined })[] | undefined;
}

/** Who may ask for a list: anybody of the shop, or only the customer whose it is. */
export type OwnedBy = number | 'anyone';

/** The same product and variant is on a list once. */
export const itemKey = ({ productId, variantId }: NewItem): string => `${productId}:${variantId ?? ''}`;

/** Those that a list does not have yet, each once. */
export function fresh<T extends NewItem>(wanted: readonly T[], present: readonly NewItem[]): T[] {
  const keys = new Set(present.map(itemKey));
  return wanted.filter((item) => {
    const key = itemKey(item);
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
}
