import {
  addItems,
  createWishlist,
  deleteWishlists,
  removeItems,
  updateWishlist,
  type NewItem,
} from '../../../domains/wishlists/index.ts';
import { signedIn } from '../customer/account-errors.ts';
import type { ResolverModule } from '../module.ts';
import type { WishlistItemInput } from '../schema.generated.ts';

const itemOf = ({ productEntityId, variantEntityId }: WishlistItemInput): NewItem => ({
  productId: productEntityId,
  variantId: variantEntityId ?? null,
});

/** Customers change their own lists. Another's is not found; a refusal is an error of the request. */
export const wishlistMutations: ResolverModule = {
  Mutation: { wishlist: () => ({}) },
  WishlistMutations: {
    createWishlist: async (_parent, { input }, { ctx }) => {
      const items = (input.items ?? []).map(itemOf);
      const { name, isPublic } = input;
      return { result: await createWishlist(ctx, { customerId: signedIn(ctx), name, isPublic, items }) };
    },
    updateWishlist: async (_parent, { input: { entityId, data } }, { ctx }) => {
      const patch = { name: data.name ?? undefined, isPublic: data.isPublic ?? undefined };
      return { result: await updateWishlist(ctx, entityId, signedIn(ctx), patch) };
    },
    deleteWishlists: async (_parent, { input: { entityIds } }, { ctx }) => {
      await deleteWishlists(ctx, entityIds, signedIn(ctx));
      return { result: 'success' };
    },
    addWishlistItems: async (_parent, { input: { entityId, items } }, { ctx }) => ({
      result: await addItems(ctx, entityId, signedIn(ctx), items.map(itemOf)),
    }),
    deleteWishlistItems: async (_parent, { input: { entityId, itemEntityIds } }, { ctx }) => ({
      result: await removeItems(ctx, entityId, signedIn(ctx), itemEntityIds),
    }),
  },
  CreateWishlistResult: { result: 'property' },
  UpdateWishlistResult: { result: 'property' },
  DeleteWishlistResult: { result: 'property' },
  AddWishlistItemsResult: { result: 'property' },
  DeleteWishlistItemsResult: { result: 'property' },
};
