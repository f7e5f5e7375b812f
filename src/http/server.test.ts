import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loggable } from './server.ts';

const JWT = `eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.${'x'.repeat(43)}`;
const SECRET = 'ab'.repeat(32);

test('attack 18: no token is in a logged address, however the address is written', () => {
  for (const url of [
    `/login/token/${JWT}`,
    `/login/token/${JWT}?x=1`,
    `//login//token/${JWT}`,
    `/Login/Token/${JWT}`,
    `/%6Cogin/token/${JWT}`,
    `/login/token/${JWT.replaceAll('.', '%2E')}`,
    `/session-sync?jwt=${JWT}`,
    `/session-sync?%6Awt=${JWT}`,
    `/cart.php?action=load&id=1&token=${SECRET}`,
    `/cart.php?action=load&id=1&%74oken=${SECRET}`,
    `/login.php?redirectTo=%2Fcart.php%3Ftoken%3D${SECRET}`,
    `/login.php?redirectTo=%252Fcart.php%253Ftoken%253D${SECRET}`,
    `/x/${SECRET}_1790000000`,
  ]) {
    const logged = loggable(url);
    for (const part of [...JWT.split('.'), SECRET]) assert.ok(!logged.includes(part), logged);
  }
  assert.equal(
    loggable('/login.php?login_email=a&login_pass=b'),
    '/login.php?login_email=a&login_pass=[hidden]',
  );
  assert.equal(loggable('/cart.php?embedded=1'), '/cart.php?embedded=1');
});
