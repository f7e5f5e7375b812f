import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { newSecret } from '../../src/kernel/ids.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { addCurrency, assignCurrencies } from '../support/currencies.ts';
import { ownPostgres, postgresUrl, type OwnPostgres } from '../support/database.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Answer {
  readonly site: {
    readonly currencies: {
      readonly edges: readonly { readonly node: { readonly code: string; readonly exchangeRate: number } }[];
    };
    readonly product: {
      readonly prices: { readonly price: { readonly value: number; readonly currencyCode: string } };
    };
  };
}

describe('currencies on two nodes', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () => {
  let own: OwnPostgres;
  let one: TestServer;
  let other: TestServer;
  let here: StoreAccess;
  let there: StoreAccess;
  before(async () => {
    own = await ownPostgres();
    const secrets = { encryptionKey: newSecret(), operatorKey: newSecret() };
    one = await startServer({ postgres: own.url, secrets });
    other = await startServer({ postgres: own.url, secrets, demo: one.demo });
    [here, there] = [one.demo, other.demo];
  });
  after(async () => {
    await one.close();
    await other.close();
    await own.drop();
  });

  const seenAt = async (store: StoreAccess): Promise<string> => {
    const knife = here.products.find(({ sku }) => sku === 'KNIFE')!;
    const { site } = dataOf<Answer>(
      await graphql(
        store,
        `{ site { currencies { edges { node { code exchangeRate } } }
          product(entityId: ${knife.id}) { prices { price { value currencyCode } } } } }`,
      ),
    );
    const rates = site.currencies.edges.map(({ node }) => `${node.code} ${node.exchangeRate}`);
    const { value, currencyCode } = site.product.prices.price;
    return `${rates.join(', ')}: ${value} ${currencyCode}`;
  };
  /** Asks until the answer is there, for a second at most. */
  const within = async (store: StoreAccess, expected: string): Promise<void> => {
    const end = performance.now() + 1_000;
    let seen = await seenAt(store);
    while (seen !== expected && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      seen = await seenAt(store);
    }
    assert.equal(seen, expected);
  };

  test('a currency, its rate and what the channel sells in: at once here, within a second there', async () => {
    const both = async (expected: string): Promise<void> => {
      assert.equal(await seenAt(here), expected);
      await within(there, expected);
    };
    await both('USD 1: 109 USD');
    const { id } = await addCurrency(here, 'EUR', '0.5');
    await both('USD 1, EUR 0.5: 109 USD');
    await assignCurrencies(here, 1, ['EUR'], 'EUR');
    await both('EUR 0.5: 54.5 EUR');
    await rest(here, 'PUT', `/v2/currencies/${id}`, { currency_exchange_rate: '2' });
    await both('EUR 2: 218 EUR');
    await rest(here, 'PUT', `/v2/currencies/${id}`, { is_default: true });
    await both('EUR 1: 109 EUR');
    await rest(here, 'DELETE', '/v3/channels/1/currency-assignments');
    await both('USD 0.5, EUR 1: 109 EUR');
  });
});
