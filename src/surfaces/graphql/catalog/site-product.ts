import {
  defaultChoices,
  findProduct,
  ifShown,
  productBySku,
  productByVariant,
  variantChosen,
  type Choice,
  type Product,
} from '../../../domains/catalog/index.ts';
import type { Context } from '../../../db/context.ts';
import type { ResolverModule } from '../module.ts';
import type { SiteProductArgs } from '../schema.generated.ts';
import { readPrices } from '../pricing/price-sheets.ts';
import { withChosen } from './chosen.ts';
import type { ProductNode } from './parents.ts';
import { productIdOf } from './site-products.ts';

/** `site.product`: by any of its keys; null where there is none that this shopper may see. */
export const siteProduct: ResolverModule = {
  Site: {
    product: async (_site, args, context) => {
      const { ctx } = context;
      const product = await ifShown(ctx, await find(ctx, args));
      if (!product) return null;
      await readPrices(context, [product.id]);
      return withChoice(product, args);
    },
  },
};

function find(ctx: Context, args: SiteProductArgs): Promise<Product | null> | null {
  if (args.entityId != null) return findProduct(ctx, args.entityId);
  const [id] = args.id == null ? [] : productIdOf(args.id);
  if (id !== undefined) return findProduct(ctx, id);
  if (args.variantEntityId != null) return productByVariant(ctx, args.variantEntityId);
  return args.sku == null ? null : productBySku(ctx, args.sku);
}

/** The product with what the query chose of it: a variant, option values, or the defaults. */
function withChoice(product: Product, args: SiteProductArgs): ProductNode {
  const chosen = choicesOf(product, args);
  const variant =
    product.variants.find((each) => each.id === args.variantEntityId) ??
    product.variants.find((each) => !each.isBase && each.sku === args.sku) ??
    variantChosen(product, chosen);
  return withChosen(product, variant, chosen);
}

function choicesOf(product: Product, args: SiteProductArgs): Choice[] {
  const choices = (args.optionValueIds ?? []).map(({ optionEntityId, valueEntityId }) => ({
    optionId: optionEntityId,
    valueId: valueEntityId,
  }));
  if (!args.useDefaultOptionSelections) return choices;
  const defaults = defaultChoices(product).filter(
    (choice) => !choices.some(({ optionId }) => optionId === choice.optionId),
  );
  return [...choices, ...defaults];
}
