import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeContext } from '../../../tests/support/graphql.ts';
import { randomQuery, randomShop } from '../../../tests/support/random-graphql.ts';
import { prepare } from './document-cache.ts';
import { createExecutor } from './executor.ts';
import { mayCompile } from './jit-eligibility.ts';
import type { ResponseBody } from './response.ts';
import { buildPatronSchema } from './schema.ts';

/** What a client can tell: the data, what is not built, and which nulls were made by an error. */
function told({ data, errors = [], extensions }: ResponseBody): unknown {
  const nulls = errors.map(({ path = [] }) => {
    let value = data;
    const reached: (string | number)[] = [];
    for (const step of path) {
      if (value == null) break;
      value = (value as Record<string | number, unknown>)[step];
      reached.push(step);
    }
    return reached.join('.');
  });
  return { data, extensions, nulls: nulls.sort() };
}

test('random queries are answered alike by graphql-jit and graphql-js', async () => {
  let compared = 0;
  let failing = 0;
  for (let shop = 1; shop <= 3; shop += 1) {
    const patron = buildPatronSchema([randomShop(shop)]);
    const quiet = { onUnexpectedError: () => undefined };
    const withJit = createExecutor(patron, quiet);
    const without = createExecutor(patron, { ...quiet, compiledBytes: 0 });
    for (let seed = 1; seed <= 60; seed += 1) {
      const { query, variables } = randomQuery(patron.schema, shop * 1_000 + seed);
      const request = { query, variables };
      const interpreted = await without.execute(request, fakeContext());
      // Some are not valid, such as those that give one name to two fields.
      if (interpreted.status !== 200) continue;
      if (![...prepare(patron.schema, query).values()].every(mayCompile)) continue;
      await withJit.execute(request, fakeContext());
      const compiled = await withJit.execute(request, fakeContext());
      const wire = (body: unknown): unknown => told(JSON.parse(JSON.stringify(body)) as ResponseBody);
      assert.deepEqual(wire(compiled.body), wire(interpreted.body), `shop ${shop}, query ${seed}: ${query}`);
      compared += 1;
      if ((interpreted.body as ResponseBody).errors) failing += 1;
    }
  }
  // Enough of them got so far, with and without errors.
  assert.ok(compared > 80, `${compared} compared`);
  assert.ok(failing > 30 && failing < compared, `${failing} with errors`);
});
