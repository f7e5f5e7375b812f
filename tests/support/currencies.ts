import assert from 'node:assert/strict';
import { rest } from './clients.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';

/** A currency as the V2 API has it. */
export interface WireCurrency {
  readonly id: number;
  readonly currency_code: string;
  readonly [field: string]: unknown;
}

/** A body that makes a currency: transactional, unless `more` says otherwise. */
export const currencyBody = (code: string, rate: string | number, more: object = {}): object => ({
  currency_code: code,
  currency_exchange_rate: rate,
  decimal_places: 2,
  decimal_token: '.',
  thousands_token: ',',
  token: code,
  token_location: 'left',
  name: code,
  is_transactional: true,
  ...more,
});

/** Adds a currency to a store through its API. */
export async function addCurrency(
  store: StoreAccess,
  code: string,
  rate: string | number,
  more: object = {},
): Promise<WireCurrency> {
  const { status, body } = await rest(store, 'POST', '/v2/currencies', currencyBody(code, rate, more));
  assert.equal(status, 200, JSON.stringify(body));
  return body;
}

/** Says what a channel sells in. */
export async function assignCurrencies(
  store: StoreAccess,
  channelId: number,
  enabled: readonly string[],
  chosen: string,
): Promise<void> {
  const { status, body } = await rest(store, 'PUT', `/v3/channels/${channelId}/currency-assignments`, {
    enabled_currencies: enabled,
    default_currency: chosen,
  });
  assert.equal(status, 200, JSON.stringify(body));
}
