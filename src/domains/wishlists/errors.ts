import { DomainError, type Facts } from '../../kernel/errors.ts';
import { MOST_ITEMS, MOST_LISTS } from './wishlist.ts';

export const wishlistNotFound = (id: number): DomainError =>
  new DomainError('wishlists.not_found', `There is no wishlist ${id}.`, { id });

export const itemNotFound = (id: number): DomainError =>
  new DomainError('wishlists.item_not_found', `There is no wishlist item ${id}.`, { id });

export const unknownCustomer = (id: number): DomainError =>
  new DomainError('wishlists.unknown_customer', `There is no customer ${id}.`, { id });

const at = (index: number): Facts => ({ index });

export const unknownProduct = (id: number, index: number): DomainError =>
  new DomainError('wishlists.unknown_product', `There is no product ${id}.`, { id, ...at(index) });

export const unknownVariant = (id: number, index: number): DomainError =>
  new DomainError('wishlists.unknown_variant', `The product has no variant ${id}.`, { id, ...at(index) });

export const unknownItem = (id: number, index: number): DomainError =>
  new DomainError('wishlists.unknown_item', `The wishlist has no item ${id}.`, { id, ...at(index) });

export const badName = (): DomainError =>
  new DomainError('wishlists.bad_name', 'The name of a wishlist has 1 to 255 characters.');

export const tooMany = (): DomainError =>
  new DomainError('wishlists.too_many', `A customer has at most ${MOST_LISTS} wishlists.`);

export const tooManyItems = (): DomainError =>
  new DomainError('wishlists.too_many_items', `A wishlist has at most ${MOST_ITEMS} items.`);
