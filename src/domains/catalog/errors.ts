import { DomainError } from '../../kernel/errors.ts';

type What =
  | 'product'
  | 'variant'
  | 'option'
  | 'option_value'
  | 'modifier'
  | 'modifier_value'
  | 'bulk_pricing_rule'
  | 'image'
  | 'category'
  | 'category_tree'
  | 'brand';

/** What the request is about is not in this store: `catalog.product_not_found` and so on. */
export const notFound = (what: What, id: number): DomainError =>
  new DomainError(`catalog.${what}_not_found`, `There is no ${what.replaceAll('_', ' ')} ${id}.`, { id });

/** The part of a product with this id. Throws `catalog.variant_not_found` and so on. */
export function partById<T extends { readonly id: number }>(parts: readonly T[], what: What, id: number): T {
  const part = parts.find((each) => each.id === id);
  if (!part) throw notFound(what, id);
  return part;
}

/** What an input refers to is not in this store: `catalog.unknown_category` and so on. */
export const unknown = (what: What | 'channel', ids: readonly (number | string)[]): DomainError =>
  new DomainError(
    `catalog.unknown_${what}`,
    `The ${what.replaceAll('_', ' ')} does not exist: ${ids.join(', ')}.`,
    { ids },
  );

export const unknownParent = (id: number): DomainError =>
  new DomainError('catalog.unknown_parent_category', `There is no category ${id} in this tree.`, { id });

/** A request that would otherwise reach everything. */
export const filterNeeded = (): DomainError =>
  new DomainError('catalog.filter_needed', 'At least one filter is needed.');

export const duplicateProductName = (): DomainError =>
  new DomainError('catalog.duplicate_product_name', 'The product name is a duplicate.');

export const duplicateUrl = (): DomainError =>
  new DomainError('catalog.duplicate_url', 'Another product has this URL.');

export const duplicateSku = (sku: string | null = null): DomainError =>
  new DomainError(
    'catalog.duplicate_sku',
    sku === null ? 'The SKU is a duplicate.' : `The SKU ${sku} is a duplicate.`,
    {
      sku,
    },
  );

export const duplicateCategoryName = (): DomainError =>
  new DomainError('catalog.duplicate_category_name', 'A category beside it has the same name.');

export const duplicateBrandName = (): DomainError =>
  new DomainError('catalog.duplicate_brand_name', 'The brand name is a duplicate.');

export const categoryUnderItself = (id: number): DomainError =>
  new DomainError('catalog.category_under_itself', `Category ${id} cannot be moved below itself.`, { id });

export const categoryStaysInTree = (id: number): DomainError =>
  new DomainError('catalog.category_stays_in_tree', `Category ${id} cannot move to another tree.`, { id });

export const treeNeedsName = (): DomainError =>
  new DomainError('catalog.category_tree_needs_name', 'A new category tree needs a name.');

/** The same refusal, with the row of the batch it is about. */
export const atRow = (error: unknown, index: number): unknown =>
  error instanceof DomainError
    ? new DomainError(error.code, error.message, { ...error.facts, index })
    : error;

export const invalidVariant = (message: string): DomainError =>
  new DomainError('catalog.invalid_variant', message);

export const invalidOption = (message: string): DomainError =>
  new DomainError('catalog.invalid_option', message);

export const invalidBulkTier = (message: string): DomainError =>
  new DomainError('catalog.invalid_bulk_pricing_rule', message);

export const invalidModifierConfig = (message: string): DomainError =>
  new DomainError('catalog.invalid_modifier_config', message);

export const invalidModifierValue = (message: string): DomainError =>
  new DomainError('catalog.invalid_modifier_value', message);

/** Options and modifiers of a product are told apart by their names. */
export const duplicateModifierName = (name: string): DomainError =>
  new DomainError('catalog.duplicate_modifier_name', `The product has an option or modifier "${name}".`, {
    name,
  });

export const modifierTypeStays = (from: string, to: string): DomainError =>
  new DomainError('catalog.modifier_type_stays', `A modifier cannot turn from ${from} into ${to}.`);

export const tooManyModifiers = (limit: number): DomainError =>
  new DomainError('catalog.too_many_modifiers', `A product has at most ${limit} modifiers.`, { limit });
