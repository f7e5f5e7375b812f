import type { Context } from '../../src/db/context.ts';

/**
 * A context before whose next transaction something else happens: what a race puts between a check and the write that
 * relies on it, each time.
 */
export function interrupted(ctx: Context, meanwhile: () => Promise<unknown>): Context {
  let happened = false;
  const transaction: Context['transaction'] = async (work) => {
    if (!happened) await meanwhile();
    happened = true;
    return ctx.transaction(work);
  };
  return new Proxy(ctx, {
    get(target, name) {
      if (name === 'transaction') return transaction;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
