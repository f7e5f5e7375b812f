import type { DomainError } from '../../../kernel/errors.ts';

const prefixed =
  (prefix: string) =>
  ({ message }: DomainError): string =>
    `${prefix}: ${message}`;
const plain = ({ message }: DomainError): string => message;

const NOT_FOUND = prefixed('Not Found');
const MISSING = prefixed('Missing required fields.');
const CONFLICT = prefixed('Request conflict');

/** How refusals about carts read here. Clients match the beginnings (wire facts 2). */
export const cartMessages: Readonly<Record<string, (error: DomainError) => string>> = {
  'carts.not_found': NOT_FOUND,
  'carts.item_not_found': NOT_FOUND,
  'carts.product_not_found': NOT_FOUND,
  'carts.sku_not_found': NOT_FOUND,
  'carts.variant_not_found': NOT_FOUND,
  'carts.product_missing': MISSING,
  'carts.bad_quantity': MISSING,
  'carts.empty': MISSING,
  'carts.version_conflict': CONFLICT,
  'carts.already_exists': CONFLICT,
  'carts.too_many_items': plain,
  'carts.variant_required': plain,
  'carts.bad_option': plain,
  'carts.bad_option_value': plain,
  'carts.options_missing': MISSING,
  'carts.files_not_built': plain,
  'carts.not_purchasable': plain,
  'carts.quantity_too_low': plain,
  'carts.quantity_too_high': plain,
  'carts.not_enough_stock': plain,
  'carts.other_product': plain,
  'carts.item_not_mutable': plain,
  'carts.currency_not_transactional': plain,
  'carts.bad_query_params': plain,
  'carts.sign_in_required': plain,
};
