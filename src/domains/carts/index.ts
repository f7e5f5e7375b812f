export { tellAbandonedCarts } from './abandoned.ts';
export {
  mayUse,
  type Cart,
  type CartItem,
  type CustomItem,
  type OptionText,
  type ProductItem,
} from './cart.ts';
export {
  addItems,
  cartOfCustomer,
  createCart,
  deleteCart,
  findCart,
  getCart,
  lockCart,
  lockForChange,
  pruneCarts,
  removeItem,
  setCartCurrency,
  setCartCustomer,
  updateItem,
  type ItemChange,
  type NewCart,
  type NewItems,
} from './carts.ts';
export { lockCustomerCarts } from './carts.storage.ts';
export { cartExists, cartNotFound, linkRefused, signInRequired } from './errors.ts';
export type { NewCustomItem } from './lines.ts';
export { giveApart, giveToCustomer, takeFromCustomer, takeOver } from './owner.ts';
export { burnLink, createRedirectUrls, type QueryParams, type RedirectUrls } from './redirects.ts';
export { unitsIn, viewCart, type CartView, type CustomLine, type ProductLine } from './view.ts';
export type { SelectedOption } from './selected-options.ts';
export type { CalendarDay, OptionSelection } from './option-selection.ts';
export type { WantedProduct } from './wanted.ts';
