import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainAddress } from './address.ts';

describe('plainAddress', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['127.0.0.1', '127.0.0.1'],
    ['::1', '::1'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['2001:0DB8:0000::00A1', '2001:db8::a1'],
    ['fe80::1%eth0', 'fe80::1'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
    ['::FFFF:198.51.100.7', '198.51.100.7'],
    ['::ffff:c633:6407', '198.51.100.7'],
    ['0:0:0:0:0:ffff:c633:6407', '198.51.100.7'],
    ['::ffff:0:1', '0.0.0.1'],
    // Not mapped, only alike.
    ['::fffe:c633:6407', '::fffe:c633:6407'],
    ['64:ff9b::c633:6407', '64:ff9b::c633:6407'],
  ];
  for (const [address, plain] of forms)
    test(`${address} is ${plain}`, () => assert.equal(plainAddress(address), plain));
});
