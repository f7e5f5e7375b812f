/** An OAuth scope of an API account, such as `store_v2_customers_login`. */
export type OAuthScope = string;
/** An access scope of a private token (`graphql-storefront.mdx`, "Private token access scopes"). */
export type TokenScope = 'Unauthenticated' | 'Customer' | 'B2B';

/** What sent the request. */
export type Caller =
  /** A hosted page of ours: the session cookie and nothing else. */
  | { readonly kind: 'page' }
  /** A storefront token; `origin` is there when a browser sent it (wire facts 1: "Origin is present"). */
  | { readonly kind: 'storefront'; readonly origin: string | null; readonly sameOrigin: boolean }
  | { readonly kind: 'private'; readonly scopes: ReadonlySet<TokenScope> }
  | {
      readonly kind: 'impersonation';
      /** The API account that made the token, where one did. */
      readonly accountId: number | null;
    }
  | {
      readonly kind: 'account';
      readonly accountId: number;
      readonly clientId: string;
      readonly scopes: ReadonlySet<OAuthScope>;
    };

/** For whom the request is made. */
export type Shopper =
  | { readonly kind: 'guest' }
  | {
      readonly kind: 'customer';
      readonly customerId: number;
      /** How we know: a browser session, a customer access token, or impersonation by id. */
      readonly by: 'session' | 'access-token' | 'impersonation';
    };

/** Who is asking, on two axes, since credentials combine. The combinations allowed are the table in access/rules.ts. */
export interface Actor {
  readonly caller: Caller;
  readonly shopper: Shopper;
  /** The browser session this request belongs to, as its stored hash in hex; a guest may have one too. */
  readonly session: string | null;
}

export const GUEST: Shopper = { kind: 'guest' };

export const customerIdOf = (actor: Actor): number | null =>
  actor.shopper.kind === 'customer' ? actor.shopper.customerId : null;
