import { DomainError } from '../../kernel/errors.ts';

/** Which value a refusal is about: its field, the row of a batch, and the form. */
export interface At {
  readonly area: 'customer' | 'address';
  readonly field?: string | undefined;
  /** The list of an input that it came in, where there are several. */
  readonly list?: string | undefined;
  readonly index?: number | undefined;
}

const facts = (at: At) => Object.fromEntries(Object.entries(at).filter(([, value]) => value !== undefined));

export const fieldNotFound = (id: number): DomainError =>
  new DomainError('forms.not_found', `There is no form field ${id} of the store’s own.`, { id });

export const labelInUse = (label: string): DomainError =>
  new DomainError('forms.label_in_use', `A form field "${label}" exists already.`, { label });

export const badField = (setting: string, message: string): DomainError =>
  new DomainError('forms.bad_field', message, { setting });

export const tooManyFields = (most: number): DomainError =>
  new DomainError('forms.too_many', `A store has at most ${most} form fields of its own.`);

export const unknownField = (field: string | number, at: At): DomainError =>
  new DomainError('forms.unknown_field', `There is no form field ${field}.`, facts(at));

export const badValue = (message: string, at: At): DomainError =>
  new DomainError('forms.bad_value', message, facts(at));

export const valueRepeated = (field: string, at: At): DomainError =>
  new DomainError('forms.value_repeated', `The form field "${field}" has two values.`, facts(at));

export const valueMissing = (field: string, at: At): DomainError =>
  new DomainError('forms.value_missing', `The form field "${field}" is required.`, facts(at));

export const ownerNotFound = (kind: At['area'], id: number, index: number): DomainError =>
  new DomainError('forms.owner_not_found', `There is no ${kind} ${id}.`, {
    field: kind === 'customer' ? 'customer_id' : 'address_id',
    index,
  });
