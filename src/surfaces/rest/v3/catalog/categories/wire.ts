import type { Category, CategoryFields } from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';
import { given } from '../../../given.ts';
import { urlToWire } from '../urls.ts';

type Schemas = components['schemas'];

/** What both forms of a category have in common. */
export const categoryFieldsToWire = (category: Category) => ({
  parent_id: category.parentId,
  name: category.name,
  description: category.description,
  sort_order: category.sortOrder,
  page_title: category.pageTitle,
  meta_description: category.metaDescription,
  layout_file: category.layoutFile,
  image_url: category.imageUrl,
  is_visible: category.isVisible,
  search_keywords: category.searchKeywords,
  default_product_sort: category.defaultProductSort as Schemas['DefaultProductSort'],
});

export const categoryToWire = (category: Category): Schemas['Category'] => ({
  id: category.id,
  ...categoryFieldsToWire(category),
  custom_url: urlToWire(category),
});

type CategoryInput = Partial<ReturnType<typeof categoryFieldsToWire>>;

/** What a body says of a category; what it leaves out is not there. */
export const categoryFromWire = (body: CategoryInput, path: string | undefined): Partial<CategoryFields> =>
  given({
    parentId: body.parent_id,
    name: body.name,
    description: body.description,
    sortOrder: body.sort_order,
    pageTitle: body.page_title,
    metaDescription: body.meta_description,
    layoutFile: body.layout_file,
    imageUrl: body.image_url,
    isVisible: body.is_visible,
    searchKeywords: body.search_keywords,
    defaultProductSort: body.default_product_sort,
    path,
  });
