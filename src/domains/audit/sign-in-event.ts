/** How someone tried to sign in. */
export type SignInMethod = 'password' | 'jwt-url' | 'jwt-mutation' | 'redirect' | 'session-sync' | 'page';

/** A sign-in or a refusal, with the exact reason. Never holds a token, a secret or a password. */
export interface SignInEvent {
  readonly id: number;
  readonly at: Date;
  readonly channelId: number;
  readonly method: SignInMethod;
  readonly outcome: 'success' | 'refused';
  /** Stable, such as `iat_too_old`; `ok` for a success. */
  readonly reasonCode: string;
  /** In words, with the numbers: "iat is 47 s old; 30 s allowed". */
  readonly reason: string;
  readonly customerId: number | null;
  /** The API account that signed the token, by its client id. */
  readonly clientId: string | null;
  readonly address: string;
  readonly userAgent: string | null;
}

export type NewSignInEvent = Pick<SignInEvent, 'method' | 'outcome' | 'reasonCode' | 'reason'> &
  Partial<Pick<SignInEvent, 'customerId' | 'clientId' | 'userAgent'>>;

export interface SignInEventFilter {
  readonly customerIds?: readonly number[];
  readonly outcome?: 'success' | 'refused';
  readonly methods?: readonly string[];
  readonly reasonCodes?: readonly string[];
  readonly clientId?: string;
  readonly address?: string;
  readonly channelIds?: readonly number[];
  readonly atMin?: Date;
  readonly atMax?: Date;
}
