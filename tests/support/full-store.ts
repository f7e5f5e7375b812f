import assert from 'node:assert/strict';
import type { Json } from '../../src/surfaces/rest/document.ts';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest } from './clients.ts';
import type { Fill } from './contract-samples.ts';
import type { TestServer } from './server.ts';

/** A store with one of everything the contract knows, made through the API. */
export interface FullStore {
  readonly access: StoreAccess;
  /** The ids of its things, by the names that paths and bodies have for them. */
  readonly ids: Readonly<Record<string, Json>>;
  /** Fills in its ids, so that a sample of a request is about something that is there. */
  readonly fill: Fill;
}

interface Made {
  readonly id: number;
  readonly [field: string]: unknown;
}

const KINDS = [
  'channel',
  'site',
  'route',
  'currency',
  'tax-class',
  'tax-zone',
  'tax-rate',
  'tax-property',
  'customer',
  'address',
  'form-field',
  'subscriber',
  'attribute',
  'attribute-value',
  'customer-group',
  'metafield',
  'brand',
  'category',
  'category-tree',
  'product',
  'image',
  'option',
  'option-value',
  'variant',
  'bulk-rule',
  'price-list',
  'price-assignment',
  'wishlist',
  'wishlist-item',
];

/**
 * Makes one.
 * @param name goes into hosts and addresses, which are unique
 * @param firstId where its ids start, so that they are those of no other store
 */
export async function fullStore(server: TestServer, name: string, firstId: number): Promise<FullStore> {
  const access = await server.store({ seed: 'empty' });
  await startIds(server, access, firstId);
  const send = async (method: string, path: string, body: object): Promise<never> => {
    const answer = await rest(access, method, path, body);
    assert.ok(answer.status < 300, `${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const make = async (path: string, body: object): Promise<Made> =>
    ((await send('POST', path, body)) as { data: Made }).data;
  const makeOne = async (path: string, body: object): Promise<Made> =>
    ((await send('POST', path, [body])) as { data: Made[] }).data[0]!;

  const channel = await make('/v3/channels', { name, type: 'storefront', platform: 'custom' });
  const site = await make('/v3/sites', { url: `https://${name}.example.com`, channel_id: channel.id });
  const route = await make(`/v3/sites/${site.id}/routes`, {
    type: 'login',
    matching: '*',
    route: '/sign-in',
  });
  const currency = (await send('POST', '/v2/currencies', {
    currency_code: 'EUR',
    name: 'Euro',
    currency_exchange_rate: '0.8',
    token: '€',
    token_location: 'left',
    decimal_token: '.',
    thousands_token: ',',
    decimal_places: 2,
    is_transactional: true,
  })) as Made;
  await send('POST', `/v3/channels/${channel.id}/currency-assignments`, {
    enabled_currencies: ['USD', 'EUR'],
    default_currency: 'EUR',
  });
  const group = (await send('POST', '/v2/customer_groups', { name: `${name} group` })) as Made;
  const customer = await makeOne('/v3/customers', {
    email: `someone@${name}.example.com`,
    first_name: 'Some',
    last_name: 'One',
    customer_group_id: group.id,
    authentication: { force_password_reset: false, new_password: 'correct-horse-7' },
  });
  const address = await makeOne('/v3/customers/addresses', {
    customer_id: customer.id,
    first_name: 'Some',
    last_name: 'One',
    address1: '1 Main Street',
    city: 'Austin',
    state_or_province: 'Texas',
    postal_code: '78704',
    country_code: 'US',
  });
  const attribute = await makeOne('/v3/customers/attributes', { name: `${name} attribute`, type: 'string' });
  const said = { attribute_id: attribute.id, customer_id: customer.id, value: name };
  const attributeValue = ((await send('PUT', '/v3/customers/attribute-values', [said])) as { data: Made[] })
    .data[0]!;
  const metafield = { permission_set: 'write', namespace: name, key: 'a', value: 'b' };
  const ofCustomer = await makeOne('/v3/customers/metafields', { ...metafield, resource_id: customer.id });
  const ofStore = await makeOne('/v3/store/metafields', metafield);
  const tree = (
    (await send('PUT', '/v3/catalog/trees', [{ name: `${name} tree`, channels: [channel.id] }])) as {
      data: Made[];
    }
  ).data[0]!;
  const category = await makeOne('/v3/catalog/trees/categories', {
    name: `${name} category`,
    tree_id: tree.id,
  });
  const brand = await make('/v3/catalog/brands', { name: `${name} brand` });
  const product = await make('/v3/catalog/products', {
    name: `${name} product`,
    type: 'physical',
    price: 10,
    weight: 1,
    sku: name,
    brand_id: brand.id,
    categories: [category['category_id']],
  });
  const option = await make(`/v3/catalog/products/${product.id}/options`, {
    display_name: 'Size',
    type: 'dropdown',
    option_values: [{ label: 'S' }],
  });
  const value = (option['option_values'] as Made[])[0]!;
  const variant = await make(`/v3/catalog/products/${product.id}/variants`, {
    sku: `${name}-S`,
    option_values: [{ id: value.id, option_id: option.id }],
  });
  const modifier = await make(`/v3/catalog/products/${product.id}/modifiers`, {
    display_name: 'Engraving',
    type: 'dropdown',
    required: false,
    option_values: [{ label: 'None' }],
  });
  const modifierValue = (modifier['option_values'] as Made[])[0]!;
  const rule = await make(`/v3/catalog/products/${product.id}/bulk-pricing-rules`, {
    quantity_min: 5,
    quantity_max: 9,
    type: 'percent',
    amount: 5,
  });
  const list = await make('/v3/pricelists', { name: `${name} list` });
  await send('POST', `/v3/pricelists/${list.id}/records`, [
    { variant_id: variant.id, currency: 'USD', price: 9 },
  ]);
  const assignment = await makeOne('/v3/pricelists/assignments', {
    price_list_id: list.id,
    channel_id: channel.id,
  });
  const cart = await make('/v3/carts', {
    line_items: [{ product_id: product.id, variant_id: variant.id, quantity: 1 }],
  });
  const formField = await make('/v3/patron/form-fields', { form: 'customer', type: 'text', name });
  const subscriber = await make('/v3/customers/subscribers', { email: `${name}@example.org` });
  const wishlist = await make('/v3/wishlists', {
    customer_id: customer.id,
    name: `${name} wishlist`,
    items: [{ product_id: product.id, variant_id: variant.id }],
  });
  const item = (cart['line_items'] as { physical_items: Made[] }).physical_items[0]!;

  const taxClass = await makeOne('/v3/tax/classes', { name: `${name} class` });
  const taxZone = await makeOne('/v3/tax/zones', {
    name: `${name} zone`,
    shopper_target_settings: { locations: [{ country_code: 'NZ' }], customer_groups: [group.id] },
  });
  const taxRate = await makeOne('/v3/tax/rates', {
    name: `${name} rate`,
    tax_zone_id: taxZone.id,
    class_rates: [{ rate: 10, tax_class_id: taxClass.id }],
  });
  const taxProperty = await makeOne('/v3/tax/properties', {
    code: name,
    display_name: name,
    type: 'PRODUCT',
  });
  const taxed = { product_id: product.id, tax_properties: { [name]: '1' } };
  await send('PUT', '/v3/tax/products/properties', [taxed]);
  await send('PUT', '/v3/tax/providers/any/connection', { username: name, password: 'secret' });

  const ids: Record<string, Json> = {
    channel_id: channel.id,
    channel_ids: channel.id,
    channels: channel.id,
    origin_channel_id: channel.id,
    site_id: site.id,
    route_id: route.id,
    customer_group_id: group.id,
    guest_customer_group_id: group.id,
    default_customer_group_id: group.id,
    customer_id: customer.id,
    address_id: address.id,
    customerId: customer.id,
    resource_id: customer.id,
    attribute_id: attribute.id,
    attribute_value_id: attributeValue.id,
    metafieldId: ofCustomer.id,
    store_metafield_id: Number(ofStore.id),
    customer_address_id: address.id,
    country: 'United States',
    tree_id: tree.id,
    category_id: category['category_id'] as number,
    categories: category['category_id'] as number,
    parent_id: category['category_id'] as number,
    brand_id: brand.id,
    product_id: product.id,
    option_id: option.id,
    value_id: value.id,
    modifier_id: modifier.id,
    modifier_value_id: modifierValue.id,
    variant_id: variant.id,
    bulk_pricing_rule_id: rule.id,
    price_list_id: list.id,
    assignment_id: assignment.id,
    currency_id: currency.id,
    customer_groups: group.id,
    tax_class_id: taxClass.id,
    tax_zone_id: taxZone.id,
    guest_shopper_tax_zone_id: taxZone.id,
    store_tax_zone_id: taxZone.id,
    tax_rate_id: taxRate.id,
    tax_property_id: taxProperty.id,
    provider_id: 'any',
    currency_code: 'USD',
    enabled_currencies: 'USD',
    default_currency: 'USD',
    cartId: cart.id,
    itemId: item.id,
    form_field_id: formField.id,
    subscriber_id: subscriber.id,
    wishlist_id: wishlist.id,
    item_id: (wishlist['items'] as Made[])[0]!.id,
  };
  return { access, ids, fill: (field) => ids[field] };
}

async function startIds(server: TestServer, { store_hash: hash }: StoreAccess, next: number): Promise<void> {
  const { db } = server.app.services;
  const { store_id } = await db
    .selectFrom('stores')
    .select('store_id')
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow();
  await db
    .insertInto('ids')
    .values(KINDS.map((kind) => ({ store_id, kind, next })))
    .onConflict((conflict) => conflict.columns(['store_id', 'kind']).doUpdateSet({ next }))
    .execute();
}
