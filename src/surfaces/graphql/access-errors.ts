import type { RefusalCode } from '../../access/refusal.ts';

interface Answer {
  readonly status: number;
  readonly body: {
    readonly errors: readonly { readonly message: string; readonly extensions?: { readonly code: string } }[];
  };
}

/** What the GraphQL surface answers to a caller who is not let in (`docs/start/about/status-codes.mdx`). */
const MESSAGES: Readonly<Partial<Record<RefusalCode, string>>> = {
  'no-bearer': 'GraphQL credentials were missing. No token was sent.',
  'bearer-not-a-jwt': 'GraphQL invalid credentials. String is not a JWT',
  'bearer-bad-signature': 'GraphQL invalid credentials. JWT signature is invalid',
  'bearer-expired': 'GraphQL invalid credentials. JWT is expired',
  'bearer-other-channel': "GraphQL invalid credentials. JWT channel id doesn't match channel id of the URL",
  'bearer-revoked': 'Unknown JWT token',
  'bearer-no-json': 'GraphQL invalid credentials. JWT has no valid Json',
  'bearer-unknown-json': 'GraphQL invalid credentials. JWT has Json of an unknown format',
  'bearer-other-store': "GraphQL invalid credentials. JWT store id doesn't match store id of the URL",
  'token-from-browser': 'This token is for servers only and was sent from a browser.',
  'origin-not-allowed': 'This token does not allow requests from this origin.',
  'server-use-refused': 'This storefront token is for browsers only. Use a private token on a server.',
  'access-token-from-browser': 'A customer access token is for servers only and was sent from a browser.',
  'customer-id-not-allowed': 'X-Bc-Customer-Id is for customer impersonation tokens on servers only.',
  'customers-disagree': 'X-Bc-Customer-Id and the customer access token name different customers.',
  'unknown-customer': 'X-Bc-Customer-Id names no customer who may shop on this channel.',
};

/** The answer to a refusal. An invalid customer access token is an ordinary GraphQL error, with its documented code. */
export function answerRefusal(code: RefusalCode): Answer {
  if (code === 'invalid-access-token') {
    return {
      status: 200,
      body: {
        errors: [
          {
            message: 'The customer access token is invalid or has expired.',
            extensions: { code: 'INVALID_CUSTOMER_ACCESS_TOKEN' },
          },
        ],
      },
    };
  }
  const message = MESSAGES[code];
  if (!message) throw new Error(`No GraphQL answer for ${code}.`);
  return { status: 401, body: { errors: [{ message }] } };
}
