import assert from 'node:assert/strict';
import { test, describe } from 'node:test';
import { graphql, rest } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

interface Country {
  readonly id: number;
  readonly country: string;
  readonly country_iso2: string;
}
interface State {
  readonly id: number;
  readonly state: string;
  readonly state_abbreviation: string;
  readonly country_id: number;
}

/** `reference/geography.v2.yml`; the conventions of V2 are wire facts 9. */
describe('geography, V2 (reference/geography.v2.yml)', () => {
  const { store } = suiteStore();
  const read = async <T>(path: string): Promise<T> => {
    const { status, body } = await rest(store, 'GET', `/v2${path}`);
    assert.equal(status, 200, path);
    return body as T;
  };
  const everyPage = async <T>(path: string): Promise<T[]> => {
    const all: T[] = [];
    for (let page = 1; ; page += 1) {
      const { status, body } = await rest(store, 'GET', `/v2${path}?limit=250&page=${page}`);
      if (status === 204) return all;
      all.push(...(body as T[]));
    }
  };

  test('a country, by each of its names and by its number', async () => {
    const australia = {
      id: 36,
      country: 'Australia',
      country_iso2: 'AU',
      country_iso3: 'AUS',
      states: {
        url: `${store.api_url}/stores/${store.store_hash}/v2/countries/36/states`,
        resource: '/countries/36/states',
      },
    };
    for (const query of ['country=Australia', 'country_iso2=AU', 'country_iso3=AUS'])
      assert.deepEqual(await read(`/countries?${query}`), [australia], query);
    assert.deepEqual(await read('/countries/36'), australia);
    assert.equal((await rest(store, 'GET', '/v2/countries?country=Australia&country_iso2=NZ')).status, 204);
    const missing = await rest(store, 'GET', '/v2/countries/37');
    assert.equal(missing.status, 404);
    assert.deepEqual(missing.body, [{ status: 404, message: 'There is no country 37.' }]);
  });

  test('the states of a country: filters, the count, one of them', async () => {
    const [capital] = await read<State[]>('/countries/36/states?state_abbreviation=ACT');
    assert.deepEqual(capital, {
      id: capital!.id,
      state: 'Australian Capital Territory',
      state_abbreviation: 'ACT',
      country_id: 36,
    });
    assert.deepEqual(await read(`/countries/36/states?state=${capital!.state}`), [capital]);
    assert.deepEqual(await read(`/countries/36/states/${capital!.id}`), capital);
    assert.deepEqual(await read('/countries/36/states/count'), {
      count: (await read<State[]>('/countries/36/states')).length,
    });
    assert.equal((await rest(store, 'GET', `/v2/countries/554/states/${capital!.id}`)).status, 404);
    assert.equal((await rest(store, 'GET', '/v2/countries/37/states')).status, 404);
    assert.equal((await rest(store, 'GET', '/v2/countries/36/states?state=Texas')).status, 204);
  });

  test('the counts are of what all pages have together, and no id comes twice', async () => {
    const countries = await everyPage<Country>('/countries');
    assert.deepEqual(await read('/countries/count'), { count: countries.length });
    const states = await everyPage<State>('/countries/states');
    assert.deepEqual(await read('/countries/states/count'), { count: states.length });
    for (const all of [countries, states]) assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.ok(countries.length > 240);
    assert.ok(states.length > 3_000);
  });

  test('they are those of GraphQL, with the same ids', async () => {
    const { body } = await graphql<{
      geography: {
        countries: { entityId: number; code: string; statesOrProvinces: { entityId: number }[] }[];
      };
    }>(
      store,
      '{ geography { countries(filters: { code: "CA" }) { entityId code statesOrProvinces { entityId } } } }',
    );
    const [canada] = body.data!.geography.countries;
    assert.equal((await read<Country>(`/countries/${canada!.entityId}`)).country_iso2, 'CA');
    assert.deepEqual(
      (await read<State[]>(`/countries/${canada!.entityId}/states`)).map(({ id }) => id),
      canada!.statesOrProvinces.map(({ entityId }) => entityId),
    );
  });
});
