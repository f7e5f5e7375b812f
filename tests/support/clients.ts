import type { StoreAccess } from '../../src/seeds/index.ts';

export interface GraphqlAnswer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: T;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly (string | number)[];
      readonly extensions?: Readonly<Record<string, unknown>>;
    }[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** Sends one GraphQL request. Without a bearer it uses the store's storefront token. */
export async function graphql<T = unknown>(
  store: Pick<StoreAccess, 'storefront_url' | 'storefront_token'>,
  query: string,
  {
    variables,
    bearer = store.storefront_token,
    headers = {},
  }: { variables?: object; bearer?: string | null; headers?: Record<string, string> } = {},
): Promise<GraphqlAnswer<T>> {
  const response = await fetch(`${store.storefront_url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as GraphqlAnswer<T>['body'],
  };
}

export interface RestAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: never;
}

/** Sends one request to the management API, `path` from `/v2` or `/v3` on, as the store's own account. */
export async function rest(
  store: Pick<StoreAccess, 'api_url' | 'store_hash' | 'access_token'>,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RestAnswer> {
  const response = await fetch(`${store.api_url}/stores/${store.store_hash}${path}`, {
    method,
    headers: {
      accept: 'application/json',
      'x-auth-token': store.access_token,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: (text === '' ? null : JSON.parse(text)) as never,
  };
}

/** Signs a customer in as a server does, and gives the customer access token. */
export async function signIn(
  store: StoreAccess,
  customer: { email: string; password: string },
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await graphql(
    store,
    'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { customerAccessToken { value } } }',
    {
      variables: { e: customer.email, p: customer.password },
      headers,
    },
  );
  const { data } = answer.body as unknown as { data: { login: { customerAccessToken: { value: string } } } };
  return data.login.customerAccessToken.value;
}

/** The cookies an answer sets, as a Cookie header. */
export const cookiesOf = (headers: Headers): string =>
  headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0]!)
    .filter((pair) => !pair.endsWith('='))
    .join('; ');
