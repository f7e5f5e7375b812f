import assert from 'node:assert/strict';
import type { GraphqlAnswer, RestAnswer } from './clients.ts';

/** The data of a GraphQL answer that has no `errors` key at all, as successes have none. */
export function dataOf<T = never>({ status, body }: GraphqlAnswer): T {
  assert.equal('errors' in body, false, JSON.stringify(body.errors));
  assert.equal(status, 200);
  return body.data as T;
}

/** The one error of a GraphQL answer, with what an error has on the wire. */
export function errorOf({ body }: GraphqlAnswer) {
  assert.equal(body.errors?.length, 1, JSON.stringify(body));
  return body.errors[0]!;
}

/** The body of a management answer with this status. */
export function bodyOf<T = never>({ status, body }: RestAnswer, expected = 200): T {
  assert.equal(status, expected, JSON.stringify(body));
  return body;
}

/** What a JWT says, unverified. */
export const claimsOf = (jwt: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(jwt.split('.')[1]!, 'base64url').toString()) as Record<string, unknown>;
