/** Which categories, and the products in them, the members of a group see. */
export type CategoryAccess =
  | { readonly type: 'all' }
  | { readonly type: 'none' }
  /** These and no others. */
  | { readonly type: 'specific'; readonly categories: readonly number[] };

interface Adjusts {
  readonly method: 'percent' | 'fixed' | 'price';
  /** A decimal with four digits after the point, such as "5.0000": a percentage, an amount off, or the price itself. */
  readonly amount: string;
}

/** What members of a group pay less (`reference/customers.v2.yml`). A price list is a group's only rule. */
export type DiscountRule =
  | ({ readonly type: 'all' } & Adjusts)
  | ({ readonly type: 'category'; readonly categoryId: number } & Adjusts)
  | ({ readonly type: 'product'; readonly productId: number } & Adjusts)
  | { readonly type: 'price_list'; readonly priceListId: number };

/** Customers who see the same categories and the same prices. Kept in memory, since all shoppers share it. */
export interface CustomerGroup {
  readonly id: number;
  readonly name: string;
  /** New customers are put here. At most one of a store. */
  readonly isDefault: boolean;
  /** Guests see its prices. At most one of a store. */
  readonly isGroupForGuests: boolean;
  readonly categoryAccess: CategoryAccess;
  readonly discountRules: readonly DiscountRule[];
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

export interface GroupInput {
  readonly name: string;
  readonly isDefault?: boolean | undefined;
  readonly isGroupForGuests?: boolean | undefined;
  readonly categoryAccess?: CategoryAccess | undefined;
  readonly discountRules?: readonly DiscountRule[] | undefined;
}
