import { DomainError } from '../../kernel/errors.ts';

/** A row of a batch that was not written, and why. */
export interface RefusedRow {
  /** Its place in the batch, from 0. */
  readonly index: number;
  readonly error: DomainError;
}

/**
 * What became of a batch (docs/adr/0060-batches-that-fail-in-part.md). In strict mode nothing was written where a row
 * was refused.
 */
export interface BatchResult<T = unknown> {
  readonly written: readonly T[];
  readonly refused: readonly RefusedRow[];
}

/** Makes a row of each input, and tells those that are refused apart. Other errors are thrown on. */
export function rowsOf<I, R>(
  inputs: readonly I[],
  make: (input: I, index: number) => R,
): { good: { readonly index: number; readonly row: R }[]; refused: RefusedRow[] } {
  const good: { index: number; row: R }[] = [];
  const refused: RefusedRow[] = [];
  for (const [index, input] of inputs.entries())
    try {
      good.push({ index, row: make(input, index) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ index, error });
    }
  return { good, refused };
}

/** What was written, where all of it was; else throws why the first row was refused. */
export function complete<T>({ written, refused }: BatchResult<T>): readonly T[] {
  if (refused[0]) throw refused[0].error;
  return written;
}
