import type { Context } from '../../src/db/context.ts';

type Transaction = Context['transaction'];

/**
 * A context before whose next transaction something else happens: what a race puts between a check and the write that
 * relies on it, each time.
 */
export function interrupted(ctx: Context, meanwhile: () => Promise<unknown>): Context {
  let happened = false;
  return withTransaction(ctx, async (work) => {
    if (!happened) await meanwhile();
    happened = true;
    return ctx.transaction(work);
  });
}

/** A context after whose next transaction something else happens, before who made it goes on. */
export function followed(ctx: Context, next: () => Promise<unknown>): Context {
  let happened = false;
  return withTransaction(ctx, async (work) => {
    const result = await ctx.transaction(work);
    if (!happened) await next();
    happened = true;
    return result;
  });
}

const withTransaction = (ctx: Context, transaction: Transaction): Context =>
  new Proxy(ctx, {
    get(target, name) {
      if (name === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
