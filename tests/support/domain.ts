import assert from 'node:assert/strict';
import { createContext } from '../../src/db/call.ts';
import type { Context } from '../../src/db/context.ts';
import { toDecimal, type Amount } from '../../src/kernel/money.ts';

/** For `assert.rejects`: the code of a refusal, and those of its facts that are named. */
export const refused =
  (code: string, facts: object = {}) =>
  (error: unknown): true => {
    const { code: actual, facts: actualFacts } = error as { code?: string; facts?: Record<string, unknown> };
    assert.equal(actual, code);
    for (const [name, value] of Object.entries(facts)) assert.deepEqual(actualFacts?.[name], value);
    return true;
  };

/** An amount as text, to the cent. */
export const text = (amount: Amount | null): string | null => (amount === null ? null : toDecimal(amount, 2));

/** A context for which any statement is a failure: what it answers came from memory. */
export const withoutDatabase = (ctx: Context): Context =>
  createContext(
    {
      ...ctx.services,
      get db(): never {
        throw new Error('A statement was sent to the database.');
      },
    },
    ctx,
  );

/** A context that counts the statements it sends, those of its transactions with them. */
export function countingStatements(ctx: Context): { readonly ctx: Context; count(): number } {
  let count = 0;
  const db = ctx.services.db.withPlugin({
    transformQuery({ node }) {
      count += 1;
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { ctx: createContext({ ...ctx.services, db }, ctx), count: () => count };
}
