/** What the log tells of. */
export type SignInKind =
  | 'sign-in'
  | 'sign-out'
  /** A link was asked for by mail, or a password was reset by one. */
  | 'recovery'
  /** Somebody began to act as a customer by a customer impersonation token. */
  | 'impersonation'
  /** A request to the GraphQL API was not let in. */
  | 'access';

/** By what: how someone tried to sign in, what signed them out, or which credential it was about. */
export type SignInMethod =
  | 'password'
  | 'jwt-url'
  | 'jwt-mutation'
  | 'redirect'
  | 'session-sync'
  | 'passwordless'
  | 'password-reset'
  | 'page'
  | 'logout'
  | 'customer-change'
  | 'bearer'
  | 'access-token'
  | 'customer-id';

/** A line of the sign-in log, with the exact reason. Never holds a token, a secret or a password. */
export interface SignInEvent {
  readonly id: number;
  readonly at: Date;
  readonly channelId: number;
  readonly kind: SignInKind;
  readonly method: SignInMethod;
  readonly outcome: 'success' | 'refused';
  /** Stable, such as `iat_too_old`; `ok` for a success. */
  readonly reasonCode: string;
  /** In words, with the numbers: "iat is 47 s old; 30 s allowed". */
  readonly reason: string;
  readonly customerId: number | null;
  /** The API account behind it, by its client id: it signed the token, made it, or changed the customer. */
  readonly clientId: string | null;
  readonly address: string;
  readonly userAgent: string | null;
}

export type NewSignInEvent = Pick<SignInEvent, 'method' | 'outcome' | 'reasonCode' | 'reason'> &
  Partial<Pick<SignInEvent, 'kind' | 'customerId' | 'clientId' | 'userAgent'>>;

export interface SignInEventFilter {
  readonly customerIds?: readonly number[];
  readonly outcome?: 'success' | 'refused';
  readonly kinds?: readonly string[];
  readonly methods?: readonly string[];
  readonly reasonCodes?: readonly string[];
  readonly clientId?: string;
  readonly address?: string;
  readonly channelIds?: readonly number[];
  readonly atMin?: Date;
  readonly atMax?: Date;
}
