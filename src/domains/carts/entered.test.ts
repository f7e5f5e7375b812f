import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Modifier, ModifierConfig, ModifierType, Product } from '../catalog/index.ts';
import { enteredText } from './entered.ts';
import type { OptionSelection } from './option-selection.ts';
import { sortSelections, stillOffered } from './selection.ts';

const modifier = (type: ModifierType, config: ModifierConfig = {}): Modifier => ({
  id: 1,
  name: 'M',
  displayName: 'M',
  type,
  required: false,
  sortOrder: 0,
  config,
  values: [],
});
const product = { name: 'P', options: [], modifiers: [] } as unknown as Product;

type Given = OptionSelection extends infer One
  ? One extends OptionSelection
    ? Omit<One, 'optionId'>
    : never
  : never;
const enter = (of: Modifier, given: Given): string =>
  enteredText(product, of, { optionId: 1, ...given } as OptionSelection);
const refused = (of: Modifier, given: Given, message: string) =>
  assert.throws(
    () => enter(of, given),
    (error: { code?: string; message: string }) => {
      assert.equal(error.code, 'carts.bad_option_value');
      assert.equal(error.message, `"M" ${message}`);
      return true;
    },
  );

describe('numbers', () => {
  const any = modifier('numbers_only_text');
  const limited = (number_limit_mode: 'lowest' | 'highest' | 'range', low: number, high: number) =>
    modifier('numbers_only_text', {
      number_limited: true,
      number_limit_mode,
      number_lowest_value: low,
      number_highest_value: high,
    });

  test('the same number always reads the same', () => {
    for (const [given, text] of [
      ['1.50', '1.5'],
      ['007', '7'],
      [100, '100'],
      [0.1, '0.1'],
      [-0, '0'],
      ['-0.0', '0'],
      [1e-7, '0.0000001'],
      ['', ''],
    ] as const)
      assert.equal(enter(any, { given }), text, String(given));
    assert.equal(enter(any, { number: 30.25 }), '30.25');
  });

  test('what is no number, or too large to be kept exactly, is refused', () => {
    for (const given of ['seven', '1,5', '1e3', '0x10', ' 1', 'NaN', 'Infinity', 1e21, '9'.repeat(14), '{}'])
      refused(any, { given }, 'takes a number');
    refused(any, { number: Number.NaN }, 'takes a number');
    refused(any, { given: { day: 1, month: 1, year: 2020 } }, 'takes a number');
  });

  test('both ends of a range count', () => {
    const range = limited('range', 10, 99.5);
    assert.equal(enter(range, { number: 10 }), '10');
    assert.equal(enter(range, { number: 99.5 }), '99.5');
    refused(range, { number: 9.999 }, 'takes numbers from 10');
    refused(range, { number: 99.51 }, 'takes numbers up to 99.5');
    assert.equal(enter(limited('lowest', 0, -5), { number: 1000 }), '1000');
    refused(limited('lowest', 0, -5), { number: -1 }, 'takes numbers from 0');
    refused(limited('highest', 5, 0), { number: 1 }, 'takes numbers up to 0');
    const off = modifier('numbers_only_text', { ...range.config, number_limited: false });
    assert.equal(enter(off, { number: 5000 }), '5000');
  });

  test('whole numbers, where only those are taken', () => {
    const whole = modifier('numbers_only_text', { number_integers_only: true });
    assert.equal(enter(whole, { given: '5.000' }), '5');
    refused(whole, { given: '5.1' }, 'takes whole numbers');
  });

  test('what is kept reads as itself', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (number) => {
        fc.pre(/^-?\d+(\.\d{1,12})?$/.test(String(number)));
        const text = enter(any, { number });
        assert.equal(Number(text), number === 0 ? 0 : number);
        assert.equal(enter(any, { given: text }), text);
      }),
    );
  });
});

describe('dates', () => {
  const any = modifier('date');
  const february = (date_limit_mode: 'earliest' | 'latest' | 'range') =>
    modifier('date', {
      date_limited: true,
      date_limit_mode,
      date_earliest_value: '2026-02-01T06:00:00+00:00',
      date_latest_value: '2026-02-28T06:00:00+00:00',
    });

  test('a day in each documented form (reference/carts.v3.yml)', () => {
    for (const given of [
      1_743_570_000,
      '1743570000',
      '2025-04-02',
      '2025-04-02T05:00:00+00:00',
      { day: '02', month: '04', year: '2025' },
      { day: 2, month: 4, year: 2025 },
      '{"day":"02","month":"04","year":"2025"}',
    ])
      assert.equal(enter(any, { given }), '2025-04-02', JSON.stringify(given));
    assert.equal(enter(any, { date: '2025-04-02T23:30:00-05:00' }), '2025-04-03');
    assert.equal(enter(any, { given: '' }), '');
  });

  test('what is no day of the calendar is refused', () => {
    for (const given of [
      'tomorrow',
      '02/04/2025',
      '2025-13-01',
      { day: 31, month: 2, year: 2025 },
      { day: 0, month: 1, year: 2025 },
      { day: '1', month: '1', year: '99999' },
      '{"day":1}',
      '{',
      '{"day":{},"month":[],"year":null}',
      999_999_999_999,
      1.5,
    ])
      refused(any, { given }, 'takes a date');
    refused(any, { date: 'x' }, 'takes a date');
  });

  test("a limit's own day counts whole, whatever its time", () => {
    const range = february('range');
    assert.equal(enter(range, { given: '2026-02-01' }), '2026-02-01');
    assert.equal(enter(range, { given: '2026-02-28T23:59:59Z' }), '2026-02-28');
    refused(range, { given: '2026-01-31' }, 'takes dates from 2026-02-01');
    refused(range, { given: '2026-03-01' }, 'takes dates up to 2026-02-28');
    assert.equal(enter(february('earliest'), { given: '2030-01-01' }), '2030-01-01');
    assert.equal(enter(february('latest'), { given: '1999-01-01' }), '1999-01-01');
  });

  test('any moment becomes its day in UTC, and that day stays', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          const day = enter(any, { date: date.toISOString() });
          assert.equal(day, date.toISOString().slice(0, 10));
          assert.equal(enter(any, { given: day }), day);
        },
      ),
    );
  });
});

describe('texts', () => {
  const limited = modifier('text', { text_characters_limited: true, text_min_length: 2, text_max_length: 4 });

  test('characters are counted as they are seen', () => {
    assert.equal(enter(limited, { text: 'abcd' }), 'abcd');
    assert.equal(enter(limited, { text: '🍵🍵🍵🍵' }), '🍵🍵🍵🍵');
    assert.equal(enter(limited, { text: '' }), '');
    refused(limited, { text: 'a' }, 'takes at least 2 characters');
    refused(limited, { text: 'abcde' }, 'takes at most 4 characters');
    refused(modifier('text'), { text: 'x'.repeat(10_001) }, 'takes at most 10000 characters');
    refused(modifier('text'), { given: { day: 1, month: 1, year: 1 } }, 'takes a text');
    assert.equal(enter(modifier('text'), { given: 42 }), '42');
  });

  test('lines are counted however they end', () => {
    const lines = modifier('multi_line_text', { text_lines_limited: true, text_max_lines: 2 });
    for (const text of ['a', 'a\nb', 'a\r\nb', 'a\rb']) assert.equal(enter(lines, { text }), text);
    for (const text of ['a\nb\nc', 'a\r\n\r\nb', 'a\n\n']) refused(lines, { text }, 'takes at most 2 lines');
  });
});

describe('what is chosen', () => {
  const value = (id: number, label: string) => ({ id, label });
  const shirt = {
    name: 'Shirt',
    options: [{ id: 1, type: 'dropdown', values: [value(11, 'S'), value(12, '11')] }],
    modifiers: [
      { ...modifier('text'), id: 5 },
      { ...modifier('checkbox'), id: 3, values: [value(31, 'Yes'), value(32, 'No')] },
      { ...modifier('file'), id: 7, displayName: 'Logo' },
    ],
  } as unknown as Product;
  const codeOf = (...selections: OptionSelection[]): string | undefined => {
    try {
      sortSelections(shirt, selections);
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  test('options choose the variant, modifiers are kept by id, empty texts are left out', () => {
    const sorted = sortSelections(shirt, [
      { optionId: 5, text: 'Hi' },
      { optionId: 3, given: 'Yes' },
      { optionId: 1, given: '11' },
    ]);
    assert.deepEqual(sorted, {
      options: [{ optionId: 1, valueId: 11 }],
      modifiers: [
        { optionId: 3, valueId: 31 },
        { optionId: 5, valueId: null, text: 'Hi' },
      ],
    });
    assert.deepEqual(sortSelections(shirt, [{ optionId: 5, text: '' }]).modifiers, []);
    // An id goes before a label that looks like one.
    assert.deepEqual(sortSelections(shirt, [{ optionId: 1, given: 11 }]).options, [
      { optionId: 1, valueId: 11 },
    ]);
  });

  test('what the product does not offer is refused', () => {
    assert.equal(codeOf({ optionId: 9, valueId: 1 }), 'carts.bad_option');
    assert.equal(codeOf({ optionId: 1, valueId: 31 }), 'carts.bad_option');
    assert.equal(codeOf({ optionId: 1, text: 'S' }), 'carts.bad_option');
    assert.equal(codeOf({ optionId: 5, valueId: 11 }), 'carts.bad_option');
    assert.equal(codeOf({ optionId: 5, number: 1 }), 'carts.bad_option');
    assert.equal(codeOf({ optionId: 3, valueId: 31 }, { optionId: 3, valueId: 32 }), 'carts.bad_option');
    assert.equal(codeOf({ optionId: 7, given: 'x' }), 'carts.files_not_built');
  });

  test('what is offered no longer is let go', () => {
    assert.deepEqual(
      stillOffered(shirt, [
        { optionId: 3, valueId: 31 },
        { optionId: 3, valueId: 99 },
        { optionId: 3, valueId: null, text: 'x' },
        { optionId: 5, valueId: null, text: 'Hi' },
        { optionId: 8, valueId: 1 },
      ]),
      [
        { optionId: 3, valueId: 31 },
        { optionId: 5, valueId: null, text: 'Hi' },
      ],
    );
  });
});
