import { DomainError } from '../../kernel/errors.ts';

/** No such cart, or none that the caller may know of. */
export const cartNotFound = (): DomainError => new DomainError('carts.not_found', 'Cart does not exist');
export const itemNotFound = (): DomainError =>
  new DomainError('carts.item_not_found', 'The cart has no such line item');
export const versionConflict = (expected: number, version: number): DomainError =>
  new DomainError('carts.version_conflict', 'The cart was changed by somebody else', { expected, version });
/** The session has a cart, so a second one would hide it. */
export const cartExists = (): DomainError =>
  new DomainError('carts.already_exists', 'This session has a cart: add to it');
export const emptyCart = (): DomainError =>
  new DomainError('carts.empty', 'Name at least one line item to put into the cart');
export const tooManyItems = (limit: number): DomainError =>
  new DomainError('carts.too_many_items', `A cart holds at most ${limit} line items`, { limit });

export const productNotFound = (productId: number): DomainError =>
  new DomainError(
    'carts.product_not_found',
    `Provided product ID (${productId}) does not represent a valid product`,
    { productId },
  );
export const skuNotFound = (sku: string): DomainError =>
  new DomainError('carts.sku_not_found', 'Provided SKU does not represent a valid product', { sku });
/** Neither a product id nor a SKU. */
export const productMissing = (): DomainError =>
  new DomainError('carts.product_missing', '`lineItems.*.productEntityId` or `lineItems.*.sku`');
export const variantNotFound = (variantId: number): DomainError =>
  new DomainError(
    'carts.variant_not_found',
    `Provided variant ID (${variantId}) does not represent a variant of the product`,
    { variantId },
  );
/** Clients look for "variant ID is required" (wire facts 2). */
export const variantRequired = (name: string): DomainError =>
  new DomainError('carts.variant_required', `Product "${name}" has options, variant ID is required`, {
    name,
  });
export const badOption = (optionId: number, name: string): DomainError =>
  new DomainError(
    'carts.bad_option',
    `Product "${name}" does not offer the choice made for option ${optionId}`,
    {
      optionId,
    },
  );
export const optionTwice = (optionId: number, name: string): DomainError =>
  new DomainError('carts.bad_option', `Product "${name}": option ${optionId} is there twice`, { optionId });
/** The option does not take what was entered: too long, out of range, no number. */
export const badOptionValue = (option: string, rule: string): DomainError =>
  new DomainError('carts.bad_option_value', `"${option}" ${rule}`, { option });
export const optionsMissing = (name: string, options: readonly string[]): DomainError =>
  new DomainError(
    'carts.options_missing',
    `Product "${name}" needs a choice for ${options.map((option) => `"${option}"`).join(', ')}`,
    { name, options },
  );
export const filesNotBuilt = (option: string): DomainError =>
  new DomainError('carts.files_not_built', `Not built yet: files of shoppers, for "${option}"`, { option });
export const notPurchasable = (name: string, why = ''): DomainError =>
  new DomainError(
    'carts.not_purchasable',
    `Product "${name}" cannot be bought${why === '' ? '' : `: ${why}`}`,
    { name },
  );

export const badQuantity = (): DomainError =>
  new DomainError('carts.bad_quantity', '`lineItems.*.quantity` must be a whole number of at least 1');
export const quantityTooLow = (name: string, minimum: number): DomainError =>
  new DomainError('carts.quantity_too_low', `An order needs at least ${minimum} of "${name}"`, { minimum });
export const quantityTooHigh = (name: string, maximum: number): DomainError =>
  new DomainError('carts.quantity_too_high', `An order may have at most ${maximum} of "${name}"`, {
    maximum,
  });
/** How many there are is not told, since the merchant may hide it. Clients look for the beginning (wire facts 2). */
export const notEnoughStock = (name: string): DomainError =>
  new DomainError('carts.not_enough_stock', `Not enough stock: "${name}" is not there in this quantity`, {
    name,
  });

export const otherProduct = (): DomainError =>
  new DomainError('carts.other_product', 'A line item keeps its product: remove it and add the other one');
export const itemNotMutable = (): DomainError =>
  new DomainError(
    'carts.item_not_mutable',
    'A custom item cannot be changed: add another and remove this one',
  );
export const currencyNotTransactional = (currency: string): DomainError =>
  new DomainError('carts.currency_not_transactional', `This channel does not sell in ${currency}`, {
    currency,
  });
export const unknownChannel = (channelId: number): DomainError =>
  new DomainError('carts.unknown_channel', `There is no channel ${channelId}`, { channelId });
export const unknownCustomer = (customerId: number): DomainError =>
  new DomainError('carts.unknown_customer', `There is no customer ${customerId}`, { customerId });

export const badQueryParams = (name: string): DomainError =>
  new DomainError('carts.bad_query_params', `The link needs "${name}" for itself`, { name });
/** Unknown, used, too old, or of a cart that is gone or another's: always the same. */
export const linkRefused = (): DomainError =>
  new DomainError('carts.link_refused', 'This link to a cart is not valid, or was used before');
/** The link is good and stays good: its cart is a customer's, who must sign in first. */
export const signInRequired = (): DomainError =>
  new DomainError('carts.sign_in_required', 'Please sign in to see this cart');
