import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  issueRecoveryToken,
  readRecoveryToken,
  useRecoveryToken,
  type RecoveryKind,
} from '../../src/domains/recovery/index.ts';
import type { Context } from '../../src/db/context.ts';
import { createAda, threeChannels, on } from '../support/customers.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('recovery tokens', (engine) => {
  const { services } = suiteServices(engine, { at: Date.parse('2026-01-01T00:00:00Z') });
  const issue = async (ctx: Context, kind: RecoveryKind, customer: { id: number; email: string }) =>
    (await ctx.transaction((tx) => issueRecoveryToken(tx, kind, customer))).token;
  const codeOf = async (ctx: Context, kind: RecoveryKind, token: string, customerId?: number) => {
    const found = await readRecoveryToken(ctx, kind, token, customerId);
    return 'code' in found ? found.code : 'serves';
  };

  test('29: serves its customer, kind, channel and store, and no other', async () => {
    const { ctx } = await newStore(services);
    await threeChannels(ctx);
    const ada = await createAda(ctx);
    const token = await issue(ctx, 'reset', ada);
    assert.equal(await codeOf(ctx, 'reset', token, ada.id), 'serves');
    assert.equal(await codeOf(ctx, 'passwordless', token), 'token_unknown');
    assert.equal(await codeOf(ctx, 'reset', token, ada.id + 1), 'token_other_customer');
    assert.equal(await codeOf(on(ctx, 2), 'reset', token), 'token_other_channel');
    const { ctx: other } = await newStore(services);
    await createAda(other);
    assert.equal(await codeOf(other, 'reset', token), 'token_unknown');
    assert.equal(await other.transaction((tx) => useRecoveryToken(tx, token)), false);
    assert.equal(await codeOf(ctx, 'reset', token), 'serves');
  });

  test('29: once, of many at once; a newer one ends the earlier; not after its time', async () => {
    const { ctx } = await newStore(services);
    const ada = await createAda(ctx);
    const earlier = await issue(ctx, 'reset', ada);
    const token = await issue(ctx, 'reset', ada);
    assert.equal(await codeOf(ctx, 'reset', earlier), 'token_unknown');
    const uses = await Promise.all(
      Array.from({ length: 8 }, () => ctx.with({}).transaction((tx) => useRecoveryToken(tx, token))),
    );
    assert.equal(uses.filter(Boolean).length, 1);
    const late = await issue(ctx, 'passwordless', ada);
    services.clock.advance(900_000);
    assert.equal(await codeOf(ctx, 'passwordless', late), 'token_expired');
  });
});
