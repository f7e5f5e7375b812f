import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { contract } from './contract.ts';
import type { Json } from './document.ts';
import { restOperations } from './index.ts';

describe('the REST contract', () => {
  const { document, operations } = contract();

  test('every schema of every operation compiles', () => {
    for (const operation of operations.values()) {
      for (const read of [operation.readPath, operation.readQuery, operation.readHeaders]) read({});
      operation.body?.check(null);
      for (const { check } of operation.answers.values()) check?.(null);
    }
  });

  test('every object says whether it is open, so that unknown fields are refused', () => {
    const undecided: string[] = [];
    const walk = (value: Json, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      const object = value as Record<string, Json>;
      if (object['type'] === 'object' && !('additionalProperties' in object) && !('oneOf' in object))
        undecided.push(path);
      for (const [key, inner] of Object.entries(object)) walk(inner, `${path}/${key}`);
    };
    walk({ paths: document.paths, components: document.components } as unknown as Json, '');
    assert.deepEqual(undecided, []);
  });

  test('every operation of a store but those on webhooks names its scopes; the operator has none', () => {
    for (const { id, path, scopes } of operations.values())
      assert.equal(
        scopes.length > 0,
        !/^\/patron\/|^\/api\/storefront\/|^\/v[23]\/hooks|webhook-deliveries/.test(path),
        id,
      );
  });

  test('handlers are of the contract, each once', () => {
    const ids = restOperations.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.ok(operations.has(id), id);
  });

  test('an unknown rule, and a rule with a field of another, are told by name', () => {
    const check = (rule: unknown) =>
      operations.get('createCustomerGroup')?.body?.check({ name: 'A', discount_rules: [rule] });
    assert.equal(check({ type: 'category', method: 'percent', amount: '5.0000', category_id: 3 }), null);
    assert.deepEqual(check({ type: 'all', method: 'percent', amount: 5, category_id: 3 }), {
      'discount_rules.0.category_id': 'is not a known field',
    });
    assert.deepEqual(Object.keys(check({ type: 'nothing' }) ?? {}), ['discount_rules.0.type']);
  });

  test('a field is told by name also where every object has one of that name', () => {
    const check = operations.get('createCustomerGroup')!.body!.check;
    assert.deepEqual(check({ name: 'A', constructor: 1, toString: 2 }), {
      constructor: 'is not a known field',
      toString: 'is not a known field',
    });
  });
});
