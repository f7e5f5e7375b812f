import { Ajv, type ValidateFunction } from 'ajv';
import { DomainError } from '../kernel/errors.ts';
import type { StoreSeed } from './seed.ts';

const name = { type: 'string', minLength: 1, maxLength: 200 } as const;
const price = { type: 'string', pattern: '^\\d{1,12}(\\.\\d{1,4})?$' } as const;
const currencyCode = { type: 'string', pattern: '^[A-Z]{3}$' } as const;
const list = (items: object) => ({ type: 'array', maxItems: 10_000, items });
const object = (required: readonly string[], properties: object) => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const discount = { method: { enum: ['percent', 'fixed', 'price'] }, amount: price };

const currencyAssignment = object(['enabled_currencies', 'default_currency'], {
  enabled_currencies: { ...list(currencyCode), minItems: 1 },
  default_currency: currencyCode,
});

const formValues = {
  type: 'object',
  additionalProperties: { anyOf: [{ type: ['string', 'number'] }, list({ type: 'string' })] },
} as const;

const percent = { type: 'string', pattern: '^\\d{1,3}(\\.\\d{1,6})?$' } as const;
const code = (most: number) => ({ type: 'string', minLength: 1, maxLength: most }) as const;

const taxRates = list(
  object(['name', 'percent'], {
    name,
    percent,
    classes: { type: 'object', additionalProperties: percent },
    priority: { type: 'integer', minimum: 1, maximum: 100 },
  }),
);

const tax = object([], {
  entered_with_prices: { type: 'boolean' },
  subtract_store_tax: { type: 'boolean' },
  classes: list(code(100)),
  rates: taxRates,
  zones: list(
    object(['name', 'locations'], {
      name,
      locations: list(
        object(['country_code'], {
          country_code: { type: 'string', pattern: '^[A-Z]{2}$' },
          subdivision_codes: list({ type: 'string', pattern: '^[A-Z0-9]{1,3}$' }),
          postal_codes: list(code(20)),
        }),
      ),
      customer_groups: list(name),
      show_inclusive: { type: 'boolean' },
      rates: taxRates,
    }),
  ),
});

/** The JSON Schema of a seed (seed.ts says what each part means). */
const seedSchema = object(['name'], {
  name,
  country_code: { type: 'string', pattern: '^[A-Z]{2}$' },
  timezone: name,
  site: name,
  currency: currencyCode,
  currencies: list(
    object(['code', 'exchange_rate'], {
      code: currencyCode,
      exchange_rate: { type: 'string', pattern: '^\\d{1,11}(\\.\\d{1,10})?$' },
      is_transactional: { type: 'boolean' },
      decimal_places: { type: 'integer', minimum: 0, maximum: 8 },
    }),
  ),
  currency_assignment: currencyAssignment,
  channels: list(object(['name'], { name, site: name, currency_assignment: currencyAssignment })),
  categories: list(object(['name'], { name, parent: name })),
  brands: list(object(['name'], { name })),
  customer_groups: list(
    object(['name'], {
      name,
      categories: list(name),
      discount_rules: list(object(['method', 'amount'], { category: name, product: name, ...discount })),
    }),
  ),
  tax,
  products: list(
    object(['name', 'sku', 'price'], {
      name,
      sku: name,
      price,
      sale_price: price,
      retail_price: price,
      description: { type: 'string', maxLength: 65_535 },
      brand: name,
      categories: list(name),
      tax_class: name,
      variants: list(
        object(['sku', 'options'], {
          sku: name,
          price,
          options: { type: 'object', minProperties: 1, additionalProperties: name },
        }),
      ),
      bulk_pricing: list(
        object(['min', 'method', 'amount'], {
          min: { type: 'integer', minimum: 2 },
          max: { type: 'integer', minimum: 2 },
          ...discount,
        }),
      ),
    }),
  ),
  price_lists: list(
    object(['name', 'records'], {
      name,
      customer_group: name,
      records: list(
        object(['sku', 'price'], { sku: name, price, sale_price: price, currency: currencyCode }),
      ),
    }),
  ),
  form_fields: list(
    object(['form', 'type', 'name'], {
      form: { enum: ['customer', 'address'] },
      type: {
        enum: ['checkboxes', 'date', 'multiline', 'numbers', 'password', 'radiobuttons', 'text', 'picklist'],
      },
      name,
      required: { type: 'boolean' },
      options: list(name),
    }),
  ),
  accounts: object([], {
    account_creation: { type: 'boolean' },
    password_complexity: object([], {
      minimum_length: { type: 'integer', minimum: 7, maximum: 128 },
      require_lower_case: { type: 'boolean' },
      require_upper_case: { type: 'boolean' },
      minimum_numbers: { type: 'integer', minimum: 0, maximum: 16 },
      minimum_special_characters: { type: 'integer', minimum: 0, maximum: 16 },
    }),
    recaptcha: object(['site_key', 'secret_key'], {
      site_key: name,
      secret_key: name,
      enabled_on_storefront: { type: 'boolean' },
      enabled_on_checkout: { type: 'boolean' },
    }),
  }),
  customers: list(
    object(['email', 'first_name', 'last_name'], {
      email: name,
      password: name,
      first_name: name,
      last_name: name,
      company: name,
      customer_group: name,
      tax_exempt_category: name,
      form_fields: formValues,
      addresses: list(
        object(['address1', 'city', 'country_code'], {
          address1: name,
          city: name,
          state_or_province: name,
          postal_code: name,
          country_code: { type: 'string', pattern: '^[A-Z]{2}$' },
          phone: name,
          form_fields: formValues,
        }),
      ),
    }),
  ),
});

let compiled: ValidateFunction<StoreSeed> | undefined;

/** Checks a seed that came from outside. Throws `seeds.invalid`, which says where and what. */
export function readSeed(value: unknown): StoreSeed {
  // Compiled when it is needed: most processes never read a seed.
  const matches = (compiled ??= new Ajv({ allErrors: false, allowUnionTypes: true }).compile(seedSchema));
  if (matches(value)) return value;
  const [error] = matches.errors ?? [];
  const extra = (error?.params as { additionalProperty?: string } | undefined)?.additionalProperty;
  const where = error?.instancePath ? `at ${error.instancePath}` : 'at the top';
  throw new DomainError(
    'seeds.invalid',
    `The seed is wrong ${where}: ${error?.message}${extra ? ` ("${extra}")` : ''}.`,
  );
}
