import { DEFAULT_CLASS } from './zone.ts';

/** What is taxed alike (`reference/tax_classes.v2.yml`). */
export interface TaxClass {
  /** 0 is the default class. */
  readonly id: number;
  readonly name: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What is in it is not taxed. */
export const NON_TAXABLE = 1;

/** The classes of a new store (`reference/tax_classes.v2.yml`; the default one is named in the order documentation). */
export const DEFAULT_CLASSES = [
  { id: DEFAULT_CLASS, name: 'Default Tax Class' },
  { id: NON_TAXABLE, name: 'Non-Taxable Products' },
  { id: 2, name: 'Shipping' },
  { id: 3, name: 'Gift Wrapping' },
] as const;
