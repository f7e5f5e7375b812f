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
  /** ISO 4217 of the default currency, which all prices here are in; USD where it is left out. */
  readonly currency?: string;
  /** The others that the store shows prices in. */
  readonly currencies?: readonly CurrencySeed[];
  /** What channel 1 sells in; left out: all that the store does. */
  readonly currency_assignment?: CurrencyAssignmentSeed;
  /** Channels after channel 1, which is always there. */
  readonly channels?: readonly {
    readonly name: string;
    readonly site?: string;
    readonly currency_assignment?: CurrencyAssignmentSeed;
  }[];
  readonly categories?: readonly { readonly name: string; readonly parent?: string }[];
  readonly brands?: readonly { readonly name: string }[];
  readonly customer_groups?: readonly GroupSeed[];
  readonly form_fields?: readonly FormFieldSeed[];
  readonly accounts?: AccountsSeed;
  readonly tax?: TaxSeed;
  readonly products?: readonly ProductSeed[];
  readonly price_lists?: readonly PriceListSeed[];
  readonly customers?: readonly CustomerSeed[];
}

/** What the store asks of shoppers' accounts, as `PUT /v3/patron/settings/accounts` has it. */
export interface AccountsSeed {
  readonly account_creation?: boolean;
  readonly password_complexity?: {
    readonly minimum_length?: number;
    readonly require_lower_case?: boolean;
    readonly require_upper_case?: boolean;
    readonly minimum_numbers?: number;
    readonly minimum_special_characters?: number;
  };
  readonly recaptcha?: {
    readonly site_key: string;
    readonly secret_key: string;
    readonly enabled_on_storefront?: boolean;
    readonly enabled_on_checkout?: boolean;
  };
}

export interface CurrencySeed {
  /** ISO 4217. */
  readonly code: string;
  /** How much of it one unit of the default currency is. */
  readonly exchange_rate: string;
  /** Whether shoppers are charged in it; left out: prices are only shown in it. */
  readonly is_transactional?: boolean;
  /** Left out: as many as the currency has. */
  readonly decimal_places?: number;
}

/** By code; the default is transactional, and one of the enabled ones. */
export interface CurrencyAssignmentSeed {
  readonly enabled_currencies: readonly string[];
  readonly default_currency: string;
}

export interface TaxSeed {
  /** Whether prices are entered with tax; left out: without. */
  readonly entered_with_prices?: boolean;
  /** Of prices entered with tax, whether they have the tax of the default zone in them; left out: they have. */
  readonly subtract_store_tax?: boolean;
  /** Beside the default class, for products that name them. */
  readonly classes?: readonly string[];
  /** Rates of the default zone, where everybody is whom no other zone covers. */
  readonly rates?: readonly TaxRateSeed[];
  readonly zones?: readonly {
    readonly name: string;
    readonly locations: readonly {
      readonly country_code: string;
      readonly subdivision_codes?: readonly string[];
      readonly postal_codes?: readonly string[];
    }[];
    /** Left out: every shopper. */
    readonly customer_groups?: readonly string[];
    /** Whether prices are shown with tax; left out: without. */
    readonly show_inclusive?: boolean;
    readonly rates?: readonly TaxRateSeed[];
  }[];
}

export interface TaxRateSeed {
  readonly name: string;
  /** Of the default class. */
  readonly percent: string;
  /** Of other classes, by their names. */
  readonly classes?: Readonly<Record<string, string>>;
  /** Rates of one priority add up; higher ones come on top. Left out: 1. */
  readonly priority?: number;
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
  readonly tax_class?: string;
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
  readonly records: readonly {
    readonly sku: string;
    readonly price: string;
    readonly sale_price?: string;
    /** ISO 4217, one of the store's; its default where it is left out. */
    readonly currency?: string;
  }[];
}

/** A field of the store's own on the sign-up form or those of addresses. */
export interface FormFieldSeed {
  readonly form: 'customer' | 'address';
  readonly type:
    'checkboxes' | 'date' | 'multiline' | 'numbers' | 'password' | 'radiobuttons' | 'text' | 'picklist';
  readonly name: string;
  readonly required?: boolean;
  /** Of checkboxes, radio buttons and picklists. */
  readonly options?: readonly string[];
}

/** What is said in form fields, by their names; checkboxes as a list of options. */
export type FormValuesSeed = Readonly<Record<string, string | number | readonly string[]>>;

export interface CustomerSeed {
  readonly email: string;
  readonly password?: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly company?: string;
  readonly customer_group?: string;
  /** A customer who has one pays no tax. */
  readonly tax_exempt_category?: string;
  readonly form_fields?: FormValuesSeed;
  readonly addresses?: readonly {
    readonly form_fields?: FormValuesSeed;
    readonly address1: string;
    readonly city: string;
    readonly state_or_province?: string;
    readonly postal_code?: string;
    readonly country_code: string;
    readonly phone?: string;
  }[];
}
