/** `reset`: its holder may choose a new password; `passwordless`: its holder is signed in. */
export type RecoveryKind = 'reset' | 'passwordless';

/** A single-use link to a customer's account. Only the hash of its token is stored. */
export interface RecoveryToken {
  readonly customerId: number;
  readonly kind: RecoveryKind;
  /** It serves on this channel alone. */
  readonly channelId: number;
  /** Where it was sent, as addresses are compared: once the customer has another, it is over. */
  readonly email: string;
  readonly expiresAt: Date;
}

/** Seconds. A reset outlives the window in which mail is limited, so that its last link still works. */
export const LIVES: Readonly<Record<RecoveryKind, number>> = { reset: 3_600, passwordless: 900 };
