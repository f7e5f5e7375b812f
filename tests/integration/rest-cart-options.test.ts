import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rest } from '../support/clients.ts';
import { suiteOptionCarts } from '../support/cart-options.ts';

describe('options of cart lines by REST', () => {
  const { shop } = suiteOptionCarts();

  interface RestItem {
    readonly id: string;
    readonly variant_id: number;
    readonly quantity: number;
    readonly list_price: number;
    readonly options: readonly object[];
  }
  const INCLUDE = '?include=line_items.physical_items.options';
  interface RestCart {
    readonly id: string;
    readonly line_items: { readonly physical_items: readonly RestItem[] };
  }
  const restCart = async (method: string, path: string, body: object): Promise<RestCart> => {
    const answer = await rest(shop.access, method, `/v3/carts${path}${INCLUDE}`, body);
    assert.equal(answer.status < 300, true, JSON.stringify(answer.body));
    return (answer.body as { data: RestCart }).data;
  };
  const restLine = (option_selections: object[], more: object = {}) => ({
    product_id: shop.shirt.id,
    quantity: 1,
    option_selections,
    ...more,
  });
  const select = (option: { id: number }, option_value: unknown, more: object = {}) => ({
    option_id: option.id,
    option_value,
    ...more,
  });

  test('REST: option_selections take each documented form (reference/carts.v3.yml)', async () => {
    const { box, insurance, engraving, message, length, day, extra } = shop;
    const cart = await restCart('POST', '', {
      line_items: [
        restLine([
          select(shop.size, String(shop.size.m)),
          select(box, box.values['Plain']),
          select(insurance, 'Yes', { name: 'Assurance', value: 'Oui', nameId: 1, valueId: 2 }),
          select(engraving, 'Hello!'),
          select(message, 'One\r\nTwo'),
          select(length, '10.50'),
          select(day, 1_771_027_200),
          select(extra, extra.values['Card']),
        ]),
      ],
    });
    const [item] = cart.line_items.physical_items;
    assert.deepEqual([item!.variant_id, item!.list_price], [shop.shirt.m, 32]);
    const option = (from: { id: number }, name: string, value: string, valueId: number | null = null) => ({
      name,
      nameId: from.id,
      value,
      valueId,
    });
    assert.deepEqual(item!.options, [
      option(shop.size, 'Size', 'M', shop.size.m),
      option(box, 'Gift box', 'Plain', box.values['Plain']),
      option(insurance, 'Assurance', 'Oui', insurance.values['Yes']),
      option(engraving, 'Engraving', 'Hello!'),
      option(message, 'Message', 'One\r\nTwo'),
      option(length, 'Length', '10.5'),
      option(day, 'Delivery day', '2026-02-14'),
      option(extra, 'Extra', 'Card', extra.values['Card']),
    ]);
    for (const value of [
      { day: '14', month: '02', year: '2026' },
      { day: 14, month: 2, year: 2026 },
      '{"day":"14", "month":"02", "year":"2026"}',
      '1771027200',
      '2026-02-14',
      '2026-02-14T10:00:00+00:00',
    ]) {
      const other = await restCart('POST', '', {
        line_items: [restLine([select(day, value)], { variant_id: shop.shirt.s })],
      });
      assert.deepEqual(
        other.line_items.physical_items[0]!.options[1],
        option(day, 'Delivery day', '2026-02-14'),
      );
    }
  });

  test('REST: a text is mended as documented (docs/storefront/cart-checkout/guide/rest-management.mdx)', async () => {
    const { engraving } = shop;
    const cart = await restCart('POST', '', {
      line_items: [restLine([select(engraving, 'Hallo')], { variant_id: shop.shirt.s })],
    });
    const [item] = cart.line_items.physical_items;
    const mended = await restCart('PUT', `/${cart.id}/items/${item!.id}`, {
      line_item: restLine([select(engraving, 'Hello!')]),
    });
    const [now] = mended.line_items.physical_items;
    assert.deepEqual(now, {
      ...item,
      options: [
        item!.options[0],
        { name: 'Engraving', nameId: engraving.id, value: 'Hello!', valueId: null },
      ],
    });
    const more = await restCart('POST', `/${cart.id}/items`, {
      line_items: [restLine([select(engraving, 'Hello!'), select(shop.size, shop.size.s)])],
    });
    assert.deepEqual(
      more.line_items.physical_items.map(({ id, quantity }) => [id, quantity]),
      [[item!.id, 2]],
    );
  });

  test('REST: what is refused', async () => {
    const { box, engraving, length, day } = shop;
    const s = { variant_id: shop.shirt.s };
    const count = async () => (await rest(shop.access, 'GET', `/v3/catalog/products/${shop.card}`)).status;
    assert.equal(await count(), 200);
    const logo = await shop.post<{ id: number }>(`${shop.shirt.id}/modifiers`, {
      display_name: 'Logo',
      type: 'file',
      required: false,
    });
    const file = { originalName: 'a.png', temporaryPath: 'b.png' };
    const cases: [number, object, string?][] = [
      [422, restLine([select(engraving, 'Hello!')]), 'variant_id'],
      [422, restLine([select(box, 99_999)], s)],
      [422, restLine([select(box, 'Silver')], s)],
      [422, restLine([select(box, box.values['Gold'])], s), 'product_id'],
      [422, restLine([select({ id: 99_999 }, 1)], s)],
      [422, restLine([select(engraving, 'x')], s)],
      [422, restLine([select(engraving, { day: 1, month: 1, year: 2026 })], s)],
      [422, restLine([select(engraving, file)], s)],
      [422, restLine([select(length, 'ten')], s)],
      [422, restLine([select(length, 5)], s)],
      [422, restLine([select(day, { day: 30, month: 2, year: 2026 })], s)],
      [422, restLine([select(day, '2026-03-01')], s)],
      [422, restLine([select(day, '{“día”:”01”, “mes”:”02”, “año”:”2020”}')], s)],
      [422, restLine([select(shop.size, shop.size.m)], s)],
      [422, restLine([select(engraving, 'NUL \u0000')], s), ''],
      [501, restLine([select(logo, file)], s)],
      [501, restLine([select(logo, 'a.png')], s)],
    ];
    for (const [status, item, field = 'option_selections'] of cases) {
      const answer = await rest(shop.access, 'POST', '/v3/carts', { line_items: [item] });
      assert.equal(answer.status, status, `${JSON.stringify(item)} ${JSON.stringify(answer.body)}`);
      const { errors } = answer.body as { errors: object };
      assert.deepEqual(Object.keys(errors), field === '' ? [] : [field], JSON.stringify(answer.body));
    }
    for (const value of [
      null,
      true,
      [],
      {},
      { day: 1 },
      { day: 'x', month: 1, year: 1 },
      { a: 1 },
      'x'.repeat(10_001),
    ]) {
      const answer = await rest(shop.access, 'POST', '/v3/carts', {
        line_items: [restLine([select(engraving, value)], s)],
      });
      assert.equal(answer.status, 422, JSON.stringify(value));
    }
  });
});
