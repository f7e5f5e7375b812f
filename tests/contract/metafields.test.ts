import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import { deleteCustomers } from '../../src/domains/customers/index.ts';
import {
  deleteMetafields,
  listMetafields,
  listMetafieldsNextTo,
  readMetafield,
  storefrontMetafields,
  updateMetafields,
  type Metafield,
} from '../../src/domains/metafields/index.ts';
import { createCustomerMetafields, createStoreMetafields } from '../../src/flows/metafields.ts';
import { PAGE, createAda } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const field = { namespace: 'n', key: 'k', value: 'v', permissionSet: 'write_and_sf_access' } as const;
const codes = ({ refused }: { refused: readonly { index: number; error: { code: string } }[] }) =>
  refused.map(({ index, error }) => [index, error.code]);
const app = (ctx: Context, clientId: string): Context =>
  ctx.with({
    actor: { ...ctx.actor, caller: { kind: 'account', accountId: 1, clientId, scopes: new Set() } },
  });

eachEngine('metafields', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = async () => app((await storeIn(services)).ctx, 'app');
  const ofAda = async (ctx: Context): Promise<{ customerId: number; made: Metafield }> => {
    const { id: customerId } = await createAda(ctx);
    const { written } = await createCustomerMetafields(ctx, [{ ...field, customerId }]);
    return { customerId, made: written[0]! };
  };

  test('is stored with its defaults and read back', async () => {
    const ctx = await newStore();
    const { customerId, made } = await ofAda(ctx);
    const owner = { kind: 'customer', id: customerId } as const;
    const at = new Date(Date.UTC(2026, 0, 15, 12));
    assert.deepEqual(made, {
      ...field,
      id: made.id,
      owner,
      clientId: 'app',
      description: '',
      createdAt: at,
      modifiedAt: at,
    });
    assert.deepEqual(await readMetafield(ctx, owner, made.id), made);
    assert.deepEqual(await listMetafields(ctx, { kind: 'customer' }, PAGE), { metafields: [made], total: 1 });
    assert.equal((await listMetafields(ctx, { kind: 'store' }, PAGE)).total, 0);
  });

  test('another store finds none of it and changes none of it', async () => {
    const ctx = await newStore();
    const other = await newStore();
    const { customerId, made } = await ofAda(ctx);
    const owner = { kind: 'customer', id: customerId } as const;
    await createAda(other);
    await assert.rejects(
      readMetafield(other, owner, made.id),
      refused('metafields.not_found', { id: made.id }),
    );
    assert.deepEqual(
      codes(await updateMetafields(other, { kind: 'customer' }, [{ id: made.id, value: 'x' }])),
      [[0, 'metafields.not_found']],
    );
    assert.deepEqual(codes(await deleteMetafields(other, { kind: 'customer' }, [made.id])), [
      [0, 'metafields.not_found'],
    ]);
    assert.equal((await listMetafields(other, { kind: 'customer' }, PAGE)).total, 0);
    const seen = storefrontMetafields(other, owner, { namespace: 'n', keys: [] });
    assert.deepEqual([await seen.count(), await seen.read(PAGE)], [0, []]);
    assert.deepEqual(await readMetafield(ctx, owner, made.id), made);
  });

  test('rows are refused one by one, and a name changed before in the batch counts', async () => {
    const ctx = await newStore();
    const { customerId, made } = await ofAda(ctx);
    const row = { ...field, customerId };
    const batch = await createCustomerMetafields(ctx, [
      row,
      { ...row, key: 'b' },
      { ...row, key: 'b' },
      { ...row, customerId: customerId + 1 },
    ]);
    assert.deepEqual(codes(batch), [
      [0, 'metafields.already_exists'],
      [2, 'metafields.already_exists'],
      [3, 'metafields.owner_not_found'],
    ]);
    const { id } = batch.written[0]!;
    const changed = await updateMetafields(ctx, { kind: 'customer' }, [
      { id: made.id, key: 'moved' },
      { id, key: 'k' },
      { id, value: 'again' },
      { id: 99, value: 'x' },
    ]);
    assert.deepEqual(
      changed.written.map(({ key }) => key),
      ['moved', 'k'],
    );
    assert.deepEqual(codes(changed), [
      [2, 'metafields.repeated_row'],
      [3, 'metafields.not_found'],
    ]);
  });

  test('one owner takes 250 of one app', async () => {
    const ctx = await newStore();
    const { customerId } = await ofAda(ctx);
    const rows = Array.from({ length: 251 }, (_, at) => ({ ...field, customerId, key: `k${at}` }));
    const { written, refused } = await createCustomerMetafields(ctx, rows);
    assert.equal(written.length, 249);
    assert.deepEqual(codes({ refused }), [
      [249, 'metafields.too_many'],
      [250, 'metafields.too_many'],
    ]);
    const another = await createCustomerMetafields(app(ctx, 'another'), [{ ...field, customerId }]);
    assert.equal(another.written.length, 1);
  });

  test('cursors, in both orders of ids', async () => {
    const ctx = await newStore();
    const { written } = await createStoreMetafields(
      ctx,
      ['a', 'b', 'c'].map((key) => ({ ...field, key })),
    );
    const [a, b, c] = written.map(({ id }) => id);
    const next = async (direction: 'before' | 'after', id: number, order: 'asc' | 'desc') => {
      const cursor = { direction, id, limit: 1 };
      const { metafields, more } = await listMetafieldsNextTo(ctx, { kind: 'store' }, cursor, order);
      return [metafields.map(({ key }) => key).join(), more];
    };
    assert.deepEqual(await next('after', a!, 'asc'), ['b', true]);
    assert.deepEqual(await next('after', b!, 'asc'), ['c', false]);
    assert.deepEqual(await next('before', c!, 'asc'), ['b', true]);
    assert.deepEqual(await next('after', c!, 'desc'), ['b', true]);
    assert.deepEqual(await next('before', a!, 'desc'), ['b', true]);
    assert.deepEqual(await next('before', b!, 'desc'), ['c', false]);
  });

  test('what belongs to a customer goes with the customer', async () => {
    const ctx = await newStore();
    const { customerId } = await ofAda(ctx);
    await deleteCustomers(ctx, [customerId]);
    assert.equal((await listMetafields(ctx, { kind: 'customer' }, PAGE)).total, 0);
  });
});

onPostgres('metafields at once', (engine) => {
  const { services } = suiteServices(engine);

  test('of one name one is made', async () => {
    const ctx = app((await storeIn(services)).ctx, 'app');
    const { id: customerId } = await createAda(ctx);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => createCustomerMetafields(app(ctx, 'app'), [{ ...field, customerId }])),
    );
    assert.equal(answers.flatMap(({ written }) => written).length, 1);
    assert.equal(answers.flatMap(codes).length, 5);
    assert.ok(answers.flatMap(codes).every(([, code]) => code === 'metafields.already_exists'));
  });
});
