import { dateOf } from '../../kernel/clock.ts';
import { ok, type Result } from '../../kernel/result.ts';
import type { Context, Services } from '../../db/context.ts';
import { refuse, type Refusal } from './refusal.ts';
import { deleteUsedTokens, insertUsedToken, selectUsedAt } from './used-tokens.storage.ts';

/** Kept far longer than any token lives, so that a clock which is set back does not make one usable again. */
const KEPT_MILLISECONDS = 86_400_000;

/**
 * Uses a token up: the last step, after every other check has passed, in the transaction of what it is used for.
 * Exactly one of any number of simultaneous uses gets `ok`, on whatever node.
 */
export async function useTokenOnce(
  tx: Context,
  { issuer, tokenId }: { readonly issuer: string; readonly tokenId: string },
): Promise<Result<undefined, Refusal>> {
  const expiresAt = new Date(tx.clock.now() + KEPT_MILLISECONDS);
  if (await insertUsedToken(tx, { issuer, tokenId, usedAt: dateOf(tx.clock), expiresAt }))
    return ok(undefined);
  const usedAt = await selectUsedAt(tx, issuer, tokenId);
  return refuse('jti_used', `jti used at ${usedAt?.toISOString() ?? 'an unknown time'}`);
}

/** Forgets used tokens whose time is over. */
export const pruneUsedTokens = (services: Services): Promise<void> =>
  deleteUsedTokens(services.db, dateOf(services.clock));
