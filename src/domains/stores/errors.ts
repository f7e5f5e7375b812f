import { DomainError } from '../../kernel/errors.ts';

export const storeNotFound = (hash: string): DomainError =>
  new DomainError('stores.not_found', `There is no store ${hash}.`, { hash });
export const defaultStoreStays = (hash: string): DomainError =>
  new DomainError(
    'stores.default_stays',
    `Store ${hash} is the default store, which stays. Reset it instead.`,
    {
      hash,
    },
  );
export const unknownTimezone = (timezone: string): DomainError =>
  new DomainError('stores.unknown_timezone', `There is no time zone "${timezone}".`, { timezone });
