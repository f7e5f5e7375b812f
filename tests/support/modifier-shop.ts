import assert from 'node:assert/strict';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest } from './clients.ts';
import type { TestServer } from './server.ts';

interface Modifier {
  readonly id: number;
  readonly option_values: readonly { readonly id: number; readonly label: string }[];
}

/** A modifier by id, with the ids of its values by their labels. */
export interface ShopModifier {
  readonly id: number;
  readonly values: Readonly<Record<string, number>>;
}

/**
 * A store with a shirt (20; S, and M at 22) that can be had in a gift box (plain +5, velvet +10 %, sold-out one), with
 * insurance (+2), with a text, a message of lines, a number, a date, a logo and a card, and two products to pick:
 * a card (3, one left) and an envelope (1).
 */
export interface ModifierShop {
  readonly access: StoreAccess;
  readonly shirt: { readonly id: number; readonly s: number; readonly m: number };
  readonly size: { readonly id: number; readonly s: number; readonly m: number };
  readonly card: number;
  readonly envelope: number;
  readonly box: ShopModifier;
  readonly insurance: ShopModifier;
  readonly engraving: ShopModifier;
  readonly message: ShopModifier;
  readonly length: ShopModifier;
  readonly day: ShopModifier;
  readonly extra: ShopModifier;
  post<T>(path: string, body: object): Promise<T>;
  put<T>(path: string, body: object): Promise<T>;
}

export async function modifierShop(server: TestServer): Promise<ModifierShop> {
  const access = await server.store({
    seed: {
      name: 'Modifier shop',
      customer_groups: [{ name: 'VIP', discount_rules: [{ method: 'percent', amount: '10' }] }],
      products: [
        {
          name: 'Shirt',
          sku: 'SHIRT',
          price: '20',
          variants: [
            { sku: 'SHIRT-S', options: { Size: 'S' } },
            { sku: 'SHIRT-M', price: '22', options: { Size: 'M' } },
          ],
        },
        { name: 'Card', sku: 'CARD', price: '3' },
        { name: 'Envelope', sku: 'ENV', price: '1' },
      ],
    },
  });
  const send =
    (method: string) =>
    async <T>(path: string, body: object): Promise<T> => {
      const answer = await rest(access, method, `/v3/catalog/products/${path}`, body);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return (answer.body as { data: T }).data;
    };
  const [post, put] = [send('POST'), send('PUT')];
  const [shirt, card, envelope] = access.products as [
    (typeof access.products)[number],
    (typeof access.products)[number],
    (typeof access.products)[number],
  ];
  const options = await rest(access, 'GET', `/v3/catalog/products/${shirt.id}/options`);
  const [size] = (options.body as { data: [Modifier] }).data;
  await put(`${card.id}`, { inventory_tracking: 'product', inventory_level: 1 });
  const add = async (display_name: string, type: string, more: object = {}): Promise<ShopModifier> => {
    const made = await post<Modifier>(`${shirt.id}/modifiers`, {
      display_name,
      type,
      required: false,
      ...more,
    });
    return {
      id: made.id,
      values: Object.fromEntries(made.option_values.map(({ label, id }) => [label, id])),
    };
  };
  const box = await add('Gift box', 'dropdown', {
    option_values: [
      {
        label: 'Plain',
        adjusters: {
          price: { adjuster: 'relative', adjuster_value: 5 },
          weight: { adjuster: 'relative', adjuster_value: 4 },
          image_url: 'https://example.com/plain.png',
        },
      },
      { label: 'Velvet', adjusters: { price: { adjuster: 'percentage', adjuster_value: 10 } } },
      { label: 'Gold', adjusters: { purchasing_disabled: { status: true, message: 'No gold left' } } },
    ],
  });
  const insurance = await add('Insurance', 'checkbox', {
    config: { checkbox_label: 'Insure it for $2', checked_by_default: false },
  });
  await put(`${shirt.id}/modifiers/${insurance.id}/values/${insurance.values['Yes']}`, {
    adjusters: { price: { adjuster: 'relative', adjuster_value: 2 } },
  });
  const engraving = await add('Engraving', 'text', {
    config: { text_characters_limited: true, text_min_length: 2, text_max_length: 10, default_value: 'Me' },
  });
  const message = await add('Message', 'multi_line_text', {
    config: { text_lines_limited: true, text_max_lines: 2 },
  });
  const length = await add('Length', 'numbers_only_text', {
    config: {
      default_value: '30.5',
      number_limited: true,
      number_limit_mode: 'range',
      number_lowest_value: 10,
      number_highest_value: 99.5,
    },
  });
  const day = await add('Delivery day', 'date', {
    config: {
      date_limited: true,
      date_limit_mode: 'range',
      date_earliest_value: '2026-02-01T06:00:00+00:00',
      date_latest_value: '2026-02-28T06:00:00+00:00',
    },
  });
  const extra = await add('Extra', 'product_list_with_images', {
    config: {
      product_list_adjusts_inventory: true,
      product_list_adjusts_pricing: true,
      product_list_shipping_calc: 'none',
    },
    option_values: [
      { label: 'Card', value_data: { product_id: card.id } },
      { label: 'Envelope', value_data: { product_id: envelope.id } },
    ],
  });
  const [s, m] = shirt.variant_ids as [number, number];
  const valueOf = (label: string) => size.option_values.find((value) => value.label === label)!.id;
  return {
    access,
    shirt: { id: shirt.id, s, m },
    size: { id: size.id, s: valueOf('S'), m: valueOf('M') },
    card: card.id,
    envelope: envelope.id,
    box,
    insurance,
    engraving,
    message,
    length,
    day,
    extra,
    post,
    put,
  };
}
