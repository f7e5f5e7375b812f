/** Codes that clients find in `errors[].extensions.code`. */
export type ErrorCode =
  | 'INSUFFICIENT_ACCESS_SCOPE'
  | 'INVALID_CUSTOMER_ACCESS_TOKEN'
  | 'MISSING_CUSTOMER_ACCESS_TOKEN'
  | 'NOT_IMPLEMENTED';

/** What goes along with a message on purpose. */
export interface ErrorExtensions {
  readonly code: ErrorCode;
  readonly requiredScopes?: readonly string[];
}

/**
 * An error that the client is meant to see, with exactly this message. Every other error that a resolver throws is
 * answered as `Internal server error` and reported.
 */
export class WireError extends Error {
  override readonly name = 'WireError';
  readonly extensions: ErrorExtensions | undefined;

  constructor(message: string, extensions?: ErrorExtensions) {
    super(message);
    this.extensions = extensions;
  }
}
