/** What the session's cookies carry. */
export interface SessionStart {
  readonly sessionToken: string;
  /** null: a guest's session. */
  readonly customerToken: string | null;
  /** Seconds. */
  readonly maxAge: number;
}

/** What a resolver wants done to the HTTP answer; the surface knows cookies, resolvers do not. */
export type Effect =
  /** A session has begun, for a guest's cart or a customer who signed in. */
  | { readonly kind: 'session-started'; readonly session: SessionStart }
  /** The customer has signed out. */
  | { readonly kind: 'session-ended' };
