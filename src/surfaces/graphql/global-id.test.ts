import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeGlobalId, encodeGlobalId } from './global-id.ts';

test('global ids are base64 of Type:id', () => {
  assert.equal(encodeGlobalId('Product', 77), 'UHJvZHVjdDo3Nw==');
  assert.deepEqual(decodeGlobalId('UHJvZHVjdDo3Nw=='), { type: 'Product', id: '77' });
  const cart = '0d5f1d2c-6f1e-4a5c-9a59-0a2b1c3d4e5f';
  assert.deepEqual(decodeGlobalId(encodeGlobalId('Cart', cart)), { type: 'Cart', id: cart });
});

test('text that is no global id is null', () => {
  for (const text of [
    '',
    '77',
    'Product:77',
    Buffer.from('product:7').toString('base64'),
    Buffer.from('A:b:c').toString('base64'),
  ])
    assert.equal(decodeGlobalId(text), null, text);
});
