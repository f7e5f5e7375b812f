import type { Context } from '../../db/context.ts';
import { metafieldNotFound } from './errors.ts';
import { appOf, mayRead, type Metafield, type Owner } from './metafield.ts';
import {
  countMetafields,
  selectMetafields,
  selectMetafieldsById,
  selectMetafieldsNextTo,
  type MetafieldFilter,
} from './metafields.storage.ts';

/** What an app asks for. */
export type AppFilter = Omit<MetafieldFilter, 'seenBy'>;
type Page = { readonly limit: number; readonly offset: number };

const ofApp = (ctx: Context, filter: AppFilter): MetafieldFilter => ({
  ...filter,
  seenBy: appOf(ctx.actor.caller),
});

/** One page of what the calling app may read, by id, and how many match in all. */
export async function listMetafields(
  ctx: Context,
  filter: AppFilter,
  page: Page,
  direction: 'asc' | 'desc' = 'asc',
): Promise<{ metafields: Metafield[]; total: number }> {
  const own = ofApp(ctx, filter);
  const total = await countMetafields(ctx, own);
  return { metafields: await selectMetafields(ctx, own, page, direction), total };
}

/** Those that come next before or after one, in the given order of ids; `more` says whether others lie beyond. */
export async function listMetafieldsNextTo(
  ctx: Context,
  filter: AppFilter,
  cursor: { readonly direction: 'before' | 'after'; readonly id: number; readonly limit: number },
  direction: 'asc' | 'desc' = 'asc',
): Promise<{ metafields: Metafield[]; more: boolean }> {
  const onward = cursor.direction === 'after';
  const upward = onward === (direction === 'asc');
  const found = await selectMetafieldsNextTo(ctx, ofApp(ctx, filter), { ...cursor, upward });
  const metafields = found.slice(0, cursor.limit);
  return { metafields: onward ? metafields : metafields.reverse(), more: found.length > cursor.limit };
}

/** Throws `metafields.not_found`, also for what the calling app may not know of. */
export async function readMetafield(ctx: Context, owner: Owner, id: number): Promise<Metafield> {
  const metafield = (await selectMetafieldsById(ctx, owner.kind, [id])).get(id);
  if (metafield?.owner.id !== owner.id || !mayRead(appOf(ctx.actor.caller), metafield))
    throw metafieldNotFound(id);
  return metafield;
}

/** How many of an owner's metafields in a namespace shoppers see, and a part of them; no keys are all keys. */
export function storefrontMetafields(
  ctx: Context,
  owner: Owner,
  { namespace, keys }: { readonly namespace: string; readonly keys: readonly string[] },
): { count(): Promise<number>; read(page: Page): Promise<Metafield[]> } {
  const filter: MetafieldFilter = {
    kind: owner.kind,
    ownerId: owner.id,
    namespaces: [namespace],
    keys: keys.length > 0 ? keys : undefined,
    seenBy: 'shoppers',
  };
  return {
    count: () => countMetafields(ctx, filter),
    read: (page) => selectMetafields(ctx, filter, page, 'asc'),
  };
}
