import { DomainError, type Facts } from '../../kernel/errors.ts';

/** Which row of a batch a refusal is about; left out where there is only one. */
const at = (index: number | undefined): Facts => (index === undefined ? {} : { index });

// Price lists

export const priceListNotFound = (id: number): DomainError =>
  new DomainError('pricing.price_list_not_found', `There is no price list ${id}.`, { id });

export const priceListNameInUse = (name: string): DomainError =>
  new DomainError('pricing.price_list_name_in_use', `A price list named "${name}" exists already.`, { name });

// Records

export const recordNotFound = (priceListId: number, variantId: number, currency: string): DomainError =>
  new DomainError(
    'pricing.record_not_found',
    `Price list ${priceListId} has no record of variant ${variantId} in ${currency}.`,
    { priceListId, variantId, currency },
  );

export const variantNotFound = (id: number): DomainError =>
  new DomainError('pricing.variant_not_found', `There is no variant ${id}.`, { id });

export const unknownPriceList = (id: number, index: number): DomainError =>
  new DomainError('pricing.record_unknown_price_list', `There is no price list ${id}.`, { id, index });

export const recordUnknownVariant = (id: number, index: number): DomainError =>
  new DomainError('pricing.record_unknown_variant', `There is no variant ${id}.`, { id, index });

export const recordUnknownSku = (sku: string, index: number): DomainError =>
  new DomainError('pricing.record_unknown_sku', `There is no variant with the SKU "${sku}".`, { sku, index });

export const recordNeedsVariant = (index: number): DomainError =>
  new DomainError('pricing.record_needs_variant', 'Either variant_id or sku is required.', { index });

export const recordRepeated = (index: number): DomainError =>
  new DomainError(
    'pricing.record_repeated',
    'An earlier row has the same price list, variant and currency.',
    { index },
  );

export const recordExists = (index?: number): DomainError =>
  new DomainError(
    'pricing.record_exists',
    'The price list has a record of this variant and currency already.',
    at(index),
  );

export const recordNeedsPrice = (index?: number): DomainError =>
  new DomainError('pricing.record_needs_price', 'A price record needs a price.', at(index));

export const recordCurrencyUnsupported = (currency: string, index?: number): DomainError =>
  new DomainError(
    'pricing.record_currency_unsupported',
    `The store has no currency ${currency}, or has switched it off.`,
    { currency, ...at(index) },
  );

export const badBulkTiers = (message: string, index?: number): DomainError =>
  new DomainError('pricing.bad_bulk_tiers', message, at(index));

// Assignments

export const assignmentNeedsTarget = (index: number): DomainError =>
  new DomainError(
    'pricing.assignment_needs_target',
    'An assignment names a customer group, a channel or both.',
    { index },
  );

export const assignmentExists = (index: number): DomainError =>
  new DomainError('pricing.assignment_exists', 'This customer group and channel have a price list already.', {
    index,
  });

export const assignmentUnknownPriceList = (id: number, index: number): DomainError =>
  new DomainError('pricing.assignment_unknown_price_list', `There is no price list ${id}.`, { id, index });

export const assignmentUnknownGroup = (id: number, index: number): DomainError =>
  new DomainError('pricing.assignment_unknown_group', `There is no customer group ${id}.`, { id, index });

export const assignmentUnknownChannel = (id: number, index: number): DomainError =>
  new DomainError('pricing.assignment_unknown_channel', `There is no channel ${id}.`, { id, index });

export const assignmentTargetNotFound = (): DomainError =>
  new DomainError('pricing.assignment_target_not_found', 'There is no such customer group or channel.');

export const groupHasDiscounts = (id: number, index?: number): DomainError =>
  new DomainError(
    'pricing.group_has_discounts',
    `Customer group ${id} has discounts of its own; delete them before you assign a price list.`,
    { id, ...at(index) },
  );

export const assignmentFilterMissing = (): DomainError =>
  new DomainError(
    'pricing.assignment_filter_missing',
    'Say which assignments to delete by at least one filter.',
  );

// Quotes

export const unknownProduct = (id: number, index: number): DomainError =>
  new DomainError('pricing.unknown_product', `There is no product ${id}.`, { id, index });

export const unknownVariant = (id: number, productId: number, index: number): DomainError =>
  new DomainError('pricing.unknown_variant', `Product ${productId} has no variant ${id}.`, {
    id,
    productId,
    index,
  });

export const unknownOption = (optionId: number, valueId: number | null, index: number): DomainError =>
  new DomainError(
    'pricing.unknown_option',
    valueId === null
      ? `The product has no option ${optionId} that takes text.`
      : `The product has no option ${optionId} with a value ${valueId}.`,
    { optionId, valueId, index },
  );

export const optionChosenTwice = (optionId: number, index: number): DomainError =>
  new DomainError('pricing.option_chosen_twice', `Option ${optionId} is chosen twice.`, { optionId, index });

export const noSuchVariant = (index: number): DomainError =>
  new DomainError('pricing.no_such_variant', 'No variant of the product has these options.', { index });

export const unknownChannel = (id: number): DomainError =>
  new DomainError('pricing.unknown_channel', `There is no channel ${id}.`, { id });

export const unknownGroup = (id: number): DomainError =>
  new DomainError('pricing.unknown_group', `There is no customer group ${id}.`, { id });

export const unknownCustomer = (id: number): DomainError =>
  new DomainError('pricing.unknown_customer', `There is no customer ${id}.`, { id });

export const currencyUnsupported = (currency: string, supported: readonly string[]): DomainError =>
  new DomainError(
    'pricing.currency_unsupported',
    `Prices in ${currency} are not supported: this channel shows them in ${supported.join(', ')} only.`,
    { currency, supported },
  );

export const momentNotNow = (): DomainError =>
  new DomainError(
    'pricing.moment_not_now',
    'Prices have no dates, so only what holds now can be told: leave `at` out, or send the present moment.',
  );
