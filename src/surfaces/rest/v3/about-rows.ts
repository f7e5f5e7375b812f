import { DomainError } from '../../../kernel/errors.ts';
import { Refusal } from '../refusal.ts';

/** What a path names and is not there is 404; what a row of a body names is wrong with the row (`reference/customers.v3.yml`). */
const NOT_THERE = new Set(['customers.not_found', 'customers.address_not_found']);

/** What a batch answers. Where a row names by this field what is not there, it is refused by its place. */
export async function aboutRows<T>(batch: Promise<T>, field: string): Promise<T> {
  try {
    return await batch;
  } catch (error) {
    if (!(error instanceof DomainError) || !NOT_THERE.has(error.code)) throw error;
    throw new Refusal(422, error.message, { [`${String(error.facts['index'])}.${field}`]: error.message });
  }
}
