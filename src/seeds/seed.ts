/**
 * A store as data: what `seed --store FILE` and `POST /patron/v1/stores` read. Things refer to each other by name or
 * SKU, since ids are given out when the store is made. Prices are decimals as text ("12.50").
 */
export interface StoreSeed {
  readonly name: string;
  readonly country_code?: string;
  readonly timezone?: string;
  /** The site of channel 1, such as http://localhost:3000: who may embed it and ask it across origins. */
  readonly site?: string;
  /** Channels after channel 1, which is always there. */
  readonly channels?: readonly { readonly name: string; readonly site?: string }[];
  readonly categories?: readonly { readonly name: string; readonly parent?: string }[];
  readonly brands?: readonly { readonly name: string }[];
  readonly customer_groups?: readonly GroupSeed[];
  readonly products?: readonly ProductSeed[];
  readonly price_lists?: readonly PriceListSeed[];
  readonly customers?: readonly CustomerSeed[];
}

export interface GroupSeed {
  readonly name: string;
  /** The categories its members see; left out: all. */
  readonly categories?: readonly string[];
  readonly discount_rules?: readonly DiscountSeed[];
}

/** A discount on everything, or on one category or product. */
export interface DiscountSeed {
  readonly category?: string;
  readonly product?: string;
  readonly method: 'percent' | 'fixed' | 'price';
  readonly amount: string;
}

export interface ProductSeed {
  readonly name: string;
  readonly sku: string;
  readonly price: string;
  readonly sale_price?: string;
  readonly retail_price?: string;
  readonly description?: string;
  readonly brand?: string;
  readonly categories?: readonly string[];
  /** Option names to values, such as {"Size": "M"}; each variant names the same options. */
  readonly variants?: readonly {
    readonly sku: string;
    readonly price?: string;
    readonly options: Readonly<Record<string, string>>;
  }[];
  readonly bulk_pricing?: readonly {
    readonly min: number;
    readonly max?: number;
    readonly method: 'percent' | 'price' | 'fixed';
    readonly amount: string;
  }[];
}

export interface PriceListSeed {
  readonly name: string;
  readonly customer_group?: string;
  /** By the SKU of a variant, or of a product without variants. */
  readonly records: readonly { readonly sku: string; readonly price: string; readonly sale_price?: string }[];
}

export interface CustomerSeed {
  readonly email: string;
  readonly password?: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly company?: string;
  readonly customer_group?: string;
  readonly addresses?: readonly {
    readonly address1: string;
    readonly city: string;
    readonly state_or_province?: string;
    readonly postal_code?: string;
    readonly country_code: string;
    readonly phone?: string;
  }[];
}
