import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { account } from '../support/account.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { fingerprint } from '../support/fingerprint.ts';
import { suiteStore } from '../support/suite.ts';

const HOME = {
  firstName: 'Jane',
  lastName: 'Doe',
  address1: '1 First Street',
  city: 'Austin',
  countryCode: 'US',
  stateOrProvince: 'TX',
};

/** Ids count from 1, so anybody can guess them. */
describe('attack 41: someone else’s addresses and wishlists', () => {
  const { server, store } = suiteStore();
  let jane: string;
  let mallory: string;
  before(async () => {
    jane = await signIn(store, store.customers[0]!);
    mallory = await signIn(store, store.customers[1]!);
  });
  const ask = (query: string, variables: object, token: string | null) =>
    graphql(store, query, {
      variables,
      bearer: store.private_token,
      headers: token === null ? {} : { 'X-Bc-Customer-Access-Token': token },
    });
  const kinds = ({ errors }: { readonly errors: readonly { readonly __typename: string }[] }) =>
    errors.map(({ __typename }) => __typename);
  const changingNothing = async (run: () => Promise<void>) => {
    const earlier = await fingerprint(server);
    await run();
    assert.deepEqual(await fingerprint(server), earlier);
  };

  describe('an address', () => {
    let addressEntityId: number;
    before(async () => {
      const { address, errors } = await account(store, 'addCustomerAddress', HOME, jane);
      assert.deepEqual(errors, []);
      addressEntityId = address!['entityId'] as number;
    });

    for (const [who, ofChange, ofDeletion] of [
      ['another customer', 'AddressDoesNotExistError', 'CustomerAddressDeletionError'],
      ['a guest', 'CustomerNotLoggedInError', 'CustomerNotLoggedInError'],
    ] as const)
      test(`41 changed or deleted by ${who}: refused, and nothing changes`, () =>
        changingNothing(async () => {
          const token = who === 'a guest' ? undefined : mallory;
          const data = { ...HOME, city: 'Elsewhere' };
          const changed = await account(store, 'updateCustomerAddress', { addressEntityId, data }, token);
          assert.deepEqual([kinds(changed), changed.address ?? null], [[ofChange], null]);
          const deleted = await account(store, 'deleteCustomerAddress', { addressEntityId }, token);
          assert.deepEqual(kinds(deleted), [ofDeletion]);
        }));

    test('41 one that is another’s and one that is nobody’s have the same answer', async () => {
      const answerTo = async (id: number) => {
        const input = { addressEntityId: id, data: { city: 'Elsewhere' } };
        const text = JSON.stringify([
          await account(store, 'updateCustomerAddress', input, mallory),
          await account(store, 'deleteCustomerAddress', { addressEntityId: id }, mallory),
        ]);
        return text.replaceAll(String(id), 'ID');
      };
      assert.equal(await answerTo(addressEntityId), await answerTo(2_000_000_000));
    });

    test('41 it is in nobody else’s book', async () => {
      const cities = async (token: string) =>
        JSON.stringify(
          (await ask('{ customer { addresses { edges { node { entityId } } } } }', {}, token)).body.data,
        );
      assert.ok((await cities(jane)).includes(`{"entityId":${addressEntityId}}`));
      assert.ok(!(await cities(mallory)).includes(`{"entityId":${addressEntityId}}`));
    });

    test('41 V2: below another customer’s path there is no such address', () =>
      changingNothing(async () => {
        const path = `/v2/customers/${store.customers[1]!.id}/addresses/${addressEntityId}`;
        for (const [method, body] of [
          ['GET', undefined],
          ['PUT', { city: 'Elsewhere' }],
        ] as const)
          assert.equal((await rest(store, method, path, body)).status, 404, method);
        await rest(store, 'DELETE', path);
      }));
  });

  describe('a wishlist', () => {
    interface List {
      readonly entityId: number;
      readonly token: string;
      readonly items: { readonly edges: readonly { readonly node: { readonly entityId: number } }[] };
    }
    const FIELDS = 'entityId token items { edges { node { entityId } } }';
    const change = (mutation: string, input: object, token: string | null) =>
      ask(
        `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
          wishlist { ${mutation}(input: $input) { result ${mutation === 'deleteWishlists' ? '' : `{ ${FIELDS} }`} } } }`,
        { input },
        token,
      );
    let list: List;
    let own: List;
    const make = async (token: string): Promise<List> => {
      const input = { name: 'Gifts', isPublic: false, items: [{ productEntityId: store.products[0]!.id }] };
      return dataOf<{ wishlist: { createWishlist: { result: List } } }>(
        await change('createWishlist', input, token),
      ).wishlist.createWishlist.result;
    };
    before(async () => {
      list = await make(jane);
      own = await make(mallory);
    });
    const inputs = ({ entityId, items }: List, product: number) =>
      [
        ['updateWishlist', { entityId, data: { name: 'Mine', isPublic: true } }],
        ['addWishlistItems', { entityId, items: [{ productEntityId: product }] }],
        ['deleteWishlistItems', { entityId, itemEntityIds: [items.edges[0]!.node.entityId] }],
        ['deleteWishlists', { entityIds: [entityId] }],
      ] as const;

    test('41 changed, filled, emptied or deleted by another, or by a guest: not found, nothing changes', () =>
      changingNothing(async () => {
        for (const [mutation, input] of inputs(list, store.products[1]!.id)) {
          const theirs = await change(mutation, input, mallory);
          assert.equal(theirs.body.errors?.[0]?.message, `There is no wishlist ${list.entityId}.`, mutation);
          const guest = await change(mutation, input, null);
          assert.equal(guest.body.errors?.[0]?.message, 'Customer is not logged in.', mutation);
        }
      }));

    test('41 one of one’s own beside another’s: neither is deleted', () =>
      changingNothing(async () => {
        const entityIds = [own.entityId, list.entityId];
        const { body } = await change('deleteWishlists', { entityIds }, mallory);
        assert.equal(body.errors?.[0]?.message, `There is no wishlist ${list.entityId}.`);
      }));

    test('41 an item of another’s list, by way of one’s own', () =>
      changingNothing(async () => {
        const itemEntityIds = [list.items.edges[0]!.node.entityId];
        const { body } = await change(
          'deleteWishlistItems',
          { entityId: own.entityId, itemEntityIds },
          mallory,
        );
        assert.equal(body.errors?.length, 1, JSON.stringify(body));
      }));

    test('41 read by its id, or by its token while it is private: nothing', async () => {
      const byId = `{ customer { wishlists(filters: { entityIds: [${list.entityId}] }) { edges { node { entityId } } } } }`;
      assert.deepEqual((await ask(byId, {}, mallory)).body.data, { customer: { wishlists: { edges: [] } } });
      const byToken = 'query ($t: String!) { site { publicWishlist(token: $t) { entityId } } }';
      for (const token of [mallory, null])
        assert.deepEqual((await ask(byToken, { t: list.token }, token)).body.data, {
          site: { publicWishlist: null },
        });
    });
  });
});
