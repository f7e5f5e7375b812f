import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainText } from './plain-text.ts';

test('takes markup, scripts and entities out', () => {
  const cases: [string, string][] = [
    ['<p>Soft &amp; <b>warm</b></p>', 'Soft & warm'],
    ['a<script type="x">alert("<b>")</script>b<style>p{}</style>', 'a b'],
    ['one<br/>\n two&nbsp;three', 'one two three'],
    ['&#72;i &unknown; &#9999999;', 'Hi &unknown;'],
    ['', ''],
  ];
  for (const [html, text] of cases) assert.equal(plainText(html, 100), text);
});

test('cuts by characters, not in the middle of one', () => {
  assert.equal(plainText('<p>Soft</p>', 2), 'So');
  assert.equal(plainText('👕👖', 1), '👕');
  assert.equal(plainText('Soft', -1), '');
});
