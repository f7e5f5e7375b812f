import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createAddress,
  deleteAddressOf,
  listAddresses,
  readAddress,
  readCustomer,
  updateAddress,
  validatePassword,
} from '../../src/domains/customers/index.ts';
import { deleteAllCustomersAndSessions } from '../../src/flows/customer-changes.ts';
import { PAGE, createAda, home } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('one customer at a time, as V2 has it', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = async () => (await storeIn(services)).ctx;

  test('an address like another is that one; a change into another is none', async () => {
    const ctx = await newStore();
    const { id: customerId } = await createAda(ctx);
    const first = await createAddress(ctx, { ...home, customerId });
    assert.deepEqual(await createAddress(ctx, { ...home, customerId }), first);
    const second = await createAddress(ctx, { ...home, customerId, city: 'Bath' });
    assert.deepEqual(await updateAddress(ctx, customerId, { id: second.id, city: 'London' }), second);
    assert.equal((await updateAddress(ctx, customerId, { id: second.id, city: 'York' })).city, 'York');
    assert.equal((await listAddresses(ctx, { customerIds: [customerId] }, PAGE)).total, 2);
  });

  test('another customer’s or another store’s address is not found, and stays', async () => {
    const ctx = await newStore();
    const { id: customerId } = await createAda(ctx);
    const { id: other } = await createAda(ctx, { email: 'other@example.com' });
    const { id } = await createAddress(ctx, { ...home, customerId });
    const elsewhere = await newStore();
    for (const attempt of [readAddress, deleteAddressOf]) {
      await assert.rejects(attempt(ctx, other, id), refused('customers.address_not_found', { id }));
      await assert.rejects(attempt(elsewhere, customerId, id), refused('customers.not_found'));
    }
    await assert.rejects(
      updateAddress(ctx, other, { id, city: 'Bath' }),
      refused('customers.address_not_found'),
    );
    assert.equal((await readAddress(ctx, customerId, id)).city, 'London');
  });

  test('a password is checked by the customer’s id, in its own store', async () => {
    const ctx = await newStore();
    const { id } = await createAda(ctx, { password: 'secret12' });
    assert.equal(await validatePassword(ctx, id, 'secret12'), true);
    assert.equal(await validatePassword(ctx, id, 'Secret12'), false);
    await assert.rejects(validatePassword(await newStore(), id, 'secret12'), refused('customers.not_found'));
  });

  test('deleting all leaves another store its customers', async () => {
    const ctx = await newStore();
    const other = await newStore();
    const { id } = await createAda(ctx);
    const theirs = await createAda(other);
    await deleteAllCustomersAndSessions(ctx);
    await assert.rejects(readCustomer(ctx, id), refused('customers.not_found', { id }));
    assert.deepEqual(await readCustomer(other, theirs.id), theirs);
  });
});
