import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { categoryTree, createCategories, createProducts } from '../../src/domains/catalog/index.ts';
import { createCustomers, findLogin, listCustomers } from '../../src/domains/customers/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { refused } from '../support/domain.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

/** Of anything with four columns or more, so many rows have more values than one statement takes. */
const MANY = 10_000;

const many = <T>(make: (at: number) => T, count = MANY): T[] =>
  Array.from({ length: count }, (_, at) => make(at));

eachEngine('lists that are longer than a statement', (engine) => {
  const { database, services } = suiteServices(engine);

  test('customers, with addresses; an address of e-mail that is there twice is still found', async () => {
    const { ctx } = await newStore(services);
    const home = { firstName: 'A', lastName: 'B', address1: '1', city: 'C', countryCode: 'GB' };
    const people = many((at) => ({
      email: `${at}@example.com`,
      firstName: 'A',
      lastName: 'B',
      addresses: [home],
      channelIds: [1],
    }));
    await assert.rejects(
      createCustomers(ctx, [...people, people[7]!]),
      refused('customers.email_in_use', { index: MANY }),
    );
    const made = await createCustomers(ctx, people);
    assert.equal((await listCustomers(ctx, {}, { limit: 1, offset: 0 })).total, MANY);
    assert.equal((await findLogin(ctx, '9999@example.com'))?.customerId, made.at(-1)!.id);
    assert.equal(made.at(-1)!.addressCount, 1);
  });

  test('categories', async () => {
    const { ctx } = await newStore(services);
    await createCategories(
      ctx,
      many((at) => ({ name: `C${at}` })),
    );
    assert.equal((await categoryTree(ctx)).all.length, MANY);
  });

  test('the variants, options and bulk prices of products', async () => {
    const { ctx } = await newStore(services);
    const [product] = await createProducts(ctx, [
      {
        name: 'P',
        price: amountOf('1'),
        variants: many((at) => ({ sku: `V${at}`, optionValues: [{ optionName: 'Size', label: `${at}` }] })),
        bulkTiers: many((at) => ({
          min: 2 * at + 2,
          max: 2 * at + 3,
          method: 'percent' as const,
          amount: amountOf('1'),
        })),
        images: many((at) => ({ url: `https://example.com/${at}.png` })),
      },
    ]);
    assert.deepEqual(
      [product!.variants.length, product!.options[0]!.values.length, product!.bulkTiers.length],
      [MANY, MANY, MANY],
    );
    assert.equal(product!.images.length, MANY);
    assert.equal(product!.variants.at(-1)!.optionValues[0]!.label, '9999');
  });

  test('a thousand rows of any table fit into a statement', async () => {
    const { rows } = await sql<{ columns: number }>`
      select count(*)::int as columns from information_schema.columns
      where table_schema = 'public' group by table_name order by 1 desc limit 1`.execute(database.db);
    assert.ok(rows[0]!.columns * 1_000 <= 65_535, `${rows[0]!.columns} columns`);
  });
});
