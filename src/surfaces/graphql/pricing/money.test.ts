import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { currencyFormat } from '../../../kernel/currency-format.ts';
import { formatMoney } from './money.ts';

describe('money as text', () => {
  test('by the symbol and the tokens of its currency', () => {
    const dollar = currencyFormat('USD');
    assert.deepEqual(
      [0, 5, 999.9, 1234.5, 1234567.891, -1234.5].map((value) => formatMoney(dollar, value)),
      ['$0.00', '$5.00', '$999.90', '$1,234.50', '$1,234,567.89', '-$1,234.50'],
    );
    const euro = {
      ...dollar,
      symbol: ' €',
      symbolPlacement: 'right',
      decimalToken: ',',
      thousandsToken: ' ',
    } as const;
    assert.equal(formatMoney(euro, 1234567.5), '1 234 567,50 €');
    assert.equal(formatMoney({ ...dollar, symbol: '¥', decimals: 0 }, 1234.4), '¥1,234');
    assert.equal(formatMoney({ ...dollar, thousandsToken: '$&' }, 1234), '$1$&234.00');
  });
});
