import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeModule } from '../../../tests/support/graphql.ts';
import { coverageMarkdown } from './coverage.ts';
import { buildPatronSchema } from './schema.ts';

test('coverageMarkdown counts by area and lists what is built and what is not', () => {
  const shop = fakeModule({
    Query: { site: 'property', node: 'property' },
    Site: { settings: 'property' },
    Money: { value: 'property', currencyCode: 'property' },
  });
  const lines = coverageMarkdown(buildPatronSchema([shop])).split('\n');
  assert.match(lines[2]!, /^Of \d{4} fields, 5 are built\./);
  // Interfaces have no fields of their own to build.
  assert.ok(lines.includes('| pricing | 20 | 0 |'));
  assert.ok(lines.includes('- `Money`: `currencyCode`, `value`'));
  const [built, unbuilt] = ['### Built', '### Not built, of types that can be reached'].map((title) =>
    lines.indexOf(title),
  );
  assert.deepEqual(
    lines.slice(built! + 2, unbuilt! - 1).map((line) => line.split('`')[1]),
    ['Money', 'Query', 'Site'],
  );
  const missing = new Set(lines.slice(unbuilt! + 2).map((line) => line.split('`')[1]));
  // By `node` and `settings` some types are reached; prices are behind fields that are not built.
  for (const name of ['Mutation', 'Product', 'Cart', 'Settings']) assert.ok(missing.has(name), name);
  for (const name of ['Money', 'Prices', 'CustomerAddress']) assert.ok(!missing.has(name), name);
});
