import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

const LOGIN = 'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }';

describe('more sign-ins at once than passwords can be hashed', () => {
  let server: TestServer;
  after(() => server.close());
  const jane = () => server.demo.customers[0]!;
  const login = () =>
    graphql(server.demo, LOGIN, {
      variables: { e: jane().email, p: jane().password },
      bearer: server.demo.impersonation_token,
    });
  const atOnce = <T>(count: number, send: () => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: count }, send));

  describe('with the usual queue', () => {
    before(async () => {
      server = await startServer();
    });

    test('200 that wait are all signed in', async () => {
      for (const answer of await atOnce(202, login))
        assert.deepEqual(dataOf(answer), { login: { result: 'success' } });
    });
  });

  describe('with a queue of one', () => {
    before(async () => {
      await server.close();
      server = await startServer({ config: { PATRON_PASSWORD_QUEUE: 1 } });
    });

    const refusedOf = <T extends { status: number; headers: { get(name: string): string | null } }>(
      answers: readonly T[],
    ): T[] => {
      const refused = answers.filter(({ status }) => status === 503);
      // One waits, and one or two are hashed: how many depends on what else the process has to do.
      assert.ok(refused.length >= 1 && refused.length <= answers.length - 2, `${refused.length} refused`);
      for (const { headers } of refused) assert.equal(headers.get('retry-after'), '5');
      return refused;
    };

    test('GraphQL: 503 with Retry-After, and the log says why', async () => {
      const answers = await atOnce(20, login);
      for (const { body } of refusedOf(answers))
        assert.deepEqual(body, { errors: [{ message: 'The service is away for a moment. Try again.' }] });
      for (const answer of answers.filter(({ status }) => status === 200))
        assert.deepEqual(dataOf(answer), { login: { result: 'success' } });
      const log = await rest(
        server.demo,
        'GET',
        '/v3/patron/sign-in-events?reason_code:in=overloaded&limit=1',
      );
      const [event] = bodyOf<{ data: Record<string, unknown>[] }>(log).data;
      assert.equal(event!['outcome'], 'refused');
      assert.equal(
        event!['reason'],
        'too many passwords wait to be checked; PATRON_PASSWORD_QUEUE is how many may',
      );
    });

    test('REST: 503 with Retry-After', async () => {
      const validate = () =>
        rest(server.demo, 'POST', '/v3/customers/validate-credentials', {
          email: jane().email,
          password: jane().password,
        });
      for (const answer of refusedOf(await atOnce(20, validate)))
        assert.deepEqual(answer.body, {
          status: 503,
          title: 'The service is away for a moment. Try again.',
          type: '/patron/docs',
          errors: {},
        });
    });

    test('the sign-in page: 503 with Retry-After', async () => {
      const visitors = await atOnce(20, async () => {
        const visitor = new Visitor(server.demo.storefront_url);
        return { visitor, token: await visitor.formToken() };
      });
      const answers = await Promise.all(
        visitors.map(({ visitor, token }) =>
          visitor.post('/login.php?action=check_login', {
            authenticity_token: token,
            login_email: jane().email,
            login_pass: jane().password,
          }),
        ),
      );
      for (const answer of refusedOf(answers))
        assert.equal(await answer.text(), 'The service is away for a moment. Try again.\n');
    });

    test('a list of customers with passwords takes two places of the queue, however long it is', async () => {
      const rows = Array.from({ length: 10 }, (_, at) => ({
        email: `listed-${at}@example.com`,
        first_name: 'Lee',
        last_name: 'Listed',
        authentication: { force_password_reset: false, new_password: `correct-horse-${at}` },
      }));
      bodyOf(await rest(server.demo, 'POST', '/v3/customers', rows));
      for (const { email, authentication } of rows.slice(8)) {
        const variables = { e: email, p: authentication.new_password };
        assert.equal(
          dataOf<{ login: { result: string } }>(await graphql(server.demo, LOGIN, { variables })).login
            .result,
          'success',
        );
      }
    });

    test('afterwards everyone is let in again', async () => {
      assert.deepEqual(dataOf(await login()), { login: { result: 'success' } });
    });
  });
});
