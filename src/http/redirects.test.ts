import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { absoluteRedirect, safeRedirect } from './redirects.ts';

const HOMES = ['https://store-abc.shop.test', 'https://store-abc-2.shop.test', 'https://www.example.com'];
const go = (target: string | null) => safeRedirect(target, HOMES, '/account.php');

describe('safeRedirect', () => {
  const followed: [string, string][] = [
    ['/cart.php?action=load&id=1#top', '/cart.php?action=load&id=1#top'],
    ['/', '/'],
    ['checkout', '/checkout'],
    ['/a//b', '/a//b'],
    ['/a%2fb', '/a%2fb'],
    ['/search?q=%0d%0a&next=https://evil.test', '/search?q=%0d%0a&next=https://evil.test'],
    ['https://store-abc.shop.test/cart.php', '/cart.php'],
    ['https://store-abc-2.shop.test/cart.php', 'https://store-abc-2.shop.test/cart.php'],
    ['https://www.example.com/thanks?x=1', 'https://www.example.com/thanks?x=1'],
    // Without slashes this is a path of the host it is on.
    ['https:evil.test', '/evil.test'],
    ['HTTPS://WWW.EXAMPLE.COM/', 'https://www.example.com/'],
  ];
  for (const [target, expected] of followed)
    test(`follows ${target}`, () => assert.equal(go(target), expected));

  const refused = [
    null,
    '',
    '//evil.test',
    '///evil.test',
    '/\\evil.test',
    '\\\\evil.test',
    '/%2f%2fevil.test',
    '/%2F/evil.test',
    '/%252f%252fevil.test',
    '/%5cevil.test',
    '/.//evil.test',
    '/x/..//evil.test',
    ' //evil.test',
    '/\t/evil.test',
    '/x\r\nset-cookie: a=b',
    '/x%0d%0aset-cookie:%20a=b',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.test/',
    'http://www.example.com/',
    'https://www.example.com:8443/',
    'https://www.example.com.evil.test/',
    'https://www.example.com@evil.test/',
    'https://someone@www.example.com/',
    `/${'a'.repeat(9_000)}`,
  ];
  for (const target of refused)
    test(`stays home for ${JSON.stringify(target)?.slice(0, 60)}`, () =>
      assert.equal(go(target), '/account.php'));

  test('never leaves home, whatever is asked', () => {
    const piece = fc.constantFrom(
      '/',
      '\\',
      '%2f',
      '%5c',
      '//',
      'https:',
      'evil.test',
      '.',
      '..',
      '@',
      '?',
      '#',
      ' ',
      '\t',
      ':',
      'www.example.com',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 8 }), (pieces) => {
        const result = go(pieces.join(''));
        const { origin, pathname } = new URL(result, HOMES[0]);
        assert.ok(HOMES.includes(origin), result);
        assert.ok(!pathname.startsWith('//'), result);
        assert.ok(!/[\p{Cc}\\]/u.test(result), result);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('absoluteRedirect names the request’s own host for a path', () => {
  assert.equal(absoluteRedirect('/cart.php', HOMES), 'https://store-abc.shop.test/cart.php');
  assert.equal(absoluteRedirect('https://www.example.com/x', HOMES), 'https://www.example.com/x');
});
