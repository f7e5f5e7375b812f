import type { Category } from './category.ts';

/** Which categories a merchant asks for; all that is given must hold. */
export interface CategoryFilter {
  readonly ids?: readonly number[] | undefined;
  readonly notIds?: readonly number[] | undefined;
  readonly treeIds?: readonly number[] | undefined;
  readonly notTreeIds?: readonly number[] | undefined;
  readonly parentIds?: readonly number[] | undefined;
  readonly notParentIds?: readonly number[] | undefined;
  readonly name?: string | undefined;
  /** A part of the name, in any case. */
  readonly nameLike?: string | undefined;
  /** A part of the name, the description or the search words. */
  readonly keyword?: string | undefined;
  readonly isVisible?: boolean | undefined;
}

const among = (ids: readonly number[] | undefined, id: number): boolean => ids?.includes(id) ?? true;
const contains = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());

export const matches = (category: Category, filter: CategoryFilter): boolean =>
  among(filter.ids, category.id) &&
  !filter.notIds?.includes(category.id) &&
  among(filter.treeIds, category.treeId) &&
  !filter.notTreeIds?.includes(category.treeId) &&
  among(filter.parentIds, category.parentId) &&
  !filter.notParentIds?.includes(category.parentId) &&
  (filter.name === undefined || category.name === filter.name) &&
  (filter.nameLike === undefined || contains(category.name, filter.nameLike)) &&
  (filter.keyword === undefined ||
    [category.name, category.description, category.searchKeywords].some((text) =>
      contains(text, filter.keyword!),
    )) &&
  (filter.isVisible === undefined || category.isVisible === filter.isVisible);
