import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import {
  describedOperations,
  pathOf,
  type DescribedOperation,
  type Fill,
} from '../support/contract-samples.ts';
import { ownPostgres, postgresUrl, type OwnPostgres } from '../support/database.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { fullStore, type FullStore } from '../support/full-store.ts';
import { flawOf, sendRaw } from '../support/raw.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Texts that mean something to a database, a pattern, a parser or a log, and match nothing that is there. */
const HOSTILE = [
  "'",
  '"',
  "' or '1'='1",
  "') or 1=1 --",
  "'; drop table customers; --",
  '1 union select hash from stores',
  '$1',
  '${7*7}',
  '{{7*7}}',
  '\\',
  'a\\',
  '\\%',
  '_',
  'a%b_c',
  '[a-z]',
  '(((((',
  '.*',
  '*',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  '\u0000',
  'a\u0000b',
  '\r\nset-cookie: a=b',
  'ﬀ💥\u202e\u0301',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  ',,,,',
  '1,2,x',
  '-1',
  '1e9',
  '9223372036854775808',
  'x'.repeat(8_000),
];

/** Parameters that say how to answer and not what to look for. */
const MANNERS = /^(page|limit|before|after|sort|direction|include|include_fields|exclude_fields|depth)$/;

/** Where `%` stands for anything, or the text is looked for anywhere; everything else matches the whole value. */
const PATTERNS = /:like$|^keyword$/;

for (const engine of ['pglite', 'postgres'] as const)
  describe(
    `attack 49 on ${engine}`,
    {
      skip: engine === 'postgres' && !postgresUrl() ? 'DATABASE_URL is not set' : false,
    },
    () => {
      let own: OwnPostgres | null = null;
      let server: TestServer;
      let store: FullStore;
      before(async () => {
        own = engine === 'postgres' ? await ownPostgres() : null;
        server = await startServer(own ? { postgres: own.url } : {});
        store = await fullStore(server, 'plain', 7_000);
      });
      after(async () => {
        await server.close();
        await own?.drop();
      });

      const fill: Fill = (name) => store.ids[name];
      const queries = describedOperations().flatMap((operation) =>
        operation.body === null
          ? operation.parameters.filter((one) => one.in === 'query').map(({ name }) => ({ operation, name }))
          : [],
      );
      const trouble: string[] = [];
      const ask = async (
        operation: DescribedOperation,
        query: string,
        harmless: (body: unknown) => boolean,
      ) => {
        const path = `${pathOf(operation, fill)}?${query}`;
        const answer = await sendRaw(store.access, operation.method.toUpperCase(), path);
        const flaw =
          flawOf(answer, operation.version) ??
          (answer.status === 200 && !harmless(JSON.parse(answer.text)) ? 'finds something' : null);
        if (flaw !== null)
          trouble.push(`${operation.id} ${query.slice(0, 120)}: ${flaw}: ${answer.text.slice(0, 200)}`);
      };
      const unchanged = async (run: () => Promise<void>) => {
        const earlier = await fingerprint(server);
        await run();
        assert.deepEqual(trouble.splice(0), []);
        assert.deepEqual(await fingerprint(server), earlier);
      };
      const pair = (name: string, value: string) =>
        `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
      const isEmpty = (body: unknown): boolean =>
        (Array.isArray(body) ? body : (body as { data: unknown[] }).data).length === 0;

      test('49 hostile text in every parameter of every list and every deletion', () =>
        unchanged(async () => {
          for (const { operation, name } of queries)
            for (const value of HOSTILE)
              await ask(operation, pair(name, value), MANNERS.test(name) ? () => true : isEmpty);
          assert.ok(queries.length > 150, String(queries.length));
        }));

      test('49 `%` is a pattern only where the contract says so', () =>
        unchanged(async () => {
          for (const { operation, name } of queries) {
            if (PATTERNS.test(name) && operation.method === 'get') continue;
            for (const value of ['%', '%%', '_____'])
              await ask(operation, pair(name, value), MANNERS.test(name) ? () => true : isEmpty);
          }
        }));

      test('49 a parameter twice, as a list, as an object, or with 1,500 values', () =>
        unchanged(async () => {
          const many = Array.from({ length: 1_500 }, (_, index) => 1_000_000 + index).join(',');
          for (const { operation, name } of queries) {
            const key = encodeURIComponent(name);
            for (const query of [
              `${key}=zz&${key}=zy`,
              `${key}[]=zz`,
              `${key}[a]=zz`,
              `${key}[__proto__][a]=zz`,
              `${key}=${many}`,
              `${key}=%00`,
              `${key}=%ff%fe`,
              `${key}=%zz`,
            ])
              await ask(operation, query, MANNERS.test(name) ? () => true : isEmpty);
          }
        }));

      test('49 what there is, is still found', async () => {
        const products = await rest(store.access, 'GET', '/v3/catalog/products?name:like=plain%20pro');
        assert.equal((products.body as { data: unknown[] }).data.length, 1);
      });
    },
  );
