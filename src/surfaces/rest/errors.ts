import { AccessRefused, type RefusalCode } from '../../access/refusal.ts';
import { DomainError, Unavailable } from '../../kernel/errors.ts';
import { Refusal } from './refusal.ts';

/** How a domain error leaves by REST. A code that has no row is a fault of ours and leaves as 500 without its text. */
export interface ErrorRow {
  readonly status: 400 | 403 | 404 | 409 | 413 | 422 | 429 | 501 | 507;
  /** Said instead of the error's own message. */
  readonly title?: string;
  /** The field of the request it is about; in a bulk request the fact `index` puts the row before it. */
  readonly field?: string;
  /** The list of the request that the rows are in, where the request is not that list itself. */
  readonly list?: string;
  /** A second name under which clients look for it. */
  readonly alias?: string;
  /** After how many seconds it is worth trying again. Clients that are not told with 429 ask again at once. */
  readonly retryAfter?: number;
}

/** The one table of the management API: the code of a domain error → its wire form. */
export const ERROR_ROWS: Readonly<Record<string, ErrorRow>> = {
  'accounts.not_found': { status: 404 },
  'accounts.unknown_scope': { status: 422, field: 'scopes' },

  'attributes.not_found': { status: 422, field: 'id' },
  'attributes.name_in_use': { status: 422, field: 'name' },
  'attributes.too_many': { status: 422, field: 'name' },
  'attributes.repeated_row': { status: 422, field: 'id' },
  'attributes.unknown_attribute': { status: 422, field: 'attribute_id' },
  'attributes.unknown_customer': { status: 422, field: 'customer_id' },
  'attributes.bad_value': { status: 422, field: 'value' },
  'attributes.repeated_value': { status: 422, field: 'attribute_id' },
  'attributes.other_value': { status: 422, field: 'id' },
  'attributes.too_many_customers': { status: 422, field: 'customer_id' },

  'carts.not_found': { status: 404 },
  'carts.item_not_found': { status: 404 },
  'carts.version_conflict': { status: 409, field: 'version' },
  'carts.already_exists': { status: 409 },
  'carts.empty': { status: 422, field: 'line_items' },
  'carts.too_many_items': { status: 422, field: 'line_items' },
  'carts.product_not_found': { status: 422, field: 'product_id' },
  'carts.product_missing': { status: 422, field: 'product_id', title: 'A line item needs a product_id.' },
  'carts.sku_not_found': { status: 422, field: 'sku' },
  'carts.variant_not_found': { status: 422, field: 'variant_id' },
  'carts.variant_required': { status: 422, field: 'variant_id' },
  'carts.bad_option': { status: 422, field: 'option_selections' },
  'carts.bad_option_value': { status: 422, field: 'option_selections' },
  'carts.options_missing': { status: 422, field: 'option_selections' },
  'carts.files_not_built': { status: 501, field: 'option_selections' },
  'carts.not_purchasable': { status: 422, field: 'product_id' },
  'carts.bad_quantity': { status: 422, field: 'quantity', title: 'The quantity must be at least 1.' },
  'carts.quantity_too_low': { status: 422, field: 'quantity' },
  'carts.quantity_too_high': { status: 422, field: 'quantity' },
  'carts.not_enough_stock': { status: 422, field: 'quantity' },
  'carts.other_product': { status: 422, field: 'product_id' },
  'carts.item_not_mutable': { status: 422, field: 'line_item' },
  // reference/carts.v3.yml, "currency": a display currency is a 400.
  'carts.currency_not_transactional': { status: 400, field: 'currency' },
  'carts.unknown_channel': { status: 422, field: 'channel_id' },
  'carts.unknown_customer': { status: 422, field: 'customer_id' },
  'carts.bad_query_params': { status: 422, field: 'query_params' },
  // Only for visitors of the hosted pages; an API account does not meet them.
  'carts.link_refused': { status: 403 },
  'carts.sign_in_required': { status: 403 },

  'catalog.product_not_found': { status: 404 },
  'catalog.variant_not_found': { status: 404 },
  'catalog.option_not_found': { status: 404 },
  'catalog.option_value_not_found': { status: 404 },
  'catalog.modifier_not_found': { status: 404 },
  'catalog.modifier_value_not_found': { status: 404 },
  'catalog.bulk_pricing_rule_not_found': { status: 404 },
  'catalog.image_not_found': { status: 404 },
  'catalog.category_not_found': { status: 404 },
  'catalog.category_tree_not_found': { status: 404 },
  'catalog.brand_not_found': { status: 404 },
  'catalog.unknown_product': { status: 422, field: 'product_id' },
  'catalog.unknown_variant': { status: 422, field: 'variant_id' },
  'catalog.unknown_option': { status: 422, field: 'option_values' },
  'catalog.unknown_option_value': { status: 422, field: 'option_values' },
  'catalog.unknown_category': { status: 422, field: 'categories' },
  'catalog.unknown_category_tree': { status: 422, field: 'tree_id' },
  'catalog.unknown_brand': { status: 422, field: 'brand_id' },
  'catalog.unknown_channel': { status: 422, field: 'channel_id' },
  'catalog.duplicate_product_name': { status: 409, field: 'name' },
  'catalog.duplicate_url': { status: 409, field: 'custom_url' },
  'catalog.duplicate_sku': { status: 409, field: 'sku' },
  'catalog.duplicate_category_name': { status: 409, field: 'name' },
  'catalog.duplicate_brand_name': { status: 409, field: 'name' },
  'catalog.category_under_itself': { status: 422, field: 'parent_id' },
  'catalog.category_stays_in_tree': { status: 422, field: 'tree_id' },
  'catalog.category_tree_needs_name': { status: 422, field: 'name' },
  'catalog.unknown_parent_category': { status: 422, field: 'parent_id' },
  'catalog.filter_needed': { status: 422 },
  'catalog.invalid_variant': { status: 422, field: 'option_values' },
  'catalog.invalid_option': { status: 422, field: 'option_values' },
  'catalog.duplicate_modifier_name': { status: 409, field: 'display_name' },
  'catalog.invalid_modifier_config': { status: 422, field: 'config' },
  'catalog.invalid_modifier_value': { status: 422, field: 'option_values' },
  'catalog.modifier_type_stays': { status: 422, field: 'type' },
  'catalog.too_many_modifiers': { status: 422, field: 'display_name' },
  'catalog.invalid_bulk_pricing_rule': { status: 422, field: 'bulk_pricing_rules' },

  'channels.not_found': { status: 404 },
  'channels.site_not_found': { status: 404 },
  'channels.site_exists': { status: 409, field: 'channel_id' },
  'channels.host_taken': { status: 409, field: 'url' },
  'channels.bad_site_url': { status: 422, field: 'url' },
  'channels.bad_status': { status: 422, field: 'status' },
  'channels.deleted': { status: 422 },
  'channels.already_exists': { status: 409, field: 'name' },
  'channels.route_not_found': { status: 404 },
  'channels.unknown_route': { status: 422, field: 'id' },
  'channels.repeated_route': { status: 422, field: 'id' },

  'currencies.not_found': { status: 404 },
  'currencies.unknown_code': { status: 422, field: 'currency_code' },
  'currencies.duplicate_code': { status: 409, field: 'currency_code' },
  'currencies.bad_rate': { status: 422, field: 'currency_exchange_rate' },
  'currencies.rate_out_of_range': { status: 422, field: 'currency_exchange_rate' },
  'currencies.default_stays': { status: 409 },
  'currencies.unknown_channel': { status: 422, field: 'channel_id' },
  'currencies.repeated_channel': { status: 422, field: 'channel_id' },
  'currencies.not_enabled': {
    status: 422,
    field: 'enabled_currencies',
    title: 'The following fields are invalid: `enabled_currencies`',
  },
  'currencies.bad_channel_default': {
    status: 422,
    field: 'default_currency',
    title: 'The following fields are invalid: `default_currency`',
  },

  'customers.not_found': { status: 404 },
  'customers.address_not_found': { status: 404 },
  'customers.group_not_found': { status: 404 },
  'customers.bad_email': { status: 422, field: 'email' },
  // Clients read "0.email"; the documentation keys another error of a row ".customer_create" (wire facts 9).
  'customers.email_in_use': { status: 422, field: 'email', alias: '.customer_create' },
  'customers.bad_channel_ids': { status: 422, field: 'channel_ids' },
  'customers.bad_origin_channel': { status: 422, field: 'origin_channel_id' },
  'customers.weak_password': { status: 422, field: 'authentication.new_password' },
  'customers.recaptcha_needs_keys': { status: 422, field: 'recaptcha' },
  'customers.unknown_group': { status: 422, field: 'customer_group_id' },
  'customers.bad_attribute': { status: 422, field: 'attributes' },
  'customers.repeated_row': { status: 422, field: 'id' },
  'customers.too_many_tries': { status: 429, retryAfter: 300 },
  'customers.country_not_found': { status: 404 },
  'customers.state_not_found': { status: 404 },
  'customers.unknown_country': { status: 422, field: 'country_code' },
  'customers.group_name_in_use': { status: 409, field: 'name' },
  'customers.bad_discount_rules': { status: 422, field: 'discount_rules' },
  'customers.bad_category_access': { status: 422, field: 'category_access' },

  'forms.not_found': { status: 404 },
  'forms.label_in_use': { status: 409, field: 'name' },
  'forms.bad_field': { status: 422, field: 'settings' },
  'forms.too_many': { status: 422, field: 'name' },
  'forms.unknown_field': { status: 422, field: 'form_fields' },
  'forms.bad_value': { status: 422, field: 'form_fields' },
  'forms.value_repeated': { status: 422, field: 'form_fields' },
  'forms.value_missing': { status: 422, field: 'form_fields' },
  'forms.owner_not_found': { status: 422, field: 'owner' },

  'ids.exhausted': { status: 507 },

  'metafields.not_found': { status: 404 },
  'metafields.not_yours': { status: 403 },
  'metafields.already_exists': { status: 409, field: 'key' },
  'metafields.owner_not_found': { status: 404 },
  'metafields.too_many': { status: 422, field: 'key' },
  'metafields.repeated_row': { status: 422, field: 'id' },

  'pricing.price_list_not_found': { status: 404 },
  'pricing.price_list_name_in_use': { status: 409, field: 'name' },
  'pricing.record_not_found': { status: 404 },
  'pricing.variant_not_found': { status: 404 },
  'pricing.record_unknown_price_list': { status: 422, field: 'price_list_id' },
  'pricing.record_unknown_variant': { status: 422, field: 'variant_id' },
  'pricing.record_unknown_sku': { status: 422, field: 'sku' },
  'pricing.record_needs_variant': { status: 422, field: 'variant_id' },
  'pricing.record_repeated': { status: 422, field: 'variant_id' },
  'pricing.record_exists': { status: 422, field: 'variant_id' },
  'pricing.record_needs_price': { status: 422, field: 'price' },
  'pricing.record_currency_unsupported': { status: 422, field: 'currency' },
  'pricing.bad_bulk_tiers': { status: 422, field: 'bulk_pricing_tiers' },
  'pricing.assignment_needs_target': { status: 422, field: 'customer_group_id' },
  'pricing.assignment_exists': { status: 422, field: 'customer_group_id' },
  'pricing.assignment_unknown_price_list': { status: 422, field: 'price_list_id' },
  'pricing.assignment_unknown_group': { status: 422, field: 'customer_group_id' },
  'pricing.assignment_unknown_channel': { status: 422, field: 'channel_id' },
  'pricing.assignment_target_not_found': { status: 404 },
  'pricing.assignment_filter_missing': { status: 422 },
  'pricing.group_has_discounts': { status: 422, field: 'customer_group_id' },
  'pricing.unknown_product': { status: 422, list: 'items', field: 'product_id' },
  'pricing.unknown_variant': { status: 422, list: 'items', field: 'variant_id' },
  'pricing.unknown_option': { status: 422, list: 'items', field: 'options' },
  'pricing.option_chosen_twice': { status: 422, list: 'items', field: 'options' },
  'pricing.no_such_variant': { status: 422, list: 'items', field: 'options' },
  'pricing.unknown_channel': { status: 422, field: 'channel_id' },
  'pricing.unknown_group': { status: 422, field: 'customer_group_id' },
  'pricing.unknown_customer': { status: 422, field: 'customer_id' },
  'pricing.currency_unsupported': { status: 422, field: 'currency_code' },
  'pricing.moment_not_now': { status: 422, field: 'at' },

  'seeds.invalid': { status: 422, field: 'seed' },
  'seeds.unknown_name': { status: 422, field: 'seed' },
  'seeds.not_seeded': { status: 409 },

  'db.unstorable': { status: 422 },

  'stores.not_found': { status: 404 },
  'stores.default_stays': { status: 409 },
  'stores.unknown_timezone': { status: 422, field: 'timezone' },

  'subscribers.not_found': { status: 404 },
  'subscribers.already_exists': { status: 409, field: 'email' },
  'subscribers.unknown_channel': { status: 422, field: 'channel_id' },

  'tax.class_not_found': { status: 404 },
  // The statuses of these are those of reference/tax_classes.v3.yaml.
  'tax.batch_class_not_found': { status: 400, field: 'id' },
  'tax.class_name_in_use': { status: 409, field: 'name' },
  'tax.repeated_class_name': { status: 422, field: 'name' },
  'tax.classes_not_named': { status: 404 },
  'tax.too_many_classes': { status: 413, field: 'id:in' },
  'tax.repeated_row': { status: 422, field: 'id' },
  'tax.filter_missing': { status: 400 },
  'tax.unknown_zone': { status: 422, field: 'id' },
  'tax.zone_needs_location': { status: 422, field: 'shopper_target_settings.locations' },
  'tax.bad_locations': { status: 422, field: 'shopper_target_settings.locations' },
  'tax.default_zone_stays': { status: 422, field: 'id' },
  'tax.unknown_group': { status: 422, field: 'shopper_target_settings.customer_groups' },
  'tax.unknown_rate': { status: 422, field: 'id' },
  'tax.rate_zone_unknown': { status: 422, field: 'tax_zone_id' },
  'tax.rate_class_unknown': { status: 422, field: 'class_rates' },
  'tax.rate_class_repeated': { status: 422, field: 'class_rates' },
  'tax.guest_zone_unknown': { status: 422, field: 'guest_shopper_tax_zone_id' },
  'tax.store_zone_unknown': { status: 422, field: 'store_tax_zone_id' },
  'tax.unknown_property': { status: 422, field: 'id' },
  'tax.property_code_in_use': { status: 422, field: 'code' },
  'tax.property_in_use': { status: 409 },
  'tax.property_not_defined': { status: 422, field: 'tax_properties' },
  'tax.unknown_product': { status: 422, field: 'product_id' },
  'tax.unknown_customer': { status: 422, field: 'customer_id' },
  'tax.repeated_product': { status: 422, field: 'product_id' },
  'tax.repeated_customer': { status: 422, field: 'customer_id' },
  'tax.provider_not_found': { status: 404 },

  'tokens.bad_channels': { status: 422, field: 'channel_ids' },
  'tokens.bad_expiry': { status: 422, field: 'expires_at' },
  'tokens.bad_origin': { status: 422, field: 'allowed_cors_origins' },
  'tokens.unknown': { status: 422, field: 'Sf-Api-Token' },

  'webhooks.not_found': { status: 404 },
  'webhooks.delivery_not_found': { status: 404 },
  'webhooks.unknown_scope': { status: 422, field: 'scope' },
  'webhooks.bad_destination': { status: 422, field: 'destination' },
  'webhooks.bad_headers': { status: 422, field: 'headers' },
  'webhooks.inactive': { status: 409 },
  'webhooks.exceptions_go_elsewhere': { status: 422, field: 'destination' },
  'webhooks.exists': { status: 422, field: 'destination' },
  'webhooks.too_many': { status: 422, field: 'scope' },

  'wishlists.bad_name': { status: 422, field: 'name' },
  'wishlists.not_found': { status: 404 },
  'wishlists.item_not_found': { status: 404 },
  'wishlists.unknown_customer': { status: 422, field: 'customer_id' },
  'wishlists.unknown_product': { status: 422, field: 'product_id', list: 'items' },
  'wishlists.unknown_variant': { status: 422, field: 'variant_id', list: 'items' },
  'wishlists.unknown_item': { status: 422, field: 'id', list: 'items' },
  'wishlists.too_many': { status: 422, field: 'customer_id' },
  'wishlists.too_many_items': { status: 422, field: 'items' },
};

/** The wire form of whatever was thrown, or null for a fault of ours. */
export function refusalOf(error: unknown, rows = ERROR_ROWS): Refusal | null {
  if (error instanceof Refusal) return error;
  if (error instanceof Unavailable)
    return new Refusal(
      503,
      'The service is away for a moment. Try again.',
      {},
      { 'retry-after': String(error.retryAfter) },
    );
  if (error instanceof AccessRefused) return accessRefusal(error);
  if (error instanceof DomainError) return domainRefusal(error, rows);
  return requestRefusal(error);
}

/** Why an account is not let in. The other codes are about shoppers and do not occur here. */
const ACCESS_ROWS: Partial<Record<RefusalCode, { status: 401 | 404; title: string }>> = {
  'no-auth-token': { status: 401, title: 'The header X-Auth-Token is missing.' },
  'unknown-auth-token': {
    status: 401,
    title: 'The access token is unknown or revoked, or belongs to another store.',
  },
  'unknown-store': { status: 404, title: 'There is no such store.' },
};

function accessRefusal({ code }: AccessRefused): Refusal | null {
  const row = ACCESS_ROWS[code];
  return row ? new Refusal(row.status, row.title) : null;
}

function domainRefusal(error: DomainError, rows: typeof ERROR_ROWS): Refusal | null {
  const row = rows[error.code];
  if (!row) return null;
  const headers: Record<string, string> =
    row.retryAfter === undefined ? {} : { 'x-retry-after': String(row.retryAfter) };
  return new Refusal(row.status, row.title ?? error.message, errorsOf(error, row), headers);
}

function errorsOf(error: DomainError, { list, field, alias }: ErrorRow): Record<string, string> {
  const { index } = error.facts;
  const errors: Record<string, string> = {};
  if (field !== undefined) {
    const place = typeof index === 'number' ? [list, index, field] : [field];
    errors[place.filter((part) => part !== undefined).join('.')] = error.message;
  }
  if (alias !== undefined) errors[alias] = error.message;
  return errors;
}

/** A row of a batch that was not written, and why. */
interface RefusedRow {
  readonly index: number;
  readonly error: DomainError;
}

/** How a batch leaves of which some rows were not written: each by its place and field. `more` goes into the body. */
export function refusalOfRows(
  refused: readonly RefusedRow[],
  more: Readonly<Record<string, unknown>>,
): Refusal {
  const errors = Object.assign({}, ...refused.map(({ error }) => errorsOf(error, rowOf(error))));
  const count = refused.length === 1 ? 'One row was' : `${refused.length} rows were`;
  return new Refusal(422, `${count} not written.`, errors, {}, more);
}

/** What is wrong with the fields of one row. */
export const fieldErrorsOf = (error: DomainError): Record<string, string> => ({
  [rowOf(error).field ?? '']: error.message,
});

function rowOf(error: DomainError): ErrorRow {
  const row = ERROR_ROWS[error.code];
  if (!row) throw error;
  return row;
}

/** What Fastify refuses before a handler runs: a body that is too large, of an unknown type, or does not parse. */
const REQUEST_TITLES: Readonly<Record<number, string>> = {
  400: 'The request cannot be read.',
  413: 'The request body is too large.',
  414: 'The address is too long.',
  415: 'Unsupported media type: send application/json.',
};

function requestRefusal(error: unknown): Refusal | null {
  if (!(error instanceof Error) || !('statusCode' in error) || typeof error.statusCode !== 'number')
    return null;
  const title = REQUEST_TITLES[error.statusCode];
  return title === undefined ? null : new Refusal(error.statusCode, title);
}
