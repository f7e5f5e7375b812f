import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { answered, modifiersOfMug, wrong } from '../support/rest-modifiers.ts';

describe('REST modifiers by their types (reference/catalog/product-modifiers_catalog.v3.yml)', () => {
  const { send, body, create, read, all } = modifiersOfMug();

  test('a checkbox makes its two values and keeps both', async () => {
    const config = { checkbox_label: 'Insure it', checked_by_default: true, default_value: 'Yes' };
    const { id, option_values, config: kept } = await create('checkbox', { config });
    assert.deepEqual(kept, { checkbox_label: 'Insure it', checked_by_default: true });
    assert.deepEqual(
      option_values.map(({ label, is_default, value_data }) => [label, is_default, value_data]),
      [
        ['Yes', true, { checked_value: true }],
        ['No', false, { checked_value: false }],
      ],
    );
    const [yes, no] = option_values.map((value) => value.id);
    const refusals: [string, string, object?][] = [
      ['POST', `/${id}/values`, { label: 'Maybe' }],
      ['DELETE', `/${id}/values/${yes}`],
      ['PUT', `/${id}/values/${yes}`, { value_data: { checked_value: false } }],
      ['PUT', `/${id}/values/${yes}`, { label: 'No' }],
    ];
    for (const [method, path, sent] of refusals)
      assert.deepEqual(wrong(await send(method, path, sent)), ['option_values'], method + path);
    const withValues = body('checkbox', { option_values: [{ label: 'Yes' }] });
    assert.deepEqual(wrong(await send('POST', '', withValues)), ['option_values']);

    // What is the default is said by the config and by the values: they never part.
    const defaults = async () => {
      const { config: now, option_values: values } = await read(id);
      return [
        (now as { checked_by_default: boolean }).checked_by_default,
        ...values.map((v) => v.is_default),
      ];
    };
    answered(200)(await send('PUT', `/${id}/values/${no}`, { is_default: true }));
    assert.deepEqual(await defaults(), [false, false, true]);
    answered(200)(await send('PUT', `/${id}/values/${yes}`, { is_default: true, label: 'Sure' }));
    assert.deepEqual(await defaults(), [true, true, false]);
    answered(200)(await send('PUT', `/${id}`, { config: { checked_by_default: false } }));
    assert.deepEqual(await defaults(), [false, false, true]);
    answered(200)(await send('PUT', `/${id}/values/${yes}`, { adjusters: {} }));
    assert.deepEqual(await defaults(), [false, false, true]);
  });

  test('every type takes its own settings and drops the others', async () => {
    const config = {
      default_value: '2025-08-15T15:52:01+00:00',
      checked_by_default: true,
      checkbox_label: 'Label',
      date_limited: true,
      date_limit_mode: 'range',
      date_earliest_value: '2025-08-15T15:52:01+00:00',
      date_latest_value: '2026-08-15T15:52:01+00:00',
      file_types_mode: 'specific',
      file_types_supported: ['images', 'documents', 'other'],
      file_types_other: ['pdf'],
      file_max_size: 5,
      text_characters_limited: true,
      text_min_length: 1,
      text_max_length: 55,
      text_lines_limited: true,
      text_max_lines: 4,
      number_limited: true,
      number_limit_mode: 'lowest',
      number_lowest_value: 100.5,
      number_highest_value: 0,
      number_integers_only: false,
      product_list_adjusts_inventory: true,
      product_list_adjusts_pricing: true,
      product_list_shipping_calc: 'weight',
    };
    const own: Record<string, readonly (keyof typeof config)[]> = {
      date: ['default_value', 'date_limited', 'date_limit_mode', 'date_earliest_value', 'date_latest_value'],
      checkbox: ['checked_by_default', 'checkbox_label'],
      file: ['file_types_mode', 'file_types_supported', 'file_types_other', 'file_max_size'],
      text: ['default_value', 'text_characters_limited', 'text_min_length', 'text_max_length'],
      multi_line_text: [
        'default_value',
        'text_characters_limited',
        'text_min_length',
        'text_max_length',
        'text_lines_limited',
        'text_max_lines',
      ],
      radio_buttons: [],
      rectangles: [],
      dropdown: [],
      swatch: [],
      product_list: [
        'product_list_adjusts_inventory',
        'product_list_adjusts_pricing',
        'product_list_shipping_calc',
      ],
    };
    own['product_list_with_images'] = own['product_list']!;
    for (const [type, keys] of Object.entries(own)) {
      const expected = Object.fromEntries(keys.map((key) => [key, config[key]]));
      assert.deepEqual((await create(type, { config })).config, expected, type);
    }
    const numbers = { ...config, default_value: '120.5' };
    const number = await create('numbers_only_text', { config: numbers });
    assert.deepEqual(number.config, {
      default_value: '120.5',
      number_limited: true,
      number_limit_mode: 'lowest',
      number_lowest_value: 100.5,
      number_highest_value: 0,
      number_integers_only: false,
    });
  });

  test('settings that contradict each other, or cannot be read, are refused', async () => {
    const before = (await all()).length;
    const bad: [string, object][] = [
      ['date', { default_value: 'tomorrow' }],
      ['date', { default_value: '2025-02-31x' }],
      ['date', { date_earliest_value: '15/08/2025' }],
      ['date', { date_limited: true }],
      ['date', { date_limited: true, date_limit_mode: 'earliest' }],
      ['date', { date_limited: true, date_limit_mode: 'latest', date_earliest_value: '2025-01-01' }],
      ['date', { date_limited: true, date_limit_mode: 'range', date_earliest_value: '2025-01-01' }],
      [
        'date',
        {
          date_limited: true,
          date_limit_mode: 'range',
          date_earliest_value: '2025-01-02',
          date_latest_value: '2025-01-01',
        },
      ],
      ['file', { file_types_supported: ['films'] }],
      ['text', { text_characters_limited: true, text_min_length: 6, text_max_length: 5 }],
      ['multi_line_text', { text_lines_limited: true }],
      ['numbers_only_text', { default_value: 'seven' }],
      ['numbers_only_text', { default_value: '1e3' }],
      ['numbers_only_text', { number_limited: true }],
      ['numbers_only_text', { number_limited: true, number_limit_mode: 'highest' }],
      [
        'numbers_only_text',
        {
          number_limited: true,
          number_limit_mode: 'range',
          number_lowest_value: 2,
          number_highest_value: 1,
        },
      ],
    ];
    for (const [type, config] of bad)
      assert.deepEqual(
        wrong(await send('POST', '', body(type, { config }))),
        ['config'],
        JSON.stringify(config),
      );
    for (const [key, value] of Object.entries({
      file_max_size: 524_289,
      text_min_length: -1,
      date_limit_mode: 'never',
      product_list_shipping_calc: 'all',
      checkbox_label: 5,
      no_such_setting: true,
    }))
      assert.equal(
        wrong(await send('POST', '', body('text', { config: { [key]: value } }))).length > 0,
        true,
      );
    assert.equal((await all()).length, before);
  });
});
