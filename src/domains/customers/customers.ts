import { dateOf } from '../../kernel/clock.ts';
import { ZERO } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { emit } from '../../db/outbox.ts';
import { reserveValueIds } from '../attributes/index.ts';
import { channelById, isDeleted, listChannels } from '../channels/index.ts';
import { checkFormValues, writeFormValues, type CheckedValue } from '../forms/index.ts';
import { setting } from '../stores/index.ts';
import { newAddresses, placeAddresses } from './addresses.ts';
import { giveAttributes } from './attributes.ts';
import { checkEmail, type Customer, type CustomerPatch, type NewCustomer } from './customer.ts';
import {
  deleteCustomerRows,
  insertCustomers,
  lockCustomers,
  replaceCustomer,
  type StoredCustomer,
} from './customers.storage.ts';
import { badChannelIds, badOriginChannel, customerNotFound, repeatedRow, unknownGroup } from './errors.ts';
import { defaultGroupId } from './groups.ts';
import { keepGroups } from './groups.storage.ts';
import { claimLogins, sameLogins } from './logins.ts';
import { checkPassword, passwordRules } from './password.ts';
import { deleteLogins } from './logins.storage.ts';

/**
 * Makes customers, all of them or none. A refusal names the row by the fact `index`. Throws `customers.bad_email`,
 * `customers.email_in_use`, `customers.weak_password`, `customers.bad_channel_ids`, `customers.bad_origin_channel`,
 * `customers.unknown_group`, `customers.bad_attribute` or what `checkFormValues` throws. `alongside` runs in the same
 * transaction, after the rows are written.
 */
export async function createCustomers(
  ctx: Context,
  inputs: readonly NewCustomer[],
  alongside: (tx: Context, made: readonly Customer[]) => Promise<void> = async () => undefined,
): Promise<Customer[]> {
  if (inputs.length === 0) return [];
  const access: Pick<Customer, 'originChannelId' | 'channelIds'>[] = [];
  const forms: CheckedValue[][] = [];
  const rules = await passwordRules(ctx);
  for (const [index, input] of inputs.entries()) {
    checkEmail(input.email, index);
    if (input.password !== undefined) checkPassword(input.password, rules, index);
    access.push(await accessOfNew(ctx, input, index));
    forms.push(await checkFormValues(ctx, 'customer', input.form, index));
  }
  const hashes = await hashPasswords(ctx, inputs);
  const ids = await reserveIds(ctx, 'customer', inputs.length);
  const now = dateOf(ctx.clock);
  const customers: StoredCustomer[] = [];
  for (const [index, input] of inputs.entries()) {
    const { originChannelId, channelIds } = access[index]!;
    customers.push({
      id: ids[index]!,
      email: input.email,
      firstName: input.firstName,
      lastName: input.lastName,
      company: input.company ?? '',
      phone: input.phone ?? '',
      notes: input.notes ?? '',
      taxExemptCategory: input.taxExemptCategory ?? '',
      customerGroupId: input.customerGroupId ?? (await defaultGroupId(ctx, originChannelId)),
      acceptsMarketing: input.acceptsMarketing ?? false,
      forcePasswordReset: input.forcePasswordReset ?? false,
      registrationIpAddress: input.registrationIpAddress ?? '',
      storeCredit: input.storeCredit ?? ZERO,
      originChannelId,
      channelIds,
      addressCount: 0,
      createdAt: now,
      modifiedAt: now,
      passwordHash: hashes[index]!,
    });
  }
  const addresses = await newAddresses(
    ctx,
    inputs.flatMap((input, index) =>
      (input.addresses ?? []).map((address) => ({ index, address: { ...address, customerId: ids[index]! } })),
    ),
  );
  const said = inputs.map(({ attributes = [] }, index) => ({ customerId: ids[index]!, attributes }));
  const valueIds = await reserveValueIds(ctx, said.flatMap(({ attributes }) => attributes).length);
  return ctx.transaction(async (tx) => {
    await checkGroups(tx, customers);
    await insertCustomers(tx, customers);
    await claimLogins(
      tx,
      customers.map((customer, index) => ({ customer, index })),
    );
    await writeForms(tx, ids, forms);
    await giveAttributes(tx, said, valueIds);
    const placed = await placeAddresses(tx, addresses);
    await tell(tx, 'created', ids);
    const made = customers.map(({ passwordHash: _, ...customer }) => ({
      ...customer,
      addressCount: placed.filter(({ customerId }) => customerId === customer.id).length,
    }));
    await alongside(tx, made);
    return made;
  });
}

/** What an update did that others have to follow. */
export interface CustomerChange {
  readonly customer: Customer;
  readonly emailBefore: string;
  readonly passwordChanged: boolean;
  /** The customer may no longer enter every channel they could before. */
  readonly accessNarrowed: boolean;
}

/**
 * Changes customers, all of them or none. `alongside` runs in the same transaction, after the rows are written: what
 * has to hold together with the change, such as that sessions end. Throws what creating throws,
 * `customers.not_found` and `customers.repeated_row`.
 */
export async function updateCustomers(
  ctx: Context,
  patches: readonly CustomerPatch[],
  alongside: (tx: Context, changes: readonly CustomerChange[]) => Promise<void> = async () => undefined,
): Promise<Customer[]> {
  if (patches.length === 0) return [];
  const seen = new Set<number>();
  const access: Customer['channelIds'][] = [];
  const forms: CheckedValue[][] = [];
  const rules = await passwordRules(ctx);
  for (const [index, patch] of patches.entries()) {
    if (seen.has(patch.id)) throw repeatedRow(patch.id, index);
    seen.add(patch.id);
    if (patch.email !== undefined) checkEmail(patch.email, index);
    if (patch.password !== undefined) checkPassword(patch.password, rules, index);
    access.push(patch.channelIds ? await checkedChannelIds(ctx, patch.channelIds, index) : null);
    forms.push(await checkFormValues(ctx, 'customer', patch.form, index));
  }
  const hashes = await hashPasswords(ctx, patches);
  return ctx.transaction(async (tx) => {
    const group = patches.map(({ customerGroupId }) => ({ customerGroupId: customerGroupId ?? 0 }));
    await checkGroups(tx, group);
    const found = await lockCustomers(tx, [...seen]);
    const changes = patches.map((patch, index) => {
      const before = found.get(patch.id);
      if (!before) throw customerNotFound(patch.id, index);
      const channelIds = patch.channelIds === undefined ? before.channelIds : access[index]!;
      const after = patched(before, { ...patch, channelIds }, hashes[index]!, dateOf(ctx.clock));
      return { before, after };
    });
    for (const { after } of changes) {
      await replaceCustomer(tx, after);
      await tx.changed('shopper', after.id);
    }
    await moveLogins(tx, changes);
    await writeForms(tx, [...seen], forms);
    await tell(tx, 'updated', [...seen]);
    await tellAccess(tx, changes);
    const results = changes.map(({ before, after: { passwordHash, ...customer } }) => ({
      customer,
      emailBefore: before.email,
      passwordChanged: passwordHash !== before.passwordHash,
      accessNarrowed: !covers(customer.channelIds, before.channelIds),
    }));
    await alongside(tx, results);
    return results.map(({ customer }) => customer);
  });
}

const writeForms = (tx: Context, ids: readonly number[], forms: readonly CheckedValue[][]): Promise<void> =>
  writeFormValues(
    tx,
    forms.map((values, index) => ({ owner: { kind: 'customer', id: ids[index]! }, values })),
  );

/** All of them give theirs up first, so that two customers can exchange addresses. */
async function moveLogins(
  tx: Context,
  changes: readonly { before: Customer; after: Customer }[],
): Promise<void> {
  const moved = changes
    .map(({ before, after }, index) => ({ before, customer: after, index }))
    .filter(({ before, customer }) => !sameLogins(before, customer));
  if (moved.length === 0) return;
  await deleteLogins(
    tx,
    moved.map(({ customer }) => customer.id),
  );
  await claimLogins(tx, moved);
}

/** Whether who has the first access may enter wherever who has the second may. */
const covers = (wide: Customer['channelIds'], narrow: Customer['channelIds']): boolean =>
  wide === null ? narrow === null : narrow !== null && narrow.every((id) => wide.includes(id));

function patched(
  before: StoredCustomer,
  patch: CustomerPatch,
  passwordHash: string | null,
  now: Date,
): StoredCustomer {
  const given = Object.entries(patch).filter(([name, value]) => name in before && value !== undefined);
  return {
    ...before,
    ...(Object.fromEntries(given) as Partial<StoredCustomer>),
    passwordHash: passwordHash ?? before.passwordHash,
    // Whoever sets a new password has done what the mark asks for, unless they set it again.
    forcePasswordReset: patch.forcePasswordReset ?? (passwordHash === null && before.forcePasswordReset),
    modifiedAt: now,
  };
}

/**
 * Deletes customers and all that is theirs; ids that name no one are passed over. `alongside` runs in the same
 * transaction, before the rows go. Answers the ids that were there.
 */
export async function deleteCustomers(
  ctx: Context,
  ids: readonly number[],
  alongside: (tx: Context, ids: readonly number[]) => Promise<void> = async () => undefined,
): Promise<number[]> {
  if (ids.length === 0) return [];
  return ctx.transaction(async (tx) => {
    const found = [...(await lockCustomers(tx, ids)).keys()];
    if (found.length === 0) return [];
    await alongside(tx, found);
    await tell(tx, 'deleted', found);
    for (const id of found) await tx.changed('shopper', id);
    return deleteCustomerRows(tx, found);
  });
}

const tell = (tx: Context, what: 'created' | 'updated' | 'deleted', ids: readonly number[]): Promise<void> =>
  emit(
    tx,
    ids.map((id) => ({ scope: `store/customer/${what}`, data: { type: 'customer', id } })),
  );

/** Whose channels are others than before; who may enter all is told with all there are. */
async function tellAccess(
  tx: Context,
  changes: readonly { before: Customer; after: Customer }[],
): Promise<void> {
  const moved = changes.filter(({ before, after }) => String(before.channelIds) !== String(after.channelIds));
  if (moved.length === 0) return;
  const all = (await listChannels(tx)).filter((channel) => !isDeleted(channel)).map(({ id }) => id);
  await emit(
    tx,
    moved.map(({ after }) => ({
      scope: 'store/customer/channel/login/access/updated',
      data: { customer_id: after.id, channel_ids: after.channelIds ?? all },
    })),
  );
}

/** Two at a time, as many as are hashed at once, so that a long list does not fill the queue that sign-ins wait in. */
async function hashPasswords(
  ctx: Context,
  inputs: readonly { readonly password?: string | undefined }[],
): Promise<(string | null)[]> {
  const hash = async (password: string | undefined) =>
    password === undefined ? null : ctx.services.passwords.hash(password);
  const hashes: (string | null)[] = [];
  for (let at = 0; at < inputs.length; at += 2)
    hashes.push(...(await Promise.all(inputs.slice(at, at + 2).map(({ password }) => hash(password)))));
  return hashes;
}

/** Throws `customers.unknown_group`. Until the commit none of these groups can be deleted. */
async function checkGroups(
  tx: Context,
  customers: readonly Pick<Customer, 'customerGroupId'>[],
): Promise<void> {
  const ids = new Set(customers.map(({ customerGroupId }) => customerGroupId).filter((id) => id !== 0));
  if (ids.size === 0) return;
  const kept = await keepGroups(tx, [...ids]);
  for (const [index, { customerGroupId }] of customers.entries())
    if (customerGroupId !== 0 && !kept.has(customerGroupId)) throw unknownGroup(customerGroupId, index);
}

/** An account made on a channel that keeps global customers out is of that channel (`reference/customers.v3.yml`). */
async function accessOfNew(
  ctx: Context,
  { originChannelId = ctx.channelId, channelIds }: NewCustomer,
  index: number,
): Promise<Pick<Customer, 'originChannelId' | 'channelIds'>> {
  if (!(await channelById(ctx, originChannelId))) throw badOriginChannel(originChannelId, index);
  if (channelIds === undefined) {
    const global = await setting(ctx, 'customers.allowGlobalLogins', originChannelId);
    return { originChannelId, channelIds: global ? null : [originChannelId] };
  }
  return { originChannelId, channelIds: channelIds && (await checkedChannelIds(ctx, channelIds, index)) };
}

/** The channels in order. Throws `customers.bad_channel_ids`. */
async function checkedChannelIds(ctx: Context, ids: readonly number[], index: number): Promise<number[]> {
  if (ids.length === 0) throw badChannelIds('channel_ids is null or names at least one channel.', index);
  if (new Set(ids).size < ids.length) throw badChannelIds('channel_ids names a channel twice.', index);
  for (const id of ids)
    if (!(await channelById(ctx, id))) throw badChannelIds(`There is no channel ${id}.`, index);
  return [...ids].sort((a, b) => a - b);
}
