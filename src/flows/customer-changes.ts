import type { Context } from '../db/context.ts';
import {
  checkPassword,
  passwordRules,
  comparableEmail,
  deleteCustomers,
  listCustomersNextTo,
  updateCustomers,
  validatePassword,
  type Customer,
  type CustomerPatch,
} from '../domains/customers/index.ts';
import { queueMail } from '../domains/mail/index.ts';
import { DomainError } from '../kernel/errors.ts';
import { tellingInUse } from './email-in-use.ts';
import { signOutEverywhere } from './sign-out.ts';

/**
 * Changes customers. Who gets a new password, or may no longer enter a channel, is signed out everywhere in the same
 * transaction. Throws what `updateCustomers` throws.
 */
export const updateCustomersAndSessions = (
  ctx: Context,
  patches: readonly CustomerPatch[],
): Promise<Customer[]> =>
  updateCustomers(ctx, patches, async (tx, changes) => {
    for (const { customer, passwordChanged, accessNarrowed } of changes)
      if (passwordChanged || accessNarrowed)
        await signOutEverywhere(tx, customer.id, passwordChanged ? 'password_changed' : 'access_narrowed');
  });

/**
 * Changes what customers say of themselves. A new e-mail address is told to the old one, in the same transaction, so that
 * who did not change it learns of it. Throws `account.too_many_tries` and what `updateCustomers` throws.
 */
export async function updateOwnAccount(
  ctx: Context,
  patch: Pick<CustomerPatch, 'id' | 'email' | 'firstName' | 'lastName' | 'company' | 'phone' | 'form'>,
): Promise<Customer> {
  const [customer] = await tellingInUse(ctx, patch.email, () =>
    updateCustomers(ctx, [patch], async (tx, changes) => {
      for (const { customer: after, emailBefore } of changes)
        if (comparableEmail(after.email) !== comparableEmail(emailBefore))
          await queueMail(
            tx,
            { customerId: after.id, email: emailBefore, firstName: after.firstName },
            { template: 'email_changed', newEmail: after.email },
          );
    }),
  );
  return customer!;
}

/**
 * Gives a customer who knows their password another one. It signs them out everywhere, here too. Throws
 * `account.wrong_password`, `customers.weak_password`, `customers.not_found` or `customers.too_many_tries`.
 */
export async function changeOwnPassword(
  ctx: Context,
  customerId: number,
  { currentPassword, newPassword }: { readonly currentPassword: string; readonly newPassword: string },
): Promise<void> {
  checkPassword(newPassword, await passwordRules(ctx));
  if (!(await validatePassword(ctx, customerId, currentPassword)))
    throw new DomainError('account.wrong_password', 'The current password is wrong.');
  await updateCustomersAndSessions(ctx, [{ id: customerId, password: newPassword }]);
}

/** Deletes customers and signs them out everywhere. Ids that name no one are passed over. */
export const deleteCustomersAndSessions = (ctx: Context, ids: readonly number[]): Promise<number[]> =>
  deleteCustomers(ctx, ids, async (tx, found) => {
    for (const id of found) await signOutEverywhere(tx, id, 'customer_deleted');
  });

/** How many customers are deleted in one transaction. */
const AT_ONCE = 100;

/** Deletes every customer that there is, some at a time: what was deleted stays deleted where a later one fails. */
export async function deleteAllCustomersAndSessions(ctx: Context): Promise<void> {
  for (let last = 0; ;) {
    const cursor = { direction: 'after', id: last, limit: AT_ONCE } as const;
    const { customers, more } = await listCustomersNextTo(ctx, {}, cursor);
    const ids = customers.map(({ id }) => id);
    await deleteCustomersAndSessions(ctx, ids);
    if (!more) return;
    last = ids.at(-1)!;
  }
}
