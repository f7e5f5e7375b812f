import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { connectionFrom, connectionOf, type PageArgs } from './connection.ts';

const list = (length: number) => Array.from({ length }, (_, index) => index);
const cursors = connectionOf(list(60), { first: 60 }, 60).edges.map((edge) => edge.cursor);
const cursor = (position: number) => cursors[position]!;

const nodes = (args: PageArgs, length = 20) => {
  const { edges, pageInfo } = connectionOf(list(length), args);
  return [edges.map((edge) => edge.node), pageInfo.hasPreviousPage, pageInfo.hasNextPage];
};

describe('connectionOf', () => {
  test('answers ten items where the request does not say', () => {
    assert.deepEqual(nodes({}), [list(10), false, true]);
    assert.deepEqual(nodes({ first: null, last: null, after: null, before: null }, 3), [
      [0, 1, 2],
      false,
      false,
    ]);
  });

  test('an empty cursor is none, as Catalyst sends it for the first page (inferred)', () => {
    assert.deepEqual(nodes({ first: 3, after: '' }), [[0, 1, 2], false, true]);
    assert.deepEqual(nodes({ last: 3, before: '' }), [[17, 18, 19], true, false]);
  });

  test('pages forwards', () => {
    assert.deepEqual(nodes({ first: 3, after: cursor(4) }), [[5, 6, 7], true, true]);
    assert.deepEqual(nodes({ first: 3, after: cursor(18) }), [[19], true, false]);
    assert.deepEqual(nodes({ first: 3, after: cursor(19) }), [[], true, false]);
  });

  test('pages backwards', () => {
    assert.deepEqual(nodes({ last: 3 }), [[17, 18, 19], true, false]);
    assert.deepEqual(nodes({ last: 3, before: cursor(4) }), [[1, 2, 3], true, true]);
    assert.deepEqual(nodes({ last: 3, before: cursor(1) }), [[0], false, true]);
  });

  test('takes what lies between two cursors', () => {
    assert.deepEqual(nodes({ after: cursor(2), before: cursor(6) }), [[3, 4, 5], true, true]);
    assert.deepEqual(nodes({ first: 2, after: cursor(2), before: cursor(6) }), [[3, 4], true, true]);
    assert.deepEqual(nodes({ last: 2, after: cursor(2), before: cursor(6) }), [[4, 5], true, true]);
    assert.deepEqual(nodes({ after: cursor(6), before: cursor(2) }), [[], true, true]);
  });

  test('gives cursors of the first and the last item, or null', () => {
    const { edges, pageInfo } = connectionOf(list(5), { first: 2 });
    assert.deepEqual([pageInfo.startCursor, pageInfo.endCursor], [edges[0]!.cursor, edges[1]!.cursor]);
    const empty = connectionOf([], {});
    assert.deepEqual(empty.edges, []);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = empty.pageInfo;
    assert.deepEqual([hasNextPage, hasPreviousPage, startCursor, endCursor], [false, false, null, null]);
  });

  test('answers at most so many, and says that there is more', () => {
    assert.deepEqual(nodes({ first: 51 }, 60), [list(50), false, true]);
    assert.deepEqual(nodes({ last: 1000 }, 60), [list(60).slice(10), true, false]);
    assert.deepEqual(nodes({ first: 0 }), [[], false, true]);
  });

  test('refuses a negative size and a cursor that is none', () => {
    assert.throws(() => nodes({ first: -1 }), { message: 'The argument "first" must not be negative.' });
    assert.throws(() => nodes({ last: -1 }), { message: 'The argument "last" must not be negative.' });
    for (const after of ['x', 'cG9zaXRpb246LTE=', 'cG9zaXRpb246MTIzNDU2Nzg5MDEyMw=='])
      assert.throws(() => nodes({ after }), { message: 'The cursor is not valid.' });
  });
});

test('connectionFrom reads only the page', async () => {
  const asked: unknown[] = [];
  const read = async (range: { start: number; end: number }) => {
    asked.push(range);
    return list(100).slice(range.start, range.end);
  };
  const { edges, pageInfo } = await connectionFrom(100, read, { first: 2, after: cursor(9) });
  assert.deepEqual(asked, [{ start: 10, end: 12 }]);
  assert.deepEqual(
    edges.map((edge) => edge.node),
    [10, 11],
  );
  assert.deepEqual([pageInfo.hasPreviousPage, pageInfo.hasNextPage], [true, true]);
  assert.deepEqual((await connectionFrom(0, read, {})).edges, []);
  assert.equal(asked.length, 1);
});
