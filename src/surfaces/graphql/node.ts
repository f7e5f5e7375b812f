import {
  brandsById,
  findProduct,
  ifShown,
  productByVariant,
  shownCategory,
  type Brand,
  type Category,
  type Product,
  type VariantOfProduct,
} from '../../domains/catalog/index.ts';
import { findCart, type CartView } from '../../domains/carts/index.ts';
import { MAX_ID } from '../../kernel/ids.ts';
import type { Context } from '../../db/context.ts';
import { cartParent } from './cart/cart.ts';
import { decodeGlobalId, type GlobalId } from './global-id.ts';
import type { ResolverModule } from './module.ts';

type Found =
  | (Product & { readonly __typename: 'Product' })
  | (VariantOfProduct & { readonly __typename: 'Variant' })
  | (Category & { readonly __typename: 'Category' })
  | (Brand & { readonly __typename: 'Brand' })
  | (CartView & { readonly __typename: 'Cart' });

/**
 * `node(id)`: what a global id names, as far as this shopper may see it, or null. Pages of content, redirects and orders
 * have no ids, since nothing makes any.
 */
export const node: ResolverModule = {
  Query: {
    node: async (_parent, { id }, { ctx }) => {
      const named = decodeGlobalId(id);
      return named && find(ctx, named);
    },
  },
};

async function find(ctx: Context, { type, id }: GlobalId): Promise<Found | null> {
  switch (type) {
    case 'Product':
      return as('Product', await ifShown(ctx, await byNumber(id, (number) => findProduct(ctx, number))));
    case 'Variant':
      return variantOf(ctx, id);
    case 'Category':
      return as('Category', await byNumber(id, (number) => shownCategory(ctx, number)));
    case 'Brand':
      return as('Brand', await byNumber(id, async (number) => (await brandsById(ctx)).get(number) ?? null));
    case 'Cart':
      return as('Cart', await cartParent(ctx, await findCart(ctx, id)));
    default:
      return null;
  }
}

async function variantOf(ctx: Context, id: string): Promise<Found | null> {
  const product = await ifShown(ctx, await byNumber(id, (number) => productByVariant(ctx, number)));
  const variant = product?.variants.find((each) => each.id === Number(id));
  return product && variant ? { __typename: 'Variant', product, variant } : null;
}

const as = <Name extends string, Value extends object>(__typename: Name, value: Value | null) =>
  value && { ...value, __typename };

const byNumber = async <Value>(
  id: string,
  read: (id: number) => Promise<Value | null>,
): Promise<Value | null> => (/^[1-9]\d{0,9}$/.test(id) && Number(id) <= MAX_ID ? read(Number(id)) : null);
