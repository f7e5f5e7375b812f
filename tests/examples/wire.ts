/**
 * The set-up of an example in the terms of the management API: what is sent where. A text that begins with `$` stands
 * for the id of what was made before: `$mug` a product, group, list, …; `$mug#M` the variant M, `$mug#` the base variant; `$mug.Size` the option or
 * modifier Size; `$mug.Size.M` its value M.
 */
export interface Given {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  /** The name of what it makes. */
  readonly as?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** `POST /v3/catalog/products`. `variants` by label, as values of the option Size. */
export function product(
  name: string,
  fields: Fields,
  variants: Readonly<Record<string, Fields>> = {},
): Given {
  const made = Object.entries(variants).map(([label, own]) => ({
    sku: `${name}-${label}`,
    option_values: [{ option_display_name: 'Size', label }],
    ...own,
  }));
  return {
    as: name,
    method: 'POST',
    path: '/v3/catalog/products',
    body: {
      name,
      type: 'physical',
      weight: 1,
      sku: name,
      ...fields,
      ...(made.length > 0 && { variants: made }),
    },
  };
}

/** One of a product's `bulk_pricing_rules`; a `quantity_max` of 0 is no limit. */
export const rule = (
  quantity_min: number,
  quantity_max: number,
  type: 'percent' | 'price' | 'fixed',
  amount: number,
): Fields => ({ quantity_min, quantity_max, type, amount });

/** One of a record's `bulk_pricing_tiers`; without `quantity_max` there is no limit. */
export const tier = (
  quantity_min: number,
  quantity_max: number | null,
  type: 'percent' | 'price' | 'fixed',
  amount: number,
): Fields => ({ quantity_min, ...(quantity_max !== null && { quantity_max }), type, amount });

/** What a modifier's value does to the price: an amount, or a percentage. */
export interface Adjuster {
  readonly adjuster: 'relative' | 'percentage';
  readonly adjuster_value: number;
}
export const relative = (adjuster_value: number): Adjuster => ({ adjuster: 'relative', adjuster_value });
export const percentage = (adjuster_value: number): Adjuster => ({ adjuster: 'percentage', adjuster_value });

const priced = (adjuster: Adjuster | null): Fields =>
  adjuster === null ? {} : { adjusters: { price: adjuster } };

/** `POST /v3/catalog/products/{id}/modifiers`. */
const modifier = (of: string, display_name: string, type: string, fields: Fields): Given => ({
  as: `${of}.${display_name}`,
  method: 'POST',
  path: `/v3/catalog/products/$${of}/modifiers`,
  body: { display_name, type, required: false, ...fields },
});

/** A checkbox, which makes its values Yes and No itself; the ticked one then gets what it does to the price. */
export const checkbox = (
  of: string,
  name: string,
  price: Adjuster,
  fields: Fields = {},
): readonly [Given, Given] => [
  modifier(of, name, 'checkbox', {
    config: { checkbox_label: name, checked_by_default: false },
    ...fields,
  }),
  {
    method: 'PUT',
    path: `/v3/catalog/products/$${of}/modifiers/$${of}.${name}/values/$${of}.${name}.Yes`,
    body: { adjusters: { price } },
  },
];

/** A modifier with values to choose from, each with what it does to the price; `colours` for a swatch. */
export const choices = (
  of: string,
  name: string,
  type: 'dropdown' | 'swatch' | 'radio_buttons' | 'rectangles',
  values: Readonly<Record<string, Adjuster | null>>,
  colours: readonly string[] = [],
  fields: Fields = {},
): Given =>
  modifier(of, name, type, {
    option_values: Object.entries(values).map(([label, adjuster], at) => ({
      label,
      sort_order: at,
      ...(colours.length > 0 && { value_data: { colors: [colours[at]] } }),
      ...priced(adjuster),
    })),
    ...fields,
  });

/** A list of products to pick from, each labelled by its name. */
export const pickList = (
  of: string,
  name: string,
  products: readonly string[],
  product_list_adjusts_pricing: boolean,
  fields: Fields = {},
): Given =>
  modifier(of, name, 'product_list', {
    config: {
      product_list_adjusts_pricing,
      product_list_adjusts_inventory: false,
      product_list_shipping_calc: 'none',
    },
    option_values: products.map((picked, at) => ({
      label: picked,
      sort_order: at,
      value_data: { product_id: `$${picked}` },
    })),
    ...fields,
  });

export const category = (name: string, parent?: string): Given => ({
  as: name,
  method: 'POST',
  path: '/v3/catalog/categories',
  body: { name, parent_id: parent === undefined ? 0 : `$${parent}` },
});

type Method = 'percent' | 'price' | 'fixed';

export const all = (method: Method, amount: string): Fields => ({ type: 'all', method, amount });
export const inCategory = (name: string, method: Method, amount: string): Fields => ({
  type: 'category',
  category_id: `$${name}`,
  method,
  amount,
});
export const ofProduct = (name: string, method: Method, amount: string): Fields => ({
  type: 'product',
  product_id: `$${name}`,
  method,
  amount,
});

/** `POST /v2/customer_groups`. */
export const group = (name: string, discount_rules: readonly Fields[] = [], fields: Fields = {}): Given => ({
  as: name,
  method: 'POST',
  path: '/v2/customer_groups',
  body: { name, discount_rules, ...fields },
});

/** `PUT /v3/pricelists/{id}/records`: by variant (`mug#M`; `mug` where it has one alone), what its record says; USD unless a currency is given. */
export const records = (list: string, byVariant: Readonly<Record<string, Fields>>): Given => ({
  method: 'PUT',
  path: `/v3/pricelists/$${list}/records`,
  body: Object.entries(byVariant).map(([variant, fields]) => ({
    variant_id: variant.includes('#') ? `$${variant}` : `$${variant}#`,
    currency: 'USD',
    ...fields,
  })),
});

/** `POST /v3/pricelists/assignments`. */
export const assign = (list: string, to: { readonly group?: string; readonly channel?: string }): Given => ({
  method: 'POST',
  path: '/v3/pricelists/assignments',
  body: [
    {
      price_list_id: `$${list}`,
      ...(to.group !== undefined && { customer_group_id: `$${to.group}` }),
      ...(to.channel !== undefined && { channel_id: `$${to.channel}` }),
    },
  ],
});

export const list = (name: string, fields: Fields = {}): Given => ({
  as: name,
  method: 'POST',
  path: '/v3/pricelists',
  body: { name, ...fields },
});

/** A group with a price list of its own, by a `price_list` rule; the list's name is the group's and `'s list`. */
export const groupWithList = (
  name: string,
  byVariant: Readonly<Record<string, Fields>>,
): readonly Given[] => [
  list(`${name}'s list`),
  records(`${name}'s list`, byVariant),
  group(name, [{ type: 'price_list', price_list_id: `$${name}'s list` }]),
];

/** `PUT /v3/catalog/products/channel-assignments`: a product is sold where it is assigned. */
export const onChannel = (channel: string, ...products: readonly string[]): Given => ({
  method: 'PUT',
  path: '/v3/catalog/products/channel-assignments',
  body: products.map((name) => ({ product_id: `$${name}`, channel_id: `$${channel}` })),
});

export const channel = (name: string): Given => ({
  as: name,
  method: 'POST',
  path: '/v3/channels',
  body: { name, type: 'storefront', platform: 'custom', status: 'active' },
});

/** `PUT /v3/customers/settings/channels/{id}`: lets in customers of no channel in particular. */
export const letsEveryoneIn = (channel: string): Given => ({
  method: 'PUT',
  path: `/v3/customers/settings/channels/$${channel}`,
  body: { allow_global_logins: true },
});

/** `POST /v3/customers`. */
export const customer = (name: string, fields: Fields): Given => ({
  as: name,
  method: 'POST',
  path: '/v3/customers',
  body: [
    {
      email: `${name.replace(/[^a-z]/g, '-')}@example.com`,
      first_name: name,
      last_name: 'Example',
      ...fields,
    },
  ],
});

/** `POST /v2/currencies`: two decimals, enabled and for display only unless said otherwise. */
export const currency = (code: string, fields: Fields): Given => ({
  as: code,
  method: 'POST',
  path: '/v2/currencies',
  body: {
    currency_code: code,
    token_location: 'left',
    decimal_token: '.',
    thousands_token: ',',
    decimal_places: 2,
    enabled: true,
    is_transactional: false,
    ...fields,
  },
});

/** `POST /v3/tax/classes`. */
export const taxClass = (name: string): Given => ({
  as: name,
  method: 'POST',
  path: '/v3/tax/classes',
  body: [{ name }],
});

/** `PUT /v3/tax/zones`: the default zone shows prices with tax. */
export const defaultZoneShowsTax: Given = {
  method: 'PUT',
  path: '/v3/tax/zones',
  body: [{ id: '$default zone', price_display_settings: { show_inclusive: true } }],
};

/** `POST /v3/tax/zones`; prices are shown with tax where `show_inclusive` says so. */
export const taxZone = (
  name: string,
  locations: readonly Fields[],
  {
    customer_groups = [],
    show_inclusive = false,
  }: { customer_groups?: readonly string[]; show_inclusive?: boolean } = {},
): Given => ({
  as: name,
  method: 'POST',
  path: '/v3/tax/zones',
  body: [
    {
      name,
      enabled: true,
      price_display_settings: { show_inclusive },
      shopper_target_settings: { locations, customer_groups: customer_groups.map((group) => `$${group}`) },
    },
  ],
});

/** `POST /v3/tax/rates`: by the name of the tax class, the percentage. */
export const taxRate = (
  name: string,
  zone: string,
  priority: number,
  byClass: Readonly<Record<string, number>>,
): Given => ({
  as: `${zone}: ${name}`,
  method: 'POST',
  path: '/v3/tax/rates',
  body: [
    {
      name,
      enabled: true,
      priority,
      tax_zone_id: `$${zone}`,
      class_rates: Object.entries(byClass).map(([taxClass, rate]) => ({
        tax_class_id: `$${taxClass}`,
        rate,
      })),
    },
  ],
});

export const taxSettings = (fields: Fields): Given => ({
  method: 'PUT',
  path: '/v3/tax/settings',
  body: fields,
});

/** What a customer has who lives somewhere. */
export const address = (country_code: string, state_or_province: string, postal_code: string) => ({
  addresses: [
    {
      first_name: 'A',
      last_name: 'Customer',
      address1: '1 Main Street',
      city: 'Anytown',
      state_or_province,
      postal_code,
      country_code,
    },
  ],
});
