import type { Context } from '../../db/context.ts';
import { violatedConstraint } from '../../db/errors.ts';
import { cartNotFound } from './errors.ts';

/** Throws `carts.not_found` where the cart was deleted meanwhile. */
export async function insertRedirect(
  tx: Context,
  redirect: { tokenHash: Buffer; cartId: string; createdAt: Date; expiresAt: Date },
): Promise<void> {
  try {
    await tx.db
      .insertInto('cart_redirects')
      .values({
        store_id: tx.store.id,
        token_hash: redirect.tokenHash,
        cart_id: redirect.cartId,
        created_at: redirect.createdAt,
        expires_at: redirect.expiresAt,
      })
      .execute();
  } catch (error) {
    throw violatedConstraint(error, 'foreign-key') === null ? error : cartNotFound();
  }
}

/** Marks a token as used. Answers false where it is none of this cart, was used before or is too old. */
export async function burnRedirect(
  tx: Context,
  tokenHash: Buffer,
  cartId: string,
  now: Date,
): Promise<boolean> {
  const result = await tx.db
    .updateTable('cart_redirects')
    .set({ used_at: now })
    .where('store_id', '=', tx.store.id)
    .where('token_hash', '=', tokenHash)
    .where('cart_id', '=', cartId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
