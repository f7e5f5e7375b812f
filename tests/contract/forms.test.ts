import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  createAddress,
  deleteCustomers,
  setFormValues,
  updateCustomers,
} from '../../src/domains/customers/index.ts';
import {
  createFormField,
  deleteFormField,
  formValuesOf,
  listFormFields,
  listFormValues,
  readFormField,
  updateFormField,
} from '../../src/domains/forms/index.ts';
import { createAda, PAGE } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

eachEngine('form fields', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newShop = async () => {
    const { ctx } = await storeIn(services);
    const field = await createFormField(ctx, { area: 'customer', type: 'text', label: 'License' });
    const ada = await createAda(ctx);
    return { ctx, field, ada: ada.id };
  };
  const wordsOf = async (ctx: Parameters<typeof formValuesOf>[0], ada: number) =>
    (await formValuesOf(ctx, 'customer', [ada])).map(({ value }) => value);

  test('another store has other fields and other values, though the ids are the same', async () => {
    const mine = await newShop();
    const theirs = await newShop();
    assert.equal(mine.field.id, theirs.field.id);
    assert.equal(mine.ada, theirs.ada);
    const owner = { kind: 'customer', id: mine.ada } as const;
    await setFormValues(mine.ctx, [{ owner, said: { field: 'License', value: 'Mine' } }]);
    assert.deepEqual(await wordsOf(theirs.ctx, theirs.ada), []);
    assert.equal((await listFormValues(theirs.ctx, {}, PAGE)).total, 0);
    await updateFormField(theirs.ctx, theirs.field.id, { label: 'Permit' });
    await deleteFormField(theirs.ctx, theirs.field.id);
    assert.equal((await readFormField(mine.ctx, mine.field.id)).label, 'License');
    assert.deepEqual(await wordsOf(mine.ctx, mine.ada), ['Mine']);
    await assert.rejects(readFormField(theirs.ctx, theirs.field.id), refused('forms.not_found', { id: 26 }));
    assert.deepEqual(await listFormFields(theirs.ctx), []);
  });

  test('a refused change says nothing in any field', async () => {
    const { ctx, ada } = await newShop();
    const form = { fields: [{ field: 'License', value: 'L-1' }] };
    await assert.rejects(
      updateCustomers(ctx, [
        { id: ada, form },
        { id: ada + 1, form },
      ]),
      refused('customers.not_found', { id: ada + 1, index: 1 }),
    );
    assert.deepEqual(await wordsOf(ctx, ada), []);
  });

  test('values go with their customer, their address and their field', async () => {
    const { ctx, ada } = await newShop();
    const note = await createFormField(ctx, { area: 'address', type: 'text', label: 'Note' });
    const address = await createAddress(ctx, {
      customerId: ada,
      firstName: 'Ada',
      lastName: 'Byron',
      address1: '1 Mill Lane',
      city: 'Austin',
      countryCode: 'US',
      form: { fields: [{ field: note.id, value: 'Ring' }] },
    });
    const owner = { kind: 'customer', id: ada } as const;
    await setFormValues(ctx, [{ owner, said: { field: 'License', value: 'L-1' } }]);
    const all = async () =>
      (await listFormValues(ctx, {}, PAGE)).values.map(({ owner: { kind, id }, value }) => [kind, id, value]);
    assert.deepEqual(await all(), [
      ['address', address.id, 'Ring'],
      ['customer', ada, 'L-1'],
    ]);
    await deleteFormField(ctx, note.id);
    assert.deepEqual(await all(), [['customer', ada, 'L-1']]);
    await deleteCustomers(ctx, [ada]);
    assert.deepEqual(await all(), []);
  });

  test('of two fields of one name made at once, one is there', async () => {
    const { ctx } = await newShop();
    const make = () => createFormField(ctx.with({}), { area: 'customer', type: 'text', label: 'Trade' });
    const made = await Promise.allSettled([make(), make(), make()]);
    assert.equal(made.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const one of made)
      if (one.status === 'rejected')
        assert.equal((one.reason as { code: string }).code, 'forms.label_in_use');
    assert.equal((await listFormFields(ctx)).length, 2);
  });
});
