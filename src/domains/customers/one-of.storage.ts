import { sql, type RawBuilder } from 'kysely';

const column = (name: string | RawBuilder<unknown>) => (typeof name === 'string' ? sql.ref(name) : name);

/** Whether a column has one of these numbers. None match nothing, and the statement's text is always the same. */
export const isOneOf = (name: string, values: readonly number[]): RawBuilder<boolean> =>
  sql<boolean>`${column(name)} = any(${[...values]}::int[])`;

/** The same for texts. */
export const isOneOfTexts = (
  name: string | RawBuilder<unknown>,
  values: readonly string[],
): RawBuilder<boolean> => sql<boolean>`${column(name)} = any(${[...values]}::text[])`;

/** The same for texts in lower case, given in any. */
export const isOneOfLower = (lowered: RawBuilder<unknown>, values: readonly string[]): RawBuilder<boolean> =>
  isOneOfTexts(
    lowered,
    values.map((value) => value.toLowerCase()),
  );
