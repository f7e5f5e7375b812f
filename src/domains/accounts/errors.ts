import { DomainError } from '../../kernel/errors.ts';

export const unknownScope = (scope: string): DomainError =>
  new DomainError('accounts.unknown_scope', `There is no scope "${scope}".`, { scope });

export const accountNotFound = (id: number | string): DomainError =>
  new DomainError('accounts.not_found', `There is no API account ${id}.`, { id });
