import type { Context } from '../db/context.ts';
import { categoryTree, productsByIds } from '../domains/catalog/index.ts';
import {
  badCategoryAccess,
  badDiscountRules,
  createGroup,
  updateGroup,
  type CustomerGroup,
  type GroupInput,
} from '../domains/customers/index.ts';
import { listPriceLists } from '../domains/pricing/index.ts';

/** Makes a group whose rules and categories are about things that are there. Throws what `createGroup` throws. */
export async function createCheckedGroup(ctx: Context, input: GroupInput): Promise<CustomerGroup> {
  await checkReferences(ctx, input);
  return createGroup(ctx, input);
}

/** Changes a group in the same way. Throws what `updateGroup` throws. */
export async function updateCheckedGroup(
  ctx: Context,
  id: number,
  input: Partial<GroupInput>,
): Promise<CustomerGroup> {
  await checkReferences(ctx, input);
  return updateGroup(ctx, id, input);
}

async function checkReferences(
  ctx: Context,
  { categoryAccess, discountRules = [] }: Partial<GroupInput>,
): Promise<void> {
  const tree = await categoryTree(ctx);
  const shown = categoryAccess?.type === 'specific' ? categoryAccess.categories : [];
  const hidden = shown.find((id) => !tree.get(id));
  if (hidden !== undefined) throw badCategoryAccess(`There is no category ${hidden}.`);

  const products = await productsByIds(
    ctx,
    discountRules.flatMap((rule) => (rule.type === 'product' ? [rule.productId] : [])),
  );
  for (const rule of discountRules) {
    if (rule.type === 'category' && !tree.get(rule.categoryId))
      throw badDiscountRules(`There is no category ${rule.categoryId}.`);
    if (rule.type === 'product' && !products.has(rule.productId))
      throw badDiscountRules(`There is no product ${rule.productId}.`);
    if (rule.type === 'price_list' && !(await isPriceList(ctx, rule.priceListId)))
      throw badDiscountRules(`There is no price list ${rule.priceListId}.`);
  }
}

const isPriceList = async (ctx: Context, id: number): Promise<boolean> =>
  (await listPriceLists(ctx, { ids: [id] }, { limit: 1, offset: 0 })).items.length > 0;
