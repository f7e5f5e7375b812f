import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCustomers } from '../../src/domains/customers/index.ts';
import { signInByPassword } from '../../src/flows/sign-in.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

eachEngine('27: guesses sent at once', (engine) => {
  test('are throttled as those one after the other: a right one among them signs nobody in', async () => {
    const database = await engine.open();
    try {
      const services = testServices(database);
      const { ctx } = await newStore(services);
      const [customer] = await createCustomers(ctx, [
        { email: 'ann@example.com', password: 'the right one 1', firstName: 'Ann', lastName: 'Lee' },
      ]);
      const { passwords } = services;
      let waiting = 0;
      let allIn!: () => void;
      const everyoneIn = new Promise<void>((resolve) => (allIn = resolve));
      let wrongDone!: () => void;
      const wrongOnesFailed = new Promise<void>((resolve) => (wrongDone = resolve));
      const matches = passwords.matches.bind(passwords);
      // Nobody's password is looked at before all were let in, and the right one last.
      passwords.matches = async (stored, password) => {
        if (++waiting === 25) allIn();
        await (password === 'the right one 1' ? wrongOnesFailed : everyoneIn);
        return matches(stored, password);
      };
      const guess = (password: string, at: number) =>
        signInByPassword(ctx.with({ address: `198.51.100.${at}` }), {
          email: customer!.email,
          password,
          guestCartId: null,
          gives: { session: true, accessToken: false },
          userAgent: null,
        });
      const refused = { code: 'sign-in.refused' };
      const wrong = Array.from({ length: 24 }, (_, at) => assert.rejects(guess(`wrong ${at}`, at), refused));
      const right = assert.rejects(guess('the right one 1', 99), refused);
      await Promise.all(wrong);
      wrongDone();
      await right;
      const sessions = await database.db.selectFrom('sessions').selectAll().execute();
      assert.deepEqual(sessions, []);
    } finally {
      await database.close();
    }
  });
});
