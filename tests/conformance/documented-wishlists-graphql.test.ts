import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { suiteServer } from '../support/suite.ts';

type Fields = Readonly<Record<string, unknown>>;
interface List extends Fields {
  readonly entityId: number;
  readonly token: string;
  readonly items: {
    readonly edges: { readonly cursor: string; readonly node: Fields & { readonly entityId: number } }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
    readonly collectionInfo: { readonly totalItems: number };
  };
}

const ITEMS = `edges { cursor node { entityId productEntityId variantEntityId product { entityId name sku } } }
  pageInfo { hasNextPage } collectionInfo { totalItems }`;
const LIST = `entityId name isPublic token items(first: 5) { ${ITEMS} }`;

/** `docs/storefront/graphql/examples/index.mdx`, "Get wishlist information"; the fields that Catalyst selects. */
describe('wishlists by GraphQL (docs/storefront/graphql/examples/index.mdx)', () => {
  const server = suiteServer({ at: Date.UTC(2026, 0, 15, 12) });
  let store: StoreAccess;
  let jane: string;
  let john: string;
  let shown: { id: number; name: string; variants: { id: number }[] };
  let soldOut: typeof shown;
  let hidden: typeof shown;
  before(async () => {
    store = await server.store();
    jane = await newCustomer('jane@lists.example.com');
    john = await newCustomer('john@lists.example.com');
    shown = await makeProduct('Mug', {});
    soldOut = await makeProduct('Cup', { inventory_tracking: 'product', inventory_level: 0 });
    hidden = await makeProduct('Bowl', { is_visible: false });
  });

  async function newCustomer(email: string): Promise<string> {
    const password = 'correct-horse-7';
    const authentication = { force_password_reset: false, new_password: password };
    const sent = [{ email, first_name: 'A', last_name: 'B', authentication }];
    assert.equal((await rest(store, 'POST', '/v3/customers', sent)).status, 200);
    return signIn(store, { email, password });
  }
  async function makeProduct(name: string, input: object): Promise<typeof shown> {
    const base = { name, type: 'physical', weight: 1, price: 5, is_visible: true };
    const answer = await rest(store, 'POST', '/v3/catalog/products', { ...base, ...input });
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return (answer.body as { data: typeof shown }).data;
  }
  const ask = (query: string, variables: object, token: string | null) =>
    graphql(store, query, {
      variables,
      bearer: store.private_token,
      headers: token === null ? {} : { 'X-Bc-Customer-Access-Token': token },
    });
  const change = (mutation: string, type: string, input: object, token: string | null) =>
    ask(
      `mutation ($input: ${type}!) { wishlist { ${mutation}(input: $input) {
        result ${mutation === 'deleteWishlists' ? '' : `{ ${LIST} }`} } } }`,
      { input },
      token,
    );
  const create = async (input: object = {}, token = jane): Promise<List> => {
    const sent = { name: 'Gifts', isPublic: false, ...input };
    const answer = await change('createWishlist', 'CreateWishlistInput', sent, token);
    return dataOf<{ wishlist: { createWishlist: { result: List } } }>(answer).wishlist.createWishlist.result;
  };
  const listsOf = async (token: string, args = ''): Promise<List[]> => {
    const answer = await ask(`{ customer { wishlists${args} { edges { node { ${LIST} } } } } }`, {}, token);
    const { customer } = dataOf<{ customer: { wishlists: { edges: { node: List }[] } } }>(answer);
    return customer.wishlists.edges.map(({ node }) => node);
  };
  const refusal = (answer: Awaited<ReturnType<typeof ask>>): string | undefined =>
    answer.body.errors?.[0]?.message;

  test('made with items, changed, and deleted by its customer', async () => {
    const variantEntityId = shown.variants[0]!.id;
    const items = [{ productEntityId: shown.id, variantEntityId }, { productEntityId: soldOut.id }];
    const made = await create({ items });
    assert.deepEqual(
      [made['name'], made['isPublic'], made.items.collectionInfo],
      ['Gifts', false, { totalItems: 2 }],
    );
    assert.deepEqual(
      made.items.edges.map(({ node: { entityId: _, ...node } }) => node),
      [
        {
          productEntityId: shown.id,
          variantEntityId,
          product: { entityId: shown.id, name: 'Mug', sku: '' },
        },
        {
          productEntityId: soldOut.id,
          variantEntityId: null,
          product: { entityId: soldOut.id, name: 'Cup', sku: '' },
        },
      ],
    );
    assert.deepEqual(await listsOf(jane, `(filters: { entityIds: [${made.entityId}] })`), [made]);
    const { entityId } = made;
    const renamed = { entityId, data: { name: 'Birthday', isPublic: true } };
    assert.equal(refusal(await change('updateWishlist', 'UpdateWishlistInput', renamed, jane)), undefined);
    const itemEntityIds = [made.items.edges[0]!.node.entityId];
    const less = { entityId, itemEntityIds };
    assert.equal(
      refusal(await change('deleteWishlistItems', 'DeleteWishlistItemsInput', less, jane)),
      undefined,
    );
    const more = { entityId, items: [{ productEntityId: shown.id }, { productEntityId: soldOut.id }] };
    assert.equal(refusal(await change('addWishlistItems', 'AddWishlistItemsInput', more, jane)), undefined);
    const [now] = await listsOf(jane);
    assert.deepEqual([now!['name'], now!['isPublic'], now!.token], ['Birthday', true, made.token]);
    assert.deepEqual(
      now!.items.edges.map(({ node }) => [node['productEntityId'], node['variantEntityId']]),
      [
        [soldOut.id, null],
        [shown.id, null],
      ],
    );
    const gone = await change('deleteWishlists', 'DeleteWishlistsInput', { entityIds: [entityId] }, jane);
    assert.deepEqual(gone.body.data, { wishlist: { deleteWishlists: { result: 'success' } } });
    assert.deepEqual(await listsOf(jane), []);
  });

  test('a token opens a list while it is public; only its customer is told to be the owner', async () => {
    const made = await create({ isPublic: true, items: [{ productEntityId: shown.id }] });
    const query = `query ($token: String!) { site { publicWishlist(token: $token) {
      entityId name token isOwner items { ${ITEMS} } } } }`;
    const read = async (token: string | null): Promise<Fields | null> =>
      dataOf<{ site: { publicWishlist: Fields | null } }>(await ask(query, { token: made.token }, token)).site
        .publicWishlist;
    const { entityId, token, items } = made;
    assert.deepEqual(await read(null), { entityId, name: 'Gifts', token, isOwner: false, items });
    assert.equal((await read(jane))!['isOwner'], true);
    assert.equal((await read(john))!['isOwner'], false);
    const hide = { entityId, data: { isPublic: false } };
    assert.equal(refusal(await change('updateWishlist', 'UpdateWishlistInput', hide, jane)), undefined);
    assert.equal(await read(null), null);
    assert.equal(await read(jane), null);
    const hostile = await ask(query, { token: 'a\0b' }, null);
    assert.equal(hostile.status, 200);
    await change('deleteWishlists', 'DeleteWishlistsInput', { entityIds: [entityId] }, jane);
  });

  test('items are filtered and paged both ways', async () => {
    const { entityId } = await create({
      items: [{ productEntityId: shown.id }, { productEntityId: soldOut.id }],
    });
    const page = async (args: string): Promise<[unknown[], number]> => {
      const query = `{ customer { wishlists { edges { node { items(${args}) { ${ITEMS} } } } } } }`;
      const { customer } = dataOf<{ customer: { wishlists: { edges: { node: List }[] } } }>(
        await ask(query, {}, jane),
      );
      const { edges, collectionInfo } = customer.wishlists.edges[0]!.node.items;
      return [edges.map(({ node }) => (node['product'] as Fields)['name']), collectionInfo.totalItems];
    };
    assert.deepEqual(await page('hideOutOfStock: true'), [['Mug'], 1]);
    assert.deepEqual(await page('hideOutOfStock: false'), [['Mug', 'Cup'], 2]);
    assert.deepEqual(await page(`filters: { productEntityIds: [${soldOut.id}] }`), [['Cup'], 1]);
    assert.deepEqual(await page('first: 1'), [['Mug'], 2]);
    assert.deepEqual(await page('last: 1'), [['Cup'], 2]);
    assert.deepEqual((await listsOf(jane, `(filters: { productEntityIds: [${hidden.id}] })`)).length, 0);
    await change('deleteWishlists', 'DeleteWishlistsInput', { entityIds: [entityId] }, jane);
  });

  test('what the shop does not show cannot be added, and stays without its product', async () => {
    const refused = { name: 'x', isPublic: false, items: [{ productEntityId: hidden.id }] };
    const answer = await change('createWishlist', 'CreateWishlistInput', refused, jane);
    assert.equal(refusal(answer), `There is no product ${hidden.id}.`);
    for (const name of ['', 'x'.repeat(256)])
      assert.equal(
        refusal(await change('createWishlist', 'CreateWishlistInput', { ...refused, items: [], name }, jane)),
        'The name of a wishlist has 1 to 255 characters.',
      );
    const late = await makeProduct('Late', {});
    await create({ items: [{ productEntityId: late.id }] });
    const off = await rest(store, 'PUT', `/v3/catalog/products/${late.id}`, { is_visible: false });
    assert.equal(off.status, 200);
    const [list] = await listsOf(jane);
    assert.deepEqual(
      list!.items.edges.map(({ node }) => [node['productEntityId'], node['product']]),
      [[late.id, null]],
    );
  });
});
