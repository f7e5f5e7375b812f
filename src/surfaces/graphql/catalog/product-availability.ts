import type { Availability, Product } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';
import type { ProductAvailabilityStatus } from '../schema.generated.ts';

const STATUS: Readonly<Record<Availability, ProductAvailabilityStatus>> = {
  available: 'Available',
  preorder: 'Preorder',
  disabled: 'Unavailable',
};

const TYPES = {
  available: 'ProductAvailable',
  preorder: 'ProductPreOrder',
  disabled: 'ProductUnavailable',
} as const;

type Parent = Pick<Product, 'availability' | 'availabilityDescription'>;

const shared = {
  status: ({ availability }: Parent) => STATUS[availability],
  description: ({ availabilityDescription }: Parent) => availabilityDescription,
};

declare module '../parents.ts' {
  interface Parents {
    ProductAvailable: Parent & { readonly __typename: string };
    ProductPreOrder: Parent & { readonly __typename: string };
    ProductUnavailable: Parent & { readonly __typename: string };
  }
}

/** Whether a product can be bought now, later or not. */
export const productAvailability: ResolverModule = {
  Product: {
    availability: ({ availability }) => STATUS[availability],
    availabilityDescription: 'property',
    availabilityV2: ({ availability, availabilityDescription }) => ({
      __typename: TYPES[availability],
      availability,
      availabilityDescription,
    }),
  },
  ProductAvailable: shared,
  ProductPreOrder: shared,
  ProductUnavailable: shared,
};
