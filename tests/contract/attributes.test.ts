import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import {
  allAttributes,
  createAttributes,
  deleteAttributes,
  deleteAttributeValues,
  listAttributes,
  listAttributeValues,
  updateAttributes,
  valueCounts,
  valuesOfCustomer,
  valuesOfCustomers,
  type Attribute,
} from '../../src/domains/attributes/index.ts';
import { createCustomers, deleteCustomers, listCustomers } from '../../src/domains/customers/index.ts';
import { setCustomerAttributes } from '../../src/flows/attribute-values.ts';
import { ada, createAda, PAGE } from '../support/customers.ts';
import { refused } from '../support/domain.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore as storeIn } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const codes = ({ refused }: { refused: readonly { index: number; error: { code: string } }[] }) =>
  refused.map(({ index, error }) => [index, error.code]);

const sizeAndAge = async (ctx: Context): Promise<[Attribute, Attribute]> => {
  const { written } = await createAttributes(ctx, [
    { name: 'Size', type: 'string' },
    { name: 'Age', type: 'number' },
  ]);
  return [written[0]!, written[1]!];
};

eachEngine('customer attributes', (engine) => {
  const { services } = suiteServices(engine, { at: Date.UTC(2026, 0, 15, 12) });
  const newStore = async () => (await storeIn(services)).ctx;

  test('are stored and read back, with what customers have in them', async () => {
    const ctx = await newStore();
    const [size, age] = await sizeAndAge(ctx);
    const at = new Date(services.clock.now());
    assert.deepEqual(size, { id: size.id, name: 'Size', type: 'string', createdAt: at, modifiedAt: at });
    assert.deepEqual(await allAttributes(ctx), [size, age]);
    const { id: customerId } = await createAda(ctx, {
      attributes: [
        { attributeId: age.id, value: '36' },
        { attributeId: size.id, value: 'L' },
      ],
    });
    const given = await valuesOfCustomer(ctx, customerId);
    assert.deepEqual(given, [
      { id: given[0]!.id, attributeId: age.id, customerId, value: '36', createdAt: at, modifiedAt: at },
      { id: given[1]!.id, attributeId: size.id, customerId, value: 'L', createdAt: at, modifiedAt: at },
    ]);
    services.clock.advance(1_000);
    const later = new Date(services.clock.now());
    const { written } = await setCustomerAttributes(ctx, [{ customerId, attributeId: size.id, value: 'M' }]);
    assert.deepEqual(written, [{ ...given[1]!, value: 'M', modifiedAt: later }]);
    assert.deepEqual(await listAttributeValues(ctx, {}, PAGE), { values: [given[0], written[0]], total: 2 });
    assert.deepEqual(await valueCounts(ctx, [customerId, 99]), new Map([[customerId, 2]]));
    assert.deepEqual(await valuesOfCustomers(ctx, [customerId, 99], 1), new Map([[customerId, [given[0]]]]));
  });

  test('another store finds none of it and changes none of it', async () => {
    const ctx = await newStore();
    const other = await newStore();
    const [size, age] = await sizeAndAge(ctx);
    const { id: customerId } = await createAda(ctx, { attributes: [{ attributeId: size.id, value: 'L' }] });
    const [value] = await valuesOfCustomer(ctx, customerId);
    // Of their own: a store with the same customers, and attributes beyond these.
    await createAda(other);
    assert.deepEqual((await listAttributes(other, {}, PAGE)).total, 0);
    assert.deepEqual(codes(await updateAttributes(other, [{ id: size.id, name: 'Mine' }])), [
      [0, 'attributes.not_found'],
    ]);
    await deleteAttributes(other, [size.id, age.id]);
    await deleteAttributeValues(other, [value!.id]);
    const row = { customerId, attributeId: size.id, value: 'stolen' };
    assert.deepEqual(codes(await setCustomerAttributes(other, [row])), [[0, 'attributes.unknown_attribute']]);
    const [ofOther] = (await createAttributes(other, [{ name: 'Size', type: 'string' }])).written;
    assert.deepEqual(
      codes(await setCustomerAttributes(other, [{ ...row, attributeId: ofOther!.id, id: value!.id }])),
      [[0, 'attributes.other_value']],
    );
    await assert.rejects(
      createAda(other, { email: 'b@example.com', attributes: [{ attributeId: age.id, value: '1' }] }),
      refused('customers.bad_attribute', { index: 0 }),
    );
    for (const read of [
      (await listAttributeValues(other, { customerIds: [customerId] }, PAGE)).values,
      (await listAttributeValues(other, { name: 'size' }, PAGE)).values,
      await valuesOfCustomer(other, customerId),
      [...(await valuesOfCustomers(other, [customerId], 10)).values()],
      [...(await valueCounts(other, [customerId])).values()],
    ])
      assert.deepEqual(read, []);
    assert.deepEqual(await allAttributes(ctx), [size, age]);
    assert.deepEqual(await valuesOfCustomer(ctx, customerId), [value]);
  });

  test('a refused batch changes nothing, also not what memory has', async () => {
    const ctx = await newStore();
    const [size, age] = await sizeAndAge(ctx);
    const batch = await createAttributes(ctx, [
      { name: 'New', type: 'date' },
      { name: 'SIZE', type: 'date' },
    ]);
    assert.deepEqual([batch.written, codes(batch)], [[], [[1, 'attributes.name_in_use']]]);
    const renamed = await updateAttributes(ctx, [
      { id: size.id, name: 'Other' },
      { id: age.id, name: 'other' },
    ]);
    assert.deepEqual([renamed.written, codes(renamed)], [[], [[1, 'attributes.name_in_use']]]);
    assert.deepEqual(await allAttributes(ctx), [size, age]);
    await assert.rejects(
      createCustomers(ctx, [
        { ...ada, email: 'first@example.com', attributes: [{ attributeId: size.id, value: 'L' }] },
        { ...ada, email: 'second@example.com', attributes: [{ attributeId: age.id, value: 'old' }] },
      ]),
      refused('customers.bad_attribute', { index: 1 }),
    );
    assert.equal((await listCustomers(ctx, {}, PAGE, null)).total, 0);
    assert.equal((await listAttributeValues(ctx, {}, PAGE)).total, 0);
  });

  test('values go with their customer, and with their attribute', async () => {
    const ctx = await newStore();
    const [size, age] = await sizeAndAge(ctx);
    const attributes = [
      { attributeId: size.id, value: 'L' },
      { attributeId: age.id, value: '36' },
    ];
    const one = await createAda(ctx, { attributes });
    const two = await createAda(ctx, { email: 'two@example.com', attributes });
    await deleteCustomers(ctx, [one.id]);
    const [left, other] = await valuesOfCustomer(ctx, two.id);
    assert.deepEqual((await listAttributeValues(ctx, {}, PAGE)).values, [left, other]);
    await deleteAttributes(ctx, [size.id]);
    assert.deepEqual((await listAttributeValues(ctx, {}, PAGE)).values, [other]);
    assert.deepEqual(await allAttributes(ctx), [age]);
  });
});

onPostgres('customer attributes at once', (engine) => {
  const { services } = suiteServices(engine);
  const newStore = async () => (await storeIn(services)).ctx;
  const six = <T>(work: (at: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: 6 }, (_, at) => work(at)));

  test('of one name one is made', async () => {
    const ctx = await newStore();
    const answers = await six(() => createAttributes(ctx.with({}), [{ name: 'Size', type: 'string' }]));
    assert.equal(answers.flatMap(({ written }) => written).length, 1);
    assert.deepEqual(
      answers.flatMap(codes),
      Array.from({ length: 5 }, () => [0, 'attributes.name_in_use']),
    );
  });

  test('the limit holds', async () => {
    const ctx = await newStore();
    const answers = await six((at) =>
      createAttributes(
        ctx.with({}),
        Array.from({ length: 10 }, (_, row) => ({ name: `${at}-${row}`, type: 'string' as const })),
      ),
    );
    assert.deepEqual(
      answers.map(({ written }) => written.length).sort((a, b) => a - b),
      [0, 10, 10, 10, 10, 10],
    );
    assert.equal((await listAttributes(ctx, {}, PAGE)).total, 50);
  });

  test('a customer has one value in an attribute, whoever writes', async () => {
    const ctx = await newStore();
    const [size, age] = await sizeAndAge(ctx);
    const { id: customerId } = await createAda(ctx);
    const rows = [size, age].map(({ id }) => ({ customerId, attributeId: id, value: '1' }));
    // In both orders: who meets waits.
    const answers = await six((at) =>
      setCustomerAttributes(ctx.with({}), at % 2 === 0 ? rows : rows.toReversed()),
    );
    assert.equal(answers.flatMap(({ written }) => written).length, 12);
    assert.equal(new Set(answers.flatMap(({ written }) => written.map(({ id }) => id))).size, 2);
    assert.equal((await listAttributeValues(ctx, {}, PAGE)).total, 2);
  });

  test('an attribute that goes meanwhile takes the values along, or they are refused', async () => {
    const ctx = await newStore();
    const { id: customerId } = await createAda(ctx);
    for (let round = 0; round < 10; round += 1) {
      const [{ id: attributeId }] = await sizeAndAge(ctx);
      const [, { refused }] = await Promise.all([
        deleteAttributes(ctx.with({}), [attributeId]),
        setCustomerAttributes(ctx.with({}), [{ customerId, attributeId, value: 'L' }]),
      ]);
      for (const { error } of refused) assert.equal(error.code, 'attributes.unknown_attribute');
      assert.equal((await listAttributeValues(ctx, {}, PAGE)).total, 0);
      await deleteAttributes(
        ctx,
        (await allAttributes(ctx)).map(({ id }) => id),
      );
    }
  });
});
