import { err } from '../../kernel/result.ts';

/** Why a token was refused: for the sign-in log, which the owner of the key reads, and never for the shopper. */
export interface Refusal {
  /** Stable, such as `iat_too_old`. */
  readonly code: string;
  /** In words, with the numbers: "iat is 47 s old; 30 s allowed". Never holds the token or a secret. */
  readonly reason: string;
  /** The API account that the token names, once it is known to be one of this store. */
  readonly clientId?: string;
  /** The customer that the token names, once its signature is proven. */
  readonly customerId?: number;
}

export const refuse = (
  code: string,
  reason: string,
  about: Pick<Refusal, 'clientId' | 'customerId'> = {},
): { readonly ok: false; readonly error: Refusal } => err({ code, reason, ...about });

/** The token is for somebody who is not, or no longer, a customer. */
export const unknownCustomer = (customerId: number): Refusal => ({
  code: 'unknown_customer',
  reason: `there is no customer ${customerId}`,
});

/** Since the token was signed the customer was signed out everywhere, or deleted. */
export const signedOut = (customerId: number): Refusal => ({
  code: 'signed_out',
  reason: `customer ${customerId} was signed out since the token was made`,
  customerId,
});

/** A value of a token as it may stand in a log: one line, short, and never the whole of what could be a secret. */
export function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  const text = JSON.stringify(value);
  return text.length <= 24 ? text : `${text.slice(0, 12)}…`;
}
