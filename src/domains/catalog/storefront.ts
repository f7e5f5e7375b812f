import type { Context } from '../../db/context.ts';
import { shopperGroup } from '../customers/index.ts';
import { brandsById } from './brands.ts';
import type { Brand } from './brand.ts';
import { categoryTree } from './categories.ts';
import type { Category } from './category.ts';
import type { Product } from './product.ts';
import { productByPath, productsByIds } from './products-in-memory.ts';
import { canSeeCategory, canSeeProduct, type Viewer } from './visibility.ts';

const viewers = new WeakMap<Context, Promise<Viewer>>();

/** The shopper of the call as a viewer of the catalogue; asked once a call. */
export function viewerOf(ctx: Context): Promise<Viewer> {
  let viewer = viewers.get(ctx);
  if (!viewer) viewers.set(ctx, (viewer = readViewer(ctx)));
  return viewer;
}

const readViewer = async (ctx: Context): Promise<Viewer> => ({
  channelId: ctx.channelId,
  access: (await shopperGroup(ctx))?.categoryAccess ?? null,
});

/** Of these products, those that the shopper may see. */
export async function shownProducts(ctx: Context, ids: readonly number[]): Promise<Map<number, Product>> {
  const viewer = await viewerOf(ctx);
  const products = await productsByIds(ctx, ids);
  for (const [id, product] of products) if (!canSeeProduct(product, viewer)) products.delete(id);
  return products;
}

/** The product, or null where there is none that the shopper may see. */
export const ifShown = async (ctx: Context, product: Product | null): Promise<Product | null> =>
  product && canSeeProduct(product, await viewerOf(ctx)) ? product : null;

/** The category, or null where there is none that the shopper may see. */
export async function shownCategory(ctx: Context, id: number): Promise<Category | null> {
  const tree = await categoryTree(ctx);
  return canSeeCategory(tree, id, await viewerOf(ctx)) ? tree.get(id) : null;
}

/** What has its page at a path, and the shopper may see it. */
export type Page =
  | { readonly kind: 'product'; readonly product: Product }
  | { readonly kind: 'category'; readonly category: Category }
  | { readonly kind: 'brand'; readonly brand: Brand };

/** The page at a path such as `/shirt/`; null where there is none that the shopper may see. */
export async function pageAt(ctx: Context, path: string): Promise<Page | null> {
  const product = await ifShown(ctx, await productByPath(ctx, path));
  if (product) return { kind: 'product', product };
  const at = (await categoryTree(ctx)).at(path, ctx.channelId);
  const category = at && (await shownCategory(ctx, at.id));
  if (category) return { kind: 'category', category };
  const brand = (await brandsById(ctx)).values().find((each) => each.path === path);
  return brand ? { kind: 'brand', brand } : null;
}
