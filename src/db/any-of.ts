import { sql, type RawBuilder } from 'kysely';

/**
 * `where('id', '=', anyOf(ids))`: the same statement for any number of values, so that its name and plan are kept;
 * `in` makes a new one for each length.
 */
export const anyOf = <T extends number | string | Buffer>(values: readonly T[]): RawBuilder<T> =>
  sql<T>`any(${[...values]})`;
