import type { Context } from '../../db/context.ts';
import { reserveIds } from '../../db/ids.ts';
import { dateOf } from '../../kernel/clock.ts';
import { duplicateSku } from './errors.ts';
import { baseVariantRow, fieldsOf, optionsOf, optionValue, variantRow } from './new-product.ts';
import type { StoredOption } from './options.storage.ts';
import { numbered } from './paths.ts';
import type { NewProduct, NewVariant } from './product.ts';
import type { StoredImage, StoredTier } from './product-parts.storage.ts';
import { selectTakenPaths, type ProductRow } from './products.storage.ts';
import { refuseTakenSkus } from './skus.ts';
import type { VariantChoice, VariantRow } from './variants.storage.ts';

/** A product about to be written, with the ids of all its parts. */
export interface Plan {
  readonly input: NewProduct;
  row: ProductRow;
  readonly options: readonly StoredOption[];
  readonly variants: readonly VariantRow[];
  readonly choices: readonly VariantChoice[];
  readonly tiers: readonly StoredTier[];
  readonly images: readonly StoredImage[];
}

/** Reserves all ids, a statement for each kind, and lays out the rows. */
export async function planProducts(ctx: Context, inputs: readonly NewProduct[]): Promise<Plan[]> {
  const now = dateOf(ctx.clock);
  const optionsOfEach = inputs.map(optionsOf);
  const next = async (kind: Parameters<typeof reserveIds>[1], counts: readonly number[]) => {
    const ids = await reserveIds(
      ctx,
      kind,
      counts.reduce((sum, count) => sum + count, 0),
    );
    return () => ids.shift()!;
  };
  const productId = await next('product', [inputs.length]);
  const optionId = await next(
    'option',
    optionsOfEach.map((options) => options.length),
  );
  const valueId = await next(
    'option-value',
    optionsOfEach.flat().map((option) => option.values?.length ?? 0),
  );
  const variantId = await next(
    'variant',
    inputs.map((input) => input.variants?.length || 1),
  );
  const tierId = await next(
    'bulk-rule',
    inputs.map((input) => input.bulkTiers?.length ?? 0),
  );
  const imageId = await next(
    'image',
    inputs.map((input) => input.images?.length ?? 0),
  );
  return inputs.map((input, at) => {
    const id = productId();
    const fields = fieldsOf(input);
    const options = optionsOfEach[at]!.map((option, place) => {
      const ownId = optionId();
      return {
        id: ownId,
        productId: id,
        name: `${option.displayName}${ownId}-${id}`,
        displayName: option.displayName,
        type: option.type ?? 'radio_buttons',
        sortOrder: option.sortOrder ?? place,
        config: option.config ?? {},
        values: (option.values ?? []).map((value, index) => optionValue(valueId(), index, value)),
      };
    });
    const isSimple = !input.variants?.length;
    const variants = isSimple
      ? [baseVariantRow(variantId(), id, fields)]
      : input.variants!.map((variant) => variantRow(variantId(), id, variant, false));
    return {
      input,
      row: {
        ...fields,
        id,
        baseVariantId: isSimple ? variants[0]!.id : null,
        createdAt: now,
        modifiedAt: now,
      },
      options,
      variants,
      choices: variants.flatMap((variant, index) => choicesOf(variant.id, input.variants?.[index], options)),
      tiers: (input.bulkTiers ?? []).map((tier) => ({ ...tier, id: tierId(), productId: id })),
      images: (input.images ?? []).map((image, index) => ({
        id: imageId(),
        productId: id,
        url: image.url,
        description: image.description ?? '',
        isThumbnail: image.isThumbnail ?? index === 0,
        sortOrder: image.sortOrder ?? index,
        modifiedAt: now,
      })),
    };
  });
}

const choicesOf = (
  variantId: number,
  input: NewVariant | undefined,
  options: readonly StoredOption[],
): VariantChoice[] =>
  (input?.optionValues ?? []).flatMap((choice) => {
    if (!('optionName' in choice)) return [];
    const option = options.find((each) => each.displayName === choice.optionName)!;
    return [
      {
        variantId,
        optionId: option.id,
        valueId: option.values.find((each) => each.label === choice.label)!.id,
      },
    ];
  });

/** No two products or variants share a SKU, but a product and its own base variant. */
export async function checkSkus(tx: Context, plans: readonly Plan[]): Promise<void> {
  const skus = plans.flatMap(({ row, variants }) =>
    [row.sku, ...variants.filter((variant) => !variant.isBase).map((variant) => variant.sku)].filter(
      (sku) => sku !== '',
    ),
  );
  const seen = new Set<string>();
  for (const sku of skus) {
    if (seen.has(sku)) throw duplicateSku(sku);
    seen.add(sku);
  }
  await refuseTakenSkus(tx, skus, null);
}

/** A path made from the name steps aside by a number; one that was entered does not. */
export async function avoidTakenPaths(tx: Context, plans: readonly Plan[]): Promise<void> {
  const generated = plans.filter((plan) => plan.input.path === undefined);
  const used = new Set(plans.filter((plan) => !generated.includes(plan)).map((plan) => plan.row.path));
  let waiting = generated.map((plan) => ({ plan, base: plan.row.path, number: 1 }));
  while (waiting.length > 0) {
    const taken = await selectTakenPaths(
      tx,
      waiting.map(({ plan }) => plan.row.path),
    );
    const again: typeof waiting = [];
    for (const each of waiting) {
      if (!taken.has(each.plan.row.path) && !used.has(each.plan.row.path)) used.add(each.plan.row.path);
      else {
        each.number += 1;
        each.plan.row = { ...each.plan.row, path: numbered(each.base, each.number) };
        again.push(each);
      }
    }
    waiting = again;
  }
}
