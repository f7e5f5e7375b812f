/** What a request shows of who it is, as text and unverified. */
export interface Credentials {
  /** The token after `Bearer`, or null. */
  readonly bearer: string | null;
  readonly origin: string | null;
  /** Whether the origin is the host's own: a hosted page asks. */
  readonly sameOrigin: boolean;
  readonly sessionCookie: string | null;
  readonly customerCookie: string | null;
  readonly customerAccessToken: string | null;
  /** X-Bc-Error-On-Invalid-Customer-Access-Token */
  readonly errorOnInvalidAccessToken: boolean;
  /** X-Bc-Customer-Id */
  readonly customerId: string | null;
}

/** Reads `Bearer <token>`; one real client sends two spaces. */
export const bearerOf = (authorization: string | undefined): string | null =>
  /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1] ?? null;
