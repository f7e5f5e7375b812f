export interface CategoryFields {
  readonly name: string;
  /** The category above; 0 at the top. */
  readonly parentId: number;
  readonly treeId: number;
  /** HTML. */
  readonly description: string;
  readonly sortOrder: number;
  readonly pageTitle: string;
  readonly metaDescription: string;
  readonly searchKeywords: string;
  readonly layoutFile: string;
  readonly imageUrl: string;
  readonly defaultProductSort: string;
  readonly isVisible: boolean;
  /** Path of its page, with slashes at both ends. */
  readonly path: string;
}

export interface Category extends CategoryFields {
  readonly id: number;
}

/** A tree of categories and the channels that use it. */
export interface CategoryTreeFacts {
  readonly id: number;
  readonly name: string;
  readonly channelIds: readonly number[];
}

export type NewCategory = Pick<CategoryFields, 'name'> & Partial<Omit<CategoryFields, 'name'>>;

/** How far above a product's own categories (0) a category lies. Each id once, its shortest way. */
export interface CategoryDistance {
  readonly id: number;
  readonly distance: number;
}

/** All categories of a store, by tree. */
export class CategoryTree {
  readonly trees: readonly CategoryTreeFacts[];
  readonly #byId: ReadonlyMap<number, Category>;
  readonly #children = new Map<string, Category[]>();
  readonly #byPath = new Map<string, Category>();

  constructor(trees: readonly CategoryTreeFacts[], categories: readonly Category[]) {
    this.trees = trees;
    this.#byId = new Map(categories.map((category) => [category.id, category]));
    for (const category of [...categories].sort(byPlace)) {
      const key = `${category.treeId}:${category.parentId}`;
      const siblings = this.#children.get(key);
      if (siblings) siblings.push(category);
      else this.#children.set(key, [category]);
      this.#byPath.set(`${category.treeId}:${category.path}`, category);
    }
  }

  get all(): readonly Category[] {
    return [...this.#byId.values()];
  }

  get(id: number): Category | null {
    return this.#byId.get(id) ?? null;
  }

  /** The tree that a channel shows; null where it has none. */
  treeOf(channelId: number): CategoryTreeFacts | null {
    return this.trees.find((tree) => tree.channelIds.includes(channelId)) ?? null;
  }

  /** The category of the channel's tree whose page is at this path. */
  at(path: string, channelId: number): Category | null {
    const treeId = this.treeOf(channelId)?.id;
    return treeId === undefined ? null : (this.#byPath.get(`${treeId}:${path}`) ?? null);
  }

  /** The categories below one (0: at the top of the tree), in their order. */
  children(treeId: number, parentId: number): readonly Category[] {
    return this.#children.get(`${treeId}:${parentId}`) ?? [];
  }

  /** The category and those above it, nearest first. */
  path(id: number): Category[] {
    const path: Category[] = [];
    for (let at = this.get(id); at && path.length < this.#byId.size; at = this.get(at.parentId))
      path.push(at);
    return path;
  }

  /** The category and all below it. */
  withDescendants(id: number): Category[] {
    const category = this.get(id);
    if (!category) return [];
    return [
      category,
      ...this.children(category.treeId, id).flatMap((child) => this.withDescendants(child.id)),
    ];
  }

  /** Whether it and all above it are switched visible. */
  isShown(id: number): boolean {
    const path = this.path(id);
    return path.length > 0 && path.every((category) => category.isVisible);
  }

  /** These categories and all above them, each with its distance. */
  distances(ids: readonly number[]): CategoryDistance[] {
    const shortest = new Map<number, number>();
    for (const id of ids)
      for (const [distance, category] of this.path(id).entries())
        if (distance < (shortest.get(category.id) ?? Infinity)) shortest.set(category.id, distance);
    return [...shortest].map(([id, distance]) => ({ id, distance }));
  }
}

const byPlace = (a: Category, b: Category): number => a.sortOrder - b.sortOrder || a.id - b.id;
