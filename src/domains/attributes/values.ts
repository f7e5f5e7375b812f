import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { readTogether, type ReadByKey } from '../../db/together.ts';
import {
  comparableName,
  misfit,
  type Attribute,
  type AttributeValue,
  type SaidAttribute,
} from './attribute.ts';
import { allAttributes } from './attributes.ts';
import { keepAttributes } from './attributes.storage.ts';
import type { Batch, RefusedRow } from './batch.ts';
import {
  badValue,
  otherValue,
  repeatedValue,
  tooManyCustomers,
  unknownAttribute,
  unknownCustomer,
} from './errors.ts';
import {
  deleteValueRows,
  selectValueCounts,
  selectValuePage,
  selectValuesById,
  selectValuesOfCustomers,
  upsertValues,
  type StoredValueFilter,
} from './values.storage.ts';

export interface ValueFilter extends StoredValueFilter {
  /** The name of the attribute, in any case. */
  readonly name?: string | undefined;
}

/** One page, by id, and how many match in all. */
export async function listAttributeValues(
  ctx: Context,
  { name, ...filter }: ValueFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ values: AttributeValue[]; total: number }> {
  if (name === undefined) return selectValuePage(ctx, filter, page);
  const named = (await allAttributes(ctx)).filter(
    (attribute) =>
      comparableName(attribute.name) === comparableName(name) &&
      (filter.attributeIds?.includes(attribute.id) ?? true),
  );
  return selectValuePage(ctx, { ...filter, attributeIds: named.map(({ id }) => id) }, page);
}

/** The first values of each of these customers, by id. */
export async function valuesOfCustomers(
  ctx: Context,
  customerIds: readonly number[],
  each: number,
): Promise<ReadonlyMap<number, readonly AttributeValue[]>> {
  const all = await groupedByCustomer(ctx, customerIds);
  return new Map([...all].map(([id, values]) => [id, values.slice(0, each)]));
}

/** How many values each of these customers has; who has none is left out. */
export const valueCounts = (
  ctx: Context,
  customerIds: readonly number[],
): Promise<ReadonlyMap<number, number>> => selectValueCounts(ctx, customerIds);

const valuesByCustomer: ReadByKey<number, readonly AttributeValue[]> = { load: groupedByCustomer };

async function groupedByCustomer(
  ctx: Context,
  customerIds: readonly number[],
): Promise<Map<number, AttributeValue[]>> {
  return Map.groupBy(await selectValuesOfCustomers(ctx, customerIds), ({ customerId }) => customerId);
}

/** All that one customer has; read at each call, together with what others ask for. */
export const valuesOfCustomer = async (
  ctx: Context,
  customerId: number,
): Promise<readonly AttributeValue[]> => (await readTogether(ctx, valuesByCustomer, customerId)) ?? [];

/** One row of a batch: what is said of a customer, and the id of the value where it is known. */
export interface ValueInput extends SaidAttribute {
  readonly customerId: number;
  readonly id?: number | undefined;
}

/** Of how many customers values are set at once (`reference/customers.v3.yml`). */
const MOST_CUSTOMERS = 10;

/** Those of these customers that there are, held until the commit. */
export type HoldCustomers = (tx: Context, ids: readonly number[]) => Promise<ReadonlySet<number>>;

/**
 * Sets values of customers, made or changed by customer and attribute, and answers them in the order of the rows. Rows
 * are refused with `attributes.unknown_customer`, `attributes.unknown_attribute`, `attributes.bad_value`,
 * `attributes.repeated_value` or `attributes.other_value`. Throws `attributes.too_many_customers`.
 */
export async function setAttributeValues(
  ctx: Context,
  inputs: readonly ValueInput[],
  holdCustomers: HoldCustomers,
): Promise<Batch<AttributeValue>> {
  const customerIds = numbers(inputs.map(({ customerId }) => customerId));
  if (customerIds.length > MOST_CUSTOMERS) throw tooManyCustomers(MOST_CUSTOMERS);
  const ids = await reserveValueIds(ctx, inputs.length);
  return ctx.transaction(async (tx) => {
    const customers = await holdCustomers(tx, customerIds);
    const attributes = await keepAttributes(tx, numbers(inputs.map(({ attributeId }) => attributeId)));
    const named = await selectValuesById(tx, numbers(inputs.flatMap(({ id }) => id ?? [])));
    const seen = new Set<string>();
    const refused: RefusedRow[] = [];
    for (const [index, input] of inputs.entries()) {
      const { customerId, attributeId, id } = input;
      const place = `${customerId} ${attributeId}`;
      const before = id === undefined ? null : named.get(id);
      const error =
        (customers.has(customerId) ? null : unknownCustomer(customerId, index)) ??
        wrongValue(attributes, input, index) ??
        (seen.has(place) ? repeatedValue(index) : null) ??
        (id === undefined || (before?.customerId === customerId && before.attributeId === attributeId)
          ? null
          : otherValue(id, index));
      if (error) refused.push({ index, error });
      seen.add(place);
    }
    if (refused.length > 0) return { written: [], refused };
    return { written: await writeAttributeValues(tx, inputs, ids), refused };
  });
}

const numbers = (ids: readonly number[]): number[] => [...new Set(ids)].sort((a, b) => a - b);

/** Why something may not be said of a customer, or null. */
export function wrongValue(
  attributes: ReadonlyMap<number, Attribute>,
  { attributeId, value }: SaidAttribute,
  index: number,
) {
  const attribute = attributes.get(attributeId);
  if (!attribute) return unknownAttribute(attributeId, index);
  const wanted = misfit(attribute.type, value);
  return wanted === null ? null : badValue(attribute.name, wanted, index);
}

/** Ids for `writeAttributeValues`; asked for before the transaction. */
export const reserveValueIds = (ctx: Context, count: number): Promise<number[]> =>
  reserveIds(ctx, 'attribute-value', count);

/** Writes what was checked, and answers it as it is now, in the same order. */
export async function writeAttributeValues(
  tx: Context,
  said: readonly Omit<ValueInput, 'id'>[],
  ids: readonly number[],
): Promise<AttributeValue[]> {
  if (said.length === 0) return [];
  const now = dateOf(tx.clock);
  const values = said.map(({ customerId, attributeId, value }, index) => ({
    id: ids[index]!,
    customerId,
    attributeId,
    value,
    createdAt: now,
    modifiedAt: now,
  }));
  const written = await upsertValues(tx, values);
  return said.map((row) =>
    written.find(
      ({ customerId, attributeId }) => customerId === row.customerId && attributeId === row.attributeId,
    )!,
  );
}

/** Ids that name none are passed over. */
export const deleteAttributeValues = (ctx: Context, ids: readonly number[]): Promise<void> =>
  deleteValueRows(ctx, ids);
