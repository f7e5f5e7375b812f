import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataOf, errorOf } from '../support/answers.ts';
import { graphql } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

interface State {
  entityId: number;
  name: string;
  abbreviation: string;
}

interface Country {
  entityId: number;
  code: string;
  name: string;
  iso3: string;
  statesOrProvinces: State[];
}

/** Countries, and what of the place and its content Catalyst's layout asks for. */
describe('documented geography, channel and content', () => {
  const { store } = suiteStore();
  const ask = async <T>(query: string, bearer = store.private_token) =>
    dataOf<T>(await graphql(store, query, { bearer }));
  const countries = async (filters = '') =>
    (
      await ask<{ geography: { countries: Country[] } }>(
        `{ geography { countries${filters} { entityId code name iso3 statesOrProvinces { entityId name abbreviation } } } }`,
      )
    ).geography.countries;

  describe('docs/storefront/graphql/examples/index.mdx, "Get a list of countries"', () => {
    test('every country by name, with its states or provinces', async () => {
      const all = await countries();
      assert.equal(all.length, 249);
      assert.deepEqual(
        all.slice(0, 3).map(({ name }) => name),
        ['Afghanistan', 'Åland Islands', 'Albania'],
      );
      const argentina = all.find(({ code }) => code === 'AR')!;
      assert.deepEqual([argentina.entityId, argentina.name, argentina.iso3], [32, 'Argentina', 'ARG']);
      assert.equal(argentina.statesOrProvinces.length, 24);
      for (const [name, abbreviation] of [
        ['Ciudad Autónoma de Buenos Aires', 'C'],
        ['Buenos Aires', 'B'],
      ] as const)
        assert.ok(
          argentina.statesOrProvinces.some(
            (state) => state.name === name && state.abbreviation === abbreviation,
          ),
          name,
        );
      const australia = all.find(({ code }) => code === 'AU')!;
      assert.deepEqual(
        australia.statesOrProvinces.map(({ name, abbreviation }) => `${name} ${abbreviation}`),
        [
          'Australian Capital Territory ACT',
          'New South Wales NSW',
          'Northern Territory NT',
          'Queensland QLD',
          'South Australia SA',
          'Tasmania TAS',
          'Victoria VIC',
          'Western Australia WA',
        ],
      );
    });

    test('ids are 32-bit and none is there twice', async () => {
      const all = await countries();
      const states = all.flatMap(({ statesOrProvinces }) => statesOrProvinces);
      for (const ids of [all, states].map((list) => list.map(({ entityId }) => entityId))) {
        assert.equal(new Set(ids).size, ids.length);
        assert.ok(ids.every((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31));
      }
      assert.ok(states.length > 4_000);
    });

    test('"These require exact matches to the country’s two-letter country code and full name"', async () => {
      const codes = async (filters: string) => (await countries(filters)).map(({ code }) => code);
      assert.deepEqual(await codes('(filters: { code: "US" })'), ['US']);
      assert.deepEqual(await codes('(filters: { name: "United States" })'), ['US']);
      assert.deepEqual(await codes('(filters: { name: "United States", code: "CA" })'), []);
      for (const none of ['{ code: "us" }', '{ code: "USA" }', '{ name: "United" }', '{ code: "" }'])
        assert.deepEqual(await codes(`(filters: ${none})`), [], none);
      assert.equal((await codes('(filters: {})')).length, 249);
    });

    test('each country has the name that addresses have', async () => {
      const all = await countries();
      assert.equal(all.find(({ code }) => code === 'GB')?.name, 'United Kingdom');
      assert.equal(all.find(({ code }) => code === 'KR')?.name, 'South Korea');
    });

    test('a currency for each country is not built', async () => {
      const answer = await graphql(
        store,
        '{ geography { countries(filters: { code: "US" }) { currency { code } } } }',
      );
      assert.equal(errorOf(answer).extensions?.['code'], 'NOT_IMPLEMENTED');
    });
  });

  test('bigcommerce/catalyst, the layout: the channel, and the store', async () => {
    assert.deepEqual(
      await ask(
        '{ channel { entityId metafields(namespace: "x") { edges { node { value } } } } store { metafields(namespace: "x") { pageInfo { hasNextPage } } } }',
      ),
      {
        channel: { entityId: 1, metafields: { edges: [] } },
        store: { metafields: { pageInfo: { hasNextPage: false } } },
      },
    );
  });

  test('bigcommerce/catalyst, the layout and the footer: a store without pages and scripts', async () => {
    const query = `{ site { content {
      pages(filters: { parentEntityIds: [0] }) { edges { node { name } } pageInfo { hasNextPage endCursor } }
      page(entityId: 1) { name }
      scripts(first: 50, filters: { visibilities: [ALL_PAGES] }) { edges { node { entityId } } }
      blog { name }
    } } }`;
    const { status, body } = await graphql(store, query);
    assert.equal(status, 200);
    assert.deepEqual(body, {
      data: {
        site: {
          content: {
            pages: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
            page: null,
            scripts: { edges: [] },
            blog: null,
          },
        },
      },
      extensions: { notImplemented: ['site.content.blog'] },
    });
  });

  test('bigcommerce/catalyst, the account settings: nobody is subscribed where nobody can be', async () => {
    const [customer] = store.customers;
    const headers = { 'x-bc-customer-id': String(customer!.id) };
    const answer = await graphql(store, '{ customer { isSubscribedToNewsletter } }', {
      bearer: store.impersonation_token,
      headers,
    });
    assert.deepEqual(dataOf(answer), { customer: { isSubscribedToNewsletter: false } });
  });
});
