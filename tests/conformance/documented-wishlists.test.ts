import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

interface Item {
  readonly id: number;
  readonly product_id: number;
  readonly variant_id: number | null;
}
interface List {
  readonly id: number;
  readonly customer_id: number;
  readonly name: string;
  readonly is_public: boolean;
  readonly token: string;
  readonly items: readonly Item[];
}

const dataOf = <T = List>({ status, body }: RestAnswer, expected: number): T => {
  assert.equal(status, expected, JSON.stringify(body));
  return (body as { data: T }).data;
};
const PATH = '/v3/wishlists';

/** `reference/wishlists.v3.yml`. */
describe('wishlists by REST (reference/wishlists.v3.yml)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  let store: StoreAccess;
  let customer: number;
  let product: { id: number; variants: { id: number }[] };
  before(async () => {
    store = await server.store();
    customer = store.customers[0]!.id;
    product = await makeProduct('Mug');
  });
  const makeProduct = async (name: string): Promise<typeof product> => {
    const sent = { name, type: 'physical', weight: 1, price: 5 };
    const answer = await rest(store, 'POST', '/v3/catalog/products', sent);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return (answer.body as { data: typeof product }).data;
  };
  const create = async (input: object = {}) =>
    dataOf(
      await rest(store, 'POST', PATH, { customer_id: customer, name: 'School Shopping', ...input }),
      201,
    );

  test('a list is made with its items, read, and gone', async () => {
    const made = await create({ is_public: true, items: [{ product_id: product.id }] });
    assert.match(made.token, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
    assert.deepEqual(made, {
      id: made.id,
      customer_id: customer,
      name: 'School Shopping',
      is_public: true,
      token: made.token,
      items: [{ id: made.items[0]!.id, product_id: product.id, variant_id: null }],
    });
    assert.deepEqual((await rest(store, 'GET', `${PATH}/${made.id}`)).body, { data: made, meta: {} });
    assert.equal((await rest(store, 'DELETE', `${PATH}/${made.id}`)).status, 204);
    for (const method of ['GET', 'DELETE'])
      assert.equal((await rest(store, method, `${PATH}/${made.id}`)).status, 404, method);
  });

  test('lists by customer, in pages', async () => {
    const made = [await create({ name: 'a' }), await create({ name: 'b' }), await create({ name: 'c' })];
    const page = await rest(store, 'GET', `${PATH}?customer_id=${customer}&limit=2&page=2`);
    const { pagination } = (page.body as { meta: { pagination: Record<string, unknown> } }).meta;
    assert.deepEqual(
      [pagination['total'], pagination['count'], pagination['total_pages'], pagination['current_page']],
      [3, 1, 2, 2],
    );
    assert.deepEqual(dataOf<List[]>(page, 200), [made[2]]);
    assert.deepEqual(dataOf<List[]>(await rest(store, 'GET', `${PATH}?customer_id=9999`), 200), []);
    for (const { id } of made) assert.equal((await rest(store, 'DELETE', `${PATH}/${id}`)).status, 204);
  });

  test('items are added once, and taken off', async () => {
    const { id } = await create();
    const path = `${PATH}/${id}/items`;
    const item = { product_id: product.id, variant_id: product.variants[0]!.id };
    const added = dataOf(await rest(store, 'POST', path, { items: [item, item] }), 201);
    assert.deepEqual(added.items, [{ id: added.items[0]!.id, ...item }]);
    const again = dataOf(await rest(store, 'POST', path, { items: [item, { product_id: product.id }] }), 201);
    assert.deepEqual(
      again.items.map(({ product_id, variant_id }) => [product_id, variant_id]),
      [
        [item.product_id, item.variant_id],
        [product.id, null],
      ],
    );
    const gone = `${path}/${added.items[0]!.id}`;
    assert.deepEqual(dataOf(await rest(store, 'DELETE', gone), 200).items, [again.items[1]]);
    assert.equal((await rest(store, 'DELETE', gone)).status, 404);
    assert.equal((await rest(store, 'POST', `${PATH}/9999/items`, { items: [item] })).status, 404);
  });

  test('a change replaces the items; those with an id stay; it answers 201', async () => {
    const other = await makeProduct('Cup');
    const made = await create({ items: [{ product_id: product.id }, { product_id: other.id }] });
    const [first] = made.items;
    const sent = { customer_id: customer, name: 'New', is_public: true };
    const items = [first, { product_id: other.id, variant_id: other.variants[0]!.id }];
    const changed = dataOf(await rest(store, 'PUT', `${PATH}/${made.id}`, { ...sent, items }), 201);
    assert.deepEqual([changed.name, changed.is_public, changed.token], ['New', true, made.token]);
    assert.deepEqual(changed.items[0], first);
    assert.deepEqual(
      changed.items.map((item) => item.product_id),
      [product.id, other.id],
    );
    assert.equal(changed.items[1]!.variant_id, other.variants[0]!.id);
    assert.notEqual(changed.items[1]!.id, made.items[1]!.id);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${PATH}/${made.id}`), 200), changed);
    const foreign = [{ id: made.items[1]!.id, product_id: product.id }];
    const refused = await rest(store, 'PUT', `${PATH}/${made.id}`, { ...sent, items: foreign });
    assert.equal(refused.status, 422);
  });

  test('what goes away takes its items or lists along', async () => {
    const mug = await makeProduct('Short-lived');
    const { id, items } = await create({ items: [{ product_id: mug.id }, { product_id: product.id }] });
    assert.equal((await rest(store, 'DELETE', `/v3/catalog/products/${mug.id}`)).status, 204);
    assert.deepEqual(dataOf(await rest(store, 'GET', `${PATH}/${id}`), 200).items, [items[1]]);
    const sent = [{ email: 'leaves@example.com', first_name: 'A', last_name: 'B' }];
    const leaver = dataOf<{ id: number }[]>(await rest(store, 'POST', '/v3/customers', sent), 200)[0]!;
    const theirs = await create({ customer_id: leaver.id });
    assert.equal((await rest(store, 'DELETE', `/v3/customers?id:in=${leaver.id}`)).status, 204);
    assert.equal((await rest(store, 'GET', `${PATH}/${theirs.id}`)).status, 404);
  });

  test('what cannot be is refused', async () => {
    const base = { customer_id: customer, name: 'x' };
    const other = await makeProduct('Elsewhere');
    for (const [sent, status] of [
      [{ ...base, customer_id: 9999 }, 422],
      [{ ...base, items: [{ product_id: 9999 }] }, 422],
      [{ ...base, items: [{ product_id: product.id, variant_id: other.variants[0]!.id }] }, 422],
      [{ ...base, items: Array.from({ length: 201 }, () => ({ product_id: product.id })) }, 422],
      [{ ...base, name: '' }, 422],
      [{ ...base, name: ' ' }, 422],
      [{ ...base, name: 'x'.repeat(256) }, 422],
      [{ ...base, name: 'a\0b' }, 422],
      [{ ...base, customer_id: 2 ** 40 }, 422],
      [{ name: 'x' }, 422],
    ] as const) {
      const answer = await rest(store, 'POST', PATH, sent);
      assert.equal(
        answer.status,
        status,
        `${JSON.stringify(sent).slice(0, 80)} ${JSON.stringify(answer.body)}`,
      );
    }
  });

  test('another store finds none of it', async () => {
    const made = await create({ items: [{ product_id: product.id }] });
    const other = await server.store();
    const path = `${PATH}/${made.id}`;
    assert.equal((await rest(other, 'GET', path)).status, 404);
    assert.equal((await rest(other, 'DELETE', path)).status, 404);
    assert.equal((await rest(other, 'DELETE', `${path}/items/${made.items[0]!.id}`)).status, 404);
    assert.deepEqual(dataOf<List[]>(await rest(other, 'GET', PATH), 200), []);
    assert.deepEqual(dataOf(await rest(store, 'GET', path), 200), made);
  });
});
