import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { newSecret } from '../../src/kernel/ids.ts';
import { ownPostgres, postgresUrl, type OwnPostgres } from '../support/database.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { tcpProxy, type Outage, type TcpProxy } from '../support/tcp-proxy.ts';
import { Visitor } from '../support/visitor.ts';

const LOGIN = 'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }';

const AWAY = 'While it was away';

describe('the database is away', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () => {
  const secrets = { encryptionKey: newSecret(), operatorKey: newSecret() };
  let own: OwnPostgres;
  let proxy: TcpProxy;
  let server: TestServer;
  before(async () => {
    own = await ownPostgres();
    const url = new URL(own.url);
    proxy = await tcpProxy(url.hostname, Number(url.port || 5432));
    url.hostname = '127.0.0.1';
    url.port = String(proxy.port);
    server = await startServer({ postgres: url.toString(), secrets });
  });
  after(async () => {
    await server.close();
    await proxy.close();
    await own.drop();
  });
  afterEach(() => proxy.restore());

  const jane = () => server.demo.customers[0]!;
  const login = () => graphql(server.demo, LOGIN, { variables: { e: jane().email, p: jane().password } });
  /** Requests of each surface that cannot do without the database, by what they are. */
  const requests: readonly (readonly [
    string,
    () => Promise<{ status: number; headers: Headers; text: string }>,
  ])[] = [
    ['GraphQL', async () => withText(await login())],
    ['REST V3', async () => withText(await rest(server.demo, 'GET', '/v3/customers'))],
    ['REST V2', async () => withText(await rest(server.demo, 'GET', '/v2/customer_groups'))],
    [
      'REST, a write',
      async () => withText(await rest(server.demo, 'POST', '/v3/pricelists', { name: AWAY })),
    ],
    ['a page', async () => page('/account.php')],
    ['a sign-in link', async () => page('/login/token/a.b.c')],
    [
      'the operator',
      async () => {
        const headers = { authorization: `Bearer ${server.operatorKey}` };
        const answer = await fetch(`${server.demo.api_url}/patron/v1/stores`, { headers });
        return { status: answer.status, headers: answer.headers, text: await answer.text() };
      },
    ],
  ];
  const withText = ({ status, headers, body }: { status: number; headers: Headers; body: unknown }) => ({
    status,
    headers,
    text: JSON.stringify(body),
  });
  /** A browser with a session, so that the page has to ask whose it is. */
  const visitor = { current: null as Visitor | null };
  const page = async (path: string) => {
    const answer = await visitor.current!.get(path);
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  for (const outage of ['reset', 'silence'] satisfies Outage[])
    // Nothing waits for longer than a few seconds; without a limit of its own it would wait for ever.
    test(
      `${outage}: 503 with Retry-After on every surface, then as before without a restart`,
      { timeout: 60_000 },
      async () => {
        visitor.current = new Visitor(server.demo.storefront_url);
        assert.equal((await visitor.current.signIn(jane().email, jane().password)).status, 303);
        const lists = async () =>
          bodyOf<{ meta: { pagination: { total: number } } }>(
            await rest(server.demo, 'GET', '/v3/pricelists'),
          ).meta.pagination.total;
        const earlier = await lists();

        proxy.cut(outage);
        await Promise.all(
          requests.map(async ([name, send]) => {
            const { status, headers, text } = await send();
            assert.equal(status, 503, `${name}: ${status} ${text}`);
            assert.match(headers.get('retry-after') ?? '', /^\d+$/, name);
            assert.doesNotMatch(text, /\bat \S+ \(|node_modules|ECONN|postgres|127\.0\.0\.1/i, name);
          }),
        );

        proxy.restore();
        await Promise.all(
          requests.map(async ([name, send]) => {
            // Connections that died unnoticed are found out by their first use.
            let answer = await send();
            for (let tries = 0; answer.status === 503 && tries < 15; tries += 1) answer = await send();
            assert.ok(answer.status < 400, `${name}: ${answer.status} ${answer.text}`);
          }),
        );
        // The write was sent until it was taken; what was answered 503 had not been made.
        assert.equal(await lists(), earlier + 1);
        await rest(server.demo, 'DELETE', `/v3/pricelists?name=${encodeURIComponent(AWAY)}`);
        assert.deepEqual(dataOf(await login()), { login: { result: 'success' } });
      },
    );

  test('/healthz answers all the same', async () => {
    proxy.cut('reset');
    assert.equal((await fetch(`${server.demo.api_url}/healthz`)).status, 200);
  });

  test(
    'a change made by another node while this one was cut off is seen when it is back',
    { timeout: 60_000 },
    async () => {
      const elsewhere = await startServer({
        postgres: own.url,
        demo: server.demo,
        secrets,
      });
      try {
        const [product] = server.demo.products;
        const price = async () => {
          const query = `{ site { product(entityId: ${product!.id}) { prices { price { value } } } } }`;
          const { body } = await graphql<{ site: { product: { prices: { price: { value: number } } } } }>(
            server.demo,
            query,
          );
          return body.data?.site.product.prices.price.value;
        };
        assert.equal(await price(), product!.price);
        proxy.cut('reset');
        const changed = await rest(
          { ...server.demo, api_url: elsewhere.demo.api_url },
          'PUT',
          `/v3/catalog/products/${product!.id}`,
          { price: 4321 },
        );
        assert.equal(changed.status, 200);
        proxy.restore();
        let seen = await price();
        for (const stop = Date.now() + 10_000; seen !== 4321 && Date.now() < stop;) seen = await price();
        assert.equal(seen, 4321);
      } finally {
        await elsewhere.close();
      }
    },
  );
});
