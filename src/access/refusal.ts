import type { BearerRefusal } from '../domains/tokens/index.ts';

/** Why a request is not let in. The surface has the words and the status of each. */
export type RefusalCode =
  | 'no-bearer'
  | `bearer-${BearerRefusal}`
  /** A token that is for servers only, from a browser. */
  | 'token-from-browser'
  /** A storefront token without origins, or with others, from a browser. */
  | 'origin-not-allowed'
  /** A storefront token from a server, where the store refuses that. */
  | 'server-use-refused'
  | 'access-token-from-browser'
  | 'customer-id-not-allowed'
  | 'customers-disagree'
  | 'invalid-access-token'
  | 'unknown-customer'
  | 'no-auth-token'
  | 'unknown-auth-token'
  | 'unknown-store';

export class AccessRefused extends Error {
  override readonly name = 'AccessRefused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}
