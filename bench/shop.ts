import { createHmac, randomUUID } from 'node:crypto';
import type { ServerReady } from './server.process.ts';
import type { BenchRequest } from './load.ts';
import type { Sizes } from './options.ts';
import { emailOf } from './store-fill.ts';
import { PASSWORD } from './store-seed.ts';

/** What a case knows of the server, and how it asks. */
export interface Shop extends ServerReady {
  readonly sizes: Sizes;
}

/** A GraphQL request as a storefront's server sends it: a private token and, for a customer, their access token. */
export function graphqlRequest(
  { access }: Shop,
  query: string,
  variables: object,
  customerToken?: string,
): BenchRequest {
  return {
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${access.private_token}`,
      ...(customerToken !== undefined && { 'x-bc-customer-access-token': customerToken }),
    },
    body: JSON.stringify({ query, variables }),
  };
}

/** Sends one request outside the measurement. Follows no redirect. */
export const send = (port: number, prefix: string, { method, path, headers, body }: BenchRequest) =>
  fetch(`http://127.0.0.1:${port}${prefix}${path}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
  });

/** The data of a GraphQL request outside the measurement. Throws where the answer has errors. */
export async function dataOf<T>(shop: Shop, request: BenchRequest): Promise<T> {
  const response = await send(shop.port, '', request);
  const text = await response.text();
  const body = JSON.parse(text) as { data?: T; errors?: unknown };
  if (response.status !== 200 || body.errors !== undefined || body.data === undefined)
    throw new Error(`Status ${response.status}: ${text.slice(0, 600)}`);
  return body.data;
}

const LOGIN = `mutation Login($email: String!, $password: String!) {
  login(email: $email, password: $password) { customerAccessToken { value } }
}`;

export const loginRequest = (shop: Shop, customerId: number): BenchRequest =>
  graphqlRequest(shop, LOGIN, { email: emailOf(customerId), password: PASSWORD });

/** Customer access tokens of the first customers, two of each group; no case signs these in again. */
export async function signedIn(shop: Shop): Promise<string[]> {
  const tokens: string[] = [];
  for (let id = 1; id <= Math.min(RESERVED, 2 * (shop.sizes.groups + 1)); id += 1) {
    const data = await dataOf<{ login: { customerAccessToken: { value: string } } }>(
      shop,
      loginRequest(shop, id),
    );
    tokens.push(data.login.customerAccessToken.value);
  }
  return tokens;
}

/** Customers from 1 to this are signed in for the whole run. */
const RESERVED = 100;

/** Gives the ids of the other customers in turn. */
export function otherCustomers({ sizes }: Shop): () => number {
  let next = RESERVED;
  return () => {
    next = next >= sizes.customers ? RESERVED + 1 : next + 1;
    return next;
  };
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const HEADER = encoded({ alg: 'HS256', typ: 'JWT' });

/** A Customer Login token that is good once, now (`docs/start/authentication/customer-login.mdx`). */
export function loginJwt({ access }: Shop, customerId: number): string {
  const claims = encoded({
    iss: access.client_id,
    iat: Math.floor(Date.now() / 1000),
    jti: randomUUID(),
    operation: 'customer_login',
    store_hash: access.store_hash,
    customer_id: customerId,
  });
  const signature = createHmac('sha256', access.client_secret)
    .update(`${HEADER}.${claims}`)
    .digest('base64url');
  return `${HEADER}.${claims}.${signature}`;
}
