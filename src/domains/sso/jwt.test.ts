import assert from 'node:assert/strict';
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { describe, test } from 'node:test';
import { createSigner } from 'fast-jwt';
import { checkHeader, decodeJwt, isSignedBy, MAX_TOKEN_LENGTH, type DecodedJwt } from './jwt.ts';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const SECRET = 'a'.repeat(64);

function signed(header: unknown, claims: unknown = { a: 1 }, secret = SECRET): string {
  const input = `${part(header)}.${part(claims)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

const decoded = (text: string): DecodedJwt => {
  const result = decodeJwt(text);
  if (!result.ok) assert.fail(result.error.reason);
  return result.value;
};

describe('decodeJwt', () => {
  test('takes a token apart', () => {
    const { header, claims } = decoded(signed({ alg: 'HS256' }, { iss: 'abc' }));
    assert.deepEqual(header, { alg: 'HS256' });
    assert.deepEqual(claims, { iss: 'abc' });
  });

  const [header, claims, signature] = signed({ alg: 'HS256' }).split('.') as [string, string, string];
  const refused: [string, string, string, string][] = [
    ['nothing', '', 'malformed', 'a JWT has three parts; this has 1'],
    ['two parts', `${header}.${claims}`, 'malformed', 'a JWT has three parts; this has 2'],
    ['no signature', `${header}.${claims}.`, 'signature_missing', 'the token has no signature'],
    ['padding', `${header}.${claims}.${signature}=`, 'malformed', 'a part of the token is not base64url'],
    ['other characters', `${header}.${claims}.a b`, 'malformed', 'a part of the token is not base64url'],
    [
      'spare bits',
      `${header}.${claims}.${'A'.repeat(42)}B`,
      'malformed',
      'a part of the token is not base64url',
    ],
    [
      'no JSON',
      `${header}.${Buffer.from('{').toString('base64url')}.${signature}`,
      'malformed',
      'the payload is not a JSON object',
    ],
    ['a list', `${header}.${part([1])}.${signature}`, 'malformed', 'the payload is not a JSON object'],
    ['null', `${part(null)}.${claims}.${signature}`, 'malformed', 'the header is not a JSON object'],
    [
      'too long',
      'a'.repeat(8_193),
      'malformed',
      `the token has 8193 characters; ${MAX_TOKEN_LENGTH} allowed`,
    ],
  ];
  for (const [name, text, code, reason] of refused)
    test(`refuses ${name}`, () => assert.deepEqual(decodeJwt(text), { ok: false, error: { code, reason } }));
});

describe('checkHeader', () => {
  const check = (header: unknown) => {
    const result = checkHeader(decoded(signed(header)), 'HS256');
    return result.ok ? 'ok' : result.error.reason;
  };
  test('takes the one algorithm, and ignores where a key could be found', () => {
    assert.equal(check({ alg: 'HS256', typ: 'JWT' }), 'ok');
    assert.equal(check({ alg: 'HS256', typ: 'jwt' }), 'ok');
    assert.equal(check({ alg: 'HS256' }), 'ok');
    assert.equal(check({ alg: 'HS256', kid: 'x', jku: 'https://evil.test', jwk: {}, x5u: 'x' }), 'ok');
  });
  test('refuses every other', () => {
    assert.equal(check({ alg: 'none' }), 'alg is none; HS256 expected');
    for (const alg of ['HS384', 'HS512', 'RS256', 'ES256', 'hs256'])
      assert.equal(check({ alg }), `alg is ${alg}; HS256 expected`);
    assert.equal(check({}), 'alg is missing or not a name; HS256 expected');
    assert.equal(check({ alg: ['HS256'] }), 'alg is missing or not a name; HS256 expected');
    assert.equal(check({ alg: 'HS256', typ: 'at+jwt' }), 'typ is not "JWT"');
    assert.equal(check({ alg: 'HS256', typ: 1 }), 'typ is not "JWT"');
    assert.equal(check({ alg: 'HS256', crit: ['exp'] }), 'crit names headers that are not known');
  });
});

describe('isSignedBy', () => {
  test('the secret that signed, whatever the times say', () => {
    const token = decoded(signed({ alg: 'HS256' }, { exp: 1, nbf: 4_000_000_000 }));
    assert.equal(isSignedBy(token, 'HS256', SECRET), true);
    assert.equal(isSignedBy(token, 'HS256', `${SECRET.slice(1)}b`), false);
  });

  test('each single character of the token changed is noticed', () => {
    const text = signed({ alg: 'HS256', typ: 'JWT' }, { iss: 'abc', customer_id: 1 });
    for (let at = 0; at < text.length; at += 1) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      const result = decodeJwt(changed);
      assert.equal(result.ok && isSignedBy(result.value, 'HS256', SECRET), false, `character ${at}`);
    }
  });

  test('a public key is no HS256 secret, and HS256 no ES256 signature', () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    assert.equal(isSignedBy(decoded(signed({ alg: 'HS256' }, {}, pem)), 'ES256', pem), false);
    assert.equal(isSignedBy(decoded(signed({ alg: 'ES256' }, {}, pem)), 'ES256', pem), false);
    const right = createSigner({ algorithm: 'ES256', key })({ a: 1 });
    assert.equal(isSignedBy(decoded(right), 'ES256', pem), true);
    assert.equal(isSignedBy(decoded(right), 'HS256', SECRET), false);
  });
});
