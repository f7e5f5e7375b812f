/** The units of all stores until a store can choose its own (`docs/storefront/graphql/examples/products.mdx`). */
const WEIGHT = 'oz';
const LENGTH = 'in';

const measured = (value: number, unit: string) => (value === 0 ? null : { value, unit });

/** A weight; null where none was entered. */
export const ounces = (value: number) => measured(value, WEIGHT);
/** A length; null where none was entered. */
export const inches = (value: number) => measured(value, LENGTH);
