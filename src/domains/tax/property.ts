/** Of what a tax property has values. */
export type PropertyType = 'PRODUCT' | 'CUSTOMER';

/** A field that tax providers are told about a product or a customer (`reference/tax_properties.v3.yml`). */
export interface TaxProperty {
  readonly id: number;
  readonly code: string;
  readonly displayName: string;
  readonly description: string;
  readonly type: PropertyType;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The values of one product or customer, by the codes of the properties. */
export interface PropertyValues {
  readonly ownerId: number;
  readonly values: Readonly<Record<string, string>>;
}
