import type { Context } from '../../db/context.ts';
import { brandsById } from './brands.ts';
import { categoryTree } from './categories.ts';
import { unknown } from './errors.ts';
import type { NewProduct } from './product.ts';
import { selectChannelIds } from './assignments.storage.ts';

type References = Pick<NewProduct, 'categoryIds' | 'brandId' | 'channelIds'>;

/** Throws `catalog.unknown_category`, `catalog.unknown_brand`, `catalog.unknown_channel`. */
export async function checkReferences(tx: Context, inputs: readonly References[]): Promise<void> {
  const categoryIds = new Set(inputs.flatMap((input) => input.categoryIds ?? []));
  if (categoryIds.size > 0) {
    const tree = await categoryTree(tx);
    const missing = [...categoryIds].filter((id) => !tree.get(id));
    if (missing.length > 0) throw unknown('category', missing);
  }
  const brandIds = new Set(inputs.flatMap((input) => input.brandId || []));
  if (brandIds.size > 0) {
    const brands = await brandsById(tx);
    const missing = [...brandIds].filter((id) => !brands.has(id));
    if (missing.length > 0) throw unknown('brand', missing);
  }
  const channelIds = [...new Set(inputs.flatMap((input) => input.channelIds ?? []))];
  const found = new Set(await selectChannelIds(tx, channelIds));
  const missing = channelIds.filter((id) => !found.has(id));
  if (missing.length > 0) throw unknown('channel', missing);
}
