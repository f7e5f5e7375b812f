/** The documented requests about modifiers; where they name products and options, with those of this store. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Modifier {
  readonly id: number;
  readonly option_values: readonly { readonly id: number; readonly label: string }[];
}
interface Cart {
  readonly line_items: {
    readonly physical_items: readonly {
      readonly list_price: number;
      readonly variant_id: number;
      readonly options: readonly { readonly value: string }[];
    }[];
  };
}

const NO_ADJUSTERS = {
  price: {},
  weight: {},
  image_url: '',
  purchasing_disabled: { status: false, message: '' },
};

describe('the documented requests about modifiers', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  /** A store with a feeder: 30.00, in red and in green. */
  async function shop(): Promise<{
    store: StoreAccess;
    product: number;
    variants: readonly number[];
    at: string;
  }> {
    const store = await server.store({
      seed: {
        name: 'Feeders',
        products: [
          {
            name: 'Feeder',
            sku: 'FEEDER',
            price: '30',
            variants: [
              { sku: 'FEEDER-R', options: { Color: 'Red' } },
              { sku: 'FEEDER-G', options: { Color: 'Green' } },
            ],
          },
          { name: 'Seeds', sku: 'SEEDS', price: '4' },
        ],
      },
    });
    const [{ id, variant_ids }] = store.products as [(typeof store.products)[number]];
    return { store, product: id, variants: variant_ids, at: `/v3/catalog/products/${id}` };
  }
  async function send<T>(store: StoreAccess, method: string, path: string, body?: unknown): Promise<T> {
    const answer = await rest(store, method, path, body);
    assert.equal(
      answer.status < 300,
      true,
      `${method} ${path} ${answer.status} ${JSON.stringify(answer.body)}`,
    );
    return (answer.body as { data: T }).data;
  }
  const colorOf = async (store: StoreAccess, at: string): Promise<Modifier> =>
    (await send<Modifier[]>(store, 'GET', `${at}/options`))[0]!;

  test('a checkbox in two steps (docs/store-operations/catalog/index.mdx, "Add a modifier with price adjuster")', async () => {
    const { store, product, at } = await shop();
    const made = await send<Modifier>(store, 'POST', `${at}/modifiers`, {
      type: 'checkbox',
      required: false,
      config: { default_value: 'Yes', checked_by_default: false, checkbox_label: 'Check for Donation' },
      display_name: 'Add a $5 Donation',
    });
    const [yes, no] = made.option_values;
    const value = (id: number, label: string, place: number, checked_value: boolean) => ({
      id,
      option_id: made.id,
      label,
      sort_order: place,
      value_data: { checked_value },
      is_default: !checked_value,
      adjusters: NO_ADJUSTERS,
    });
    assert.deepEqual(made, {
      id: made.id,
      product_id: product,
      name: `Add-a-$5-Donation${made.id}-${product}`,
      display_name: 'Add a $5 Donation',
      type: 'checkbox',
      required: false,
      sort_order: 0,
      config: { checkbox_label: 'Check for Donation', checked_by_default: false },
      option_values: [value(yes!.id, 'Yes', 0, true), value(no!.id, 'No', 1, false)],
    });
    // docs/store-operations/catalog/migration/guide.mdx, "Create a product with variants and modifiers", step 2.
    const changed = await send(store, 'PUT', `${at}/modifiers/${made.id}/values/${yes!.id}`, {
      is_default: false,
      adjusters: { price: { adjuster: 'relative', adjuster_value: 5 } },
    });
    assert.deepEqual(changed, {
      ...value(yes!.id, 'Yes', 0, true),
      adjusters: { ...NO_ADJUSTERS, price: { adjuster: 'relative', adjuster_value: 5 } },
    });
  });

  test('option_values are not allowed in the request that makes a checkbox (the same page)', async () => {
    const { store, at } = await shop();
    const answer = await rest(store, 'POST', `${at}/modifiers`, {
      type: 'checkbox',
      required: false,
      display_name: 'Donation',
      option_values: [{ label: 'Yes' }, { label: 'No' }],
    });
    assert.equal(answer.status, 422);
    assert.deepEqual(await send(store, 'GET', `${at}/modifiers`), []);
  });

  test('the example of createProductModifier (reference/catalog/product-modifiers_catalog.v3.yml)', async () => {
    const { store, product, at } = await shop();
    const value = (label: string, amount: number) => ({
      is_default: false,
      label,
      sort_order: 0,
      value_data: {},
      adjusters: {
        price: { adjuster: 'relative', adjuster_value: amount },
        weight: { adjuster: 'relative', adjuster_value: amount },
        purchasing_disabled: { status: true, message: 'string' },
      },
    });
    const body = {
      type: 'radio_buttons',
      required: true,
      sort_order: 0,
      option_values: [value('+5', 5), value('+10', 10)],
      display_name: 'Donation',
    };
    const made = await send<Modifier>(store, 'POST', `${at}/modifiers`, body);
    assert.deepEqual(made, {
      id: made.id,
      product_id: product,
      name: `Donation${made.id}-${product}`,
      display_name: 'Donation',
      type: 'radio_buttons',
      required: true,
      sort_order: 0,
      config: {},
      option_values: body.option_values.map((each, index) => ({
        ...each,
        id: made.option_values[index]!.id,
        option_id: made.id,
        value_data: null,
        adjusters: { ...each.adjusters, image_url: '' },
      })),
    });
    const again = await rest(store, 'POST', `${at}/modifiers`, body);
    assert.equal(again.status, 409);
  });

  test('"Get product options": a variant option, a checkbox, a date (docs/storefront/graphql/examples/products.mdx)', async () => {
    const { store, product, at } = await shop();
    await send(store, 'POST', `${at}/modifiers`, {
      type: 'checkbox',
      required: false,
      config: { checkbox_label: 'YES', checked_by_default: false },
      display_name: 'Special feed',
    });
    await send(store, 'POST', `${at}/modifiers`, {
      type: 'date',
      required: false,
      config: {
        date_limited: true,
        date_limit_mode: 'range',
        date_earliest_value: '2022-10-27T06:00:00+00:00',
        date_latest_value: '2022-12-08T06:00:00+00:00',
      },
      display_name: 'Custom date',
    });
    const { body } = await graphql(
      store,
      `{ site { product(entityId: ${product}) { productOptions(first: 3) { edges { node {
        displayName isRequired isVariantOption
        ... on CheckboxOption { checkedByDefault label }
        ... on DateFieldOption { earliest latest limitDateBy } } } } } } }`,
    );
    const plain = { isRequired: false, isVariantOption: false };
    assert.deepEqual(body, {
      data: {
        site: {
          product: {
            productOptions: {
              edges: [
                { node: { displayName: 'Color', isRequired: true, isVariantOption: true } },
                { node: { displayName: 'Special feed', ...plain, checkedByDefault: false, label: 'YES' } },
                {
                  node: {
                    displayName: 'Custom date',
                    ...plain,
                    earliest: '2022-10-27T06:00:00Z',
                    latest: '2022-12-08T06:00:00Z',
                    limitDateBy: 'RANGE',
                  },
                },
              ],
            },
          },
        },
      },
    });
  });

  const options = '?include=line_items.physical_items.options';

  test('an option and a text in one request (docs/storefront/cart-checkout/guide/rest-management.mdx)', async () => {
    const { store, product, variants, at } = await shop();
    const color = await colorOf(store, at);
    const text = await send<Modifier>(store, 'POST', `${at}/modifiers`, {
      type: 'text',
      required: true,
      display_name: 'Engraving',
    });
    const hello = { option_id: text.id, option_value: 'Hello!' };
    const radio = { option_id: color.id, option_value: color.option_values[1]!.id };
    const make = (selections: object[], more: object = {}) =>
      rest(store, 'POST', `/v3/carts${options}`, {
        line_items: [{ quantity: 1, product_id: product, ...more, option_selections: selections }],
      });
    const { body, status } = await make([radio, hello]);
    assert.equal(status, 201, JSON.stringify(body));
    const [item] = (body as { data: Cart }).data.line_items.physical_items;
    assert.deepEqual(
      [item!.variant_id, item!.options.map(({ value }) => value)],
      [variants[1], ['Green', 'Hello!']],
    );
    // "Please create some text for the API option [422]", "This product has options; variant ID is required [422]".
    for (const [refused, words] of [
      [await make([radio]), /Engraving/],
      [await make([radio, { ...hello, option_value: '' }]), /Engraving/],
      [await make([hello]), /variant ID is required/],
    ] as const) {
      assert.equal(refused.status, 422);
      assert.match((refused.body as { title: string }).title, words);
    }
  });

  test('"Cart with variant, a checkbox, and a pick list modifier" (reference/carts.v3.yml)', async () => {
    const { store, product, variants, at } = await shop();
    const color = await colorOf(store, at);
    const donation = await send<Modifier>(store, 'POST', `${at}/modifiers`, {
      type: 'checkbox',
      required: false,
      display_name: 'Add a $5 Donation',
    });
    const list = await send<Modifier>(store, 'POST', `${at}/modifiers`, {
      type: 'product_list',
      required: false,
      display_name: 'Food',
      config: {
        product_list_adjusts_inventory: true,
        product_list_adjusts_pricing: true,
        product_list_shipping_calc: 'weight',
      },
      option_values: [{ label: 'Seeds', sort_order: 0, value_data: { product_id: store.products[1]!.id } }],
    });
    const made = await send<Cart>(store, 'POST', `/v3/carts${options}`, {
      customer_id: 0,
      line_items: [
        {
          quantity: 1,
          variant_id: variants[0],
          product_id: product,
          name: 'shirt',
          option_selections: [
            { name: 'Color', value: 'Red', option_id: color.id, option_value: color.option_values[0]!.id },
            {
              name: 'Add a $5 Donation',
              value: 'No',
              option_id: donation.id,
              option_value: donation.option_values[1]!.id,
            },
            { option_id: list.id, option_value: list.option_values[0]!.id },
          ],
        },
      ],
      channel_id: 1,
      locale: 'en-AU',
    });
    const [item] = made.line_items.physical_items;
    assert.equal(item!.list_price, 34);
    assert.deepEqual(
      item!.options.map(({ value }) => value),
      ['Red', 'No', 'Seeds'],
    );
  });

  test('"Cart with date option": seconds of the Unix clock (reference/carts.v3.yml)', async () => {
    const { store, product, variants, at } = await shop();
    const date = await send<Modifier>(store, 'POST', `${at}/modifiers`, {
      type: 'date',
      required: true,
      display_name: 'Day',
    });
    for (const [option_value, day] of [
      [1743570000, '2025-04-02'],
      [{ day: '01', month: '02', year: '2020' }, '2020-02-01'],
    ] as const) {
      const made = await send<Cart>(store, 'POST', `/v3/carts${options}`, {
        line_items: [
          {
            quantity: 5,
            product_id: product,
            variant_id: variants[0],
            option_selections: [{ option_id: date.id, option_value }],
          },
        ],
      });
      assert.equal(made.line_items.physical_items[0]!.options[1]!.value, day);
    }
  });
});
