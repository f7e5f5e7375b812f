import type { Context } from '../../../db/context.ts';
import { customerIdOf } from '../../../kernel/actor.ts';
import { DomainError } from '../../../kernel/errors.ts';

/** An error that a mutation of the account answers as data: a member of its union. */
export interface AccountError<Name extends string = string> {
  readonly __typename: Name;
  readonly message: string;
  /** Where in the arguments, for a `ValidationError`. */
  readonly path?: string[];
}

/** How a refusal reads as data, by its code. */
export type Refusals<Name extends string> = Readonly<
  Record<string, (error: DomainError) => AccountError<Name>>
>;

type Answer<T, Name extends string> =
  | { readonly value: T; readonly errors: [] }
  | { readonly value: null; readonly errors: [AccountError<Name>] };

/** Does it, or answers why not. A refusal that the table does not have is an error of the whole request. */
export async function answer<T, Name extends string>(
  work: () => Promise<T>,
  refusals: Refusals<Name>,
): Promise<Answer<T, Name>> {
  try {
    return { value: await work(), errors: [] };
  } catch (error) {
    const refusal = error instanceof DomainError ? refusals[error.code] : undefined;
    if (!refusal) throw error;
    return { value: null, errors: [refusal(error as DomainError)] };
  }
}

/** The customer whose account it is about. Throws `account.not_signed_in`. */
export function signedIn(ctx: Context): number {
  const id = customerIdOf(ctx.actor);
  if (id === null) throw new DomainError('account.not_signed_in', 'Customer is not logged in.');
  return id;
}

/** A refusal under another name, with its own message or another. */
export const as =
  <Name extends string>(name: Name, message?: string) =>
  (error: DomainError): AccountError<Name> => ({ __typename: name, message: message ?? error.message });

/** A `ValidationError` about this argument. */
export const invalid =
  (...path: string[]) =>
  ({ message, facts }: DomainError): AccountError<'ValidationError'> => ({
    __typename: 'ValidationError',
    message,
    path: typeof facts['path'] === 'string' ? facts['path'].split('.') : path,
  });

/** A token that was not taken, for unions that have a `ValidationError`. */
export const NO_ROBOTS = { 'recaptcha.refused': invalid('reCaptchaV2') };
export const NOT_SIGNED_IN = { 'account.not_signed_in': as('CustomerNotLoggedInError') };
export const EMAIL_IN_USE = {
  'customers.email_in_use': as('EmailAlreadyInUseError', 'The email address is already in use.'),
};
