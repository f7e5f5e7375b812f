import type { Context } from '../../db/context.ts';
import { keepAttributes, writeAttributeValues, wrongValue, type SaidAttribute } from '../attributes/index.ts';
import { badAttribute } from './errors.ts';

/** What is said of a customer who is being made. */
interface Said {
  readonly customerId: number;
  readonly attributes: readonly SaidAttribute[];
}

/** Writes it, one entry for each row of the batch. Throws `customers.bad_attribute`. */
export async function giveAttributes(
  tx: Context,
  rows: readonly Said[],
  valueIds: readonly number[],
): Promise<void> {
  const all = rows.flatMap(({ customerId, attributes }) =>
    attributes.map((said) => ({ customerId, ...said })),
  );
  if (all.length === 0) return;
  const kept = await keepAttributes(
    tx,
    all.map(({ attributeId }) => attributeId),
  );
  for (const [index, { attributes }] of rows.entries()) {
    const seen = new Set<number>();
    for (const said of attributes) {
      const wrong = wrongValue(kept, said, index);
      if (wrong) throw badAttribute(wrong.message, index);
      if (seen.has(said.attributeId))
        throw badAttribute(`The customer attribute ${said.attributeId} has two values.`, index);
      seen.add(said.attributeId);
    }
  }
  await writeAttributeValues(tx, all, valueIds);
}
