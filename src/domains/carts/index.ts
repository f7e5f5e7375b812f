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
  checkCurrency,
  createCart,
  deleteCart,
  findCart,
  getCart,
  lockCart,
  lockForChange,
  pruneCarts,
  removeItem,
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
export {
  unitsIn,
  viewCart,
  type CartView,
  type CustomLine,
  type ProductLine,
  type SelectedOption,
} from './view.ts';
export type { OptionChoice, WantedProduct } from './wanted.ts';
