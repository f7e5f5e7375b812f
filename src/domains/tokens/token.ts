import type { TokenScope } from '../../kernel/actor.ts';

/** The three bearer tokens of the GraphQL Storefront API (`docs/start/authentication/graphql-storefront.mdx`). */
export type TokenKind = 'storefront' | 'private' | 'impersonation';

export interface StorefrontToken {
  readonly kind: TokenKind;
  /** Empty: every channel of the store. */
  readonly channelIds: readonly number[];
  /** Origins of browsers that may use it; empty: servers only. Storefront tokens only. */
  readonly allowedCorsOrigins: readonly string[];
  /** Private tokens only. */
  readonly scopes: readonly TokenScope[];
  /** The API account that made it, where one did. */
  readonly accountId: number | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

/** Why a bearer token is refused; the GraphQL surface has the documented message of each. */
export type BearerRefusal =
  | 'not-a-jwt'
  | 'no-json'
  | 'unknown-json'
  | 'bad-signature'
  | 'expired'
  | 'other-channel'
  | 'other-store'
  | 'revoked';

/** `expires_at: 0` asks for a token that does not expire. */
export const NEVER = new Date('9999-12-31T23:59:59Z');

export const servesChannel = (token: StorefrontToken, channelId: number): boolean =>
  token.channelIds.length === 0 || token.channelIds.includes(channelId);
