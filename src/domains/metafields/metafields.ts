import type { DomainError } from '../../kernel/errors.ts';
import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import {
  metafieldExists,
  metafieldNotFound,
  metafieldNotYours,
  ownerNotFound,
  repeatedMetafield,
  tooManyMetafields,
} from './errors.ts';
import {
  appOf,
  mayRead,
  mayWrite,
  MOST_OF,
  type App,
  type Metafield,
  type MetafieldPatch,
  type NewMetafield,
  type OwnerKind,
} from './metafield.ts';
import {
  deleteMetafieldRows,
  insertMetafields,
  lockMetafields,
  replaceMetafield,
  selectCounts,
  selectMetafieldsById,
  selectNamed,
} from './metafields.storage.ts';

/** What became of a batch: some rows may be refused, and the others are written. */
export interface MetafieldBatch<T = Metafield> {
  readonly written: readonly T[];
  readonly refused: readonly { readonly index: number; readonly error: DomainError }[];
}

/** Those of these owners that there are, held until the commit. */
export type HoldOwners = (tx: Context, ids: readonly number[]) => Promise<ReadonlySet<number>>;

type Refused = { index: number; error: DomainError }[];

/**
 * Makes metafields of owners of one kind, for the calling app. Rows are refused with `metafields.owner_not_found`,
 * `metafields.already_exists` or `metafields.too_many`.
 */
export async function createMetafields(
  ctx: Context,
  kind: OwnerKind,
  inputs: readonly NewMetafield[],
  holdOwners: HoldOwners,
): Promise<MetafieldBatch> {
  const { clientId } = appOf(ctx.actor.caller);
  const ids = await reserveIds(ctx, 'metafield', inputs.length);
  const now = dateOf(ctx.clock);
  const ownerIds = [...new Set(inputs.map(({ owner }) => owner.id))].sort((a, b) => a - b);
  return ctx.transaction(async (tx) => {
    const owners = await holdOwners(tx, ownerIds);
    await lockMetafields(tx);
    const counts = await selectCounts(tx, kind, ownerIds, clientId);
    const written: Metafield[] = [];
    const refused: Refused = [];
    const names = new Set<string>();
    for (const [index, input] of inputs.entries()) {
      const { owner } = input;
      const count = counts.get(owner.id) ?? 0;
      const name = JSON.stringify([owner.id, input.namespace, input.key]);
      const refuse = (error: DomainError) => refused.push({ index, error });
      if (!owners.has(owner.id)) refuse(ownerNotFound(owner, index));
      else if (names.has(name) || (await selectNamed(tx, { ...input, clientId })) !== null)
        refuse(metafieldExists(input, index));
      else if (count >= MOST_OF[kind]) refuse(tooManyMetafields(MOST_OF[kind], index));
      else {
        names.add(name);
        counts.set(owner.id, count + 1);
        const { description = '' } = input;
        written.push({ ...input, description, id: ids[index]!, clientId, createdAt: now, modifiedAt: now });
      }
    }
    if (written.length > 0) await insertMetafields(tx, written);
    return { written, refused };
  });
}

/**
 * Changes metafields of owners of one kind, or of one owner. Rows are refused with `metafields.not_found`,
 * `metafields.not_yours`, `metafields.already_exists` or `metafields.repeated_row`.
 */
export async function updateMetafields(
  ctx: Context,
  { kind, id: ownerId }: { readonly kind: OwnerKind; readonly id?: number },
  patches: readonly MetafieldPatch[],
): Promise<MetafieldBatch> {
  const app = appOf(ctx.actor.caller);
  const now = dateOf(ctx.clock);
  return ctx.transaction(async (tx) => {
    await lockMetafields(tx);
    const found = await selectMetafieldsById(
      tx,
      kind,
      patches.map(({ id }) => id),
    );
    const written: Metafield[] = [];
    const refused: Refused = [];
    const seen = new Set<number>();
    for (const [index, patch] of patches.entries()) {
      const before = found.get(patch.id);
      const error =
        (seen.has(patch.id) ? repeatedMetafield(patch.id, index) : null) ??
        notWritable(app, before, { id: patch.id, ownerId, index });
      seen.add(patch.id);
      const after = before && { ...before, ...given(patch), modifiedAt: now };
      if (error || !after) refused.push({ index, error: error ?? metafieldNotFound(patch.id, index) });
      else if (![null, patch.id].includes(await selectNamed(tx, after)))
        refused.push({ index, error: metafieldExists(after, index) });
      else {
        await replaceMetafield(tx, after);
        written.push(after);
      }
    }
    return { written, refused };
  });
}

const given = ({ id: _, ...patch }: MetafieldPatch): Partial<Metafield> =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));

/** Deletes metafields in the same way; answers the ids. */
export async function deleteMetafields(
  ctx: Context,
  { kind, id: ownerId }: { readonly kind: OwnerKind; readonly id?: number },
  ids: readonly number[],
): Promise<MetafieldBatch<number>> {
  const app = appOf(ctx.actor.caller);
  return ctx.transaction(async (tx) => {
    const found = await selectMetafieldsById(tx, kind, ids);
    const written: number[] = [];
    const refused: Refused = [];
    for (const [index, id] of ids.entries()) {
      const error = written.includes(id)
        ? repeatedMetafield(id, index)
        : notWritable(app, found.get(id), { id, ownerId, index });
      if (error) refused.push({ index, error });
      else written.push(id);
    }
    await deleteMetafieldRows(tx, written);
    return { written, refused };
  });
}

/** Why an app may not write it: what it may not even read is not there for it. */
function notWritable(
  app: App,
  metafield: Metafield | undefined,
  { id, ownerId, index }: { id: number; ownerId: number | undefined; index: number },
): DomainError | null {
  if (!metafield || (ownerId ?? metafield.owner.id) !== metafield.owner.id || !mayRead(app, metafield))
    return metafieldNotFound(id, index);
  return mayWrite(app, metafield) ? null : metafieldNotYours(id, index);
}
