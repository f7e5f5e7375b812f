import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { graphql } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

describe('27: guesses sent at once', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer({ config: { PATRON_SIGN_IN_ATTEMPTS_ACCOUNT: 5 } });
  });
  after(() => server.close());

  test('are throttled as those one after the other: the right one that comes late signs nobody in', async () => {
    const [customer] = server.demo.customers;
    const { trusted_proxy_secret: secret } = server.demo;
    const guess = (password: string, at: number) =>
      graphql(
        server.demo,
        'mutation($email: String!, $password: String!) { login(email: $email, password: $password) { result } }',
        {
          variables: { email: customer!.email, password },
          bearer: server.demo.private_token,
          headers: { 'x-bc-trusted-proxy-secret': secret, 'true-client-ip': `198.51.100.${at}` },
        },
      );
    const guesses = Array.from({ length: 30 }, (_, at) =>
      guess(at < 29 ? `wrong ${at}` : customer!.password, at + 1),
    );
    for (const { body } of await Promise.all(guesses)) {
      assert.equal(body.data, null);
      assert.equal(body.errors![0]!.message, 'Invalid credentials');
    }
  });
});
