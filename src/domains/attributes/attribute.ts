import { isDay } from '../../kernel/day.ts';

export const ATTRIBUTE_TYPES = ['string', 'number', 'date'] as const;
export type AttributeType = (typeof ATTRIBUTE_TYPES)[number];

/** What a store keeps about its customers: a name, and of what type its values are. */
export interface Attribute {
  readonly id: number;
  readonly name: string;
  /** Never changes. */
  readonly type: AttributeType;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

export type NewAttribute = Pick<Attribute, 'name' | 'type'>;
export type AttributePatch = Pick<Attribute, 'id' | 'name'>;

/** What one customer has in one attribute. */
export interface AttributeValue {
  readonly id: number;
  readonly attributeId: number;
  readonly customerId: number;
  /** Text, whatever the type (`reference/customers.v3.yml`). */
  readonly value: string;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

/** What is said of a customer. */
export type SaidAttribute = Pick<AttributeValue, 'attributeId' | 'value'>;

/** How many a store has at most (`reference/customers.v3.yml`). */
export const MOST_ATTRIBUTES = 50;

/** How names are compared: two that differ only in case are one. */
export const comparableName = (name: string): string => name.toLowerCase();

const NUMBER = /^-?\d+(\.\d+)?$/;
const MOMENT =
  /^(\d{4}-\d\d-\d\d)(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/i;

/** What a type asks of a value; an empty one fits them all. */
const WANTED: Readonly<Record<AttributeType, (value: string) => string | null>> = {
  string: () => null,
  number: (value) => (NUMBER.test(value) ? null : 'a number, such as 12 or -1.5'),
  date: (value) =>
    isDay(MOMENT.exec(value)?.[1] ?? '') ? null : 'a date, such as 2026-01-31, with or without a time',
};

/** What a value of this type would have to be; null where it is. */
export const misfit = (type: AttributeType, value: string): string | null =>
  value === '' ? null : WANTED[type](value);
