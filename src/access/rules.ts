import type { Caller } from '../kernel/actor.ts';

/** The four kinds of caller that GraphQL knows, told apart by where the request came from. */
export type CallerRow = 'page' | 'browser' | 'server' | 'private' | 'impersonation';

/** What a request may carry to say for whom it is. */
export type ShopperCredential = 'cookie' | 'access-token' | 'customer-id';

/** `use` it; go on as if it were `ignore`d; or `refuse` the whole request. */
export type Verdict = 'use' | 'ignore' | 'refuse';

/**
 * Which caller may name its shopper by which credential (wire facts 1, "Who is asking"; attacks 30, 34, 36). A server
 * may send the cookies that a login gave it; private tokens are stateless; a customer id counts only with the token
 * that is made for it.
 */
export const SHOPPER_RULES: Readonly<Record<CallerRow, Readonly<Record<ShopperCredential, Verdict>>>> = {
  page: { cookie: 'use', 'access-token': 'refuse', 'customer-id': 'ignore' },
  browser: { cookie: 'use', 'access-token': 'refuse', 'customer-id': 'refuse' },
  server: { cookie: 'use', 'access-token': 'use', 'customer-id': 'ignore' },
  private: { cookie: 'ignore', 'access-token': 'use', 'customer-id': 'ignore' },
  impersonation: { cookie: 'ignore', 'access-token': 'use', 'customer-id': 'use' },
};

/** What a login gives this caller: cookies, a token in the body, or only the word that the password is right. */
export const LOGIN_GIVES: Readonly<
  Record<CallerRow, { readonly session: boolean; readonly accessToken: boolean }>
> = {
  page: { session: true, accessToken: false },
  browser: { session: true, accessToken: false },
  server: { session: true, accessToken: true },
  private: { session: false, accessToken: true },
  impersonation: { session: false, accessToken: false },
};

/** Which row of the tables a caller is. */
export function rowOf(caller: Caller): CallerRow {
  switch (caller.kind) {
    case 'page':
      return 'page';
    case 'storefront':
      if (caller.origin === null) return 'server';
      return caller.sameOrigin ? 'page' : 'browser';
    case 'private':
      return 'private';
    case 'impersonation':
      return 'impersonation';
    case 'account':
      throw new Error('An API account has no shopper.');
  }
}
