import { sql } from 'kysely';
import type { Context } from './context.ts';

/** How often a read is begun before it makes those who write wait. */
const TRIES = 4;

/**
 * Reads several things that all shoppers share as they were at one moment: never some from before a change and some
 * from after it. When something changes meanwhile the read is made again, at last while nothing can change
 * (docs/adr/0065-one-moment-for-one-quote.md).
 * @param read reads by the context it is given, and changes nothing
 */
export async function consistently<T>(ctx: Context, read: (ctx: Context) => Promise<T>): Promise<T> {
  const { memory } = ctx.services;
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const version = memory.versionOf(ctx.store.id);
    const result = await read(ctx).then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (memory.versionOf(ctx.store.id) !== version) continue;
    if ('error' in result) throw result.error;
    return result.value;
  }
  return ctx.transaction(async (tx) => {
    // Whoever changes what shoppers share takes this row last before its commit (call.ts).
    await sql`select from stores where store_id = ${tx.store.id} for no key update`.execute(tx.db);
    await memory.catchUp(tx);
    return read(tx);
  });
}
