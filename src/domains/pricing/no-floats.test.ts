import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { type Amount } from '../../kernel/money.ts';

const folder = new URL('.', import.meta.url);
const sources = readdirSync(folder).filter((name) => /^[\w.-]+(?<!\.test|\.fixture)\.ts$/.test(name));

/** The code alone: without comments, strings, templates and regular expressions. */
const codeOf = (name: string): string =>
  readFileSync(new URL(name, folder), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ' ')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")
    .replace(/`(?:[^`\\]|\\.)*`/g, "''")
    .replace(/\/(?![/*])(?:[^/\\\n]|\\.)+\/[gimsuvy]*(?=[.,;)\s])/g, "''");

describe('no float is in the way of a price', () => {
  test('the sources are found', () => {
    for (const name of ['price.ts', 'run.ts', 'adjustment.ts', 'conversion.ts', 'quotes.ts'])
      assert.ok(sources.includes(name), name);
  });

  for (const name of sources)
    test(name, () => {
      const code = codeOf(name);
      for (const float of [
        /\bparseFloat\b/,
        /\bNumber\s*[.(]/,
        /\.toFixed\b/,
        /\.toPrecision\b/,
        /(?<![\w.])\d+\.\d/,
        /(?<![\w.])\.\d/,
        /\btoWireNumber\b/,
        /\bMath\.(?!max\(|abs\(at\b)/,
      ])
        assert.doesNotMatch(code, float);
    });

  // What turns one amount into another is in kernel/money.ts; here amounts are added, taken away and compared.
  for (const name of sources.filter((each) => !each.endsWith('.storage.ts')))
    test(`${name} neither multiplies nor divides`, () => {
      assert.doesNotMatch(
        codeOf(name).replace(/^(import|export) .*$/gm, ''),
        /[\w)\]]\s*(\*\*?|\/|%)=?\s*[\w(]/,
      );
    });

  test('the types forbid it', () => {
    const half = 0.5;
    // @ts-expect-error A number is no Amount.
    const price: Amount = half;
    // @ts-expect-error An Amount and a number do not add up.
    assert.throws(() => 1n + half, TypeError);
    assert.equal(typeof price, 'number');
  });
});
