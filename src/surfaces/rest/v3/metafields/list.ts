import type { Context } from '../../../../db/context.ts';
import {
  listMetafields,
  listMetafieldsNextTo,
  type AppFilter,
  type Metafield,
} from '../../../../domains/metafields/index.ts';
import type { QueryOf } from '../../operation.ts';
import { cursorMeta, cursorOf, pageMeta, pageOf } from '../../paging.ts';
import { Refusal } from '../../refusal.ts';

/** `data` and `meta` of a list of metafields: by number of the page, or next to a cursor; in the order of ids. */
export async function listAnswer<W>(
  ctx: Context,
  filter: AppFilter,
  query: QueryOf<'getStoreMetafields'>,
  toWire: (metafield: Metafield) => W,
) {
  const cursor = cursorOf(query);
  if (cursor === undefined)
    throw new Refusal(422, 'The request does not match the contract.', {
      [query.after === undefined ? 'before' : 'after']: 'must be a cursor of an earlier answer',
    });
  if (cursor) {
    const { metafields, more } = await listMetafieldsNextTo(ctx, filter, cursor, query.direction);
    const onward = cursor.direction === 'after';
    const sides = { before: onward || more, after: !onward || more };
    const ids = metafields.map(({ id }) => id);
    return { data: metafields.map(toWire), meta: cursorMeta(query, ids, sides) };
  }
  const page = pageOf(query);
  const { metafields, total } = await listMetafields(ctx, filter, page, query.direction);
  const ids = metafields.map(({ id }) => id);
  const sides = { before: page.offset > 0, after: page.offset + ids.length < total };
  return {
    data: metafields.map(toWire),
    meta: { ...pageMeta(query, total, ids.length), ...cursorMeta(query, ids, sides) },
  };
}
