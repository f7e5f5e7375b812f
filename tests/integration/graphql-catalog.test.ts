import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { graphql, rest } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';

interface Edges<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
  collectionInfo: { totalItems: number };
}
const nodesOf = <T>({ edges }: Pick<Edges<T>, 'edges'>): T[] => edges.map(({ node }) => node);

/** What `site` answered; the answer must have no errors. */
async function site<T>(store: StoreAccess, selection: string, options: Parameters<typeof graphql>[2] = {}) {
  const { status, body } = await graphql(store, `{ site { ${selection} } }`, options);
  assert.equal(status, 200, JSON.stringify(body));
  assert.equal('errors' in body, false, JSON.stringify(body));
  return (body as unknown as { data: { site: T } }).data.site;
}

describe('GraphQL catalog (wire facts 2)', () => {
  let server: TestServer;
  before(async () => {
    server = await startServer();
  });
  after(() => server.close());

  /** A store with two categories, a hidden one, a brand and four products. */
  async function shop(): Promise<StoreAccess> {
    const store = await server.store({ seed: 'empty' });
    const post = async (path: string, body: object) => {
      const answer = await rest(store, 'POST', `/v3/catalog/${path}`, body);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
    };
    await post('categories', { name: 'Clothes', parent_id: 0, sort_order: 2 });
    await post('categories', { name: 'Shirts', parent_id: 1, description: '<p>All shirts</p>' });
    await post('categories', { name: 'Kitchen', parent_id: 0, sort_order: 1 });
    await post('categories', { name: 'Secret', parent_id: 0, is_visible: false });
    await post('brands', { name: 'Acme', search_keywords: 'one, two' });
    await post('products', {
      name: 'Shirt',
      sku: 'SHIRT',
      type: 'physical',
      weight: 4,
      price: 20,
      categories: [2, 4],
      brand_id: 1,
      description: '<p>Soft &amp; <b>warm</b></p><script>alert(1)</script>',
      order_quantity_minimum: 2,
      images: [{ image_url: 'https://example.com/shirt.jpg', description: 'A shirt', is_thumbnail: true }],
      variants: [
        { sku: 'S', option_values: [{ option_display_name: 'Size', label: 'Small' }] },
        {
          sku: 'L',
          weight: 5,
          purchasing_disabled: true,
          option_values: [{ option_display_name: 'Size', label: 'Large' }],
        },
      ],
    });
    await post('products', {
      name: 'Mug',
      sku: 'MUG',
      type: 'physical',
      weight: 0,
      price: 5,
      categories: [3],
      inventory_tracking: 'product',
      is_featured: true,
      condition: 'Used',
      is_condition_shown: true,
      is_price_hidden: true,
      availability: 'preorder',
    });
    await post('products', { name: 'Gone', type: 'digital', weight: 0, price: 1, is_visible: false });
    await post('products', {
      name: 'Bowl',
      type: 'digital',
      weight: 0,
      price: 7,
      categories: [3],
      availability: 'disabled',
    });
    return store;
  }

  test('a product and what belongs to it', async () => {
    const store = await shop();
    const { product } = await site<{ product: Record<string, unknown> }>(
      store,
      `product(entityId: 1) {
        id entityId sku path name description plainTextDescription(characterLimit: 9) addToCartUrl
        minPurchaseQuantity maxPurchaseQuantity isPriceHidden showCartAction type condition upc mpn gtin
        weight { value unit } width { value } warranty seo { pageTitle }
        brand { entityId name path searchKeywords }
        categories { edges { node { entityId name } } }
        images { edges { node { urlOriginal altText isDefault } } }
        defaultImage { url(width: 10) urlTemplate(lossy: true) }
        availabilityV2 { __typename status description }
        inventory { isInStock isStockTracked hasVariantInventory aggregated { availableToSell } }
      }`,
    );
    assert.deepEqual(product, {
      id: Buffer.from('Product:1').toString('base64'),
      entityId: 1,
      sku: 'SHIRT',
      path: '/shirt/',
      name: 'Shirt',
      description: '<p>Soft &amp; <b>warm</b></p><script>alert(1)</script>',
      plainTextDescription: 'Soft & wa',
      addToCartUrl: `${store.storefront_url}/cart.php?action=add&product_id=1`,
      minPurchaseQuantity: 2,
      maxPurchaseQuantity: null,
      isPriceHidden: false,
      showCartAction: true,
      type: 'Physical',
      condition: null,
      upc: null,
      mpn: null,
      gtin: null,
      weight: { value: 4, unit: 'oz' },
      width: null,
      warranty: '',
      seo: { pageTitle: '' },
      brand: { entityId: 1, name: 'Acme', path: '/brands/acme/', searchKeywords: ['one', 'two'] },
      categories: { edges: [{ node: { entityId: 2, name: 'Shirts' } }] },
      images: {
        edges: [
          { node: { urlOriginal: 'https://example.com/shirt.jpg', altText: 'A shirt', isDefault: true } },
        ],
      },
      defaultImage: {
        url: 'https://example.com/shirt.jpg',
        urlTemplate: 'https://example.com/shirt.jpg#{:size}',
      },
      availabilityV2: { __typename: 'ProductAvailable', status: 'Available', description: '' },
      inventory: { isInStock: true, isStockTracked: false, hasVariantInventory: false, aggregated: null },
    });
  });

  test('availability, stock and condition of another', async () => {
    const store = await shop();
    const { mug, bowl } = await site<Record<string, unknown>>(
      store,
      `mug: product(sku: "MUG") {
        condition isPriceHidden showCartAction availabilityV2 { __typename status }
        inventory { isInStock isStockTracked aggregated { availableToSell warningLevel } }
      }
      bowl: product(entityId: 4) { type showCartAction availabilityV2 { __typename status }
        variants { edges { node { isPurchasable } } } }`,
    );
    assert.deepEqual(mug, {
      condition: 'USED',
      isPriceHidden: true,
      showCartAction: false,
      availabilityV2: { __typename: 'ProductPreOrder', status: 'Preorder' },
      inventory: {
        isInStock: false,
        isStockTracked: true,
        aggregated: { availableToSell: 0, warningLevel: 0 },
      },
    });
    assert.deepEqual(bowl, {
      type: 'Digital',
      showCartAction: false,
      availabilityV2: { __typename: 'ProductUnavailable', status: 'Unavailable' },
      variants: { edges: [{ node: { isPurchasable: false } }] },
    });
  });

  test('options and variants, and what is chosen', async () => {
    const store = await shop();
    const options = `productOptions { edges { node { __typename entityId displayName isRequired isVariantOption
      ... on MultipleChoiceOption { displayStyle values { edges { node { entityId label isSelected } } } } } } }`;
    const { plain, byVariant, byValue, bySku } = await site<Record<string, never>>(
      store,
      `plain: product(entityId: 1) { sku ${options}
        all: variants { edges { node { entityId sku weight { value } isPurchasable inventory { isInStock }
          options { edges { node { displayName values { edges { node { label } } } } } } } } }
        some: variants(isPurchasable: false) { edges { node { sku } } }
        small: variants(optionValueIds: [{ optionEntityId: 1, valueEntityId: 1 }]) { edges { node { sku } } } }
      byVariant: product(variantEntityId: 2) { sku weight { value } ${options} }
      byValue: product(entityId: 1, optionValueIds: [{ optionEntityId: 1, valueEntityId: 1 }]) { sku }
      bySku: product(sku: "L") { sku entityId }`,
    );
    const option = (selected: (boolean | null)[]) => ({
      edges: [
        {
          node: {
            __typename: 'MultipleChoiceOption',
            entityId: 1,
            displayName: 'Size',
            isRequired: true,
            isVariantOption: true,
            displayStyle: 'RadioButtons',
            values: {
              edges: [
                { node: { entityId: 1, label: 'Small', isSelected: selected[0] } },
                { node: { entityId: 2, label: 'Large', isSelected: selected[1] } },
              ],
            },
          },
        },
      ],
    });
    const variantNode = (
      entityId: number,
      sku: string,
      weight: number,
      isPurchasable: boolean,
      label: string,
    ) => ({
      entityId,
      sku,
      weight: { value: weight },
      isPurchasable,
      inventory: { isInStock: true },
      options: { edges: [{ node: { displayName: 'Size', values: { edges: [{ node: { label } }] } } }] },
    });
    assert.deepEqual(plain, {
      sku: 'SHIRT',
      productOptions: option([null, null]),
      all: {
        edges: [
          { node: variantNode(1, 'S', 4, true, 'Small') },
          { node: variantNode(2, 'L', 5, false, 'Large') },
        ],
      },
      some: { edges: [{ node: { sku: 'L' } }] },
      small: { edges: [{ node: { sku: 'S' } }] },
    });
    assert.deepEqual(byVariant, { sku: 'L', weight: { value: 5 }, productOptions: option([false, true]) });
    assert.deepEqual(byValue, { sku: 'S' });
    assert.deepEqual(bySku, { sku: 'L', entityId: 1 });
  });

  test('lists of products: pages, ids, stock, marks', async () => {
    const store = await shop();
    const page = 'collectionInfo { totalItems } pageInfo { hasNextPage endCursor } edges { node { name } }';
    const names = async (field: string) =>
      nodesOf((await site<{ list: Edges<{ name: string }> }>(store, `list: ${field} { ${page} }`)).list).map(
        ({ name }) => name,
      );
    const { products } = await site<{ products: Edges<{ name: string }> }>(
      store,
      `products(first: 2) { ${page} }`,
    );
    assert.deepEqual(
      nodesOf(products).map(({ name }) => name),
      ['Shirt', 'Mug'],
    );
    assert.equal(products.collectionInfo.totalItems, 3);
    assert.equal(products.pageInfo.hasNextPage, true);
    assert.deepEqual(await names(`products(first: 2, after: "${products.pageInfo.endCursor}")`), ['Bowl']);
    assert.deepEqual(await names('products(entityIds: [4, 1, 3, 99, 4])'), ['Bowl', 'Shirt']);
    assert.deepEqual(await names(`products(ids: ["${Buffer.from('Product:2').toString('base64')}"])`), [
      'Mug',
    ]);
    assert.deepEqual(await names('products(ids: ["nonsense"])'), []);
    for (const id of ['Product:x', 'Product:99999999999', 'Product:-1', 'Brand:2'])
      assert.deepEqual(await names(`products(ids: ["${Buffer.from(id).toString('base64')}"])`), []);
    assert.deepEqual(await names('products(hideOutOfStock: true)'), ['Shirt', 'Bowl']);
    assert.deepEqual(await names('newestProducts(first: 1)'), ['Bowl']);
    assert.deepEqual(await names('featuredProducts'), ['Mug']);
  });

  test('categories, their tree, breadcrumbs and products in order', async () => {
    const store = await shop();
    const answer = await site<Record<string, unknown>>(
      store,
      `category(entityId: 2) { id name path description defaultProductSort
        breadcrumbs(depth: 5) { edges { node { entityId name path } } }
        products { edges { node { name } } } }
      kitchen: category(entityId: 3) {
        cheap: products(sortBy: LOWEST_PRICE) { edges { node { name } } }
        dear: products(sortBy: HIGHEST_PRICE) { edges { node { name } } }
        byName: products(sortBy: A_TO_Z) { edges { node { name } } } }
      secret: category(entityId: 4) { name }
      none: category(entityId: 99) { name }
      categoryTree { entityId name path productCount hasChildren children { name productCount hasChildren } }
      branch: categoryTree(rootEntityId: 1) { name children { name } }
      closed: categoryTree(rootEntityId: 4) { name }`,
    );
    const named = (...names: string[]) => ({ edges: names.map((name) => ({ node: { name } })) });
    assert.deepEqual(answer, {
      category: {
        id: Buffer.from('Category:2').toString('base64'),
        name: 'Shirts',
        path: '/clothes/shirts/',
        description: '<p>All shirts</p>',
        defaultProductSort: 'DEFAULT',
        breadcrumbs: {
          edges: [
            { node: { entityId: 1, name: 'Clothes', path: '/clothes/' } },
            { node: { entityId: 2, name: 'Shirts', path: '/clothes/shirts/' } },
          ],
        },
        products: named('Shirt'),
      },
      kitchen: { cheap: named('Mug', 'Bowl'), dear: named('Bowl', 'Mug'), byName: named('Bowl', 'Mug') },
      secret: null,
      none: null,
      categoryTree: [
        {
          entityId: 3,
          name: 'Kitchen',
          path: '/kitchen/',
          productCount: 2,
          hasChildren: false,
          children: [],
        },
        {
          entityId: 1,
          name: 'Clothes',
          path: '/clothes/',
          productCount: 0,
          hasChildren: true,
          children: [{ name: 'Shirts', productCount: 1, hasChildren: false }],
        },
      ],
      branch: [{ name: 'Clothes', children: [{ name: 'Shirts' }] }],
      closed: [],
    });
  });

  test('an order that is not built says so', async () => {
    const { status, body } = await graphql(
      await shop(),
      '{ site { category(entityId: 3) { name products(sortBy: BEST_SELLING) { edges { node { name } } } } } }',
    );
    assert.equal(status, 200);
    assert.equal(body.errors?.[0]?.extensions?.['code'], 'NOT_IMPLEMENTED');
  });

  test('brands, and pages by path', async () => {
    const store = await shop();
    const answer = await site<Record<string, unknown>>(
      store,
      `brand(entityId: 1) { name products { edges { node { name } } } }
      noBrand: brand(entityId: 9) { name }
      brands(productEntityIds: [1]) { edges { node { name } } }
      others: brands(productEntityIds: [2]) { edges { node { name } } }
      shirt: route(path: "/shirt?a=b") { node { __typename id ... on Product { name } } }
      kitchen: route(path: "/kitchen/") { node { __typename ... on Category { entityId } } }
      acme: route(path: "/brands/acme") { node { __typename ... on Brand { entityId } } }
      gone: route(path: "/gone/") { node { id } }
      secret: route(path: "/secret/") { node { id } }
      broken: route(path: "/%E0%A4%A") { node { id } }`,
    );
    assert.deepEqual(answer, {
      brand: { name: 'Acme', products: { edges: [{ node: { name: 'Shirt' } }] } },
      noBrand: null,
      brands: { edges: [{ node: { name: 'Acme' } }] },
      others: { edges: [] },
      shirt: {
        node: { __typename: 'Product', id: Buffer.from('Product:1').toString('base64'), name: 'Shirt' },
      },
      kitchen: { node: { __typename: 'Category', entityId: 3 } },
      acme: { node: { __typename: 'Brand', entityId: 1 } },
      gone: { node: null },
      secret: { node: null },
      broken: { node: null },
    });
  });

  test('what a group may not see is absent, while a guest sees what they saw', async () => {
    const store = await shop();
    const group = await rest(store, 'POST', '/v2/customer_groups', {
      name: 'Cooks',
      category_access: { type: 'specific', categories: [3] },
    });
    const none = await rest(store, 'POST', '/v2/customer_groups', {
      name: 'Nobody',
      category_access: { type: 'none' },
    });
    const idOf = ({ body }: typeof group) => (body as { id: number }).id;
    const created = await rest(
      store,
      'POST',
      '/v3/customers',
      [idOf(group), idOf(none)].map((customer_group_id, index) => ({
        email: `c${index}@example.com`,
        first_name: 'A',
        last_name: 'B',
        customer_group_id,
      })),
    );
    assert.equal(created.status, 200, JSON.stringify(created.body));
    const [cook, nobody] = (created.body as { data: { id: number }[] }).data;
    const view = `products { collectionInfo { totalItems } edges { node { name } } }
      product(entityId: 1) { name } bySku: product(sku: "S") { name } byVariant: product(variantEntityId: 1) { name }
      mug: product(entityId: 2) { name categories { edges { node { name } } } }
      route(path: "/shirt/") { node { id } } category(entityId: 2) { name }
      brand(entityId: 1) { products { edges { node { name } } } }
      categoryTree { name productCount }`;
    const as = (id: number) => ({
      bearer: store.impersonation_token,
      headers: { 'x-bc-customer-id': String(id) },
    });
    const guest = await site(store, view);
    const shirt = { name: 'Shirt' };
    const mug = { name: 'Mug', categories: { edges: [{ node: { name: 'Kitchen' } }] } };
    assert.deepEqual(guest, {
      products: {
        collectionInfo: { totalItems: 3 },
        edges: [{ node: shirt }, { node: { name: 'Mug' } }, { node: { name: 'Bowl' } }],
      },
      product: shirt,
      bySku: shirt,
      byVariant: shirt,
      mug,
      route: { node: { id: Buffer.from('Product:1').toString('base64') } },
      category: { name: 'Shirts' },
      brand: { products: { edges: [{ node: shirt }] } },
      categoryTree: [
        { name: 'Kitchen', productCount: 2 },
        { name: 'Clothes', productCount: 0 },
      ],
    });
    const [asCook, asNobody, asGuest] = await Promise.all([
      site(store, view, as(cook!.id)),
      site(store, view, as(nobody!.id)),
      site(store, view),
    ]);
    assert.deepEqual(asCook, {
      products: {
        collectionInfo: { totalItems: 2 },
        edges: [{ node: { name: 'Mug' } }, { node: { name: 'Bowl' } }],
      },
      product: null,
      bySku: null,
      byVariant: null,
      mug,
      route: { node: null },
      category: null,
      brand: { products: { edges: [] } },
      categoryTree: [{ name: 'Kitchen', productCount: 2 }],
    });
    assert.deepEqual(asNobody, {
      products: { collectionInfo: { totalItems: 0 }, edges: [] },
      product: null,
      bySku: null,
      byVariant: null,
      mug: null,
      route: { node: null },
      category: null,
      brand: { products: { edges: [] } },
      categoryTree: [],
    });
    assert.deepEqual(asGuest, guest);
  });

  test("another store's ids are not found (attack 47)", async () => {
    await shop();
    const store = await server.store({ seed: 'empty' });
    const answer = await site<Record<string, unknown>>(
      store,
      `product(entityId: 1) { name } byVariant: product(variantEntityId: 1) { name }
      sku: product(sku: "MUG") { name } category(entityId: 1) { name } brand(entityId: 1) { name }
      products(entityIds: [1, 2]) { edges { node { name } } } route(path: "/shirt/") { node { id } }
      categoryTree { name }`,
    );
    assert.deepEqual(answer, {
      product: null,
      byVariant: null,
      sku: null,
      category: null,
      brand: null,
      products: { edges: [] },
      route: { node: null },
      categoryTree: [],
    });
  });

  test('a change by the API is seen by the next request', async () => {
    const store = await shop();
    const name = async () =>
      (await site<{ product: { name: string } }>(store, 'product(entityId: 1) { name }')).product.name;
    assert.equal(await name(), 'Shirt');
    await rest(store, 'PUT', '/v3/catalog/products/1', { name: 'Blouse' });
    assert.equal(await name(), 'Blouse');
  });
});
