import type { Context } from '../../db/context.ts';
import { countFailure } from '../audit/index.ts';
import { setting } from '../stores/index.ts';
import { comparableEmail, type Customer } from './customer.ts';
import { customerNotFound, emailInUse, tooManyTries } from './errors.ts';
import { EVERY_CHANNEL, type Login } from './login.ts';
import {
  addSignOut,
  insertLogins,
  lockCustomer,
  lockEmails,
  selectLogins,
  selectPassword,
  selectSignIns,
  selectSignOuts,
  type AsBefore,
} from './logins.storage.ts';

type WithAccess = Pick<Customer, 'id' | 'email' | 'channelIds'>;

const loginsOf = ({ id, email, channelIds }: WithAccess): Login[] =>
  (channelIds ?? [EVERY_CHANNEL]).map((channelId) => ({
    channelId,
    email: comparableEmail(email),
    customerId: id,
  }));

/**
 * Gives customers their logins. An address is unique on each channel (`docs/storefront/multi-storefront/guide.mdx`):
 * a global one counts on every channel that allows global logins. `index` is the customer's row in the batch.
 * Throws `customers.email_in_use`.
 */
export async function claimLogins(
  tx: Context,
  customers: readonly { readonly customer: WithAccess; readonly index: number }[],
): Promise<void> {
  const emails = customers.map(({ customer }) => comparableEmail(customer.email));
  await lockEmails(tx, emails);
  const taken = Map.groupBy(await selectLogins(tx, emails), ({ email }) => email);
  const claimed: Login[] = [];
  for (const { customer, index } of customers) {
    const email = comparableEmail(customer.email);
    const others = taken.get(email) ?? [];
    const wanted = loginsOf(customer);
    for (const other of others) if (await clash(tx, wanted, other)) throw emailInUse(customer.email, index);
    taken.set(email, [...others, ...wanted]);
    claimed.push(...wanted);
  }
  await insertLogins(tx, claimed);
}

/** Whether one of these logins and another with the same address are for one channel. */
async function clash(tx: Context, wanted: readonly Login[], other: Login): Promise<boolean> {
  for (const login of wanted) {
    if (login.channelId === other.channelId) return true;
    if (login.channelId === EVERY_CHANNEL && (await allowsGlobalLogins(tx, other.channelId))) return true;
    if (other.channelId === EVERY_CHANNEL && (await allowsGlobalLogins(tx, login.channelId))) return true;
  }
  return false;
}

const allowsGlobalLogins = (ctx: Context, channelId: number): Promise<boolean> =>
  setting(ctx, 'customers.allowGlobalLogins', channelId);

/** Whether a change leaves a customer's logins as they are. */
export function sameLogins(before: WithAccess, after: WithAccess): boolean {
  const texts = [before, after].map((customer) => JSON.stringify(loginsOf(customer)));
  return texts[0] === texts[1];
}

/**
 * Who signs in with this address on the channel of the call. An account of that channel comes before a global one,
 * since a setting that changed later may have let both in.
 */
export async function findLogin(
  ctx: Context,
  email: string,
): Promise<{ customerId: number; passwordHash: string | null; forcePasswordReset: boolean } | null> {
  const [first] = await selectSignIns(ctx, comparableEmail(email), ctx.channelId);
  if (!first) return null;
  const { channelId, ...login } = first;
  return channelId === EVERY_CHANNEL && !(await allowsGlobalLogins(ctx, ctx.channelId)) ? null : login;
}

/**
 * Whether a customer may sign in on the channel of the call
 * (`docs/store-operations/customers/channel-specific-customers.mdx`).
 */
export async function mayEnterChannel(
  ctx: Context,
  customer: Pick<Customer, 'channelIds'>,
): Promise<boolean> {
  return customer.channelIds?.includes(ctx.channelId) ?? allowsGlobalLogins(ctx, ctx.channelId);
}

/**
 * Checks an address and a password on the channel of the call. Answers whose they are; the time tells nothing. Failures
 * count like those of a sign-in. Throws `customers.too_many_tries`.
 */
export async function validateCredentials(
  ctx: Context,
  input: { email: string; password: string },
): Promise<number | null> {
  const account = comparableEmail(input.email);
  refuseMoreTries(ctx, account);
  const login = await findLogin(ctx, input.email);
  const matches = await ctx.services.passwords.matches(login?.passwordHash ?? null, input.password);
  if (login && matches) return login.customerId;
  await countFailure(ctx, account);
  return null;
}

/**
 * Whether it is the password of a customer. Failures count like those of a sign-in. Throws `customers.not_found` or
 * `customers.too_many_tries`.
 */
export async function validatePassword(ctx: Context, customerId: number, password: string): Promise<boolean> {
  const stored = await selectPassword(ctx, customerId);
  if (!stored) throw customerNotFound(customerId);
  const account = comparableEmail(stored.email);
  refuseMoreTries(ctx, account);
  const matches = await ctx.services.passwords.matches(stored.passwordHash, password);
  if (!matches) await countFailure(ctx, account);
  return matches;
}

function refuseMoreTries({ services, store, address }: Context, account: string): void {
  const { signInThrottle: throttle } = services;
  if (throttle.addressExhausted(store.id, address) || throttle.accountExhausted(store.id, account))
    throw tooManyTries();
}

/**
 * Inside the transaction that signs a customer in, and first in it: holds the customer's row, and says whether they are
 * still there, as they were when the password, or what was signed for them, was checked. A change or a deletion that comes later
 * waits, and then ends the session that begins here.
 */
export const holdCustomer = (tx: Context, customerId: number, before: AsBefore = {}): Promise<boolean> =>
  lockCustomer(tx, customerId, before);

/** How often a customer was signed out everywhere, so that what was signed for them before is over; null: no such one. */
export const signOutsOf = (ctx: Context, customerId: number): Promise<number | null> =>
  selectSignOuts(ctx, customerId);

/** Counts a sign-out, inside the transaction that ends the sessions, and first in it. */
export async function countSignOut(tx: Context, customerId: number): Promise<void> {
  await addSignOut(tx, customerId);
  await tx.changed('shopper', customerId);
}
