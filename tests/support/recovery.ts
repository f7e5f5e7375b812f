import type { StoreAccess } from '../../src/seeds/index.ts';
import type { AccountErrorOnWire } from './account.ts';
import { dataOf } from './answers.ts';
import { graphql } from './clients.ts';
import { Visitor } from './visitor.ts';

type Errors = readonly AccountErrorOnWire[];

/** Sends one mutation of recovery as a guest does, and gives its errors. */
async function mutate(
  store: StoreAccess,
  mutation: 'requestResetPassword' | 'resetPassword',
  input: object,
  headers: Record<string, string> = {},
): Promise<Errors> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const answer = await graphql(
    store,
    `mutation ($input: ${type}!) {
      customer { ${mutation}(input: $input) { errors { __typename ... on Error { message } } } }
    }`,
    { variables: { input }, headers },
  );
  return dataOf<{ customer: Record<string, { errors: Errors }> }>(answer).customer[mutation]!.errors;
}

/** Asks for a link to choose a new password. */
export const requestReset = (
  store: StoreAccess,
  input: { readonly email: string; readonly path?: string },
  headers: Record<string, string> = {},
): Promise<Errors> => mutate(store, 'requestResetPassword', input, headers);

/** Chooses a new password by a mailed link, as its customer or as another. */
export const resetBy = (
  store: StoreAccess,
  link: URL,
  newPassword: string,
  customerEntityId = Number(link.searchParams.get('c')),
): Promise<Errors> =>
  mutate(store, 'resetPassword', { customerEntityId, token: link.searchParams.get('t'), newPassword });

/** Asks for a link that signs in. */
export async function requestPasswordless(
  store: StoreAccess,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }> {
  const response = await fetch(`${store.storefront_url}/login.php?action=passwordless_login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const isJson = response.headers.get('content-type')?.includes('json');
  const text = await response.text();
  return {
    status: response.status,
    body: (isJson ? JSON.parse(text) : {}) as Readonly<Record<string, unknown>>,
  };
}

/** Follows a link in a browser: where it leads, and who the browser is signed in as. */
export async function follow(
  store: StoreAccess,
  link: URL,
  visitor = new Visitor(store.storefront_url),
): Promise<{ readonly location: string | null; readonly email: string | null }> {
  const response = await visitor.get(link.pathname + link.search);
  return { location: response.headers.get('location'), email: await visitor.email() };
}
