import { dateOf } from '../../kernel/clock.ts';
import { hashSecret, newSecret } from '../../kernel/ids.ts';
import type { Context, Services } from '../../db/context.ts';
import { comparableEmail, customerById, mayEnterChannel, type Customer } from '../customers/index.ts';
import { LIVES, type RecoveryKind } from './token.ts';
import {
  deleteExpiredTokens,
  deleteToken,
  deleteTokensOf,
  selectToken,
  upsertToken,
} from './tokens.storage.ts';

/** Makes a token for a customer on the channel of the call; an earlier one of its kind is over. */
export async function issueRecoveryToken(
  tx: Context,
  kind: RecoveryKind,
  customer: Pick<Customer, 'id' | 'email'>,
): Promise<{ readonly token: string; readonly expiresAt: Date }> {
  const token = newSecret();
  const expiresAt = new Date(tx.clock.now() + LIVES[kind] * 1000);
  await upsertToken(tx, hashSecret(token), {
    customerId: customer.id,
    kind,
    channelId: tx.channelId,
    email: comparableEmail(customer.email),
    createdAt: dateOf(tx.clock),
    expiresAt,
  });
  return { token, expiresAt };
}

/** Why a token does not serve. */
export interface TokenRefusal {
  readonly code:
    'token_unknown' | 'token_expired' | 'token_other_channel' | 'token_other_customer' | 'token_stale';
  readonly reason: string;
  readonly customerId?: number;
}

/** Whose token this is, if it serves here and now. It is not used up. */
export async function readRecoveryToken(
  ctx: Context,
  kind: RecoveryKind,
  token: string,
  /** Whose it has to be, where the link names a customer. */
  customerId?: number,
): Promise<Customer | TokenRefusal> {
  const found = /^[0-9a-f]{64}$/.test(token) ? await selectToken(ctx, hashSecret(token)) : null;
  if (!found || found.kind !== kind)
    return { code: 'token_unknown', reason: 'the link is not known, was used, or was followed by another' };
  const about = { customerId: found.customerId };
  if (customerId !== undefined && customerId !== found.customerId)
    return { code: 'token_other_customer', reason: `the link is not of customer ${customerId}`, ...about };
  if (found.channelId !== ctx.channelId)
    return { code: 'token_other_channel', reason: `the link is for channel ${found.channelId}`, ...about };
  if (found.expiresAt <= dateOf(ctx.clock))
    return {
      code: 'token_expired',
      reason: `the link worked until ${found.expiresAt.toISOString()}`,
      ...about,
    };
  const customer = await customerById(ctx, found.customerId);
  if (!customer || comparableEmail(customer.email) !== found.email || !(await mayEnterChannel(ctx, customer)))
    return {
      code: 'token_stale',
      reason: 'the customer has another email address by now, or may not enter this channel',
      ...about,
    };
  return customer;
}

/** Inside the transaction of what it is for, after every other check. Of many uses at once one is told true. */
export const useRecoveryToken = (tx: Context, token: string): Promise<boolean> =>
  deleteToken(tx, hashSecret(token));

/** Ends the links that a customer was sent, inside the transaction that makes them stale. */
export const endRecoveryTokens = (tx: Context, customerId: number): Promise<void> =>
  deleteTokensOf(tx, customerId);

/** Forgets what has expired. */
export const pruneRecoveryTokens = ({ db, clock }: Services): Promise<void> =>
  deleteExpiredTokens(db, dateOf(clock));
