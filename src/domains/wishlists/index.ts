export type { NewItem, Wishlist, WishlistItem, WishlistWithItems } from './wishlist.ts';
export { MOST_ITEMS, MOST_LISTS } from './wishlist.ts';
export {
  addItems,
  createWishlist,
  deleteWishlists,
  itemsOfWishlists,
  listWishlists,
  publicWishlist,
  readWishlist,
  removeItems,
  updateWishlist,
} from './wishlists.ts';
