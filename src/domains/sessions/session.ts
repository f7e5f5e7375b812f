/** A browser's stay at a store's hosted pages, signed in or not. */
export interface Session {
  /** The hash of its cookie, which is all that is stored of it. */
  readonly hash: Buffer;
  readonly channelId: number;
  readonly customerId: number | null;
  readonly cartId: string | null;
  readonly expiresAt: Date;
}

export const isLive = (session: Session, channelId: number, now: Date): boolean =>
  session.channelId === channelId && session.expiresAt > now;

/** What a new session is known by. The texts go to the browser and are not kept. */
export interface IssuedSession {
  readonly hash: Buffer;
  /** The cookie SHOP_SESSION_TOKEN. */
  readonly sessionToken: string;
  /** The cookie SHOP_TOKEN, which alone identifies the customer; null for a guest. */
  readonly customerToken: string | null;
  /** Seconds that the cookies live. */
  readonly maxAge: number;
}

/** A customer access token: `<64 hex>_<unix seconds>` (wire facts 1). */
export interface IssuedAccessToken {
  readonly value: string;
  readonly expiresAt: Date;
}

export const SESSION_DAYS = 7;
export const ACCESS_TOKEN_DAYS = 7;
