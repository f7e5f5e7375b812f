import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appOf, mayRead, mayWrite, PERMISSION_SETS, type App } from './metafield.ts';

const owner: App = { clientId: 'mine', managesAll: false };
const other: App = { clientId: 'other', managesAll: false };
const manager: App = { clientId: 'other', managesAll: true };

test('who may read and write, by the permission set (reference/customers.v3.yml, "permission_set")', () => {
  const rows = PERMISSION_SETS.map((permissionSet) => {
    const metafield = { clientId: 'mine', permissionSet };
    assert.ok(mayRead(owner, metafield) && mayWrite(owner, metafield), permissionSet);
    assert.ok(mayRead(manager, metafield) && mayWrite(manager, metafield), permissionSet);
    return [permissionSet, mayRead(other, metafield), mayWrite(other, metafield)];
  });
  assert.deepEqual(rows, [
    ['app_only', false, false],
    ['read', true, false],
    ['write', true, true],
    ['read_and_sf_access', true, false],
    ['write_and_sf_access', true, true],
  ]);
});

test('only an API account is an app', () => {
  assert.deepEqual(appOf({ kind: 'page' }), { clientId: '', managesAll: false });
  const scopes = new Set(['store_metafield_write_all']);
  assert.deepEqual(appOf({ kind: 'account', accountId: 1, clientId: 'a', scopes }), {
    clientId: 'a',
    managesAll: true,
  });
});
