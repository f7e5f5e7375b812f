import type { DomainError } from '../../kernel/errors.ts';

export interface RefusedRow {
  readonly index: number;
  readonly error: DomainError;
}

/** What became of a batch: either all rows are written, or none, and each wrong one says why. */
export interface Batch<T> {
  readonly written: readonly T[];
  readonly refused: readonly RefusedRow[];
}
