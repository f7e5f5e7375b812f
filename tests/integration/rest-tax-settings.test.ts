import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest } from '../support/clients.ts';
import { suiteStore } from '../support/suite.ts';

const SETTINGS = '/v3/tax/settings';

describe('REST tax settings (reference/tax_settings.v3.yml)', () => {
  const { store } = suiteStore({
    wish: {
      seed: {
        name: 'Settings',
        products: [{ name: 'Cap', sku: 'CAP', price: '9.99' }],
        tax: {
          zones: [
            {
              name: 'Germany',
              locations: [{ country_code: 'DE' }],
              show_inclusive: true,
              rates: [{ name: 'VAT', percent: '19' }],
            },
          ],
        },
      },
    },
  });
  const read = async () =>
    (bodyOf(await rest(store, 'GET', SETTINGS)) as { data: Record<string, unknown> }).data;

  test('each setting takes each of its documented values, and the others stay', async () => {
    const strategies = ['ZONE', 'INCLUSIVE', 'EXCLUSIVE'];
    const cases: [string, unknown[]][] = [
      ['tax_entered_with_prices', [true, false]],
      ['fallback_strategy', ['BASIC', 'DISABLE', 'FIXED']],
      ['should_subtract_store_tax', [false, true]],
      ['should_use_geolocation_to_determine_guest_shopper_tax_zone', [true, false]],
      ['guest_shopper_tax_zone_id', [2, 1]],
      ['store_tax_zone_id', [2, 1]],
      ['document_submission_strategy', ['ON_ORDER_CREATION', 'ON_PAYMENT_CAPTURE']],
      ['rounding_strategy', ['NO_ROUNDING', 'RATE_ROUNDING']],
      [
        'price_display_settings',
        strategies.flatMap((one) =>
          strategies.map((other) => ({
            control_panel_price_display_strategy: one,
            invoice_price_display_strategy: other,
          })),
        ),
      ],
    ];
    assert.deepEqual(cases.map(([name]) => name).sort(), Object.keys(await read()).sort());
    for (const [name, values] of cases)
      for (const value of values) {
        const expected = { ...(await read()), [name]: value };
        const answer = await rest(store, 'PUT', SETTINGS, { [name]: value });
        assert.deepEqual([answer.status, answer.body], [200, { data: expected, meta: {} }], name);
        assert.deepEqual(await read(), expected);
      }
  });

  test('what is none of the values is refused by its name, and nothing changes', async () => {
    const earlier = await read();
    for (const [name, value] of [
      ['rounding_strategy', 'ROUND_UP'],
      ['rounding_strategy', null],
      ['fallback_strategy', 'fixed'],
      ['document_submission_strategy', ''],
      ['tax_entered_with_prices', 'true'],
      ['guest_shopper_tax_zone_id', 0],
      ['store_tax_zone_id', 77],
    ] as const) {
      const { status, body } = await rest(store, 'PUT', SETTINGS, {
        should_subtract_store_tax: false,
        [name]: value,
      });
      assert.equal(status, 422, name);
      assert.deepEqual(Object.keys((body as { errors: object }).errors), [name]);
    }
    assert.deepEqual(await read(), earlier);
  });

  test('the zone for guests is that of prices, display and carts at once; where a guest is nobody finds out', async () => {
    const query = `{ site { settings { tax { pdp } } product(entityId: 1) { prices(includeTax: true) { price { value } } } } }`;
    const CREATE = `mutation { cart { createCart(input: { lineItems: [{ productEntityId: 1, quantity: 2 }] }) {
      cart { isTaxIncluded amount { value } } } } }`;
    const seen = async () => {
      const { site } = dataOf<{
        site: { settings: { tax: { pdp: string } }; product: { prices: { price: { value: number } } } };
      }>(await graphql(store, query));
      const { cart } = dataOf<{
        cart: { createCart: { cart: { isTaxIncluded: boolean; amount: { value: number } } } };
      }>(await graphql(store, CREATE));
      const { isTaxIncluded, amount } = cart.createCart.cart;
      return [site.settings.tax.pdp, site.product.prices.price.value, isTaxIncluded, amount.value];
    };
    const set = async (settings: object) => bodyOf(await rest(store, 'PUT', SETTINGS, settings));
    assert.deepEqual(await seen(), ['EX', 9.99, false, 19.98]);
    // 9.99 × 1.19 = 11.8881
    await set({ guest_shopper_tax_zone_id: 2 });
    assert.deepEqual(await seen(), ['INC', 11.89, true, 23.78]);
    await set({ should_use_geolocation_to_determine_guest_shopper_tax_zone: true });
    assert.deepEqual(await seen(), ['INC', 11.89, true, 23.78]);
    // How tax of orders is rounded changes no price.
    await set({ rounding_strategy: 'NO_ROUNDING' });
    assert.deepEqual(await seen(), ['INC', 11.89, true, 23.78]);
    bodyOf(await rest(store, 'PUT', '/v3/tax/zones', [{ id: 2, enabled: false }]));
    assert.deepEqual(await seen(), ['EX', 9.99, false, 19.98]);
  });
});
