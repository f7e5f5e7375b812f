import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import {
  createChannel,
  createSite,
  deleteRoute,
  deleteSite,
  listChannels,
  listRoutes,
  listSites,
  saveRoutes,
  updateChannel,
  updateSite,
} from '../../src/domains/channels/index.ts';
import { systemContext } from '../../src/domains/stores/index.ts';
import { refused } from '../support/domain.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { interrupted } from '../support/interrupted.ts';
import { newStore, testServices } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const second = { name: 'Second', type: 'storefront', platform: 'custom' };

eachEngine('channels, while another changes them', (engine) => {
  const { services } = suiteServices(engine);
  const withSecond = async () => {
    const { ctx } = await newStore(services);
    const { id } = await createChannel(ctx, second);
    const meanwhile = (work: (other: Context) => Promise<unknown>) =>
      interrupted(ctx, () => work(ctx.with({})));
    return { ctx, id, meanwhile };
  };
  const channelOf = async (ctx: Context, id: number) =>
    (await listChannels(ctx)).find((channel) => channel.id === id)!;

  test('what another changed is kept', async () => {
    const { ctx, id, meanwhile } = await withSecond();
    await updateChannel(
      meanwhile((other) => updateChannel(other, id, { status: 'inactive' })),
      id,
      { name: 'Renamed' },
    );
    const { name, status } = await channelOf(ctx, id);
    assert.deepEqual([name, status], ['Renamed', 'inactive']);
  });

  test('a channel that was deleted stays deleted', async () => {
    const { ctx, id, meanwhile } = await withSecond();
    const late = meanwhile((other) => updateChannel(other, id, { status: 'deleted' }));
    await assert.rejects(updateChannel(late, id, { name: 'Renamed' }), refused('channels.deleted'));
    const { name, status } = await channelOf(ctx, id);
    assert.deepEqual([name, status], ['Second', 'deleted']);
  });

  test('a name that was taken is refused', async () => {
    const { ctx, id, meanwhile } = await withSecond();
    const late = meanwhile((other) => createChannel(other, { ...second, name: 'Third' }));
    await assert.rejects(updateChannel(late, id, { name: 'Third' }), refused('channels.already_exists'));
    const later = meanwhile((other) => createChannel(other, { ...second, name: 'Fourth' }));
    await assert.rejects(
      createChannel(later, { ...second, name: 'Fourth' }),
      refused('channels.already_exists'),
    );
    assert.deepEqual(
      (await listChannels(ctx)).map(({ name }) => name),
      ['Test', 'Second', 'Third', 'Fourth'],
    );
  });

  test('a site that was deleted stays deleted, and its host is free', async () => {
    const { ctx, id, meanwhile } = await withSecond();
    const site = await createSite(ctx, { channelId: id, url: 'https://one.shop' });
    const late = meanwhile((other) => deleteSite(other, site.id));
    await assert.rejects(
      updateSite(late, site.id, { url: 'https://two.shop' }),
      refused('channels.site_not_found'),
    );
    assert.deepEqual(await listSites(ctx), []);
    await createSite(ctx, { channelId: id, url: 'https://two.shop' });
  });

  test('a route that was deleted stays deleted', async () => {
    const { ctx, id, meanwhile } = await withSecond();
    const site = await createSite(ctx, { channelId: id, url: 'https://three.shop' });
    const route = { type: 'login', matching: '*', route: '/login' };
    const [saved] = await saveRoutes(ctx, site.id, [route]);
    const late = meanwhile((other) => deleteRoute(other, site.id, saved!.id));
    await assert.rejects(
      saveRoutes(late, site.id, [{ ...route, id: saved!.id }]),
      refused('channels.unknown_route'),
    );
    assert.deepEqual(await listRoutes(ctx, site.id), []);
    const gone = meanwhile((other) => deleteSite(other, site.id));
    await assert.rejects(saveRoutes(gone, site.id, [route]), refused('channels.site_not_found'));
  });
});

onPostgres('channels, at once', (engine) => {
  const { database, services } = suiteServices(engine);

  test('of channels with one name, one is made', async () => {
    const { ctx } = await newStore(services);
    const results = await Promise.allSettled(
      Array.from({ length: 8 }, () => createChannel(ctx.with({}), second)),
    );
    for (const result of results)
      if (result.status === 'rejected') refused('channels.already_exists')(result.reason);
    assert.deepEqual(
      (await listChannels(ctx)).map(({ name }) => name),
      ['Test', 'Second'],
    );
  });

  test('a node that has not heard of a change yet decides by what the database says', async () => {
    const { ctx, store } = await newStore(services);
    const { id } = await createChannel(ctx, second);
    const late = systemContext(testServices(database), store);
    assert.equal((await listChannels(late)).length, 2);
    await updateChannel(ctx, id, { status: 'deleted' });
    assert.equal((await listChannels(late))[1]!.status, 'active');
    await assert.rejects(updateChannel(late, id, { name: 'Renamed' }), refused('channels.deleted'));
    await createChannel(ctx, { ...second, name: 'Third' });
    await assert.rejects(
      createChannel(late, { ...second, name: 'Third' }),
      refused('channels.already_exists'),
    );
  });
});
