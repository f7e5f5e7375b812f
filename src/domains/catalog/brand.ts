export interface BrandFields {
  readonly name: string;
  readonly pageTitle: string;
  readonly metaDescription: string;
  readonly imageUrl: string;
  readonly searchKeywords: string;
  /** Path of its page, with slashes at both ends. */
  readonly path: string;
}

export interface Brand extends BrandFields {
  readonly id: number;
}

export type NewBrand = Pick<BrandFields, 'name'> & Partial<Omit<BrandFields, 'name'>>;
