import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { graphql, isObjectType } from 'graphql';
import { fakeContext, fakeModule } from '../../../tests/support/graphql.ts';
import type { Caller, TokenScope } from '../../kernel/actor.ts';
import { buildPatronSchema, readSchema } from './schema.ts';
import { scopedFields, scopeOf } from './scopes.ts';

const shop = fakeModule({
  Query: {
    site: () => ({}),
    customer: () => ({ entityId: 1, activeCompany: {} }),
    node: () => ({ __typename: 'Order', id: 'order' }),
  },
  Site: { checkout: () => ({ entityId: 'c', order: { id: 'order' } }), order: () => ({ id: 'order' }) },
  Checkout: { entityId: 'property', order: 'property' },
  Customer: { entityId: 'property' },
  Order: { id: 'property' },
  OrderWithPayments: { id: 'property' },
});
const { schema } = buildPatronSchema([shop]);

async function ask(source: string, caller: Caller) {
  const { data, errors } = await graphql({ schema, source, contextValue: fakeContext(caller) });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
  };
}
const token = (...scopes: TokenScope[]): Caller => ({ kind: 'private', scopes: new Set(scopes) });
const refused = (path: string[], scope: TokenScope) => ({
  message: 'The provided token does not include the scopes required to resolve this field.',
  path,
  extensions: { code: 'INSUFFICIENT_ACCESS_SCOPE', requiredScopes: [scope] },
});

describe('access scopes of private tokens', () => {
  test('a field whose scope is missing is null, the rest is answered', async () => {
    const source = '{ site { checkout { entityId order { id } } } customer { entityId } }';
    const site = { checkout: { entityId: 'c', order: { id: 'order' } } };
    assert.deepEqual(await ask(source, token('Unauthenticated', 'Customer')), {
      data: { site, customer: { entityId: 1 } },
      errors: undefined,
    });
    assert.deepEqual(await ask(source, token('Unauthenticated')), {
      data: { site: { checkout: { entityId: 'c', order: null } }, customer: null },
      errors: [refused(['site', 'checkout', 'order'], 'Customer'), refused(['customer'], 'Customer')],
    });
  });

  test('no scope implies another', async () => {
    assert.deepEqual(await ask('{ site { checkout { entityId } order { id } } }', token('Customer', 'B2B')), {
      data: { site: { checkout: null, order: { id: 'order' } } },
      errors: [refused(['site', 'checkout'], 'Unauthenticated')],
    });
  });

  test('an order found by its global id needs the scope of orders', async () => {
    assert.deepEqual(await ask('{ node(id: "x") { id } }', token('Unauthenticated')), {
      data: { node: null },
      errors: [refused(['node'], 'Customer')],
    });
  });

  test('an unbuilt field says first that the scope is missing', async () => {
    assert.deepEqual(await ask('{ company { __typename } }', token('Customer')), {
      data: { company: null },
      errors: [refused(['company'], 'B2B')],
    });
  });

  test('other callers have no scopes and are not asked for any', async () => {
    for (const caller of [{ kind: 'page' }, { kind: 'impersonation', accountId: null }] satisfies Caller[])
      assert.deepEqual(await ask('{ customer { entityId } }', caller), {
        data: { customer: { entityId: 1 } },
        errors: undefined,
      });
  });

  test('the table names fields that exist, and leaves no root field but three groups without a scope', () => {
    const published = readSchema();
    for (const name of scopedFields()) {
      const [typeName, fieldName] = name.split('.') as [string, string];
      const type = published.getType(typeName);
      assert.ok(isObjectType(type), name);
      assert.ok(fieldName === '*' || fieldName in type.getFields(), name);
    }
    const free = ['Query', 'Mutation'].flatMap((type) => {
      const fields = (published.getType(type) as ReturnType<typeof published.getQueryType>)!.getFields();
      return Object.keys(fields)
        .filter((field) => !scopeOf(type, field))
        .map((field) => `${type}.${field}`);
    });
    // Each field below these has one.
    assert.deepEqual(free, ['Query.site', 'Mutation.cart', 'Mutation.wishlist']);
  });
});
