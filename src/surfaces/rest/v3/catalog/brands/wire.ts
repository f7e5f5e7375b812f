import type { Brand, BrandFields } from '../../../../../domains/catalog/index.ts';
import type { components } from '../../../contract.generated.ts';
import { given } from '../../../given.ts';
import { urlToWire } from '../urls.ts';

type WireBrand = components['schemas']['Brand'];

export const brandToWire = (brand: Brand): WireBrand => ({
  id: brand.id,
  name: brand.name,
  page_title: brand.pageTitle,
  meta_description: brand.metaDescription,
  search_keywords: brand.searchKeywords,
  image_url: brand.imageUrl,
  custom_url: urlToWire(brand),
});

type BrandInput = Partial<Omit<WireBrand, 'id' | 'custom_url'>> & {
  custom_url?: { url: string } | undefined;
};

/** What a body says of a brand; what it leaves out is not there. */
export const brandFromWire = (body: BrandInput): Partial<BrandFields> =>
  given({
    name: body.name,
    pageTitle: body.page_title,
    metaDescription: body.meta_description,
    searchKeywords: body.search_keywords,
    imageUrl: body.image_url,
    path: body.custom_url?.url,
  });
