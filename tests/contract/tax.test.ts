import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { clearStore } from '../../src/db/clear-store.ts';
import type { Context, Services } from '../../src/db/context.ts';
import type { OpenDatabase } from '../../src/db/open.ts';
import { createCustomers } from '../../src/domains/customers/index.ts';
import { createProducts } from '../../src/domains/catalog/index.ts';
import {
  createTaxClasses,
  createTaxProperties,
  createTaxRates,
  createTaxZones,
  deleteTaxClasses,
  deleteTaxProperties,
  deleteTaxRates,
  deleteTaxZones,
  listPropertyValues,
  listTaxClasses,
  listTaxProperties,
  listTaxRates,
  listTaxZones,
  readTaxConnection,
  removePropertyValues,
  renameTaxClasses,
  setPropertyValues,
  taxSettings,
  taxTermsFor,
  updateTaxConnection,
  updateTaxSettings,
  updateTaxZones,
  withTax,
} from '../../src/domains/tax/index.ts';
import { DomainError } from '../../src/kernel/errors.ts';
import { amountOf, toDecimal } from '../../src/kernel/money.ts';
import { eachEngine, onPostgres } from '../support/engines.ts';
import { newStore, testServices } from '../support/services.ts';

const australia = (name: string, more: object = {}) => ({
  name,
  locations: [{ countryCode: 'AU', subdivisionCodes: [], postalCodes: [] }],
  ...more,
});
const PAGE = { limit: 50, offset: 0 };
const codeOf = async (work: Promise<unknown>): Promise<string | null> => {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};

eachEngine('tax', (engine) => {
  let database: OpenDatabase;
  let services: Services;
  let ctx: Context;
  let other: Context;
  before(async () => {
    database = await engine.open();
    services = testServices(database);
    ctx = (await newStore(services)).ctx;
    other = (await newStore(services, 'Other')).ctx;
  });
  after(() => database.close());

  const everything = async (of: Context) => ({
    settings: await taxSettings(of),
    classes: await listTaxClasses(of),
    zones: await listTaxZones(of),
    rates: await listTaxRates(of),
    properties: await listTaxProperties(of, {}, PAGE),
  });

  test('a new store has its classes, its zone and its settings, and no row', async () => {
    const { settings, classes, zones, rates } = await everything(other);
    assert.deepEqual(
      classes.map(({ id, name }) => `${id} ${name}`),
      ['1 Non-Taxable Products', '2 Shipping', '3 Gift Wrapping'],
    );
    assert.deepEqual(
      zones.map(({ id, name, enabled }) => [id, name, enabled]),
      [[1, 'Default Tax Zone', true]],
    );
    assert.deepEqual(rates, []);
    assert.equal(settings.enteredInclusive, false);
    const rows = await database.db.selectFrom('tax_settings').selectAll().execute();
    assert.deepEqual(rows, []);
  });

  test('what is written is read again, and a store has nothing of another’s', async () => {
    const untouched = await everything(other);
    const [food] = await createTaxClasses(ctx, ['Food']);
    assert.equal(food!.id, 4);
    const display = { showInclusive: true, showBothOnDetailView: false, showBothOnListView: true };
    const [zone] = await createTaxZones(ctx, [
      {
        name: 'AU',
        enabled: false,
        display,
        locations: [
          { countryCode: 'AU', subdivisionCodes: [], postalCodes: ['2000', ' 20 10'] },
          { countryCode: 'AU', subdivisionCodes: [], postalCodes: ['"quoted"'] },
        ],
        customerGroupIds: [0, 5],
      },
    ]);
    const [rate] = await createTaxRates(ctx, [
      {
        zoneId: zone!.id,
        name: 'GST',
        enabled: false,
        priority: 3,
        classRates: [
          { taxClassId: food!.id, percent: amountOf('9.975') },
          { taxClassId: 0, percent: amountOf('0.000001') },
        ],
      },
    ]);
    const settings = await updateTaxSettings(ctx, {
      enteredInclusive: true,
      subtractsStoreTax: false,
      guestZoneId: zone!.id,
      invoiceDisplay: 'EXCLUSIVE',
      rounding: 'NO_ROUNDING',
    });
    services.memory.forget(ctx.store.id);
    assert.deepEqual(await listTaxZones(ctx, [zone!.id]), [zone]);
    assert.deepEqual(await listTaxRates(ctx), [rate]);
    assert.deepEqual((await listTaxClasses(ctx)).at(-1), food);
    assert.deepEqual(await taxSettings(ctx), settings);
    assert.deepEqual(await everything(other), untouched);
    assert.equal(
      await codeOf(renameTaxClasses(other, [{ id: food!.id, name: 'x' }])),
      'tax.batch_class_not_found',
    );
    assert.equal(await codeOf(updateTaxZones(other, [{ id: zone!.id, name: 'x' }])), 'tax.unknown_zone');
    await deleteTaxZones(other, [zone!.id]);
    await deleteTaxRates(other, [rate!.id]);
    assert.deepEqual(await listTaxRates(ctx), [rate]);
    assert.deepEqual(await everything(other), untouched);
  });

  test('a change holds for the next prices, and one that is refused changes nothing', async () => {
    const { ctx: own } = await newStore(services, 'Prices');
    const inclusive = async () => {
      const terms = await taxTermsFor(own, { groupId: 0, taxCode: '', countryCode: 'AU' });
      return toDecimal(withTax(amountOf('100'), terms, 0).taxInclusive, 4);
    };
    assert.equal(await inclusive(), '100.0000');
    const [zone] = await createTaxZones(own, [australia('AU')]);
    const classRates = [{ taxClassId: 0, percent: amountOf('10') }];
    await createTaxRates(own, [{ zoneId: zone!.id, name: 'GST', classRates }]);
    assert.equal(await inclusive(), '110.0000');
    const earlier = await everything(own);
    const more = { zoneId: zone!.id, name: 'More', classRates };
    assert.equal(await codeOf(createTaxRates(own, [more, { ...more, zoneId: 99 }])), 'tax.rate_zone_unknown');
    assert.equal(await codeOf(createTaxClasses(own, ['New', 'shipping'])), 'tax.class_name_in_use');
    assert.deepEqual(await everything(own), earlier);
    assert.equal(await inclusive(), '110.0000');
    // What a transaction wrote it reads, and what it gave up nobody ever saw.
    await assert.rejects(
      own.transaction(async (tx) => {
        await createTaxRates(tx, [more]);
        const terms = await taxTermsFor(tx, { groupId: 0, taxCode: '', countryCode: 'AU' });
        assert.equal(toDecimal(withTax(amountOf('100'), terms, 0).taxInclusive, 4), '120.0000');
        throw new Error('given up');
      }),
      /given up/,
    );
    assert.equal(await inclusive(), '110.0000');
    await deleteTaxZones(own, [zone!.id]);
    assert.deepEqual(await listTaxRates(own), []);
    assert.equal(await inclusive(), '100.0000');
  });

  test('values of tax properties are of one product or customer of one store', async () => {
    const [product] = await createProducts(ctx, [{ name: 'Cap', price: amountOf('1') }]);
    const [customer] = await createCustomers(ctx, [
      { email: 'a@example.com', firstName: 'A', lastName: 'B' },
    ]);
    const [volume, licence] = await createTaxProperties(ctx, [
      { code: 'volume', displayName: 'Volume', type: 'PRODUCT' },
      { code: 'licence', displayName: 'Licence', type: 'CUSTOMER' },
    ]);
    await createTaxProperties(other, [{ code: 'volume', displayName: 'Volume', type: 'PRODUCT' }]);
    const row = { ownerId: product!.id, values: { volume: '1' } };
    assert.deepEqual(await setPropertyValues(ctx, 'PRODUCT', [row]), [row]);
    assert.equal(await codeOf(setPropertyValues(other, 'PRODUCT', [row])), 'tax.unknown_product');
    const who = { ownerId: customer!.id, values: { licence: 'x' } };
    assert.deepEqual(await setPropertyValues(ctx, 'CUSTOMER', [who]), [who]);
    assert.deepEqual(await listPropertyValues(other, 'CUSTOMER', undefined, PAGE), { items: [], total: 0 });
    await removePropertyValues(other, 'CUSTOMER', [customer!.id]);
    assert.deepEqual(await listPropertyValues(ctx, 'CUSTOMER', undefined, PAGE), { items: [who], total: 1 });
    assert.equal(await codeOf(deleteTaxProperties(ctx, [volume!.id, licence!.id])), 'tax.property_in_use');
    await removePropertyValues(ctx, 'PRODUCT', [product!.id]);
    await deleteTaxProperties(ctx, [volume!.id]);
    assert.equal((await listTaxProperties(ctx, {}, PAGE)).total, 1);
    assert.equal((await listTaxProperties(other, {}, PAGE)).total, 1);
  });

  test('a sealed connection opens in its own row only', async () => {
    await updateTaxConnection(ctx, 'one', { username: 'me', password: 'secret' });
    assert.deepEqual(await readTaxConnection(ctx, 'one'), { username: 'me', configured: true, profile: '' });
    assert.equal(await codeOf(readTaxConnection(other, 'one')), 'tax.provider_not_found');
    await database.db
      .updateTable('tax_provider_connections')
      .set({ provider_id: 'two' })
      .where('store_id', '=', ctx.store.id)
      .execute();
    await assert.rejects(readTaxConnection(ctx, 'two'), /authenticate/);
  });

  test('a store that is emptied has what a new one has', async () => {
    const { ctx: own } = await newStore(services, 'Emptied');
    await createTaxClasses(own, ['Food']);
    const [zone] = await createTaxZones(own, [australia('AU')]);
    await createTaxRates(own, [
      { zoneId: zone!.id, name: 'GST', classRates: [{ taxClassId: 4, percent: amountOf('5') }] },
    ]);
    await createTaxProperties(own, [{ code: 'a', displayName: 'a', type: 'PRODUCT' }]);
    await updateTaxConnection(own, 'one', { username: 'me', password: 'secret' });
    await own.transaction((tx) =>
      clearStore(tx, { accountIds: [0], tokenHashes: [Buffer.of(0)], settings: [''] }),
    );
    const fresh = await newStore(services, 'Fresh');
    const dateless = async (of: Context) => {
      const all = await everything(of);
      return { ...all, classes: all.classes.map(({ id, name }) => ({ id, name })) };
    };
    assert.deepEqual(await dateless(own), await dateless(fresh.ctx));
    assert.equal(await codeOf(readTaxConnection(own, 'one')), 'tax.provider_not_found');
    assert.equal((await createTaxClasses(own, ['Food']))[0]!.id, 4);
  });
});

onPostgres('tax, by many at once', (engine) => {
  let database: OpenDatabase;
  let ctx: Context;
  before(async () => {
    database = await engine.open();
    ctx = (await newStore(testServices(database))).ctx;
  });
  after(() => database.close());

  const atOnce = <T>(
    count: number,
    work: (index: number) => Promise<T>,
  ): Promise<PromiseSettledResult<T>[]> =>
    Promise.allSettled(Array.from({ length: count }, (_, index) => work(index)));

  describe('a store without any row yet', () => {
    test('of equal names one is taken; different ones all are', async () => {
      const own = () => ctx.with({});
      const equal = await atOnce(8, () => createTaxClasses(own(), ['Same']));
      assert.equal(equal.filter(({ status }) => status === 'fulfilled').length, 1);
      for (const each of equal)
        if (each.status === 'rejected')
          assert.equal((each.reason as DomainError).code, 'tax.class_name_in_use');
      const different = await atOnce(8, (index) => createTaxClasses(own(), [`Class ${index}`]));
      assert.ok(different.every(({ status }) => status === 'fulfilled'));
      assert.equal((await listTaxClasses(ctx)).length, 3 + 1 + 8);
    });

    test('a rate and the deletion of its zone or class: either both hold or one is refused', async () => {
      const [zone] = await createTaxZones(ctx, [australia('AU')]);
      const [taxClass] = await createTaxClasses(ctx, ['Going']);
      const results = await atOnce(12, async (index) => {
        const own = ctx.with({});
        if (index === 5) await deleteTaxZones(own, [zone!.id]);
        else if (index === 7) await deleteTaxClasses(own, [taxClass!.id]);
        else
          await createTaxRates(own, [
            {
              zoneId: zone!.id,
              name: `Rate ${index}`,
              classRates: [{ taxClassId: taxClass!.id, percent: amountOf('1') }],
            },
          ]);
      });
      for (const each of results)
        if (each.status === 'rejected')
          assert.ok(
            ['tax.rate_zone_unknown', 'tax.rate_class_unknown'].includes((each.reason as DomainError).code),
            String(each.reason),
          );
      assert.deepEqual(await listTaxRates(ctx), []);
    });
  });
});
