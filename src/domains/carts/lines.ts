import { isDeepStrictEqual } from 'node:util';
import { newUuid } from '../../kernel/ids.ts';
import { MAX_QUANTITY, type CartItem, type CustomItem, type ProductItem } from './cart.ts';
import type { FoundProduct } from './wanted.ts';

export type NewCustomItem = Omit<CustomItem, 'kind' | 'id'>;

export const productItem = ({ wanted, product, variant, modifiers }: FoundProduct): ProductItem => ({
  kind: 'product',
  id: newUuid(),
  productId: product.id,
  variantId: variant.id,
  quantity: wanted.quantity,
  listPrice: wanted.listPrice ?? null,
  name: wanted.name ?? null,
  optionTexts: wanted.optionTexts ?? [],
  modifiers,
});

export const customItem = (item: NewCustomItem): CustomItem => ({ kind: 'custom', id: newUuid(), ...item });

/** Whether two items are one line: the same variant, chosen alike, at the same set price under the same names. */
function isSameLine(one: CartItem, other: CartItem): boolean {
  if (one.kind !== 'product' || other.kind !== 'product') return false;
  return (
    one.variantId === other.variantId &&
    one.listPrice === other.listPrice &&
    one.name === other.name &&
    isDeepStrictEqual(one.modifiers, other.modifiers) &&
    isDeepStrictEqual(one.optionTexts, other.optionTexts)
  );
}

/** The items with others added: what is there already grows, up to the most a line holds; the rest comes last. */
export function addLines(items: readonly CartItem[], added: readonly CartItem[]): CartItem[] {
  const lines = [...items];
  for (const item of added) {
    const at = lines.findIndex((line) => isSameLine(line, item));
    if (at < 0) lines.push(item);
    else lines[at] = { ...lines[at]!, quantity: sum(lines[at]!, item) };
  }
  return lines;
}

/** The items with one changed in its place; where that makes it another line of the cart, the two become one. */
export function replaceLine(items: readonly CartItem[], changed: CartItem): CartItem[] {
  const same = items.find((line) => line.id !== changed.id && isSameLine(line, changed));
  const merged = same ? { ...changed, quantity: sum(changed, same) } : changed;
  return items.filter((line) => line !== same).map((line) => (line.id === changed.id ? merged : line));
}

const sum = (one: CartItem, other: CartItem): number => Math.min(one.quantity + other.quantity, MAX_QUANTITY);
