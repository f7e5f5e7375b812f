import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { AccessRefused } from '../../access/refusal.ts';
import { DatabaseAway, DomainError, Overloaded, WriteConflict } from '../../kernel/errors.ts';
import { ERROR_ROWS, refusalOf } from './errors.ts';

const source = join(import.meta.dirname, '..', '..');

/** The codes that use cases throw, as they are written: a template's changing part is `${…}`. */
function codesInSource(): string[] {
  const files = globSync('{db,domains}/**/*.ts', { cwd: source }).filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const codes = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/new DomainError\(\s*['`]([^'`]+)['`]/g)].map(
      (match) => match[1]!,
    ),
  );
  return [...new Set(codes)].sort();
}

const covers = (code: string): boolean => {
  const pattern = new RegExp(`^${code.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '.+')}$`);
  return Object.keys(ERROR_ROWS).some((row) => pattern.test(row));
};

/** Domains that no operation of this surface reaches. */
const ELSEWHERE = /^sso\./;

describe('the error table of REST', () => {
  test('has a row for every code of the domains', () => {
    const codes = codesInSource();
    assert.ok(codes.includes('tokens.bad_expiry'));
    assert.deepEqual(
      codes.filter((code) => !ELSEWHERE.test(code) && !covers(code)),
      [],
    );
  });

  test('an error of one row of a batch names its field by position, and by the other key clients read', () => {
    const refusal = refusalOf(new DomainError('customers.email_in_use', 'In use.', { index: 2 }));
    assert.equal(refusal?.status, 422);
    assert.deepEqual(refusal.errors, { '2.email': 'In use.', '.customer_create': 'In use.' });
  });

  test('who is told 429 is told when to come back (wire facts 9)', () => {
    const codes = Object.keys(ERROR_ROWS).filter((code) => ERROR_ROWS[code]!.status === 429);
    assert.deepEqual(codes, ['customers.too_many_tries']);
    for (const code of codes)
      assert.deepEqual(refusalOf(new DomainError(code, 'Wait.'))?.headers, { 'x-retry-after': '300' });
  });

  test('a row inside a named list', () => {
    const refusal = refusalOf(
      new DomainError('pricing.unknown_product', 'There is no product 9.', { id: 9, index: 1 }),
    );
    assert.deepEqual(refusal?.errors, { 'items.1.product_id': 'There is no product 9.' });
  });

  test('V2 says 400 where V3 says 422', () => {
    const refusal = refusalOf(new DomainError('customers.bad_discount_rules', 'No.'));
    assert.equal(refusal?.statusFor('v2'), 400);
    assert.deepEqual(refusal.bodyFor('v2'), [{ status: 400, message: 'discount_rules: No.' }]);
    assert.deepEqual(refusal.bodyFor('v3'), {
      status: 422,
      title: 'No.',
      type: '/patron/docs',
      errors: { discount_rules: 'No.' },
    });
  });

  test('who is not let in', () => {
    assert.equal(refusalOf(new AccessRefused('no-auth-token'))?.status, 401);
    assert.equal(refusalOf(new AccessRefused('unknown-auth-token'))?.status, 401);
    assert.equal(refusalOf(new AccessRefused('unknown-store'))?.status, 404);
  });

  test('what cannot be done now is 503 with Retry-After', () => {
    for (const [error, seconds] of [
      [new DatabaseAway(), '5'],
      [new Overloaded('busy'), '5'],
      [new WriteConflict('given up'), '1'],
    ] as const) {
      const refusal = refusalOf(error);
      assert.equal(refusal?.status, 503);
      assert.deepEqual(refusal.headers, { 'retry-after': seconds });
    }
  });

  test('a fault of ours has no wire form', () => {
    assert.equal(refusalOf(new Error('x')), null);
    assert.equal(refusalOf(new DomainError('no.such_code', 'x')), null);
    assert.equal(refusalOf(Object.assign(new Error('x'), { statusCode: 500 })), null);
  });
});
