import { modifierDisables, type Availability, type Product } from '../../../domains/catalog/index.ts';
import type { ResolverModule } from '../module.ts';
import type { ProductNode } from './parents.ts';
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

/** What the product says, or why it is not sold with the modifiers that the query chose. */
function availabilityOf({ availability, availabilityDescription, chosen }: ProductNode): Parent {
  const message = modifierDisables(chosen?.modifierValues ?? []);
  return message === null
    ? { availability, availabilityDescription }
    : { availability: 'disabled', availabilityDescription: message || availabilityDescription };
}

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
    availability: (product) => STATUS[availabilityOf(product).availability],
    availabilityDescription: (product) => availabilityOf(product).availabilityDescription,
    availabilityV2: (product) => {
      const parent = availabilityOf(product);
      return { __typename: TYPES[parent.availability], ...parent };
    },
  },
  ProductAvailable: shared,
  ProductPreOrder: shared,
  ProductUnavailable: shared,
};
