import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql } from 'kysely';
import { DatabaseAway, DomainError } from '../kernel/errors.ts';
import { openPostgres } from './open.ts';
import { memoryDatabase } from '../../tests/support/database.ts';

describe('database errors', () => {
  test('a server that is not there is DatabaseAway', async () => {
    // Port 9 (discard) is closed on every machine this runs on.
    const database = openPostgres('postgres://nobody@127.0.0.1:9/nothing', 1);
    await assert.rejects(sql`select 1`.execute(database.db), DatabaseAway);
    await assert.rejects(
      database.db.transaction().execute(async () => undefined),
      DatabaseAway,
    );
    await database.close();
  });

  test('text that no column can hold is a refusal, and the connection goes on', async () => {
    const database = await memoryDatabase();
    await assert.rejects(
      database.db.selectFrom('stores').select('name').where('hash', '=', 'a\u0000b').execute(),
      (error) => error instanceof DomainError && error.code === 'db.unstorable',
    );
    assert.deepEqual(await database.db.selectFrom('stores').select('name').execute(), []);
    await database.close();
  });

  test('a statement of another caller waits for an open transaction, and is not part of it', async () => {
    const database = await memoryDatabase();
    const order: string[] = [];
    const transaction = database.db.transaction().execute(async (tx) => {
      await sql`select 1`.execute(tx);
      await new Promise((resolve) => setImmediate(resolve));
      order.push('inside');
      throw new Error('rolled back');
    });
    const outside = database.db
      .insertInto('stores')
      .values({ hash: 'outside', name: 'Outside', created_at: new Date(0) })
      .execute()
      .then(() => order.push('outside'));
    await assert.rejects(transaction, /rolled back/);
    await outside;
    assert.deepEqual(order, ['inside', 'outside']);
    assert.equal((await database.db.selectFrom('stores').select('hash').execute()).length, 1);
    await database.close();
  });
});
