import assert from 'node:assert/strict';
import { request } from 'node:http';
import { before, describe, test } from 'node:test';
import { dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { assignCurrencies } from '../support/currencies.ts';
import { suiteServer } from '../support/suite.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

const CURRENCIES = `{ site { currencies(first: 25) { edges { node { code isTransactional isDefault } } } } }`;

interface Listed {
  readonly site: {
    readonly currencies: {
      readonly edges: readonly { readonly node: { readonly code: string; readonly isDefault: boolean } }[];
    };
  };
}

/** The codes, the default's with a star. */
const codesOf = ({ site }: Listed): string[] =>
  site.currencies.edges.map(({ node: { code, isDefault } }) => (isDefault ? `${code}*` : code));

const askChannel = (store: StoreAccess, port: number, channel: number, query: string) =>
  new Promise<Listed>((resolve, reject) => {
    const headers = {
      host: `store-${store.store_hash}-${channel}.patron.localhost`,
      'content-type': 'application/json',
      authorization: `Bearer ${store.storefront_token}`,
    };
    const sent = request({ port, path: '/graphql', method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve((JSON.parse(text) as { data: Listed }).data));
    });
    sent.on('error', reject);
    sent.end(JSON.stringify({ query }));
  });

describe('GraphQL site.currencies and site.currency', () => {
  const server = suiteServer();

  let store: StoreAccess;
  before(async () => {
    store = await server.store({
      seed: {
        name: 'Four currencies',
        currencies: [
          { code: 'EUR', exchange_rate: '0.849', is_transactional: true },
          { code: 'JPY', exchange_rate: '150.25' },
          { code: 'GBP', exchange_rate: '0.75', is_transactional: true },
        ],
        channels: [
          {
            name: 'Second',
            currency_assignment: { enabled_currencies: ['GBP', 'EUR'], default_currency: 'EUR' },
          },
        ],
      },
    });
  });

  test('what the channel sells in, with the channel’s default', async () => {
    assert.deepEqual(codesOf(dataOf<Listed>(await graphql(store, CURRENCIES))), [
      'USD*',
      'EUR',
      'JPY',
      'GBP',
    ]);
    assert.deepEqual(codesOf(await askChannel(store, server.port, 2, CURRENCIES)), ['GBP', 'EUR*']);
  });

  test('every field', async () => {
    const query = `query($code: currencyCode!) { site { currency(currencyCode: $code) {
      entityId code name flagImage isActive exchangeRate isTransactional isDefault
      display { symbol symbolPlacement decimalToken thousandsToken decimalPlaces } } } }`;
    const read = async (code: string) =>
      dataOf<{ site: { currency: object | null } }>(await graphql(store, query, { variables: { code } })).site
        .currency;
    assert.deepEqual(await read('EUR'), {
      entityId: 2,
      code: 'EUR',
      name: 'Euro',
      flagImage: null,
      isActive: true,
      exchangeRate: 0.849,
      isTransactional: true,
      isDefault: false,
      display: {
        symbol: '€',
        symbolPlacement: 'LEFT',
        decimalToken: '.',
        thousandsToken: ',',
        decimalPlaces: 2,
      },
    });
    const yen = {
      name: 'Yen',
      token: '円',
      token_location: 'right',
      decimal_token: ',',
      thousands_token: '',
      decimal_places: 1,
    };
    assert.equal((await rest(store, 'PUT', '/v2/currencies/3', yen)).status, 200);
    assert.deepEqual(await read('JPY'), {
      entityId: 3,
      code: 'JPY',
      name: 'Yen',
      flagImage: null,
      isActive: true,
      exchangeRate: 150.25,
      isTransactional: false,
      isDefault: false,
      display: {
        symbol: '円',
        symbolPlacement: 'RIGHT',
        decimalToken: ',',
        thousandsToken: '',
        decimalPlaces: 1,
      },
    });
    assert.equal(await read('CHF'), null);
  });

  test('pages', async () => {
    const page = async (after: string | null) => {
      const query = `query($after: String) { site { currencies(first: 3, after: $after) {
        pageInfo { hasNextPage endCursor } edges { cursor node { code } } } } }`;
      const data = dataOf<{
        site: {
          currencies: {
            pageInfo: { hasNextPage: boolean; endCursor: string };
            edges: { cursor: string; node: { code: string } }[];
          };
        };
      }>(await graphql(store, query, { variables: { after } }));
      return data.site.currencies;
    };
    const first = await page(null);
    assert.deepEqual(
      [first.edges.map(({ node }) => node.code), first.pageInfo.hasNextPage],
      [['USD', 'EUR', 'JPY'], true],
    );
    const second = await page(first.pageInfo.endCursor);
    assert.deepEqual(
      [second.edges.map(({ node }) => node.code), second.pageInfo.hasNextPage],
      [['GBP'], false],
    );
  });

  test('a change is there for the next request; what is switched off is not shown', async () => {
    assert.equal((await rest(store, 'PUT', '/v2/currencies/4', { enabled: false })).status, 200);
    assert.deepEqual(codesOf(dataOf<Listed>(await graphql(store, CURRENCIES))), ['USD*', 'EUR', 'JPY']);
    assert.deepEqual(codesOf(await askChannel(store, server.port, 2, CURRENCIES)), ['EUR*']);
    assert.equal((await rest(store, 'PUT', '/v2/currencies/4', { enabled: true })).status, 200);
    await assignCurrencies(store, 1, ['JPY', 'USD'], 'USD');
    assert.deepEqual(codesOf(dataOf<Listed>(await graphql(store, CURRENCIES))), ['JPY', 'USD*']);
  });
});
