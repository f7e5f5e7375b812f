import { DomainError } from '../../kernel/errors.ts';

export const webhookNotFound = (id: number): DomainError =>
  new DomainError('webhooks.not_found', `There is no webhook ${id} of this account.`, { id });
export const deliveryNotFound = (id: string): DomainError =>
  new DomainError('webhooks.delivery_not_found', `There is no delivery ${id} to a webhook of this account.`);
export const unknownScope = (scope: string): DomainError =>
  new DomainError('webhooks.unknown_scope', `"${scope}" is not the scope of an event.`, { scope });
export const badDestination = (message: string): DomainError =>
  new DomainError('webhooks.bad_destination', message);
export const badHeaders = (message: string): DomainError => new DomainError('webhooks.bad_headers', message);
export const webhookExists = (): DomainError =>
  new DomainError('webhooks.exists', 'There is a webhook of this scope to this destination.');
export const webhookInactive = (id: number): DomainError =>
  new DomainError('webhooks.inactive', `The webhook ${id} is not active.`, { id });
export const exceptionsGoElsewhere = (): DomainError =>
  new DomainError(
    'webhooks.exceptions_go_elsewhere',
    'The webhook that tells of failures to send needs a destination of its own.',
  );
export const tooManyWebhooks = (scope: string, most: number): DomainError =>
  new DomainError('webhooks.too_many', `There are ${most} webhooks of ${scope} already.`, { scope, most });
