import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { bodyOf } from '../support/answers.ts';
import { rest } from '../support/clients.ts';
import type { TestServer } from '../support/server.ts';
import { check } from './check.ts';
import { guide } from './guide.ts';
import { openShop, type OpenShop } from './shop.ts';
import { shops } from './shops.ts';

/** The worked examples of `shops.ts` and the guide, asked of every surface of one server. */
export function examplesOn(start: () => Promise<{ server: TestServer; stop: () => Promise<void> }>): void {
  let server: TestServer;
  let stop: () => Promise<void>;
  const sources = new Set<string>();
  before(async () => {
    ({ server, stop } = await start());
  });
  after(() => stop());

  for (const shop of shops)
    describe(shop.name, () => {
      let open: OpenShop;
      before(async () => {
        open = await openShop(server, shop);
      });
      for (const { name, follows, questions } of shop.examples)
        test(`${name} (${follows})`, async () => {
          for (const question of questions)
            for (const kind of await check(open, shop, question)) sources.add(kind);
        });
      if (shop.examples === guide)
        test('docs/guides/pricing.md shows the trace that the program prints', () => checkGuide(open));
    });

  test('docs/guides/pricing.md names every kind of source', () => {
    const named = [...guideText.matchAll(/^\| `(\w+)` /gm)].map(([, kind]) => kind);
    assert.deepEqual(named.toSorted(), [...sources].toSorted());
  });
}

const guideText = readFileSync(new URL('../../docs/guides/pricing.md', import.meta.url), 'utf8');

/** The one fenced block of the guide in this language that says so. */
function block(language: string, says: string): string {
  const found = [...guideText.matchAll(/```(\w+)\n([^]*?)```\n/g)].filter(
    ([, written, text]) => written === language && text!.includes(says),
  );
  assert.equal(found.length, 1, `the guide has one block ${language} that says ${says}`);
  return found[0]![2]!;
}

/** The request that the guide shows is answered by the trace that it shows, whose prices are those of its drawing. */
async function checkGuide(shop: OpenShop): Promise<void> {
  const asked = JSON.parse(block('json', 'customer_group_id')) as object;
  const answer = await rest(shop.store, 'POST', '/v3/patron/price-trace', asked);
  const { text } = bodyOf<{ data: { text: string } }>(answer).data;
  assert.equal(block('text', 'one costs'), text);
  const drawn = block('text', 'price of the catalogue').match(/(?<![+-] )\b\d+\.\d\d/g)!;
  for (const price of drawn) assert.ok(text.includes(price), `the trace has the ${price} of the drawing`);
}
