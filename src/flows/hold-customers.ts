import type { Context } from '../db/context.ts';
import { holdCustomer } from '../domains/customers/index.ts';

/** Those of these customers that there are; until the commit they are not deleted. */
export async function holdCustomers(tx: Context, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const there = new Set<number>();
  for (const id of ids) if (await holdCustomer(tx, id)) there.add(id);
  return there;
}
