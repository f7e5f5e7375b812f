import type { DomainError } from '../../kernel/errors.ts';
import { cartMessages } from './cart/errors.ts';
import { WireError } from './errors.ts';

/**
 * How the refusals of domains and flows read here. What is missing is a fault: it is masked and reported. A row is
 * the message, or makes it from the error's facts.
 */
const MESSAGES: Readonly<Record<string, string | ((error: DomainError) => string)>> = {
  'sign-in.refused': 'Invalid credentials',
  'sign-in.reset_required': 'Reset password',
  'stores.not_found': 'There is no such store.',
  'db.unstorable': (error) => error.message,
  'pricing.currency_unsupported': (error) => error.message,
  'sso.session_sync_too_large': 'The session sync data is too long for a link.',
  'account.not_signed_in': 'Customer is not logged in.',
  'wishlists.not_found': (error) => error.message,
  'wishlists.item_not_found': (error) => error.message,
  'wishlists.unknown_customer': (error) => error.message,
  'wishlists.unknown_product': (error) => error.message,
  'wishlists.unknown_variant': (error) => error.message,
  'wishlists.bad_name': (error) => error.message,
  'wishlists.too_many': (error) => error.message,
  'wishlists.too_many_items': (error) => error.message,
  ...cartMessages,
};

export function wireFormOf(error: DomainError): WireError | undefined {
  const message = MESSAGES[error.code];
  if (message === undefined) return undefined;
  return new WireError(typeof message === 'string' ? message : message(error));
}

/** Every code that has a row, with its message; null where the message depends on the facts. */
export const graphqlErrorMessages = (): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    Object.entries(MESSAGES).map(([code, message]) => [code, typeof message === 'string' ? message : null]),
  );
