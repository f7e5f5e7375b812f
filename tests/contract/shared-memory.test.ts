import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { pruneChanges } from '../../src/db/change-log.ts';
import { consistently } from '../../src/db/consistently.ts';
import type { Collection, Context, Services } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { setSetting, setting, systemContext, type Store } from '../../src/domains/stores/index.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

/** Names of brands, by id; kept like any other collection. */
const names: Collection<number, string> = {
  name: 'names-of-brands',
  unloadedBy: { brand: 'key' },
  async load(ctx, ids) {
    const rows = await ctx.db
      .selectFrom('brands')
      .select(['id', 'name'])
      .where('store_id', '=', ctx.store.id)
      .where('id', 'in', ids)
      .execute();
    return new Map(rows.map((row) => [row.id, row.name]));
  },
};

const nameOf = (ctx: Context, id: number) => ctx.services.memory.get(ctx, names, id);

async function write(tx: Context, id: number, name: string): Promise<void> {
  await tx.db
    .insertInto('brands')
    .values({ store_id: tx.store.id, id, name, custom_url: `/${id}/` })
    .onConflict((conflict) => conflict.columns(['store_id', 'id']).doUpdateSet({ name }))
    .execute();
}

const setName = (ctx: Context, ids: readonly number[], name: string): Promise<void> =>
  ctx.transaction(async (tx) => {
    for (const id of ids) {
      await write(tx, id, `${name}-${id}`);
      await tx.changed('brand', id);
    }
  });

eachEngine('what a process keeps in memory', (engine) => {
  let database: OpenDatabase;
  let services: Services;
  let store: Store;
  let ctx: Context;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    ({ store, ctx } = await newStore(services));
  });
  after(() => database.close());

  describe('a transaction', () => {
    test('must note what it writes to: by query, by text, in a common table expression', async () => {
      await setName(ctx, [1], 'before');
      const id = ctx.store.id;
      const forgets: ((tx: Context) => Promise<unknown>)[] = [
        (tx) => write(tx, 1, 'after'),
        (tx) => tx.db.updateTable('brands').set({ name: 'after' }).where('store_id', '=', id).execute(),
        (tx) => tx.db.deleteFrom('brands').where('store_id', '=', id).execute(),
        (tx) => sql`update brands set name = 'after' where store_id = ${id}`.execute(tx.db),
        (tx) => sql`delete from ${sql.table('brands')} where store_id = ${id}`.execute(tx.db),
        (tx) =>
          tx.db
            .with('gone', (gone) => gone.deleteFrom('brands').where('store_id', '=', id).returning('id'))
            .selectFrom('gone')
            .selectAll()
            .execute(),
        async (tx) => {
          await tx.changed('category', null);
          await tx.with({ channelId: 2 }).db.updateTable('brands').set({ name: 'after' }).execute();
        },
      ];
      for (const forget of forgets)
        await assert.rejects(ctx.transaction(forget), /wrote to brands and noted no change of: brand/);
      assert.equal(await nameOf(ctx, 1), 'before-1');
    });

    test('need not note a write that touched no row', async () => {
      await ctx.transaction((tx) =>
        tx.db.updateTable('brands').set({ name: 'none' }).where('store_id', '=', -1).execute(),
      );
    });

    test('reads what it has written, and nobody else does before its commit, or after it was undone', async () => {
      await setName(ctx, [2], 'old');
      assert.equal(await nameOf(ctx, 2), 'old-2');
      await assert.rejects(
        ctx.transaction(async (tx) => {
          await write(tx, 2, 'new');
          assert.equal(await nameOf(tx, 2), 'new');
          await write(tx, 3, 'never there');
          assert.equal(await nameOf(tx, 3), 'never there');
          await tx.changed('brand', null);
          throw new Error('undone');
        }),
        /undone/,
      );
      assert.deepEqual([await nameOf(ctx, 2), await nameOf(ctx, 3)], ['old-2', undefined]);
    });

    test('reads what it has locked as it is, however old what is kept is', async () => {
      await setName(ctx, [4], 'old');
      await nameOf(ctx, 4);
      // As another process does it, of whose commit this one has not heard yet.
      await ctx.db.updateTable('brands').set({ name: 'new' }).where('id', '=', 4).execute();
      await ctx.transaction(async (tx) => {
        assert.equal(await nameOf(tx, 4), 'old-4');
        await tx.db.selectFrom('brands').select('id').where('id', '=', 4).forUpdate().execute();
        assert.equal(await nameOf(tx, 4), 'new');
      });
      for (const lock of ['for share', 'for no key update'])
        await ctx.transaction(async (tx) => {
          await sql`select id from brands where id = 4 ${sql.raw(lock)}`.execute(tx.db);
          assert.equal(await nameOf(tx, 4), 'new');
        });
    });

    test('keeps what it read and did not touch', async () => {
      await setName(ctx, [5], 'kept');
      await ctx.transaction((tx) => nameOf(tx, 5));
      await ctx.db.updateTable('brands').set({ name: 'unseen' }).where('id', '=', 5).execute();
      assert.equal(await nameOf(ctx, 5), 'kept-5');
    });
  });

  test('a call that is derived from one with an open transaction throws, instead of waiting for it', async () => {
    const derived = ctx.with({ channelId: 2 });
    await ctx.transaction(async (tx) => {
      for (const call of [ctx, derived, ctx.with({}), derived.with({})]) {
        assert.throws(() => call.db, /transaction of this context is open/);
        await assert.rejects(
          call.transaction(async () => undefined),
          /transaction of this context is open/,
        );
      }
      assert.equal(await setting(tx.with({ channelId: 2 }), 'sessions.concurrent'), 'single');
    });
    assert.equal(await setting(derived, 'sessions.concurrent'), 'single');
  });

  test('a call beside one with an open transaction goes on', async () => {
    const [one, other] = [ctx.with({}), ctx.with({})];
    await one.transaction(async () => assert.ok(other.db));
  });

  describe('several things that are read together', () => {
    test('are of one moment, also when only some of them are kept', async () => {
      const elsewhere = systemContext(testServices(database), store);
      const both = [6, 7];
      await setName(ctx, both, 'v0');
      for (let version = 1; version <= 20; version += 1) {
        // This process has one of the two, and does not hear of the change that another makes to both.
        services.memory.apply([{ storeId: store.id, kind: 'brand', entityId: 7 }]);
        assert.equal(await nameOf(ctx, 6), `v${version - 1}-6`);
        await setName(elsewhere, both, `v${version}`);
        const seen = await consistently(ctx, async (at) => [await nameOf(at, 6), await nameOf(at, 7)]);
        assert.deepEqual(seen, [`v${version}-6`, `v${version}-7`]);
      }
    });

    test('are of one moment, whatever changes meanwhile', async () => {
      const elsewhere = systemContext(testServices(database), store);
      const both = [8, 9];
      await setName(ctx, both, 'v0');
      let version = 0;
      let runs = 0;
      const seen = await consistently(ctx, async (at) => {
        runs += 1;
        const first = await nameOf(at, 8);
        if (!at.inTransaction) {
          version += 1;
          await setName(elsewhere, both, `v${version}`);
        }
        return [first, await nameOf(at, 9)];
      });
      assert.deepEqual(seen, [`v${version}-8`, `v${version}-9`]);
      // Four times, and then while nobody can write.
      assert.deepEqual([runs, version], [5, 4]);
    });

    test('a refusal that came of a mixture is not the answer', async () => {
      const elsewhere = systemContext(testServices(database), store);
      await setName(ctx, [10, 11], 'v1');
      await nameOf(ctx, 10);
      await setName(elsewhere, [10, 11], 'v2');
      const pair = await consistently(ctx, async (at) => {
        const [a, b] = [await nameOf(at, 10), await nameOf(at, 11)];
        if (a!.slice(0, 2) !== b!.slice(0, 2)) throw new Error('they do not fit');
        return [a, b];
      });
      assert.deepEqual(pair, ['v2-10', 'v2-11']);
      await assert.rejects(
        consistently(ctx, async () => {
          throw new Error('for good');
        }),
        /for good/,
      );
    });
  });

  test('of the table of changes the latest are kept; who has missed more reads everything anew', async () => {
    const elsewhere = systemContext(testServices(database), store);
    await setName(ctx, [12], 'old');
    assert.equal(await nameOf(elsewhere, 12), 'old-12');
    await ctx.transaction(async (tx) => {
      await write(tx, 12, 'new-12');
      await tx.changed('brand', 12);
      for (let other = 0; other < 10_000; other += 1) await tx.changed('product', 1_000_000 + other);
    });
    await pruneChanges(services);
    const { count, oldest } = await ctx.db
      .selectFrom('changes')
      .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.min('seq').as('oldest')])
      .where('store_id', '=', store.id)
      .executeTakeFirstOrThrow();
    const { change_seq: newest } = await ctx.db
      .selectFrom('stores')
      .select('change_seq')
      .where('store_id', '=', store.id)
      .executeTakeFirstOrThrow();
    assert.deepEqual([count, oldest], [10_000, newest - 9_999]);
    await elsewhere.services.memory.catchUp(elsewhere);
    assert.equal(await nameOf(elsewhere, 12), 'new-12');
    await setSetting(ctx, 'privacy.policyUrl', 0, 'https://example.com/pruned');
    await elsewhere.services.memory.catchUp(elsewhere);
    assert.equal(await setting(elsewhere, 'privacy.policyUrl'), 'https://example.com/pruned');
  });
});

onPostgres('one who reads several things while others write without pause', (engine) => {
  test('sees both old or both new, and gets an answer', async () => {
    const database = await engine.open();
    try {
      const { store, ctx } = await newStore(testServices(database));
      const writers = [
        systemContext(testServices(database), store),
        systemContext(testServices(database), store),
      ];
      const both = [1, 2];
      await setName(ctx, both, 'v0');
      let stop = false;
      let version = 0;
      const writing = writers.map(async (writer) => {
        while (!stop) await setName(writer, both, `v${(version += 1)}`);
      });
      const seen = new Set<string>();
      for (let at = 0; at < 200; at += 1) {
        ctx.services.memory.apply([{ storeId: store.id, kind: 'brand', entityId: 1 + (at % 2) }]);
        const [one, two] = await consistently(ctx, async (call) => [
          await nameOf(call, 1),
          await nameOf(call, 2),
        ]);
        assert.equal(one!.replace('-1', ''), two!.replace('-2', ''));
        seen.add(one!);
      }
      stop = true;
      await Promise.all(writing);
      // How many depends on the machine; one would say that nobody wrote meanwhile.
      assert.ok(seen.size > 1, `${seen.size} versions were seen`);
    } finally {
      await database.close();
    }
  });
});
