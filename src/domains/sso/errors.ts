import { DomainError } from '../../kernel/errors.ts';

/** What is to be carried over does not fit into a link. */
export const sessionSyncTooLarge = (): DomainError =>
  new DomainError('sso.session_sync_too_large', 'The session sync data is too long for a link.');
