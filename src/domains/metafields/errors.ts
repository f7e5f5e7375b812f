import { DomainError, type Facts } from '../../kernel/errors.ts';
import type { Owner } from './metafield.ts';

const at = (index: number | undefined): Facts => (index === undefined ? {} : { index });

export const metafieldNotFound = (id: number, index?: number): DomainError =>
  new DomainError('metafields.not_found', `There is no metafield ${id}.`, { id, ...at(index) });

export const metafieldNotYours = (id: number, index?: number): DomainError =>
  new DomainError('metafields.not_yours', `Metafield ${id} is written only by the app that made it.`, {
    id,
    ...at(index),
  });

export const metafieldExists = (
  { namespace, key }: { namespace: string; key: string },
  index?: number,
): DomainError =>
  new DomainError(
    'metafields.already_exists',
    `There is a metafield "${key}" in the namespace "${namespace}" already.`,
    { namespace, key, ...at(index) },
  );

export const ownerNotFound = ({ kind, id }: Owner, index?: number): DomainError =>
  new DomainError('metafields.owner_not_found', `There is no ${kind} ${id}.`, { id, ...at(index) });

export const tooManyMetafields = (most: number, index?: number): DomainError =>
  new DomainError('metafields.too_many', `An app may give it ${most} metafields at most.`, {
    most,
    ...at(index),
  });

export const repeatedMetafield = (id: number, index: number): DomainError =>
  new DomainError('metafields.repeated_row', `Row ${index} names ${id} again.`, { id, index });
