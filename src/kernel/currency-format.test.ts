import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyFormat, writeAmount } from './currency-format.ts';

test('a currency is written as people of the API’s language write it', () => {
  assert.deepEqual(currencyFormat('USD'), {
    name: 'US Dollar',
    symbol: '$',
    symbolPlacement: 'left',
    decimalToken: '.',
    thousandsToken: ',',
    decimals: 2,
  });
  const shown = (code: string) => [currencyFormat(code).symbol, currencyFormat(code).decimals];
  assert.deepEqual(shown('EUR'), ['€', 2]);
  assert.deepEqual(shown('JPY'), ['¥', 0]);
  assert.deepEqual(shown('KWD'), ['KWD', 3]);
  assert.equal(currencyFormat('KWD').name, 'Kuwaiti Dinar');
});

test('an amount is written with the tokens of the currency', () => {
  const dollar = currencyFormat('USD');
  const written = (decimal: string, format = dollar) => writeAmount(format, decimal);
  assert.deepEqual(
    ['0.00', '5.50', '999.99', '1234.50', '1234567.00', '-1234.50'].map((each) => written(each)),
    ['$0.00', '$5.50', '$999.99', '$1,234.50', '$1,234,567.00', '-$1,234.50'],
  );
  assert.equal(written('1500', currencyFormat('JPY')), '¥1,500');
  const crown = { symbol: ' Kč', symbolPlacement: 'right', decimalToken: ',', thousandsToken: '$&' } as const;
  assert.equal(written('-1234567.80', { ...dollar, ...crown }), '-1$&234$&567,80 Kč');
});
