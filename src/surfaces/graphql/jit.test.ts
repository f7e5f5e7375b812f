import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fakeContext, fakeModule } from '../../../tests/support/graphql.ts';
import { prepare } from './document-cache.ts';
import { WireError } from './errors.ts';
import { createExecutor, type GraphqlRequest } from './executor.ts';
import { mayCompile, variablesInLiterals } from './jit-eligibility.ts';
import { buildPatronSchema } from './schema.ts';

const tier = (minimumQuantity: number) => ({
  __typename: 'BulkPricingFixedPriceDiscount',
  minimumQuantity,
  price: 1.5,
});
const product = (entityId: number) => ({
  __typename: 'Product',
  id: `P${entityId}`,
  entityId,
  name: `Cup ${entityId}`,
});

const patron = buildPatronSchema([
  fakeModule({
    Query: {
      site: () => ({}),
      node: (_root, args) => ({ ...product(4), id: args['id'] }),
      customer: async () => ({
        email: null,
        firstName: 'Ada',
        storeCredit: [{ value: 1 }, null, { value: 'x' }],
      }),
    },
    Site: {
      product: (_site, args) => product((args['entityId'] as number | undefined) ?? 1),
      products: async (_site, args) => ({
        edges: [product(1), product(2), product(3)]
          .slice(0, args['first'] as number)
          .map((node) => ({ node })),
      }),
      // Echoes its arguments, absent ones too.
      publicWishlist: (_site, args) => ({ name: JSON.stringify(args) }),
      brands: (_site, args) => ({ edges: [{ cursor: JSON.stringify(args) }] }),
      search: () => ({}),
    },
    SearchQueries: {
      searchProducts: (_search, args) => ({ products: { edges: [{ cursor: JSON.stringify(args) }] } }),
    },
    SearchProducts: { products: 'property' },
    PublicWishlist: { name: 'property' },
    BrandConnection: { edges: 'property' },
    BrandEdge: { cursor: 'property' },
    ProductConnection: { edges: 'property' },
    ProductEdge: { node: 'property', cursor: 'property' },
    Product: {
      id: 'property',
      entityId: 'property',
      name: 'property',
      sku: () => {
        throw new WireError('no sku');
      },
      upc: async (parent) => {
        if ((parent as { entityId: number }).entityId === 2) throw new WireError('no upc');
        return 'upc';
      },
      prices: (parent) => ({ bulkPricing: [tier((parent as { entityId: number }).entityId), tier(10)] }),
      plainTextDescription: (_parent, args) => JSON.stringify(args),
    },
    Prices: { bulkPricing: 'property' },
    BulkPricingFixedPriceDiscount: { minimumQuantity: 'property', price: 'property' },
    Customer: { email: 'property', firstName: 'property', storeCredit: 'property' },
    Money: { value: 'property' },
  }),
]);

/** Takes null for a search term in another way than none. */
const SEARCH =
  'query($a: String, $b: Int!) { site { search { searchProducts(filters: { searchTerm: $a, brandEntityIds: [$b] }) { products { edges { cursor } } } } } }';

/** The answers to the same request, asked often enough to be compiled, and by graphql-js alone. */
async function both(request: GraphqlRequest): Promise<{ compiled: unknown; interpreted: unknown }> {
  const rules = { domainError: () => undefined, onUnexpectedError: () => undefined };
  const withJit = createExecutor(patron, rules);
  const without = createExecutor(patron, { ...rules, compiledBytes: 0 });
  const wire = async (executor: typeof without): Promise<unknown> =>
    JSON.parse(JSON.stringify(await executor.execute(request, fakeContext())));
  await wire(withJit);
  return { compiled: [await wire(withJit), await wire(withJit)][1], interpreted: await wire(without) };
}

const compiles = (query: string) => [...prepare(patron.schema, query).values()].every(mayCompile);

describe('a compiled query answers as graphql-js does', () => {
  const onProduct = '{ __typename id ... on Product { entityId name } }';
  const cases: Record<string, { query: string; variables?: Record<string, unknown>; compiled?: false }> = {
    'properties, functions and lists': {
      query: '{ site { products(first: 2) { edges { node { entityId name upc } } } } }',
    },
    'aliases and merged fields': {
      query: '{ a: site { product { n: name } } a: site { product { name entityId } } }',
    },
    fragments: {
      query: `{ site { product { ...f ...g } } } fragment f on Product { name prices { ...p } } fragment g on Product { entityId ...f } fragment p on Prices { bulkPricing { minimumQuantity } }`,
    },
    'an interface': { query: `{ node(id: "x") ${onProduct} }` },
    'an interface in a list': {
      query:
        '{ site { product { prices { bulkPricing { __typename minimumQuantity ... on BulkPricingFixedPriceDiscount { price } } } } } }',
    },
    'an unbuilt field': { query: '{ site { products { edges { node { mpn entityId } } } } }' },
    'an unbuilt field that is not null': { query: '{ site { product { name path } } }' },
    'an error that a nullable field takes': {
      query: '{ site { products { edges { node { entityId upc } } } } }',
    },
    'an error that rises to an alias': {
      query: '{ site { good: product { name } bad: product { name sku } } }',
    },
    'a null that rises through a list': {
      query: '{ customer { firstName email } site { product { name } } }',
    },
    'bad values in a list': { query: '{ customer { firstName storeCredit { value } } }' },
    'variables with defaults': {
      query:
        'query($n: Int = 2, $c: Int) { site { products(first: $n) { edges { node { plainTextDescription(characterLimit: $c) } } } } }',
    },
    'variables that are null': {
      query:
        'query($n: Int = 2, $c: Int) { site { product { plainTextDescription(characterLimit: $c) a: plainTextDescription(characterLimit: $n) } } }',
      variables: { c: null, n: null },
    },
    'a variable of a wrong type': {
      query: 'query($n: Int) { site { product(entityId: $n) { name } } }',
      variables: { n: 'x' },
    },
    'a variable that is missing': {
      query: 'query($n: String!) { site { publicWishlist(token: $n) { name } } }',
    },
    'null where a default stood': {
      query: 'query($n: String = "x") { site { publicWishlist(token: $n) { name } } }',
      variables: { n: null },
    },
    'conditions on fields': {
      query:
        'query($y: Boolean!, $n: Boolean!) { site { product { name @include(if: $y) entityId @skip(if: $y) id @include(if: $n) } } }',
      variables: { y: true, n: false },
    },
    'the same field with and without a condition': {
      query:
        'query($n: Boolean!) { site { product { name name @include(if: $n) prices @include(if: $n) { bulkPricing { minimumQuantity } } } } }',
      variables: { n: false },
      compiled: false,
    },
    'lists in literals with variables': {
      query: 'query($a: Int!, $b: Int!) { site { brands(entityIds: [$a, 2, $b]) { edges { cursor } } } }',
      variables: { a: 1, b: 3 },
    },
    'an absent variable in a literal': {
      query: SEARCH,
      variables: { b: 5 },
    },
    'a present variable in a literal': {
      query: SEARCH,
      variables: { a: null, b: 5 },
    },
    'conditions on fragments': {
      query:
        'query($n: Boolean!) { site { product { ...f @include(if: $n) ...f } } } fragment f on Product { name }',
      variables: { n: false },
      compiled: false,
    },
    'conditions on inline fragments': {
      query: 'query($n: Boolean!) { site { product { ... @skip(if: $n) { name } } } }',
      variables: { n: true },
      compiled: false,
    },
    'names with an underscore': {
      query: '{ site { a_b: product { c: mpn } a: product { b_c: name } } }',
      compiled: false,
    },
    'a prototype for an alias': {
      query: '{ site { product { __proto__: name constructor: entityId } } }',
      compiled: false,
    },
    'the schema': { query: '{ __type(name: "Money") { name fields { name } } }', compiled: false },
    'a mutation': { query: 'mutation { logout { result } }', compiled: false },
    'several operations': { query: 'query { site { product { name } } }' },
  };
  for (const [name, { query, variables = {}, compiled: expected = true }] of Object.entries(cases))
    test(name, async () => {
      assert.equal(compiles(query), expected);
      const { compiled, interpreted } = await both({ query, variables });
      assert.deepEqual(compiled, interpreted);
    });
});

describe('what graphql-jit would run as code', () => {
  // It gives text literals that start with this a meaning of their own, and pastes what follows into its code.
  const marker = '__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d';
  const state = globalThis as { hit?: boolean };

  test('never reaches it', async () => {
    for (const literal of [
      `"${marker}globalThis.hit=true"`,
      `"\\u005f_MAGIC_DATE__${marker.slice(14)}globalThis.hit=true"`,
      `"""${marker}globalThis.hit=true"""`,
    ]) {
      const query = `{ site { publicWishlist(token: ${literal}) { name } } }`;
      assert.equal(compiles(query), false);
      const { compiled, interpreted } = await both({ query });
      assert.deepEqual(compiled, interpreted);
      assert.equal(state.hit, undefined);
    }
  });

  test('is only text in a variable', async () => {
    const query = 'query($t: String!) { site { publicWishlist(token: $t) { name } } }';
    assert.equal(compiles(query), true);
    const { compiled, interpreted } = await both({ query, variables: { t: `${marker}globalThis.hit=true` } });
    assert.deepEqual(compiled, interpreted);
    assert.equal(state.hit, undefined);
  });

  test('a default value is a literal too', () => {
    assert.equal(
      compiles(`query($t: String = "${marker}0") { site { publicWishlist(token: $t) { name } } }`),
      false,
    );
  });
});

test('variablesInLiterals names what may be absent', () => {
  const find = (query: string) => [...prepare(patron.schema, query).values()].map(variablesInLiterals);
  assert.deepEqual(find(SEARCH), [['a']]);
  assert.deepEqual(find('query($n: Int) { site { products(first: $n) { edges { cursor } } } }'), [[]]);
});
