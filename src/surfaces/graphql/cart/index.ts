import type { ResolverModule } from '../module.ts';
import { addCartLineItems } from './add-cart-line-items.ts';
import { assignCartToCustomer } from './assign-cart-to-customer.ts';
import { cart } from './cart.ts';
import { createCartRedirectUrls } from './create-cart-redirect-urls.ts';
import { createCart } from './create-cart.ts';
import { deleteCartLineItem } from './delete-cart-line-item.ts';
import { deleteCart } from './delete-cart.ts';
import { productItems } from './product-items.ts';
import { selectedOptions } from './selected-options.ts';
import { unassignCartFromCustomer } from './unassign-cart-from-customer.ts';
import { updateCartCurrency } from './update-cart-currency.ts';
import { updateCartLineItem } from './update-cart-line-item.ts';

/** Carts: reading them, and `mutation { cart { … } }`. */
export const cartModules: readonly ResolverModule[] = [
  { Mutation: { cart: () => ({}) } },
  cart,
  productItems,
  selectedOptions,
  createCart,
  addCartLineItems,
  updateCartLineItem,
  deleteCartLineItem,
  deleteCart,
  updateCartCurrency,
  assignCartToCustomer,
  unassignCartFromCustomer,
  createCartRedirectUrls,
];
