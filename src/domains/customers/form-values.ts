import type { Context } from '../../db/context.ts';
import {
  checkFormValues,
  formValuesOf,
  ownerNotFound,
  writeFormValues,
  type CheckedValue,
  type Owner,
  type ReadValue,
  type SaidField,
} from '../forms/index.ts';
import { selectAddresses } from './addresses.storage.ts';
import { lockCustomers } from './customers.storage.ts';

/** What is said in one field for a customer or an address. */
export interface OwnedSaidField {
  readonly owner: Owner;
  readonly said: SaidField;
}

/**
 * Sets what customers and addresses say in form fields, all of it or nothing, and answers it as it is now, in the same
 * order, without what was taken back. Where one is said twice the last holds. It is no change of the customer
 * (`reference/webhooks.v3.yml`). Throws what `checkFormValues` throws, and `forms.owner_not_found`.
 */
export async function setFormValues(ctx: Context, rows: readonly OwnedSaidField[]): Promise<ReadValue[]> {
  const idsOf = (kind: Owner['kind']) =>
    rows.filter(({ owner }) => owner.kind === kind).map(({ owner }) => owner.id);
  return ctx.transaction(async (tx) => {
    const addresses = await selectAddresses(tx, { ids: idsOf('address') });
    const customers = await lockCustomers(tx, [
      ...new Set([...idsOf('customer'), ...addresses.map(({ customerId }) => customerId)]),
    ]);
    const isThere = ({ kind, id }: Owner) =>
      kind === 'customer' ? customers.has(id) : addresses.some((address) => address.id === id);
    for (const [index, { owner }] of rows.entries())
      if (!isThere(owner)) throw ownerNotFound(owner.kind, owner.id, index);
    const checked: { readonly owner: Owner; readonly values: readonly CheckedValue[] }[] = [];
    for (const [index, { owner, said }] of rows.entries())
      checked.push({ owner, values: await checkFormValues(tx, owner.kind, { fields: [said] }, index) });
    // One at a time: the same may be said twice.
    for (const one of checked) await writeFormValues(tx, [one]);
    const now = [
      ...(await formValuesOf(tx, 'customer', idsOf('customer'))),
      ...(await formValuesOf(tx, 'address', idsOf('address'))),
    ];
    const isOf =
      ({ owner, values }: (typeof checked)[number]) =>
      (value: ReadValue) =>
        value.owner.kind === owner.kind &&
        value.owner.id === owner.id &&
        values.some(({ field }) => field.id === value.field.id);
    return [...new Set(checked.flatMap((one) => now.filter(isOf(one))))];
  });
}
