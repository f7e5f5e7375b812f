import { CompiledQuery, type KyselyPlugin, type RootOperationNode } from 'kysely';
import { createContext } from '../../src/db/call.ts';
import type { Context } from '../../src/db/context.ts';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

/** The most rows that one scan of a statement looked at, and the statement. */
export interface Reading {
  readonly sql: string;
  readonly rows: number;
}

/** Does some work and answers, of each statement that read, how many rows its widest scan looked at. */
export async function readingsOf(ctx: Context, work: (ctx: Context) => Promise<unknown>): Promise<Reading[]> {
  const { db } = ctx.services;
  const seen: { sql: string; parameters: readonly unknown[] }[] = [];
  const recorder: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      if (node.kind === 'SelectQueryNode')
        seen.push(db.getExecutor().compileQuery<unknown>(node as RootOperationNode, queryId));
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  await work(createContext({ ...ctx.services, db: db.withPlugin(recorder) }, ctx));
  const readings: Reading[] = [];
  for (const { sql, parameters } of seen) {
    const explain = CompiledQuery.raw(`explain (analyze, format json) ${sql}`, [...parameters]);
    const { rows } = await db.executeQuery<{ 'QUERY PLAN': [{ Plan: Plan }] | string }>(explain);
    const told = rows[0]!['QUERY PLAN'];
    const [{ Plan: plan }] = (typeof told === 'string' ? JSON.parse(told) : told) as [{ Plan: Plan }];
    readings.push({ sql, rows: widestScan(plan) });
  }
  return readings;
}

function widestScan(plan: Plan): number {
  const below = (plan.Plans ?? []).map(widestScan);
  const looked =
    plan['Actual Rows'] +
    (plan['Rows Removed by Filter'] ?? 0) +
    (plan['Rows Removed by Index Recheck'] ?? 0);
  const own = plan['Relation Name'] === undefined ? 0 : looked * plan['Actual Loops'];
  return Math.max(own, ...below);
}
