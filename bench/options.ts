import { parseArgs } from 'node:util';
import type { Engine } from '../src/db/context.ts';

/** How large the store is. */
export interface Sizes {
  /** Each has three variants, and a record in each of five price lists. */
  readonly products: number;
  readonly customers: number;
  readonly groups: number;
  readonly priceLists: number;
}

export interface Options {
  readonly sizes: Sizes;
  /** How long one round of one case is measured. */
  readonly seconds: number;
  readonly rounds: number;
  readonly connections: number;
  readonly engines: readonly Engine[];
  /** Only the cases whose name has this in it. */
  readonly only: string;
  /** Where the figures go as JSON; null: nowhere. */
  readonly json: string | null;
  /** Where the figures go as a section of a document; null: nowhere. */
  readonly markdown: string | null;
  /** Profiles each case in a round of its own, which is not measured. */
  readonly profile: boolean;
  /** Makes the store anew, even if one of this size is kept. */
  readonly fresh: boolean;
}

export const USAGE = `npm run bench -- [flags]

  --variants N      variants, three a product (30000)
  --customers N     customers (100000)
  --groups N        customer groups (20, or ten more than price lists)
  --price-lists N   price lists (5)
  --seconds N       seconds a round (5)
  --rounds N        rounds of floor and case, of which the better counts (2)
  --connections N   requests in flight (10)
  --engine NAME     pglite or postgres; both by default, PostgreSQL where DATABASE_URL is set
  --only TEXT       only the cases with TEXT in their name
  --quick           3000 variants, 1000 customers, one second, one round
  --json FILE       writes the figures as JSON
  --markdown FILE   writes them as a section of a document, in place of an earlier one of the same sizes
  --profile         also writes a CPU profile of the server for each case
  --fresh           makes the embedded store anew instead of reusing a kept one
`;

/** Reads the command line. Throws an Error that says what is wrong with it. */
export function readOptions(args: string[], databaseUrl: string | undefined): Options | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      variants: { type: 'string' },
      customers: { type: 'string' },
      groups: { type: 'string' },
      'price-lists': { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      connections: { type: 'string' },
      engine: { type: 'string' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      markdown: { type: 'string' },
      profile: { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const whole =
    (name: 'variants' | 'customers' | 'groups' | 'price-lists' | 'rounds' | 'connections') =>
    (fallback: number, least = 1): number => {
      const text = values[name];
      if (text === undefined) return fallback;
      if (!/^\d{1,7}$/.test(text) || Number(text) < least)
        throw new Error(`--${name} must be a whole number from ${least}, but is "${text}".`);
      return Number(text);
    };
  const { quick } = values;
  const priceLists = whole('price-lists')(5);
  const seconds = values.seconds === undefined ? (quick ? 1 : 5) : Number(values.seconds);
  if (!(seconds >= 0.2 && seconds <= 600)) throw new Error('--seconds must be from 0.2 to 600.');
  return {
    sizes: {
      products: Math.ceil(whole('variants')(quick ? 3_000 : 30_000, 720) / 3),
      customers: whole('customers')(quick ? 1_000 : 100_000, 200),
      groups: whole('groups')(Math.max(20, priceLists + 10)),
      priceLists,
    },
    seconds,
    rounds: whole('rounds')(quick ? 1 : 2),
    connections: whole('connections')(10),
    engines: enginesOf(values.engine, databaseUrl),
    only: values.only,
    json: values.json ?? null,
    markdown: values.markdown ?? null,
    profile: values.profile,
    fresh: values.fresh,
  };
}

function enginesOf(engine: string | undefined, databaseUrl: string | undefined): Engine[] {
  if (engine !== undefined && engine !== 'pglite' && engine !== 'postgres')
    throw new Error(`--engine must be pglite or postgres, but is "${engine}".`);
  if (engine === 'postgres' && !databaseUrl) throw new Error('--engine postgres needs DATABASE_URL.');
  if (engine !== undefined) return [engine];
  return databaseUrl ? ['pglite', 'postgres'] : ['pglite'];
}
