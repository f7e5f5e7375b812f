import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { graphql, rest } from '../support/clients.ts';
import { requestReset } from '../support/recovery.ts';
import { suiteStore } from '../support/suite.ts';
import { Visitor } from '../support/visitor.ts';

/** Of each kind in a round, asked in turn, so that what slows the machine slows both. */
const SAMPLES = 21;

/** A leak is in every round; noise is not. */
const ROUNDS = 4;

/**
 * How much longer one may take than the other. Without its decoy an unknown address is answered in a tenth of the time,
 * since the hash takes all the rest; so half is far from both sides.
 */
const MOST = 2;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

/** Which of the two was slower in the round, and how many times, by their medians. */
async function ratioOf(known: () => Promise<void>, unknown: () => Promise<void>): Promise<number> {
  const times: [number[], number[]] = [[], []];
  for (let at = 0; at < SAMPLES; at += 1)
    // Who goes first changes, so that neither has the warmer seat.
    for (const which of at % 2 === 0 ? [0, 1] : [1, 0]) {
      const started = performance.now();
      await (which === 0 ? known() : unknown());
      times[which]!.push(performance.now() - started);
    }
  const [one, other] = times.map(median) as [number, number];
  return Math.max(one / other, other / one);
}

/**
 * The time tells nothing. It cannot fail by chance: the two do the same work, so their medians differ by noise alone,
 * which would have to double one of them, and not the other beside it, in each of the rounds. A leak fails every round.
 */
async function assertSameTime(known: () => Promise<void>, unknown: () => Promise<void>): Promise<void> {
  // The first of each compiles, connects and makes the decoy.
  for (let at = 0; at < 3; at += 1) {
    await known();
    await unknown();
  }
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const ratio = await ratioOf(known, unknown);
    if (ratio < MOST) return;
    ratios.push(ratio);
  }
  assert.fail(
    `the time tells them apart in every round: ${ratios.map((each) => each.toFixed(2)).join(', ')} times`,
  );
}

describe('attack 21: an unknown address takes as long as a known one', () => {
  const many = 1_000_000;
  const { store } = suiteStore({
    config: {
      PATRON_SIGN_IN_ATTEMPTS: many,
      PATRON_SIGN_IN_ATTEMPTS_ACCOUNT: many,
      PATRON_RECOVERY_ATTEMPTS: many,
      PATRON_RECOVERY_MAILS: many,
    },
  });
  const NOBODY = 'nobody@example.com';
  let known: string;
  before(() => {
    known = store.customers[0]!.email;
  });

  const LOGIN = 'mutation($e: String!, $p: String!) { login(email: $e, password: $p) { result } }';

  /** Each door, asked about an address: always the answer that tells nothing. */
  const doors: readonly (readonly [string, (email: string) => Promise<void>])[] = [
    [
      'the login mutation',
      async (e) => {
        const { body } = await graphql(store, LOGIN, { variables: { e, p: 'wrong' } });
        assert.equal(body.errors![0]!.message, 'Invalid credentials');
      },
    ],
    [
      'validate-credentials',
      async (email) => {
        const { body } = await rest(store, 'POST', '/v3/customers/validate-credentials', {
          email,
          password: 'x',
        });
        assert.deepEqual(body, { is_valid: false, customer_id: null });
      },
    ],
    ['requestResetPassword', async (email) => assert.deepEqual(await requestReset(store, { email }), [])],
  ];
  for (const [name, ask] of doors)
    test(`21 ${name}`, () =>
      assertSameTime(
        () => ask(known),
        () => ask(NOBODY),
      ));

  test('21 the sign-in page', async () => {
    const visitor = new Visitor(store.storefront_url);
    const authenticity_token = await visitor.formToken();
    const ask = async (login_email: string) => {
      const form = { authenticity_token, login_email, login_pass: 'wrong' };
      assert.equal((await visitor.post('/login.php?action=check_login', form)).status, 422);
    };
    await assertSameTime(
      () => ask(known),
      () => ask(NOBODY),
    );
  });

  test('21 the page for a forgotten password', async () => {
    const visitor = new Visitor(store.storefront_url);
    const authenticity_token = await visitor.formToken('/login.php?action=reset_password');
    const ask = async (email: string) => {
      const { status } = await visitor.post('/login.php?action=send_password_email', {
        authenticity_token,
        email,
      });
      assert.equal(status, 200);
    };
    await assertSameTime(
      () => ask(known),
      () => ask(NOBODY),
    );
  });

  test('21 a customer without a password, and one with a wrong one', async () => {
    const email = 'none@example.com';
    await rest(store, 'POST', '/v3/customers', [{ email, first_name: 'N', last_name: 'One' }]);
    const ask = doors[0]![1];
    await assertSameTime(
      () => ask(known),
      () => ask(email),
    );
  });

  test('21 the measure tells apart what takes four times as long', async () => {
    const short = () => doors[0]![1](NOBODY);
    const long = async () => {
      for (let times = 0; times < 4; times += 1) await short();
    };
    await assert.rejects(assertSameTime(short, long), /tells them apart in every round/);
  });
});
