/** A statement takes at most 65,535 parameters, which is one for each column of each row; no table has 65 columns. */
const ROWS = 1_000;

/** Writes rows, as many at a time as one statement takes; none write nothing. */
export async function inChunks<T>(
  rows: readonly T[],
  write: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await write(rows.slice(at, at + ROWS));
}
