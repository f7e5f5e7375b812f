import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { currencyCodes, isCurrencyCode } from './codes.ts';

test('a store can have each currency that the storefront schema names, and no other', () => {
  const schema = readFileSync(
    new URL('../../surfaces/graphql/schema/currency.graphql', import.meta.url),
    'utf8',
  );
  const named = /enum currencyCode \{([^}]*)\}/.exec(schema)![1]!.trim().split(/\s+/);
  assert.deepEqual(currencyCodes(), named);
  assert.equal(isCurrencyCode('EUR'), true);
  for (const code of ['eur', 'ZZZ', '', 'EURO', 'constructor']) assert.equal(isCurrencyCode(code), false);
});
