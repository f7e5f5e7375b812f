import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cursorFor, cursorMeta, cursorOf, pageMeta, pageOf, sortOf, v2List } from './paging.ts';

describe('paging of V3', () => {
  test('page and limit', () => {
    assert.deepEqual(pageOf({}), { page: 1, limit: 50, offset: 0 });
    assert.deepEqual(pageOf({ page: 3, limit: 20 }), { page: 3, limit: 20, offset: 40 });
  });

  test('a page in the middle has both links, which keep the filters', () => {
    assert.deepEqual(pageMeta({ page: 2, limit: 10, 'id:in': [1, 2], name: 'a b' }, 36, 10), {
      pagination: {
        total: 36,
        count: 10,
        per_page: 10,
        current_page: 2,
        total_pages: 4,
        links: {
          previous: '?id%3Ain=1%2C2&name=a%20b&page=1&limit=10',
          current: '?id%3Ain=1%2C2&name=a%20b&page=2&limit=10',
          next: '?id%3Ain=1%2C2&name=a%20b&page=3&limit=10',
        },
      },
    });
  });

  test('the only page has its own link (reference/customers.v3.yml)', () => {
    assert.deepEqual(pageMeta({}, 36, 36).pagination.links, { current: '?page=1&limit=50' });
    assert.deepEqual(pageMeta({}, 0, 0).pagination.total_pages, 0);
  });

  test('a cursor is read as the id it names; another text is none', () => {
    assert.equal(cursorOf({}), null);
    assert.deepEqual(cursorOf({ after: 'aWQ6Nw==' }), { limit: 50, direction: 'after', id: 7 });
    assert.deepEqual(cursorOf({ before: cursorFor(7), limit: 5 }), { limit: 5, direction: 'before', id: 7 });
    for (const after of ['', 'x', Buffer.from('id:7; drop').toString('base64')])
      assert.equal(cursorOf({ after }), undefined);
  });

  test('cursors of a slice', () => {
    assert.deepEqual(cursorMeta({ after: cursorFor(6), limit: 2 }, [7, 8], { before: true, after: false }), {
      cursor_pagination: {
        count: 2,
        per_page: 2,
        start_cursor: 'aWQ6Nw==',
        end_cursor: 'aWQ6OA==',
        links: { previous: '?before=aWQ6Nw%3D%3D&limit=2', current: '?after=aWQ6Ng%3D%3D&limit=2' },
      },
    });
    assert.equal(cursorMeta({}, [], { before: false, after: false }).cursor_pagination.start_cursor, null);
  });

  test('sort', () => {
    assert.deepEqual(sortOf('last_name:desc'), { by: 'last_name', direction: 'desc' });
    assert.deepEqual(sortOf('name', 'desc'), { by: 'name', direction: 'desc' });
    assert.deepEqual(sortOf('name'), { by: 'name', direction: 'asc' });
  });
});

test('an empty list of V2 is 204 without a body (wire facts 9)', () => {
  assert.deepEqual(v2List([]), { status: 204 });
  assert.deepEqual(v2List([1]), { status: 200, body: [1] });
});
