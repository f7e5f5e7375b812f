import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  customerById,
  findLogin,
  mayEnterChannel,
  updateChannelCustomerSettings,
  updateCustomers,
  validateCredentials,
} from '../../src/domains/customers/index.ts';
import { ada, createAda, on, threeChannels } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('customers of channels', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = () => storeIn(services);

  test('an address is unique on each channel, counting global customers where they may enter', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const inUse = refused('customers.email_in_use', { index: 0 });
    const global = await createAda(ctx);
    await assert.rejects(createAda(ctx, { email: 'ADA@EXAMPLE.COM' }), inUse);
    await assert.rejects(createAda(ctx, { channelIds: [3] }), inUse);
    await assert.rejects(createAda(ctx, { channelIds: [2, 3] }), inUse);
    const second = await createAda(ctx, { channelIds: [2] });
    await assert.rejects(createAda(ctx, { channelIds: [2] }), inUse);
    const third = await createAda(ctx, { email: 'third@example.com', channelIds: [3] });
    await assert.rejects(createAda(ctx, { email: 'third@example.com' }), inUse);
    await createAda(ctx, { email: 'third@example.com', channelIds: [1] });

    await assert.rejects(updateCustomers(ctx, [{ id: third.id, email: ada.email }]), inUse);
    await assert.rejects(updateCustomers(ctx, [{ id: second.id, channelIds: [2, 3] }]), inUse);
    await assert.rejects(updateCustomers(ctx, [{ id: second.id, channelIds: null }]), inUse);
    assert.deepEqual((await customerById(ctx, second.id))?.channelIds, [2]);
    assert.equal((await findLogin(on(ctx, 1), ada.email))?.customerId, global.id);
    assert.equal((await findLogin(on(ctx, 2), ada.email))?.customerId, second.id);
    assert.equal((await findLogin(on(ctx, 3), ada.email))?.customerId, global.id);
  });

  test('channel access: null where global logins are allowed, else exactly the list', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const entered = async (customer: { channelIds: readonly number[] | null; email: string }) => {
      const may: number[] = [];
      for (const channel of [1, 2, 3]) {
        const signsIn = (await findLogin(on(ctx, channel), customer.email)) !== null;
        assert.equal(await mayEnterChannel(on(ctx, channel), customer), signsIn);
        if (signsIn) may.push(channel);
      }
      return may;
    };
    assert.deepEqual(await entered(await createAda(ctx, { email: 'a@example.com' })), [1, 3]);
    assert.deepEqual(await entered(await createAda(ctx, { email: 'b@example.com', channelIds: [2] })), [2]);
    assert.deepEqual(
      await entered(await createAda(ctx, { email: 'c@example.com', channelIds: [3, 1, 2] })),
      [1, 2, 3],
    );
    const made = await createAda(ctx, { email: 'd@example.com', originChannelId: 2 });
    assert.deepEqual(made.channelIds, [2]);
    assert.deepEqual(await entered(made), [2]);
  });

  test("a channel's own account comes before a global one when a setting later lets both in", async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    await createAda(ctx);
    const second = await createAda(ctx, { channelIds: [2] });
    await updateChannelCustomerSettings(ctx, 2, { allowGlobalLogins: true });
    assert.equal((await findLogin(on(ctx, 2), ada.email))?.customerId, second.id);
    await updateCustomers(ctx, [{ id: second.id, firstName: 'Augusta' }]);
    assert.equal((await customerById(ctx, second.id))?.firstName, 'Augusta');
  });

  test('credentials: only the right password of a customer who may enter the channel', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const made = await createAda(ctx, { password: 'secret12' });
    await createAda(ctx, { email: 'none@example.com' });
    const check = (channel: number, email: string, password: string) =>
      validateCredentials(on(ctx, channel), { email, password });
    assert.equal(await check(1, 'ada@EXAMPLE.com', 'secret12'), made.id);
    assert.equal(await check(1, ada.email, 'Secret12'), null);
    assert.equal(await check(2, ada.email, 'secret12'), null);
    assert.equal(await check(1, 'nobody@example.com', 'secret12'), null);
    assert.equal(await check(1, 'none@example.com', 'secret12'), null);
    const stored = (await findLogin(ctx, ada.email))?.passwordHash;
    assert.match(stored ?? '', /^\$argon2id\$/);
  });
});
