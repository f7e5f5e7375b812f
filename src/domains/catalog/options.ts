import type { Context } from '../../db/context.ts';
import { reserveId, reserveIds } from '../../db/ids.ts';
import { changeProduct } from './change-product.ts';
import { invalidOption, partById } from './errors.ts';
import { optionValue } from './new-product.ts';
import {
  deleteOptionRow,
  deleteOptionValueRow,
  insertOptions,
  updateOptionRow,
  upsertOptionValues,
} from './options.storage.ts';
import type { NewOption, NewOptionValue, OptionValue, Product, ProductOption } from './product.ts';
import { removeVariants } from './variants.ts';

const optionOf = (product: Product, id: number): ProductOption => partById(product.options, 'option', id);

const valueOf = (option: ProductOption, id: number): OptionValue =>
  partById(option.values, 'option_value', id);

/** What shoppers tell options and modifiers apart by; all but one's. */
const namesOf = ({ options, modifiers }: Product, except?: number): string[] =>
  [...options, ...modifiers].filter(({ id }) => id !== except).map(({ displayName }) => displayName);

/** Throws `catalog.invalid_option` where two options, or two values of one, would have the same name. */
function refuseSameName(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (seen.has(name)) throw invalidOption(`"${name}" is there twice.`);
    seen.add(name);
  }
}

/** Adds an option with its values. Throws `catalog.product_not_found`, `catalog.invalid_option`. */
export async function createOption(
  ctx: Context,
  productId: number,
  input: NewOption,
): Promise<ProductOption> {
  const id = await reserveId(ctx, 'option');
  const values = input.values ?? [];
  const valueIds = await reserveIds(ctx, 'option-value', values.length);
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    refuseSameName([...namesOf(before), input.displayName]);
    refuseSameName(values.map((value) => value.label));
    await insertOptions(tx, [
      {
        id,
        productId,
        name: `${input.displayName}${id}-${productId}`,
        displayName: input.displayName,
        type: input.type ?? 'radio_buttons',
        sortOrder: input.sortOrder ?? before.options.length,
        config: input.config ?? {},
        values: values.map((value, place) => optionValue(valueIds[place]!, place, value)),
      },
    ]);
  });
  return optionOf(product, id);
}

/** Changes an option, not its values. Throws `catalog.option_not_found`, `catalog.invalid_option`. */
export async function updateOption(
  ctx: Context,
  productId: number,
  id: number,
  change: Partial<Omit<NewOption, 'values'>>,
): Promise<ProductOption> {
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const option = { ...optionOf(before, id), ...change };
    refuseSameName([...namesOf(before, id), option.displayName]);
    await updateOptionRow(tx, option);
  });
  return optionOf(product, id);
}

/** Deletes an option, and the variants that chose from it. Throws `catalog.option_not_found`. */
export async function deleteOption(ctx: Context, productId: number, id: number): Promise<void> {
  const baseId = await reserveId(ctx, 'variant');
  await changeProduct(ctx, productId, async (tx, before) => {
    optionOf(before, id);
    const using = before.variants.filter((variant) =>
      variant.optionValues.some((each) => each.optionId === id),
    );
    if (using.length > 0)
      await removeVariants(
        tx,
        before,
        using.map((variant) => variant.id),
        baseId,
      );
    await deleteOptionRow(tx, id);
  });
}

/** Adds a value to an option. Throws `catalog.option_not_found`, `catalog.invalid_option`. */
export async function createOptionValue(
  ctx: Context,
  productId: number,
  optionId: number,
  input: NewOptionValue,
): Promise<OptionValue> {
  const id = await reserveId(ctx, 'option-value');
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const { values } = optionOf(before, optionId);
    refuseSameName([...values.map((value) => value.label), input.label]);
    await upsertOptionValues(tx, optionId, [optionValue(id, values.length, input)]);
  });
  return valueOf(optionOf(product, optionId), id);
}

/** Throws `catalog.option_value_not_found`, `catalog.invalid_option`. */
export async function updateOptionValue(
  ctx: Context,
  productId: number,
  optionId: number,
  id: number,
  change: Partial<NewOptionValue>,
): Promise<OptionValue> {
  const product = await changeProduct(ctx, productId, async (tx, before) => {
    const option = optionOf(before, optionId);
    const value = { ...valueOf(option, id), ...change };
    refuseSameName(option.values.map((each) => (each.id === id ? value : each).label));
    await upsertOptionValues(tx, optionId, [value]);
  });
  return valueOf(optionOf(product, optionId), id);
}

/** Deletes a value, and the variants that chose it. Throws `catalog.option_value_not_found`. */
export async function deleteOptionValue(
  ctx: Context,
  productId: number,
  optionId: number,
  id: number,
): Promise<void> {
  const baseId = await reserveId(ctx, 'variant');
  await changeProduct(ctx, productId, async (tx, before) => {
    valueOf(optionOf(before, optionId), id);
    const using = before.variants.filter((variant) =>
      variant.optionValues.some((each) => each.valueId === id),
    );
    if (using.length > 0)
      await removeVariants(
        tx,
        before,
        using.map((variant) => variant.id),
        baseId,
      );
    await deleteOptionValueRow(tx, id);
  });
}
