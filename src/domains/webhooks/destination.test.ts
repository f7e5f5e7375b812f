import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDestination, checkedHeaders } from './destination.ts';

const isRefused = (destination: string, toPrivate = false): boolean => {
  try {
    checkDestination(destination, { toPrivate });
    return false;
  } catch (error) {
    assert.equal((error as { code?: string }).code, 'webhooks.bad_destination');
    return true;
  }
};

test('https on port 443 of the public internet', () => {
  for (const destination of [
    'https://app.example.com/',
    'https://app.example.com:443/x?y#z',
    'https://1.1.1.1/',
    'https://пример.example/',
  ])
    assert.equal(isRefused(destination), false, destination);
  for (const destination of [
    '',
    '/hooks',
    'http://app.example.com/',
    'https://app.example.com:444/',
    'https://user@app.example.com/',
    'https://:password@app.example.com/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://shop.localhost/',
    'https://printer.local/',
    'https://intranet/',
    'https://metadata.google.internal/',
    'https://127.1/',
    'https://0x7f000001/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'https://[64:ff9b::a9fe:a9fe]/',
    // Fullwidth digits mean the same address.
    'https://１２７.0.0.1/',
  ])
    assert.equal(isRefused(destination), true, destination);
});

test('on a laptop also http, any port and this machine, but no other kind of URL and no password', () => {
  for (const destination of ['http://localhost:8080/', 'http://127.0.0.1:3000/x', 'https://10.0.0.1:8443/'])
    assert.equal(isRefused(destination, true), false, destination);
  for (const destination of ['ftp://localhost/', 'http://user:password@localhost/', 'data:,x'])
    assert.equal(isRefused(destination, true), true, destination);
});

test('headers: none are null; names of the language are only names', () => {
  assert.equal(checkedHeaders(undefined), null);
  assert.equal(checkedHeaders(null), null);
  assert.equal(checkedHeaders({}), null);
  const odd = JSON.parse('{"__proto__": "a", "constructor": "b"}') as Record<string, string>;
  assert.deepEqual(Object.entries(checkedHeaders(odd)!), [
    ['__proto__', 'a'],
    ['constructor', 'b'],
  ]);
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`x-${n}`, 'y']));
  assert.throws(() => checkedHeaders(many), { code: 'webhooks.bad_headers' });
  assert.throws(() => checkedHeaders({ 'x-forwarded-for': '1.1.1.1' }), { code: 'webhooks.bad_headers' });
});
