import { DomainError } from '../../kernel/errors.ts';

export const badChannels = (message: string): DomainError => new DomainError('tokens.bad_channels', message);
export const badExpiry = (): DomainError =>
  new DomainError('tokens.bad_expiry', 'expires_at must be in the future.');
export const badOrigin = (origin: string): DomainError =>
  new DomainError('tokens.bad_origin', `"${origin}" is not an origin, such as https://shop.example.com.`, {
    origin,
  });
export const unknownToken = (): DomainError =>
  new DomainError('tokens.unknown', 'The token in Sf-Api-Token is not one of this store.');
