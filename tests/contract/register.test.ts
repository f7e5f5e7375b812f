import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listMail } from '../../src/domains/mail/index.ts';
import { setSetting } from '../../src/domains/stores/index.ts';
import { register } from '../../src/flows/register.ts';
import type { Context } from '../../src/db/context.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const ADA = { email: 'ada@example.com', firstName: 'Ada', lastName: 'Byron', password: 'Password1!' };
const PAGE = { limit: 50, offset: 0 };
const WHOLE = { withLinks: true };

eachEngine('registering', (engine) => {
  const { services } = suiteServices(engine);
  const mailOf = async (ctx: Context) => (await listMail(ctx, {}, PAGE, WHOLE)).mails;

  test('where the store wants no new accounts: refused, nobody is made, nothing is mailed', async () => {
    const { ctx } = await newStore(services);
    await setSetting(ctx, 'customers.accountCreation', 0, false);
    await assert.rejects(register(ctx, ADA), { code: 'register.disabled' });
    assert.deepEqual(await mailOf(ctx), []);
    await setSetting(ctx, 'customers.accountCreation', 0, undefined);
    assert.equal((await register(ctx, ADA)).email, ADA.email);
  });

  test('many at once with one address: one account and one welcome', async () => {
    const { ctx } = await newStore(services);
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, (_, at) => register(ctx.with({ address: `198.51.100.${at}` }), ADA)),
    );
    const refused = tries.filter((each) => each.status === 'rejected');
    assert.deepEqual(
      refused.map(({ reason }) => (reason as { code: string }).code),
      Array<string>(11).fill('customers.email_in_use'),
    );
    assert.deepEqual(
      (await mailOf(ctx)).map(({ template, recipient }) => [template, recipient]),
      [['welcome', ADA.email]],
    );
  });

  test('the mail of one store is not of another', async () => {
    const [{ ctx: one }, { ctx: two }] = [await newStore(services), await newStore(services)];
    await register(one, ADA);
    assert.deepEqual(await mailOf(two), []);
  });
});
