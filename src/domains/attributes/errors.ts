import { DomainError } from '../../kernel/errors.ts';

export const attributeNotFound = (id: number, index: number): DomainError =>
  new DomainError('attributes.not_found', `There is no customer attribute ${id}.`, { id, index });

export const nameInUse = (name: string, index: number): DomainError =>
  new DomainError('attributes.name_in_use', `A customer attribute named "${name}" exists already.`, {
    name,
    index,
  });

export const tooManyAttributes = (most: number, index: number): DomainError =>
  new DomainError('attributes.too_many', `A store has at most ${most} customer attributes.`, { most, index });

export const repeatedAttribute = (id: number, index: number): DomainError =>
  new DomainError('attributes.repeated_row', `Row ${index} names ${id} again.`, { id, index });

export const unknownAttribute = (id: number, index: number): DomainError =>
  new DomainError('attributes.unknown_attribute', `There is no customer attribute ${id}.`, { id, index });

export const unknownCustomer = (id: number, index: number): DomainError =>
  new DomainError('attributes.unknown_customer', `There is no customer ${id}.`, { id, index });

export const badValue = (name: string, wanted: string, index: number): DomainError =>
  new DomainError('attributes.bad_value', `The customer attribute "${name}" takes ${wanted}.`, { index });

export const repeatedValue = (index: number): DomainError =>
  new DomainError('attributes.repeated_value', 'An earlier row says it of the same customer.', { index });

export const otherValue = (id: number, index: number): DomainError =>
  new DomainError('attributes.other_value', `${id} is not what this customer has in this attribute.`, {
    id,
    index,
  });

export const tooManyCustomers = (most: number): DomainError =>
  new DomainError('attributes.too_many_customers', `Values of at most ${most} customers are set at once.`, {
    most,
  });
