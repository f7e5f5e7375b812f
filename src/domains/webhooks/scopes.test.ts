import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readScope, scopesOf } from './scopes.ts';

test('an event goes to its own scope and to the wildcards above it', () => {
  assert.deepEqual(scopesOf('store/customer/created'), ['store/customer/created', 'store/customer/*']);
  assert.deepEqual(scopesOf('store/cart/lineItem/created'), [
    'store/cart/lineItem/created',
    'store/cart/*',
    'store/cart/lineItem/*',
  ]);
});

test('an event of a channel goes to that channel and to every channel, and not to the events of channels', () => {
  assert.deepEqual(scopesOf('store/channel/2/cart/created'), [
    'store/channel/2/cart/created',
    'store/channel/2/cart/*',
    'store/channel/*/cart/created',
    'store/channel/*/cart/*',
  ]);
  assert.deepEqual(scopesOf('store/channel/created'), ['store/channel/created', 'store/channel/*']);
});

test('every scope that an event goes to may be subscribed to', () => {
  for (const event of [
    'store/customer/address/deleted',
    'store/channel/7/settings/site/updated',
    'store/order/created',
  ])
    for (const scope of scopesOf(event)) assert.notEqual(readScope(scope), null, scope);
});

test('scopes that no event goes to', () => {
  for (const scope of [
    '',
    'store',
    'store/*',
    '*',
    'store/customer',
    'store/channel/x/cart/*',
    'store/channel/1/*',
  ])
    assert.equal(readScope(scope), null, scope);
  assert.deepEqual(readScope('store/channel/12/cart/*'), { channelId: 12 });
});
