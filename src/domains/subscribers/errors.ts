import { DomainError } from '../../kernel/errors.ts';

export const subscriberNotFound = (id: number): DomainError =>
  new DomainError('subscribers.not_found', `There is no subscriber ${id}.`, { id });

export const subscriberExists = (email: string): DomainError =>
  new DomainError('subscribers.already_exists', 'This e-mail address has been subscribed before.', { email });

export const unknownChannel = (id: number): DomainError =>
  new DomainError('subscribers.unknown_channel', `There is no channel ${id}.`, { id });
