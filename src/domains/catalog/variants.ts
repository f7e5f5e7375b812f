import type { Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { changeProduct } from './change-product.ts';
import { atRow, duplicateSku, invalidVariant, notFound, partById } from './errors.ts';
import { baseVariantRow, variantRow } from './new-product.ts';
import type { NewVariant, NewVariantOptionValue, Product, Variant } from './product.ts';
import { productByVariant, productsByVariants } from './products-in-memory.ts';
import { lockProduct, setBaseVariant, updateSharedWithBase } from './products.storage.ts';
import { refuseTakenSkus } from './skus.ts';
import {
  deleteChoices,
  deleteVariantRows,
  insertChoices,
  insertVariants,
  updateVariantRow,
  type VariantChoice,
} from './variants.storage.ts';

/** A variant, and its product as it is now. */
export interface VariantOfProduct {
  readonly product: Product;
  readonly variant: Variant;
}

const variantOf = (product: Product, id: number): Variant => partById(product.variants, 'variant', id);

/**
 * Adds a variant; it chooses a value for every option of the product. The base variant, which stands for a product
 * without any, goes. Throws `catalog.product_not_found`, `catalog.invalid_variant`, `catalog.duplicate_sku`.
 */
export async function createVariant(
  ctx: Context,
  productId: number,
  input: NewVariant,
): Promise<VariantOfProduct> {
  const id = await reserveId(ctx, 'variant');
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const choices = choicesOf(before, id, input.optionValues ?? []);
    refuseSameChoices(before, id, choices);
    await refuseSku(tx, before, id, input.sku);
    if (before.baseVariantId !== null) {
      await deleteVariantRows(tx, [before.baseVariantId]);
      await setBaseVariant(tx, productId, null);
    }
    await insertVariants(tx, [variantRow(id, productId, input, false)]);
    await insertChoices(tx, choices);
  });
  return { product, variant: variantOf(product, id) };
}

export type VariantChange = NewVariant;

/** Changes a variant. Throws `catalog.variant_not_found` and what `createVariant` throws. */
export async function updateVariant(
  ctx: Context,
  productId: number,
  id: number,
  change: VariantChange,
): Promise<VariantOfProduct> {
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const variant = variantOf(before, id);
    await refuseSku(tx, before, id, change.sku);
    const { optionValues, ...fields } = change;
    const row = { ...variant, ...fields };
    await updateVariantRow(tx, row);
    if (variant.isBase) await updateSharedWithBase(tx, productId, row);
    if (optionValues && !variant.isBase) {
      const choices = choicesOf(before, id, optionValues);
      refuseSameChoices(before, id, choices);
      await deleteChoices(tx, id);
      await insertChoices(tx, choices);
    }
  });
  return { product, variant: variantOf(product, id) };
}

/** Changes variants of any products, all or none. Throws as `updateVariant` does, with the row as `index`. */
export async function updateVariants(
  ctx: Context,
  changes: readonly (VariantChange & { readonly id: number })[],
): Promise<VariantOfProduct[]> {
  return ctx.transaction(async (tx) => {
    const productIds = (
      await productsByVariants(
        tx,
        changes.map(({ id }) => id),
      )
    )
      .values()
      .map(({ id }) => id);
    // In one order, so that two batches never wait for each other.
    for (const id of [...new Set(productIds)].sort((a, b) => a - b)) await lockProduct(tx, id);
    const updated: VariantOfProduct[] = [];
    for (const [index, { id, ...change }] of changes.entries())
      try {
        const product = await productByVariant(tx, id);
        if (!product) throw notFound('variant', id);
        updated.push(await updateVariant(tx, product.id, id, change));
      } catch (error) {
        throw atRow(error, index);
      }
    return updated;
  });
}

/** Deletes a variant; after the last one a base variant stands in. Throws `catalog.variant_not_found`. */
export async function deleteVariant(ctx: Context, productId: number, id: number): Promise<void> {
  const baseId = await reserveId(ctx, 'variant');
  await changeProduct(ctx, productId, async (tx, before) => {
    const variant = variantOf(before, id);
    if (variant.isBase) throw invalidVariant('The base variant cannot be deleted: delete the product.');
    await removeVariants(tx, before, [id], baseId);
  });
}

/** Deletes variants of a product; where none are left, the base variant `baseId` stands in. */
export async function removeVariants(
  tx: Context,
  product: Product,
  ids: readonly number[],
  baseId: number,
): Promise<void> {
  await deleteVariantRows(tx, ids);
  if (product.variants.some((variant) => !ids.includes(variant.id))) return;
  await insertVariants(tx, [baseVariantRow(baseId, product.id, product)]);
  await setBaseVariant(tx, product.id, baseId);
}

/** One value for each option of the product, by id or by name. Throws `catalog.invalid_variant`. */
function choicesOf(
  product: Product,
  variantId: number,
  inputs: readonly NewVariantOptionValue[],
): VariantChoice[] {
  const choices = inputs.map((input) => {
    const option = product.options.find((each) =>
      'optionId' in input ? each.id === input.optionId : each.displayName === input.optionName,
    );
    const value = option?.values.find((each) =>
      'valueId' in input ? each.id === input.valueId : each.label === input.label,
    );
    if (!option || !value) throw invalidVariant('The product has no such option value.');
    return { variantId, optionId: option.id, valueId: value.id };
  });
  const chosen = new Set(choices.map((choice) => choice.optionId));
  if (product.options.length === 0) throw invalidVariant('The product has no options to make variants of.');
  if (chosen.size !== choices.length || chosen.size !== product.options.length)
    throw invalidVariant('A variant chooses exactly one value for each option of the product.');
  return choices;
}

/** Throws `catalog.invalid_variant`. */
function refuseSameChoices(product: Product, id: number, choices: readonly VariantChoice[]): void {
  const key = (values: readonly { valueId: number }[]): string =>
    values
      .map(({ valueId }) => valueId)
      .sort((a, b) => a - b)
      .join();
  if (product.variants.some((other) => other.id !== id && key(other.optionValues) === key(choices)))
    throw invalidVariant('Another variant has the same option values.');
}

/** Throws `catalog.duplicate_sku`. */
async function refuseSku(tx: Context, product: Product, id: number, sku: string | undefined): Promise<void> {
  if (sku === undefined || sku === '') return;
  const variant = product.variants.find((each) => each.id === id);
  if (variant?.sku === sku) return;
  if (product.variants.some((other) => other.sku === sku)) throw duplicateSku(sku);
  if (product.sku === sku && product.baseVariantId === null) throw duplicateSku(sku);
  await refuseTakenSkus(tx, [sku], product.id);
}
