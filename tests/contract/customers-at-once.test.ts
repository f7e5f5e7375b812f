import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createCustomers,
  createGroup,
  deleteGroup,
  findLogin,
  groupById,
  listCustomers,
  updateCustomers,
} from '../../src/domains/customers/index.ts';
import { PAGE, ada, threeChannels } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('customers, at once', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = () => storeIn(services);

  test('of many who claim one address at once, exactly one gets it', async () => {
    const { ctx } = await newStore();
    await threeChannels(ctx);
    const claims = [null, [1], [3], [1, 3], null, [3, 1], null, [1]];
    const results = await Promise.allSettled(
      claims.map((channelIds) => createCustomers(ctx.with({}), [{ ...ada, channelIds }])),
    );
    for (const result of results)
      if (result.status === 'rejected') refused('customers.email_in_use')(result.reason);
    const winners = (await listCustomers(ctx, {}, PAGE)).customers.map(({ channelIds }) => channelIds);
    assert.equal(results.filter(({ status }) => status === 'fulfilled').length, winners.length);
    const takes = winners.flatMap((channelIds) => channelIds ?? [1, 3]);
    assert.equal(new Set(takes).size, takes.length);
    assert.ok(winners.length > 0);
  });

  test('many updates of the same customers at once, in any order, all go through', async () => {
    const { ctx } = await newStore();
    const made = await createCustomers(
      ctx,
      ['a', 'b', 'c'].map((name) => ({ ...ada, email: `${name}@example.com` })),
    );
    const [a, b, c] = made.map(({ id }) => id) as [number, number, number];
    const orders = [
      [a, b, c],
      [c, b, a],
      [b, a, c],
      [c, a, b],
    ];
    const updates = orders.map((order, round) =>
      updateCustomers(
        ctx.with({}),
        order.map((id) => ({ id, email: `${id}-${round}@example.com`, notes: String(round) })),
      ),
    );
    await Promise.all(updates);
    const after = (await listCustomers(ctx, {}, PAGE)).customers;
    const last = after[0]!.notes;
    for (const customer of after) {
      assert.deepEqual([customer.email, customer.notes], [`${customer.id}-${last}@example.com`, last]);
      assert.equal((await findLogin(ctx, customer.email))?.customerId, customer.id);
    }
  });

  test('a group deleted while customers are put into it leaves no one in it', async () => {
    const { ctx } = await newStore();
    const group = await createGroup(ctx, { name: 'Wholesale' });
    const joining = Array.from({ length: 6 }, (_, index) =>
      createCustomers(ctx.with({}), [{ ...ada, email: `${index}@example.com`, customerGroupId: group.id }]),
    );
    const results = await Promise.allSettled([...joining, deleteGroup(ctx.with({}), group.id)]);
    for (const result of results)
      if (result.status === 'rejected') refused('customers.unknown_group')(result.reason);
    assert.deepEqual((await listCustomers(ctx, { groupIds: [group.id] }, PAGE)).customers, []);
    assert.equal(await groupById(ctx, group.id), null);
  });
});
