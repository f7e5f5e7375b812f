import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressBucket, Attempts } from './attempts.ts';
import { TestClock } from './clock.ts';
import { isUuid, newName, newSecret, newUuid } from './ids.ts';
import { Overloaded } from './errors.ts';
import { MAX_PASSWORD_LENGTH, PasswordHasher } from './passwords.ts';
import { SecretBox } from './secret-box.ts';
import { SignInThrottle } from './throttle.ts';

describe('clock', () => {
  test('stops, moves and is released', () => {
    const clock = new TestClock();
    clock.set(1_000);
    clock.advance(500);
    assert.equal(clock.now(), 1_500);
    clock.release();
    assert.ok(clock.now() > 1_600_000_000_000);
  });
});

describe('ids', () => {
  test('have their shapes', () => {
    assert.match(newSecret(), /^[0-9a-f]{64}$/);
    assert.match(newName(10), /^[a-z0-9]{10}$/);
    assert.ok(isUuid(newUuid()));
    assert.ok(!isUuid('not-a-uuid'));
  });
});

describe('secret box', () => {
  const box = new SecretBox(Buffer.alloc(32, 7));

  test('opens what it sealed, under the same label alone', () => {
    const sealed = box.seal('secret', 'store 1');
    assert.equal(box.open(sealed, 'store 1'), 'secret');
    assert.throws(() => box.open(sealed, 'store 2'));
    assert.throws(() => new SecretBox(Buffer.alloc(32, 8)).open(sealed, 'store 1'));
  });

  test('never seals the same text alike', () => {
    assert.notDeepEqual(box.seal('secret', 'a'), box.seal('secret', 'a'));
  });
});

describe('passwords', () => {
  const hasher = new PasswordHasher();

  test('match their own hash alone', async () => {
    const hash = await hasher.hash('correct-horse-1');
    assert.match(hash, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    assert.equal(await hasher.matches(hash, 'correct-horse-1'), true);
    assert.equal(await hasher.matches(hash, 'correct-horse-2'), false);
  });

  test('without a stored hash nothing matches, not even the decoy', async () => {
    assert.equal(await hasher.matches(null, 'a decoy, which no one can sign in with'), false);
  });

  test('longer than allowed is refused before any hashing', async () => {
    assert.equal(await hasher.matches('not a hash at all', 'x'.repeat(MAX_PASSWORD_LENGTH + 1)), false);
  });

  test('two are hashed at once, so many wait, and more are refused until there is room', async () => {
    let firsts = 0;
    const small = new PasswordHasher({ maxWaiting: 3, onFirst: () => void (firsts += 1) });
    const hashes = Array.from({ length: 6 }, () => small.hash('correct-horse-1'));
    await assert.rejects(hashes[5]!, Overloaded);
    await assert.rejects(small.matches(null, 'anything'), Overloaded);
    assert.equal((await Promise.all(hashes.slice(0, 5))).length, 5);
    assert.equal(firsts, 1);
    assert.equal(await small.matches(null, 'anything'), false, 'the decoy is made by whoever comes next');
  });

  test('200 that wait all have their turn', async () => {
    const stored = await hasher.hash('correct-horse-1');
    const answers = await Promise.all(
      Array.from({ length: 202 }, (_, at) =>
        hasher.matches(stored, at % 2 ? 'correct-horse-1' : 'wrong-horse-1'),
      ),
    );
    assert.equal(answers.filter((same) => same).length, 101);
  });
});

describe('attempts', () => {
  test('are counted in windows that end', () => {
    const clock = new TestClock();
    clock.set(0);
    const attempts = new Attempts(2, 1_000, clock);
    attempts.add('a');
    assert.equal(attempts.exhausted('a'), false);
    attempts.add('a');
    assert.equal(attempts.exhausted('a'), true);
    assert.equal(attempts.exhausted('b'), false);
    clock.advance(1_000);
    assert.equal(attempts.exhausted('a'), false);
  });

  test('an IPv6 network of 64 bits is one address', () => {
    assert.equal(addressBucket('2001:db8:0:1::1'), addressBucket('2001:0db8:0000:0001:ffff::2'));
    assert.notEqual(addressBucket('2001:db8:0:1::1'), addressBucket('2001:db8:0:2::1'));
    assert.equal(addressBucket('::1'), '0:0:0:0');
    assert.equal(addressBucket('192.0.2.7'), '192.0.2.7');
  });

  test('a store has its own counters', () => {
    const clock = new TestClock();
    const throttle = new SignInThrottle({ perAddress: 2, perAccount: 1 }, clock);
    throttle.failed(1, '192.0.2.7', 'jane@example.com');
    assert.equal(throttle.accountExhausted(1, 'jane@example.com'), true);
    assert.equal(throttle.accountExhausted(2, 'jane@example.com'), false);
    assert.equal(throttle.addressExhausted(1, '192.0.2.7'), false);
  });
});
