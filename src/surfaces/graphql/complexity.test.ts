import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildSchema, parse } from 'graphql';
import { costOf, scoreOf } from './complexity.ts';
import { readSchema } from './schema.ts';
import { measure } from './selections.ts';

const schema = readSchema();
const score = (source: string, variables: Record<string, unknown> = {}) =>
  scoreOf(costOf(schema, measure(parse(source))[0]!), variables);

describe('complexity', () => {
  test('an object counts 1 and ten values another', () => {
    assert.equal(score('{ site { settings { storeName } } }'), 3);
    assert.equal(score('{ site { settings { storeName storeHash a: status b: storeHash } } }'), 3);
    assert.equal(score('{ __typename site { settings { __typename } } }'), 2);
  });

  test('a page counts its content by its size', () => {
    // site 1, products 1, and for each item: edge 1, node 1, prices 1, price 1, name and value 0.2.
    const page = (args: string) =>
      `query($n: Int, $m: Int = 5) { site { products${args} { edges { node { name prices { price { value } } } } } } }`;
    assert.equal(score(page('')), 44);
    assert.equal(score(page('(first: 50)')), 212);
    assert.equal(score(page('(last: 20)')), 86);
    assert.equal(score(page('(first: $n)'), { n: 20 }), 86);
    assert.equal(score(page('(first: $n)')), 44);
    assert.equal(score(page('(first: $m)')), 23);
    assert.equal(score(page('(first: $m)'), { m: 1 }), 7);
    assert.equal(score(page('(first: -5)')), 2);
    assert.equal(score(page('(first: $n)'), { n: 'many' }), 44);
  });

  test('page info counts once, not for each item', () => {
    assert.equal(score('{ site { products(first: 10) { pageInfo { hasNextPage } edges { cursor } } } }'), 15);
  });

  test('a page of parts inside a page counts a tenth of its size', () => {
    // site 1, products 1, each of 10: edge 1, node 1, variants 1, and 25 tenths of 250: edge 1, node 1, sku 0.1.
    const source =
      '{ site { products { edges { node { variants(first: 250) { edges { node { sku } } } } } } } }';
    assert.equal(score(source), Math.ceil(2 + 10 * (3 + 25 * 2.1)));
  });

  test('a page that leads to such a page again counts whole wherever it is', () => {
    // site 1, products 1, each of 10: edge 1, node 1, categories 1, each of 5: edge 1, node 1, name 0.1.
    assert.equal(
      score('{ site { products { edges { node { categories(first: 5) { edges { node { name } } } } } } } }'),
      2 + 10 * 3 + 10 * 5 * 2.1,
    );
    const chain = (fields: readonly string[], last = 'name'): string =>
      fields.reduceRight((inner, field) => `${field}(first: 50) { edges { node { ${inner} } } }`, last);
    for (const [fields, last] of [
      [['products', 'categories', 'products'], 'name'],
      [['newestProducts', 'relatedProducts', 'relatedProducts'], 'name'],
      [['brands', 'products', 'relatedProducts'], 'name'],
      [['products', 'relatedProducts', 'images'], 'altText'],
    ] as const)
      assert.ok(score(`{ site { ${chain(fields, last)} } }`) > 10_000, fields.join());
    assert.ok(score(`{ site { ${chain(['products', 'relatedProducts'])} } }`) <= 10_000);
    // Also of wishlists, whose items are products.
    assert.ok(
      score(
        `{ customer { wishlists(first: 50) { edges { node { items(first: 50) { edges { node { product {
          ${chain(['relatedProducts'])} } } } } } } } } }`,
      ) > 10_000,
    );
    // And of pages under pages.
    assert.ok(
      score(
        `{ site { content { ${['pages', 'children', 'children'].reduceRight(
          (inner, field) => `${field}(first: 50) { edges { node { ... on NormalPage { ${inner} } } } }`,
          'name',
        )} } } }`,
      ) > 10_000,
    );
  });

  test('a mutation counts ten more', () => {
    assert.equal(score('mutation { logout { result } }'), 12);
  });

  test('what two fragments select together counts once', () => {
    const source = `
      { site { product { ...a ...b prices { price { value } } } } }
      fragment a on Product { prices { price { value } } } fragment b on Product { ...a name }`;
    // site, product, prices, price, value, name; the selection outside the fragments is found to be the same field.
    assert.equal(score(source), 5);
  });

  test('of a name that means another field on another type, each counts', () => {
    const node = (selections: string) => `{ node(id: "x") { ${selections} } }`;
    const onProduct = '... on Product { variants(first: 50) { edges { cursor } } }';
    // node 1, variants 1, 50 times: edge 1, cursor 0.1.
    assert.equal(score(node(onProduct)), 57);
    // The same page of a brand's products under the same name is another field.
    const both = (first: string, second: string) => node(`${first} ${second}`);
    const a = '... on Brand { page: products(first: 50) { edges { cursor } } }';
    const b = '... on Category { page: products(first: 50) { edges { cursor } } }';
    assert.equal(score(both(a, b)), 113);
    assert.equal(score(both(b, a)), 113);
  });

  test('the documented example is too complex, and is not with smaller pages', () => {
    const query = (first: number) => `
      query {
        site {
          ${['products', 'featuredProducts', 'newestProducts', 'bestSellingProducts']
            .map((name) => `${name}(first: ${first}) { edges { node { ...ProductFields } } }`)
            .join('\n')}
        }
      }
      fragment ProductFields on Product {
        name
        prices { price { value currencyCode } retailPrice { value currencyCode } }
        variants(first: 250) { edges { node { entityId depth { value unit } sku } } }
        productOptions(first: 50) {
          edges { node { displayName ... on MultipleChoiceOption { values(first: 50) { edges { node { label entityId } } } } } }
        }
      }`;
    assert.ok(score(query(50)) > 10_000);
    assert.ok(score(query(10)) <= 10_000);
  });

  test('a query that would take long to measure is refused by its least score', () => {
    const types = ['A', 'B', 'C', 'D'];
    const branching = buildSchema(`
      type Query { i: I } interface I { next: I }
      ${types.map((type) => `type ${type} implements I { next: I }`).join(' ')}`);
    const fragments = Array.from({ length: 12 }, (_, depth) => {
      const inner =
        depth === 0
          ? '__typename'
          : types.map((type) => `... on ${type} { next { ...F${depth - 1} } }`).join(' ');
      return `fragment F${depth} on I { ${inner} }`;
    });
    const [operation] = measure(parse(`{ i { ...F11 } } ${fragments.join(' ')}`));
    assert.throws(() => costOf(branching, operation!), {
      message: /^The query is too complex as it has a complexity score of 10001 out of 10000\./,
    });
  });
});
