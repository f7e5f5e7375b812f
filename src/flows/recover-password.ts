import { recordSignIn } from '../domains/audit/index.ts';
import { updateCustomers } from '../domains/customers/index.ts';
import { readRecoveryToken, useRecoveryToken } from '../domains/recovery/index.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';
import { signOutEverywhere } from './sign-out.ts';

export interface PasswordReset {
  readonly customerId: number;
  readonly token: string;
  readonly newPassword: string;
  readonly userAgent: string | null;
}

/** The one public answer to every link that does not serve; the reason is in the sign-in log. */
const linkRefused = (): DomainError =>
  new DomainError('recovery.link_refused', 'This link no longer works. Ask for a new one.');

/**
 * Sets a new password by a mailed link. The customer is signed out everywhere, and a forced reset is done with. The
 * link is used up by this alone: not by a password that is too weak. Throws `recovery.link_refused` and
 * `customers.weak_password`.
 */
export async function resetPassword(ctx: Context, input: PasswordReset): Promise<void> {
  const { customerId, token, newPassword, userAgent } = input;
  const found = await readRecoveryToken(ctx, 'reset', token, customerId);
  if ('code' in found) {
    const { code: reasonCode, ...refusal } = found;
    await recordSignIn(ctx, { ...EVENT, outcome: 'refused', reasonCode, ...refusal, userAgent });
    throw linkRefused();
  }
  const patch = { id: found.id, password: newPassword, forcePasswordReset: false };
  await updateCustomers(ctx, [patch], async (tx) => {
    if (!(await useRecoveryToken(tx, token))) throw linkRefused();
    await signOutEverywhere(tx, found.id, 'password_changed');
    await recordSignIn(tx, {
      ...EVENT,
      outcome: 'success',
      reasonCode: 'ok',
      reason: 'the password was reset by a mailed link',
      customerId: found.id,
      userAgent,
    });
  });
}

const EVENT = { kind: 'recovery', method: 'password-reset' } as const;
