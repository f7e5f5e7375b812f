import { DomainError } from '../../../../kernel/errors.ts';
import type {
  AppFilter,
  Metafield,
  MetafieldBatch,
  OwnerKind,
} from '../../../../domains/metafields/index.ts';
import type { components } from '../../contract.generated.ts';
import { both } from '../../filters.ts';
import { momentRange, timestamp } from '../../moments.ts';
import type { BodyOf, QueryOf } from '../../operation.ts';
import { Refusal } from '../../refusal.ts';

type Schemas = components['schemas'];

export const toWireMetafield = (metafield: Metafield): Schemas['Metafield'] => ({
  id: metafield.id,
  key: metafield.key,
  value: metafield.value,
  namespace: metafield.namespace,
  permission_set: metafield.permissionSet,
  resource_type: metafield.owner.kind,
  resource_id: metafield.owner.id,
  description: metafield.description,
  owner_client_id: metafield.clientId,
  date_created: timestamp(metafield.createdAt),
  date_modified: timestamp(metafield.modifiedAt),
});

/** The store's have their ids as text (`reference/store_information.v3.yml`). */
export const toWireStoreMetafield = (metafield: Metafield): Schemas['StoreMetafield'] => ({
  ...toWireMetafield(metafield),
  id: String(metafield.id),
  resource_id: String(metafield.owner.id),
});

/** What a new one says. */
export const fromWireNew = (input: BodyOf<'createCustomerMetafields'>) => ({
  ...fromWirePatch(input),
  namespace: input.namespace,
  key: input.key,
  value: input.value,
  permissionSet: input.permission_set,
});

export const fromWirePatch = (input: BodyOf<'updateStoreMetafield'>) => ({
  namespace: input.namespace,
  key: input.key,
  value: input.value,
  permissionSet: input.permission_set,
  description: input.description,
});

export function toFilter(
  kind: OwnerKind,
  ownerId: number | undefined,
  query: QueryOf<'getStoreMetafields'>,
): AppFilter {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  return {
    kind,
    ownerId,
    keys: both(query.key, query['key:in']),
    namespaces: both(query.namespace, query['namespace:in']),
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
}

/**
 * The answer to a batch. Where rows were refused it is 422 with the others in `data`; an empty `errors` is left out, since
 * a real client takes any for a failure (wire facts 9).
 */
export function batchAnswer<T, W>({ written, refused }: MetafieldBatch<T>, toWire: (row: T) => W) {
  const data = written.map(toWire);
  const meta = { total: written.length + refused.length, success: written.length, failed: refused.length };
  if (refused.length === 0) return { data, meta };
  const errors = Object.fromEntries(refused.map(({ index, error }) => [String(index), error.message]));
  const refusal = new Refusal(422, 'Some of the metafields were refused.', errors);
  throw new Refusal(422, refusal.message, errors, {}, { data, errors: [refusal.bodyFor('v3')], meta });
}

/** The one row of a batch of one. Throws why it was refused; the request was no list, so it has no position. */
export function onlyRow<T>({ written, refused: [first] }: MetafieldBatch<T>): T {
  if (!first) return written[0]!;
  const { code, message, facts } = first.error;
  const { index: _, ...others } = facts;
  throw new DomainError(code, message, others);
}
