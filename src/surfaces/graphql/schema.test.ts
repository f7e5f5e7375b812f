import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphql } from 'graphql';
import type { GraphqlContext } from './context.ts';
import { buildPatronSchema, type ResolverModule } from './schema.ts';
import { fakeContext, fakeModule } from '../../../tests/support/graphql.ts';

const shop = fakeModule({
  Query: { site: () => ({ settings: { storeName: 'Corner shop' } }) },
  Site: {
    settings: 'property',
    product: (_site, args) => ({ __typename: 'Product', entityId: args.entityId ?? 0 }),
  },
  Settings: { storeName: 'property' },
  Product: { entityId: 'property' },
});

const run = (modules: readonly ResolverModule[], source: string, context: GraphqlContext = fakeContext()) =>
  graphql({ schema: buildPatronSchema(modules).schema, source, contextValue: context });

describe('buildPatronSchema', () => {
  test('answers functions and properties, and knows what is built', async () => {
    const { data, errors } = await run(
      [shop],
      '{ site { settings { storeName } product(entityId: 7) { entityId } } }',
    );
    assert.equal(errors, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), {
      site: { settings: { storeName: 'Corner shop' }, product: { entityId: 7 } },
    });
    assert.deepEqual([...buildPatronSchema([shop]).built].sort(), [
      'Product.entityId',
      'Query.site',
      'Settings.storeName',
      'Site.product',
      'Site.settings',
    ]);
  });

  test('an unbuilt nullable field is null and its path is noted', async () => {
    const context = fakeContext();
    const { data, errors } = await run(
      [shop],
      '{ site { one: product { upc } } customer { email } }',
      context,
    );
    assert.equal(errors, undefined);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), { site: { one: { upc: null } }, customer: null });
    assert.deepEqual(context.notImplemented.sort(), ['customer', 'site.one.upc']);
  });

  test('an unbuilt non-null field is an error with a code', async () => {
    const { data, errors } = await run([shop], '{ site { product { name } } }');
    assert.deepEqual(JSON.parse(JSON.stringify(data)), { site: { product: null } });
    assert.deepEqual(
      errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
      [
        {
          message: 'Not implemented: Product.name',
          path: ['site', 'product', 'name'],
          extensions: { code: 'NOT_IMPLEMENTED' },
        },
      ],
    );
  });

  test('an interface takes the type that the value names', async () => {
    const module = fakeModule({
      Query: { node: () => ({ __typename: 'Product', id: 'a' }) },
      Product: { id: 'property' },
    });
    const { data } = await run([module], '{ node(id: "a") { __typename id } }');
    assert.deepEqual(JSON.parse(JSON.stringify(data)), { node: { __typename: 'Product', id: 'a' } });
  });

  test('refuses a module that the schema does not fit', () => {
    const build = (module: object) => () => buildPatronSchema([module as ResolverModule]);
    assert.throws(build({ Shop: {} }), /names Shop, which is no object type/);
    assert.throws(build({ Node: { id: 'property' } }), /names Node, which is no object type/);
    assert.throws(
      build({ Site: { shelves: 'property' } }),
      /names Site\.shelves, which the schema does not have/,
    );
    assert.throws(build({ Site: { cart: 'proprety' } }), /Site\.cart must be a function or 'property'/);
    assert.throws(() => buildPatronSchema([shop, shop]), /Two resolver modules build Query\.site/);
  });
});
