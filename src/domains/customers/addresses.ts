import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { emit } from '../../db/outbox.ts';
import { checkFormValues, writeFormValues, type CheckedValue } from '../forms/index.ts';
import { addressKey, completeAddress, type Address, type AddressPatch, type NewAddress } from './address.ts';
import {
  deleteAddressRows,
  insertAddresses,
  replaceAddress,
  selectAddresses,
  selectAddressPage,
  selectFirstAddresses,
  type AddressFilter,
} from './addresses.storage.ts';
import { countryName } from './country.ts';
import { lockCustomers } from './customers.storage.ts';
import { addressNotFound, customerNotFound, repeatedRow, unknownCountry } from './errors.ts';
import { readCustomer } from './shoppers.ts';

/** Addresses by id, one page. */
export const listAddresses = (
  ctx: Context,
  filter: AddressFilter,
  page: { limit: number; offset: number },
): Promise<{ addresses: Address[]; total: number }> => selectAddressPage(ctx, filter, page);

/** The first addresses of several customers, at most `each` of one. */
export const addressesOfCustomers = async (
  ctx: Context,
  customerIds: readonly number[],
  each: number,
): Promise<Address[]> => (customerIds.length === 0 ? [] : selectFirstAddresses(ctx, customerIds, each));

/**
 * Adds addresses, all of them or none; one that its customer already has is left out of the answer
 * (`reference/customers.v3.yml`). Throws `customers.not_found` or `customers.unknown_country`.
 */
export async function createAddresses(ctx: Context, inputs: readonly NewAddress[]): Promise<Address[]> {
  const addresses = await newAddresses(
    ctx,
    inputs.map((address, index) => ({ address, index })),
  );
  if (addresses.length === 0) return [];
  return ctx.transaction(async (tx) => {
    const customers = await lockCustomers(tx, [...new Set(inputs.map(({ customerId }) => customerId))]);
    for (const [index, { customerId }] of inputs.entries())
      if (!customers.has(customerId)) throw customerNotFound(customerId, index);
    return placeAddresses(tx, addresses);
  });
}

/** Adds one address, or answers the one like it that the customer has already. Throws what `createAddresses` throws. */
export async function createAddress(ctx: Context, input: NewAddress): Promise<Address> {
  const [made] = await createAddresses(ctx, [input]);
  if (made) return made;
  const key = addressKey(completeAddress(0, input));
  const book = await selectAddresses(ctx, { customerIds: [input.customerId] });
  const like = book.find((address) => addressKey(address) === key);
  // Deleted in between: now there is room.
  return like ?? createAddress(ctx, input);
}

/** Throws `customers.not_found` or `customers.address_not_found`, also where the address is another customer's. */
export async function readAddress(ctx: Context, customerId: number, id: number): Promise<Address> {
  const [address] = await selectAddresses(ctx, { ids: [id], customerIds: [customerId] });
  if (address) return address;
  await readCustomer(ctx, customerId);
  throw addressNotFound(id);
}

/** Changes one address of a customer; one that would become the same as another stays. Throws as `readAddress` does. */
export async function updateAddress(ctx: Context, customerId: number, patch: AddressPatch): Promise<Address> {
  const before = await readAddress(ctx, customerId, patch.id);
  const [after] = await updateAddresses(ctx, [patch]);
  return after ?? before;
}

/** Throws as `readAddress` does. */
export async function deleteAddressOf(ctx: Context, customerId: number, id: number): Promise<void> {
  await readAddress(ctx, customerId, id);
  await deleteAddresses(ctx, [id]);
}

/** An address that is ready to be written, with what is said in the form fields of the store's own. */
export interface PreparedAddress {
  readonly address: Address;
  readonly values: readonly CheckedValue[];
}

/**
 * Gives new addresses their ids, before the transaction that writes them. Throws `customers.unknown_country` and what
 * `checkFormValues` throws.
 */
export async function newAddresses(
  ctx: Context,
  inputs: readonly { readonly address: NewAddress; readonly index: number }[],
): Promise<PreparedAddress[]> {
  const prepared: PreparedAddress[] = [];
  for (const { address, index } of inputs) {
    const complete = completeAddress(0, address);
    checkCountry(complete.countryCode, index);
    prepared.push({
      address: complete,
      values: await checkFormValues(ctx, 'address', address.form, index),
    });
  }
  const ids = await reserveIds(ctx, 'address', inputs.length);
  return prepared.map(({ address, values }, index) => ({ address: { ...address, id: ids[index]! }, values }));
}

/** Writes those that their customers do not have yet, and answers them. The customers are locked or new. */
export async function placeAddresses(tx: Context, prepared: readonly PreparedAddress[]): Promise<Address[]> {
  if (prepared.length === 0) return [];
  const customerIds = [...new Set(prepared.map(({ address }) => address.customerId))];
  const known = new Set((await selectAddresses(tx, { customerIds })).map(addressKey));
  const placed = prepared.filter(({ address }) => {
    const key = addressKey(address);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  const fresh = placed.map(({ address }) => address);
  if (fresh.length > 0) {
    await insertAddresses(tx, fresh);
    await writeForms(tx, placed);
    await noteOwners(tx, fresh);
    await tell(tx, 'created', fresh);
  }
  return fresh;
}

/**
 * Changes addresses, all of them or none; one that would become the same as another of its customer stays as it was
 * and is left out of the answer. Throws `customers.address_not_found`, `customers.repeated_row` or
 * `customers.unknown_country`.
 */
export async function updateAddresses(ctx: Context, patches: readonly AddressPatch[]): Promise<Address[]> {
  if (patches.length === 0) return [];
  const ids = new Set<number>();
  for (const [index, { id }] of patches.entries()) {
    if (ids.has(id)) throw repeatedRow(id, index);
    ids.add(id);
  }
  const forms: CheckedValue[][] = [];
  for (const [index, { form }] of patches.entries())
    forms.push(await checkFormValues(ctx, 'address', form, index));
  return ctx.transaction(async (tx) => {
    const owners = [...new Set((await selectAddresses(tx, { ids: [...ids] })).map((one) => one.customerId))];
    if (owners.length > 0) await lockCustomers(tx, owners);
    const book = owners.length > 0 ? await selectAddresses(tx, { customerIds: owners }) : [];
    const current = new Map(book.map((address) => [address.id, address]));
    const changed: PreparedAddress[] = [];
    for (const [index, patch] of patches.entries()) {
      const before = current.get(patch.id);
      if (!before) throw addressNotFound(patch.id, index);
      const after = patchedAddress(before, patch);
      if (patch.countryCode !== undefined) checkCountry(after.countryCode, index);
      const key = addressKey(after);
      if ([...current.values()].some((other) => other.id !== after.id && addressKey(other) === key)) continue;
      current.set(after.id, after);
      changed.push({ address: after, values: forms[index]! });
    }
    const addresses = changed.map(({ address }) => address);
    for (const address of addresses) await replaceAddress(tx, address);
    await writeForms(tx, changed);
    await noteOwners(tx, addresses);
    await tell(tx, 'updated', addresses);
    return addresses;
  });
}

const writeForms = (tx: Context, prepared: readonly PreparedAddress[]): Promise<void> =>
  writeFormValues(
    tx,
    prepared.map(({ address, values }) => ({ owner: { kind: 'address', id: address.id }, values })),
  );

function patchedAddress(before: Address, patch: AddressPatch): Address {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  const { id, ...after } = { ...before, ...(given as Partial<Address>) };
  return completeAddress(id, after);
}

/** Deletes addresses; ids that name none are passed over. */
export async function deleteAddresses(ctx: Context, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  await ctx.transaction(async (tx) => {
    const deleted = await deleteAddressRows(tx, ids);
    await noteOwners(tx, deleted);
    await tell(tx, 'deleted', deleted);
  });
}

/** The documented type of these is that of their customer (`docs/integrations/webhooks/events/index.mdx`, "Customers"). */
const tell = (
  tx: Context,
  what: 'created' | 'updated' | 'deleted',
  addresses: readonly Pick<Address, 'id' | 'customerId'>[],
): Promise<void> =>
  emit(
    tx,
    addresses.map(({ id, customerId }) => ({
      scope: `store/customer/address/${what}`,
      data: { type: 'customer', id, address: { customer_id: customerId } },
    })),
  );

/** An address says where its customer is (places.ts). */
async function noteOwners(tx: Context, addresses: readonly Pick<Address, 'customerId'>[]): Promise<void> {
  for (const id of new Set(addresses.map(({ customerId }) => customerId))) await tx.changed('shopper', id);
}

function checkCountry(code: string, index: number): void {
  if (countryName(code) === null) throw unknownCountry(code, index);
}
