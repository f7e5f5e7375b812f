import { catalogPrice, type Product } from './product.ts';
import { canSeeProduct, viewKey, type Viewer } from './visibility.ts';

/** The little that lists need to know of each product. */
export type IndexedProduct = Pick<
  Product,
  | 'id'
  | 'name'
  | 'sortOrder'
  | 'isVisible'
  | 'isFeatured'
  | 'brandId'
  | 'price'
  | 'salePrice'
  | 'createdAt'
  | 'categoryIds'
  | 'channelIds'
>;

export type ProductSort =
  'default' | 'featured' | 'newest' | 'name-asc' | 'name-desc' | 'price-asc' | 'price-desc';

/** All products that are switched visible, by id. Who may see which of them is asked of each. */
export class ProductIndex {
  readonly all: readonly IndexedProduct[];
  readonly #byCategory = new Map<number, IndexedProduct[]>();
  readonly #byBrand = new Map<number, IndexedProduct[]>();
  readonly #shown = new Map<string, readonly IndexedProduct[]>();

  constructor(products: readonly IndexedProduct[]) {
    this.all = products.filter((product) => product.isVisible).sort((a, b) => a.id - b.id);
    for (const product of this.all) {
      for (const id of product.categoryIds) add(this.#byCategory, id, product);
      if (product.brandId !== 0) add(this.#byBrand, product.brandId, product);
    }
  }

  /** The index after these products have changed; `now` is those of them that are switched visible, as they are. */
  with(changed: readonly number[], now: readonly IndexedProduct[]): ProductIndex {
    const ids = new Set(changed);
    return new ProductIndex([...this.all.filter(({ id }) => !ids.has(id)), ...now]);
  }

  /** What the viewer may see of all, of a category or of a brand. Without an order: by id. */
  shownTo(viewer: Viewer, of: ProductList = 'all', order?: ProductSort): readonly IndexedProduct[] {
    const key = `${viewKey(viewer)}|${of === 'all' ? of : `${of.kind}:${of.id}`}|${order ?? ''}`;
    let shown = this.#shown.get(key);
    if (!shown) {
      if (this.#shown.size >= MOST_LISTS) this.#shown.clear();
      shown = this.#list(of).filter((product) => canSeeProduct(product, viewer));
      if (order) shown = shown.toSorted(orders[order]);
      this.#shown.set(key, shown);
    }
    return shown;
  }

  #list(of: ProductList): readonly IndexedProduct[] {
    if (of === 'all') return this.all;
    return (of.kind === 'category' ? this.#byCategory : this.#byBrand).get(of.id) ?? [];
  }
}

/** Which list of products. */
export type ProductList = 'all' | { readonly kind: 'category' | 'brand'; readonly id: number };

/** Lists kept by what their viewers may see; most stores have a handful. */
const MOST_LISTS = 1_000;

const add = (groups: Map<number, IndexedProduct[]>, id: number, product: IndexedProduct): void => {
  const group = groups.get(id);
  if (group) group.push(product);
  else groups.set(id, [product]);
};

const byPlace = (a: IndexedProduct, b: IndexedProduct): number => a.sortOrder - b.sortOrder || a.id - b.id;
const byPrice = (a: IndexedProduct, b: IndexedProduct): number => {
  const [first, second] = [catalogPrice(a), catalogPrice(b)];
  return first < second ? -1 : first > second ? 1 : a.id - b.id;
};
const byName = (a: IndexedProduct, b: IndexedProduct): number =>
  a.name.localeCompare(b.name, 'en') || a.id - b.id;

/** Prices are the catalogue's, not the shopper's. */
const orders: Readonly<Record<ProductSort, (a: IndexedProduct, b: IndexedProduct) => number>> = {
  default: byPlace,
  featured: (a, b) => Number(b.isFeatured) - Number(a.isFeatured) || byPlace(a, b),
  newest: (a, b) => b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id,
  'name-asc': byName,
  'name-desc': (a, b) => byName(b, a),
  'price-asc': byPrice,
  'price-desc': (a, b) => byPrice(b, a),
};
