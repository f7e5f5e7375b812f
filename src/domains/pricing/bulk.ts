import { type Adjustment } from './adjustment.ts';

/** A price for buying more. It changes the price that all earlier rules left (docs/adr/0015-bulk-tiers.md). */
export interface BulkTier extends Adjustment {
  /** Both ends count. A null `max` is no limit. */
  readonly min: number;
  readonly max: number | null;
}

/** Whether a quantity lies in a tier. */
export const covers = ({ min, max }: BulkTier, quantity: number): boolean =>
  quantity >= min && (max === null || quantity <= max);

/** The tier for a quantity; where two overlap, the one that starts higher. */
export function tierFor(tiers: readonly BulkTier[], quantity: number): BulkTier | null {
  let found: BulkTier | null = null;
  for (const tier of tiers)
    if (covers(tier, quantity) && (found === null || tier.min > found.min)) found = tier;
  return found;
}

export interface CountedLine {
  readonly productId: number;
  readonly variantId: number;
  readonly quantity: number;
}

/**
 * How many units count towards the tier of each line of a cart, in the order of the lines. A variant with a price-list
 * price counts itself alone; the others of a product count together, without those that have one
 * (`docs/store-operations/pricing/calculations.mdx`, "Product bulk pricing").
 */
export function countedQuantities(
  lines: readonly CountedLine[],
  hasRecord: (line: CountedLine) => boolean,
): number[] {
  const ofVariant = new Map<number, number>();
  const ofProduct = new Map<number, number>();
  for (const line of lines) {
    const { productId, variantId, quantity } = line;
    if (hasRecord(line)) ofVariant.set(variantId, (ofVariant.get(variantId) ?? 0) + quantity);
    else ofProduct.set(productId, (ofProduct.get(productId) ?? 0) + quantity);
  }
  return lines.map(({ productId, variantId }) => ofVariant.get(variantId) ?? ofProduct.get(productId) ?? 0);
}
