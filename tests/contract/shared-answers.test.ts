import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Context } from '../../src/db/context.ts';
import { createProduct, updateProduct } from '../../src/domains/catalog/index.ts';
import { amountOf } from '../../src/kernel/money.ts';
import { graphqlContext } from '../../src/surfaces/graphql/context.ts';
import { prepare } from '../../src/surfaces/graphql/document-cache.ts';
import { createExecutor } from '../../src/surfaces/graphql/executor.ts';
import type { ResolverModule } from '../../src/surfaces/graphql/module.ts';
import { buildPatronSchema } from '../../src/surfaces/graphql/schema.ts';
import { eachEngine } from '../support/engines.ts';
import { newStore } from '../support/services.ts';
import { suiteServices } from '../support/suite.ts';

const QUERY = '{ site { product(entityId: 1) { __typename } } }';

/** A shop that counts how often it was asked for a product, and what else a query may meet there. */
function countingShop(find: () => unknown = () => null) {
  const counted = { times: 0 };
  const shared: ResolverModule = {
    Query: { site: () => ({}) },
    Site: {
      product: () => {
        counted.times += 1;
        return find() as null;
      },
    },
  };
  const own: ResolverModule = { Query: { customer: () => null } };
  const patron = buildPatronSchema([shared, own], [shared]);
  const executor = createExecutor(patron, { onUnexpectedError: () => undefined });
  const ask = (ctx: Context, query = QUERY, variables = {}) =>
    executor.execute({ query, variables }, graphqlContext(ctx));
  return { counted, patron, ask };
}

eachEngine('shared answers', (engine) => {
  const { services } = suiteServices(engine);
  const cap = { name: 'Cap', sku: 'CAP', price: amountOf('20') };

  test('are made once, until something changes', async () => {
    const { counted, ask } = countingShop();
    const { ctx } = await newStore(services);
    const product = await createProduct(ctx, cap);
    for (let round = 0; round < 3; round += 1) await ask(ctx);
    assert.equal(counted.times, 1);
    await updateProduct(ctx, product.id, { name: 'Hat' });
    for (let round = 0; round < 3; round += 1) await ask(ctx);
    assert.equal(counted.times, 2);
  });

  test('are of one store and one channel', async () => {
    const { counted, ask } = countingShop();
    const { ctx } = await newStore(services);
    const { ctx: other } = await newStore(services);
    for (let round = 0; round < 2; round += 1)
      for (const call of [ctx, other, ctx.with({ channelId: 2 })]) await ask(call);
    assert.equal(counted.times, 3);
  });

  test('are not kept with errors, nor where something changed while they were made', async () => {
    const { ctx } = await newStore(services);
    const failing = countingShop(() => {
      throw new Error('broken');
    });
    for (let round = 0; round < 2; round += 1) await failing.ask(ctx);
    assert.equal(failing.counted.times, 2);

    const product = await createProduct(ctx, cap);
    const changing = countingShop(async () => {
      if (changing.counted.times === 1) await updateProduct(ctx, product.id, { name: 'Hat' });
      return null;
    });
    for (let round = 0; round < 3; round += 1) await changing.ask(ctx);
    assert.equal(changing.counted.times, 2);
  });

  test('are not kept for longer variables than a page has', async () => {
    const { counted, ask } = countingShop();
    const { ctx } = await newStore(services);
    const query = 'query ($sku: String) { site { product(sku: $sku) { __typename } } }';
    for (const sku of ['short', 'x'.repeat(2_000)])
      for (let round = 0; round < 2; round += 1) await ask(ctx, query, { sku });
    assert.equal(counted.times, 3);
  });
});

test('only a query of nothing but shared fields has a shared answer', () => {
  const { patron } = countingShop();
  const isShared = (query: string) =>
    [...prepare(patron.schema, query, patron.shared).values()].map((operation) => operation.isShared);
  assert.deepEqual(isShared(QUERY), [true]);
  assert.deepEqual(isShared('{ __typename ...S } fragment S on Query { s: site { __typename } }'), [true]);
  assert.deepEqual(isShared(`{ site { __typename } customer { __typename } }`), [false]);
  assert.deepEqual(isShared('{ ...C } fragment C on Query { customer { __typename } }'), [false]);
  assert.deepEqual(isShared('query A { site { __typename } } query B { customer { __typename } }'), [
    true,
    false,
  ]);
  // Not built, so not shared; a change; the schema itself; an object of any type.
  assert.deepEqual(isShared('{ site { brand(entityId: 1) { name } } }'), [false]);
  assert.deepEqual(isShared('mutation { logout { result } }'), [false]);
  assert.deepEqual(isShared('{ __schema { description } }'), [false]);
  assert.deepEqual(isShared('{ node(id: "x") { id } }'), [false]);
});
