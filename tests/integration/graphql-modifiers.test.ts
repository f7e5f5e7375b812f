import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { graphql, rest } from '../support/clients.ts';
import { modifierShop, type ModifierShop } from '../support/modifier-shop.ts';
import { startServer, type TestServer } from '../support/server.ts';

const COMMON = '__typename entityId displayName isRequired isVariantOption';
/** As a storefront asks for them; `defaultValue` has another type in each, so that it needs other names. */
const OPTIONS = `productOptions(first: 50) { edges { node { ${COMMON}
  ... on MultipleChoiceOption { displayStyle values(first: 50) { edges { node {
    __typename entityId label isDefault isSelected
    ... on SwatchOptionValue { hexColors imageUrl(width: 40) }
    ... on ProductPickListOptionValue { productId autoAdjustInventory defaultImage { altText urlOriginal }
      linkedProduct { entityId name inventory { isInStock isStockTracked hasVariantInventory
        aggregated { availableToSell } } } } } } } }
  ... on CheckboxOption { checkedByDefault label checkedOptionValueEntityId uncheckedOptionValueEntityId }
  ... on DateFieldOption { date: defaultValue earliest latest limitDateBy }
  ... on FileUploadFieldOption { maxFileSize fileTypes }
  ... on MultiLineTextFieldOption { text: defaultValue minLength maxLength maxLines }
  ... on NumberFieldOption { number: defaultValue lowest highest isIntegerOnly limitNumberBy }
  ... on TextFieldOption { text: defaultValue minLength maxLength } } } }`;

interface Node {
  readonly entityId: number;
  readonly displayName: string;
  readonly values: { readonly edges: readonly { readonly node: { readonly isSelected: boolean | null } }[] };
}
interface Product {
  readonly productOptions: { readonly edges: readonly { readonly node: Node }[] };
  readonly prices: { readonly price: { readonly value: number } };
}

describe('GraphQL product options (docs/storefront/graphql/examples/products.mdx, "Get product options")', () => {
  let server: TestServer;
  let shop: ModifierShop;
  before(async () => {
    server = await startServer();
    shop = await modifierShop(server);
    const path = `${shop.shirt.id}/modifiers`;
    await shop.post(path, {
      display_name: 'Logo',
      type: 'file',
      required: true,
      config: {
        file_types_mode: 'specific',
        file_types_supported: ['other'],
        file_types_other: ['svg'],
        file_max_size: 5,
      },
    });
    await shop.post(path, { display_name: 'Any file', type: 'file', required: false });
    await shop.post(path, {
      display_name: 'Thread',
      type: 'swatch',
      required: false,
      option_values: [
        { label: 'Red', value_data: { colors: ['#FF0000', '#00FF00'] } },
        { label: 'Dots', value_data: { image_url: 'https://example.com/dots.png' } },
      ],
    });
    await shop.post(path, {
      display_name: 'Any date',
      type: 'date',
      required: false,
      config: { default_value: '2026-03-01' },
    });
    await shop.post(path, {
      display_name: 'Whole number',
      type: 'numbers_only_text',
      required: false,
      config: {
        number_integers_only: true,
        number_limited: true,
        number_limit_mode: 'highest',
        number_highest_value: 0,
      },
    });
  });
  after(() => server.close());

  async function ask(selection: string): Promise<Record<string, Product>> {
    const { status, body } = await graphql(shop.access, `{ site { ${selection} } }`);
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal('errors' in body, false, JSON.stringify(body.errors));
    assert.deepEqual(body.extensions ?? {}, {});
    return (body.data as { site: Record<string, Product> }).site;
  }
  const optionsOf = ({ productOptions }: Product) =>
    Object.fromEntries(productOptions.edges.map(({ node }) => [node.displayName, node]));

  test('every type, with its limits, after the options that make variants', async () => {
    const { product } = await ask(`product(entityId: ${shop.shirt.id}) { ${OPTIONS} }`);
    const found = optionsOf(product!);
    assert.deepEqual(Object.keys(found), [
      'Size',
      'Gift box',
      'Insurance',
      'Engraving',
      'Message',
      'Length',
      'Delivery day',
      'Extra',
      'Logo',
      'Any file',
      'Thread',
      'Any date',
      'Whole number',
    ]);
    const plain = (name: string) =>
      Object.fromEntries(Object.entries(found[name]!).filter(([key]) => key !== 'values'));
    const common = (__typename: string, displayName: string, entityId = found[displayName]!.entityId) => ({
      __typename,
      entityId,
      displayName,
      isRequired: false,
      isVariantOption: false,
    });
    const value = (__typename: string, entityId: number, label: string, more: object = {}) => ({
      node: { __typename, entityId, label, isDefault: false, isSelected: null, ...more },
    });
    assert.deepEqual(plain('Size'), {
      ...common('MultipleChoiceOption', 'Size', shop.size.id),
      isRequired: true,
      isVariantOption: true,
      displayStyle: 'RadioButtons',
    });
    assert.deepEqual(found['Gift box'], {
      ...common('MultipleChoiceOption', 'Gift box', shop.box.id),
      displayStyle: 'DropdownList',
      values: {
        edges: ['Plain', 'Velvet', 'Gold'].map((label) =>
          value('MultipleChoiceOptionValue', shop.box.values[label]!, label),
        ),
      },
    });
    assert.deepEqual(found['Insurance'], {
      ...common('CheckboxOption', 'Insurance', shop.insurance.id),
      checkedByDefault: false,
      label: 'Insure it for $2',
      checkedOptionValueEntityId: shop.insurance.values['Yes'],
      uncheckedOptionValueEntityId: shop.insurance.values['No'],
    });
    assert.deepEqual(found['Engraving'], {
      ...common('TextFieldOption', 'Engraving', shop.engraving.id),
      text: 'Me',
      minLength: 2,
      maxLength: 10,
    });
    assert.deepEqual(found['Message'], {
      ...common('MultiLineTextFieldOption', 'Message', shop.message.id),
      text: null,
      minLength: null,
      maxLength: null,
      maxLines: 2,
    });
    assert.deepEqual(found['Length'], {
      ...common('NumberFieldOption', 'Length', shop.length.id),
      number: 30.5,
      lowest: 10,
      highest: 99.5,
      isIntegerOnly: false,
      limitNumberBy: 'RANGE',
    });
    assert.deepEqual(found['Whole number'], {
      ...common('NumberFieldOption', 'Whole number'),
      number: null,
      lowest: null,
      highest: 0,
      isIntegerOnly: true,
      limitNumberBy: 'HIGHEST_VALUE',
    });
    assert.deepEqual(found['Delivery day'], {
      ...common('DateFieldOption', 'Delivery day', shop.day.id),
      date: null,
      earliest: '2026-02-01T06:00:00Z',
      latest: '2026-02-28T06:00:00Z',
      limitDateBy: 'RANGE',
    });
    assert.deepEqual(found['Any date'], {
      ...common('DateFieldOption', 'Any date'),
      date: '2026-03-01T00:00:00Z',
      earliest: null,
      latest: null,
      limitDateBy: 'NO_LIMIT',
    });
    assert.deepEqual(found['Logo'], {
      ...common('FileUploadFieldOption', 'Logo'),
      isRequired: true,
      maxFileSize: 5,
      fileTypes: ['svg'],
    });
    assert.deepEqual(found['Any file'], {
      ...common('FileUploadFieldOption', 'Any file'),
      maxFileSize: 524_288,
      fileTypes: [],
    });
    const [red, dots] = (
      found['Thread'] as unknown as { values: { edges: { node: { entityId: number } }[] } }
    ).values.edges;
    assert.deepEqual(found['Thread'], {
      ...common('MultipleChoiceOption', 'Thread'),
      displayStyle: 'Swatch',
      values: {
        edges: [
          value('SwatchOptionValue', red!.node.entityId, 'Red', {
            hexColors: ['#FF0000', '#00FF00'],
            imageUrl: null,
          }),
          value('SwatchOptionValue', dots!.node.entityId, 'Dots', {
            hexColors: [],
            imageUrl: 'https://example.com/dots.png',
          }),
        ],
      },
    });
    const linked = (entityId: number, name: string, isStockTracked: boolean, stock: object | null) => ({
      productId: entityId,
      autoAdjustInventory: true,
      defaultImage: null,
      linkedProduct: {
        entityId,
        name,
        inventory: { isInStock: true, isStockTracked, hasVariantInventory: false, aggregated: stock },
      },
    });
    assert.deepEqual(found['Extra'], {
      ...common('MultipleChoiceOption', 'Extra', shop.extra.id),
      displayStyle: 'ProductPickListWithImages',
      values: {
        edges: [
          value(
            'ProductPickListOptionValue',
            shop.extra.values['Card']!,
            'Card',
            linked(shop.card, 'Card', true, { availableToSell: 1 }),
          ),
          value(
            'ProductPickListOptionValue',
            shop.extra.values['Envelope']!,
            'Envelope',
            linked(shop.envelope, 'Envelope', false, null),
          ),
        ],
      },
    });
  });

  test('a variant has the options that make it, and no modifiers', async () => {
    const { product } = await ask(
      `product(entityId: ${shop.shirt.id}) { variants(entityIds: [${shop.shirt.m}]) { edges { node {
        productOptions { edges { node { entityId isVariantOption } } } } } } }`,
    );
    const { variants } = product as unknown as { variants: object };
    assert.deepEqual(variants, {
      edges: [
        {
          node: { productOptions: { edges: [{ node: { entityId: shop.size.id, isVariantOption: true } }] } },
        },
      ],
    });
  });

  const choose = (...pairs: [number, number | undefined][]) =>
    `optionValueIds: [${pairs
      .map(([option, value]) => `{ optionEntityId: ${option}, valueEntityId: ${value} }`)
      .join(' ')}]`;
  const chosenProduct = async (choice: string, selection: string) =>
    (await ask(`product(entityId: ${shop.shirt.id}, ${choice}) { ${selection} }`))['product']!;

  test('chosen values are marked, choose the variant, and change the price', async () => {
    const { box, insurance, extra, size } = shop;
    const priceOf = async (choice: string): Promise<number> =>
      (await chosenProduct(choice, 'prices { price { value } }')).prices.price.value;
    const cases: [number, string][] = [
      [22, choose([size.id, size.m])],
      [25, choose([box.id, box.values['Plain']])],
      [27, choose([size.id, size.m], [box.id, box.values['Plain']])],
      // 10 % of the price, then 2 for the insurance.
      [
        26.2,
        choose([size.id, size.m], [box.id, box.values['Velvet']], [insurance.id, insurance.values['Yes']]),
      ],
      [20, choose([insurance.id, insurance.values['No']])],
      [23, choose([extra.id, extra.values['Card']])],
      [21, choose([extra.id, extra.values['Envelope']])],
      // What the product does not offer is passed over.
      [20, choose([box.id, 99_999], [99_999, 1])],
    ];
    for (const [price, choice] of cases) assert.equal(await priceOf(choice), price, choice);

    const choice = choose([size.id, size.m], [box.id, box.values['Plain']]);
    const product = await chosenProduct(
      choice,
      `sku weight { value } defaultImage { urlOriginal } ${OPTIONS}`,
    );
    const selected = (name: string) =>
      optionsOf(product)[name]!.values.edges.map(({ node }) => node.isSelected);
    assert.deepEqual(
      [selected('Size'), selected('Gift box')],
      [
        [false, true],
        [true, false, false],
      ],
    );
    const { sku, weight, defaultImage } = product as unknown as Record<string, unknown>;
    assert.deepEqual(
      [sku, weight, defaultImage],
      ['SHIRT-M', { value: 4 }, { urlOriginal: 'https://example.com/plain.png' }],
    );
  });

  test('a value that must not be bought makes the product unavailable', async () => {
    const { box } = shop;
    const selection = 'availabilityV2 { __typename status description }';
    assert.deepEqual(await chosenProduct(choose([box.id, box.values['Gold']]), selection), {
      availabilityV2: {
        __typename: 'ProductUnavailable',
        status: 'Unavailable',
        description: 'No gold left',
      },
    });
    assert.deepEqual(await chosenProduct(choose([box.id, box.values['Plain']]), selection), {
      availabilityV2: { __typename: 'ProductAvailable', status: 'Available', description: '' },
    });
  });

  test('useDefaultOptionSelections chooses the defaults of options and modifiers', async () => {
    const { box, insurance } = shop;
    const path = `${shop.shirt.id}/modifiers`;
    await shop.put(`${path}/${box.id}/values/${box.values['Plain']}`, { is_default: true });
    await shop.put(`${path}/${insurance.id}`, { config: { checked_by_default: true } });
    const selection = 'prices { price { value } }';
    const priceWith = async (choice: string) => (await chosenProduct(choice, selection)).prices.price.value;
    assert.equal(await priceWith('useDefaultOptionSelections: true'), 27);
    assert.equal(await priceWith('useDefaultOptionSelections: false'), 20);
    const velvet = choose([box.id, box.values['Velvet']]);
    assert.equal(await priceWith(`useDefaultOptionSelections: true, ${velvet}`), 24);
    await shop.put(`${path}/${box.id}/values/${box.values['Plain']}`, { is_default: false });
    await shop.put(`${path}/${insurance.id}`, { config: { checked_by_default: false } });
  });

  test('variants(optionValueIds:) goes by options; a modifier rules none out', async () => {
    const { size, box } = shop;
    const skus = async (choice: string) => {
      const product = await chosenProduct(
        'optionValueIds: []',
        `variants(${choice}) { edges { node { sku } } }`,
      );
      const { variants } = product as unknown as { variants: { edges: { node: { sku: string } }[] } };
      return variants.edges.map(({ node }) => node.sku);
    };
    assert.deepEqual(await skus(choose([size.id, size.m])), ['SHIRT-M']);
    assert.deepEqual(await skus(choose([size.id, size.m], [box.id, box.values['Plain']])), ['SHIRT-M']);
    assert.deepEqual(await skus(choose([size.id, box.values['Plain']])), []);
    assert.deepEqual(await skus(choose([99_999, 1])), []);
  });

  test('a picked product that is gone, and one that is not sold alone', async () => {
    const { id } = await shop.post<{ id: number }>(`${shop.envelope}/modifiers`, {
      display_name: 'Stamp',
      type: 'product_list',
      required: false,
      option_values: [
        { label: 'Card', value_data: { product_id: shop.card } },
        { label: 'Shirt', value_data: { product_id: shop.shirt.id } },
      ],
    });
    await shop.put(`${shop.card}`, { is_visible: false });
    const read = async () => {
      const { product } = await ask(`product(entityId: ${shop.envelope}) { ${OPTIONS} }`);
      const [option] = product!.productOptions.edges;
      assert.equal(option!.node.entityId, id);
      return option!.node.values.edges.map(
        ({ node }) =>
          (node as unknown as { linkedProduct: { name: string } | null }).linkedProduct?.name ?? null,
      );
    };
    assert.deepEqual(await read(), ['Card', 'Shirt']);
    await shop.put(`${shop.card}`, { is_visible: true });
    const { status } = await rest(shop.access, 'DELETE', `/v3/catalog/products/${shop.card}`);
    assert.equal(status, 204);
    assert.deepEqual(await read(), [null, 'Shirt']);
  });
});
