/**
 * The names of our contract against the published specs of the interface that Patron is compatible with: every
 * operation exists there under its id, and every field and parameter we take or send is one of theirs. Descriptions,
 * required fields and ranges are ours.
 */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { contract } from '../../src/surfaces/rest/contract.ts';
import {
  METHODS,
  resolve,
  type OpenApiDocument,
  type Parameter,
  type PathItem,
} from '../../src/surfaces/rest/document.ts';

const reference = join(import.meta.dirname, '..', '..', '..', 'shared', 'reference', 'openapi');
const skip = existsSync(reference) ? false : 'the reference specs (../shared/reference/openapi) are not here';

/** What we take or send beyond the spec of an operation, and where it comes from. */
const BEYOND: readonly (readonly [RegExp, string])[] = [
  [/^getPrices query include$/, 'Patron: asks for the trace of a price'],
  [/^getPrices 200 data\.patron_trace\b/, 'Patron: the trace of a price'],
  [
    /^(getCountries|getStates|getCountryStates|getCustomersV2|getCustomerAddresses|getCustomerGroups|getCurrencies|getTaxClasses) 204$/,
    'wire facts 9: an empty list of V2',
  ],
  [/^getCustomersV2 query (page|limit)$/, 'docs/start/about/common-query-params.mdx; every client pages it'],
  [
    /^createCustomer body (email|id|date_created|accepts_marketing|reset_pass_on_login|form_fields\b.*|addresses\b.*|_authentication\..*)$/,
    'the text of the same operation, and customer_Full; its own schema leaves them out',
  ],
  [
    /^(create|update)CustomersMetafields 200 meta\.(total|success|failed)$/,
    'as in createStoresMetafields of reference/store_information.v3.yml',
  ],
  [
    /Metafields 200 meta\.cursor_pagination\b/,
    '`before` and `after` of the same operations; their schemas of paging leave some of it out',
  ],
  [/^getCustomersMetafields 200 data\.owner_client_id$/, 'as in getAllCustomersMetafields'],
  [/^getMetafieldsCustomerId 200 data\.owner_client_id$/, 'as in getAllCustomersMetafields'],
  [
    /^(getCustomers|createCustomers|updateCustomers) 200 data\.addresses\.form_fields\.address_id$/,
    'as in getCustomersAddresses',
  ],
  [
    /^(getCustomers|createCustomers|updateCustomers) 200 data\.(shopper_profile_id|segment_ids)$/,
    '`include` and the examples of the same spec',
  ],
  [/^updateCustomer 200 (id|date_created|date_modified)$/, 'as in getCustomer'],
  [/^createCustomerAddress body (id|country_iso2)$/, 'read-only in the text of the same operation'],
  [
    / 200 meta\.pagination\b/,
    'wire facts 9: the paging of V3, of which some specs leave out or misspell a part',
  ],
  [
    /^(getTaxRates|getTaxProperties|getProductsTaxProperties|getTaxCustomers) query (page|limit)$/,
    'the links of the answers in docs/store-operations/tax and reference/tax_rates_zones.v3.yml',
  ],
  [/^getHooksAdmin query (page|limit)$/, 'the answer in the same spec is paged'],
  [/^(getAllBulkPricingRules|getCategoryTrees) query (page|limit)$/, 'the answer in the same spec is paged'],
  [/Channels? 200 data\.currencies\b/, '`include=currencies` of getChannel and getChannels in the same spec'],
  [/^getProducts query (name:like|price:min|price:max)$/, 'docs/start/about/common-query-params.mdx'],
  [/^getVariants query (id:in|product_id)$/, 'docs/start/about/common-query-params.mdx'],
  [/Cart\w* 20[01] data\.redirect_urls\b/, '`include=redirect_urls` in the same spec'],
  [
    /Cart\w* 20[01] data\.line_items\.\w+_items\.options\b/,
    '`include=line_items.….options` in the same spec',
  ],
  [
    / body line_items?\.option_selections\.option_value\.(day|month|year|originalName|temporaryPath)$/,
    'the examples of createCart in the same spec: a date, and a file',
  ],
  [/^deleteCartLineItem 200 (data|meta)\b/, 'the envelope that every other answer with a cart has'],
  [
    /^createPriceListAssignments 200 (data|meta)\b/,
    'the spec does not describe the answer; the envelope of V3',
  ],
  [
    /CustomersSettings(Channel)? (200 data\.|body )privacy_settings\.ask_shopper_for_tracking_consent_on_checkout$/,
    'the examples of the same spec, and docs/store-operations/customers/channel-specific-customers.mdx',
  ],
  [/^updateCustomersSettingsChannel 200 data\.allow_global_logins$/, 'what the request sets'],
  [
    /PriceLists?Records header x-strict-mode$/,
    'the specs name a non-strict mode; bigcommerce/api-specs, pull request 1532, names its header',
  ],
  [/^setPriceListRecord 200 data\.sku$/, 'as in getPriceListRecord'],
  [/Product 200 data\.channels$/, '`include=channels` of getProducts'],
  [
    /Products? 200 data\.variants\b/,
    '`include=variants` of getProducts; the fields are those of getProductVariant',
  ],
  [/Products? 200 data\.primary_image\.image_url$/, 'as in `images`'],
  [/Products? 200 data\.options\.name$/, 'as in getProductVariantOption'],
  [
    /Modifiers?(Values?)? (200 data|body)\b.*\bvalue_data\.(colors|image_url|product_id|checked_value)$/,
    'the text of the same spec, "Option Values"; its schema has no fields',
  ],
  [
    /^(create|update)ProductModifier body option_values\.(label|sort_order|value_data|adjusters)\b/,
    'the example of createProductModifier in the same spec',
  ],
  [
    /^createProductModifier 200 data\b/,
    'the example of the same answer, whose schema names none of its fields',
  ],
  [/^(create|update)ProductModifier 200 data\.option_values\.option_id$/, 'as in getProductModifier'],
  [/^(create|update)ProductModifierValue 200 data\.option_id$/, 'as in getProductModifierValue'],
  [/^createProductModifierImage body image_file$/, 'the field of the form that the spec has'],
  [/Products? 200 data\.modifiers\b/, '`include=modifiers`; the fields are those of getProductModifier'],
  [
    /Variants?(Batch)? (200 data|body)\W(map_price|mpn|gtin|image_url|calculated_weight|sku|product_id)$/,
    'variants of createProduct',
  ],
];

/** Operations that no spec describes and clients call. */
const UNDESCRIBED: Readonly<Record<string, string>> = {
  'get /v3/settings/store/available-locales': 'rest-endpoints.tsv: called by the installer of Catalyst',
  'delete /v2/customer_groups': 'rest-endpoints.tsv: called by three public clients',
  'get /v2/hooks': 'rest-endpoints.tsv: called by three public clients',
  'post /v2/hooks': 'rest-endpoints.tsv: called by three public clients',
  'get /v2/hooks/{}': 'rest-endpoints.tsv: called by three public clients',
  'put /v2/hooks/{}': 'rest-endpoints.tsv: called by three public clients',
  'delete /v2/hooks/{}': 'rest-endpoints.tsv: called by three public clients',
};

/** A contract has an operationId once; V2 and V3 have these both. */
const RENAMED: Readonly<Record<string, string>> = {
  getCustomersV2: 'getCustomers',
  deleteCustomersV2: 'deleteCustomers',
  createCustomerOfStorefront: 'createCustomer',
};

type Schema = { [key: string]: unknown };

/** The names in a schema, dotted; lists and alternatives count as what is in them. */
function namesOf(
  document: OpenApiDocument,
  schema: unknown,
  prefix = '',
  seen: readonly unknown[] = [],
): Set<string> {
  const names = new Set<string>();
  if (typeof schema !== 'object' || schema === null) return names;
  const resolved = resolve(document, schema as Schema) as Schema;
  if (seen.includes(resolved)) return names;
  const deeper = [...seen, resolved];
  const add = (more: Set<string>) => more.forEach((name) => names.add(name));
  for (const [name, inner] of Object.entries((resolved['properties'] ?? {}) as Schema)) {
    names.add(prefix + name);
    add(namesOf(document, inner, `${prefix}${name}.`, deeper));
  }
  for (const part of ['allOf', 'oneOf', 'anyOf'])
    for (const inner of (resolved[part] ?? []) as unknown[]) add(namesOf(document, inner, prefix, deeper));
  if (resolved['items']) add(namesOf(document, resolved['items'], prefix, deeper));
  return names;
}

interface Described {
  readonly id: string;
  readonly scopes: readonly string[];
  readonly parameters: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  /** By status. */
  readonly answers: ReadonlyMap<string, ReadonlySet<string>>;
}

const jsonOf = (container: unknown): unknown =>
  (container as { content?: { 'application/json'?: { schema?: unknown } } } | undefined)?.content?.[
    'application/json'
  ]?.schema;

/** Every operation of a document, by method and path. Names of path parameters do not matter to a client. */
function describeAll(document: OpenApiDocument, prefix = ''): Map<string, Described> {
  const all = new Map<string, Described>();
  for (const [path, item] of Object.entries<PathItem>(document.paths))
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((one) =>
        resolve<Parameter>(document, one),
      );
      const described = parameters
        .filter((one) => one.in !== 'path')
        .map((one) => `${one.in} ${one.name.toLowerCase()}`);
      const body = operation.requestBody ? jsonOf(resolve(document, operation.requestBody)) : undefined;
      const answers = Object.entries(operation.responses).map(
        ([status, response]) => [status, namesOf(document, jsonOf(resolve(document, response)))] as const,
      );
      all.set(`${method} ${prefix}${path}`.replaceAll(/\{\w+\}/g, '{}'), {
        id: operation.operationId,
        scopes: operation['x-oauth-scopes'] ?? [],
        parameters: new Set(described),
        body: namesOf(document, body),
        answers: new Map(answers),
      });
    }
  return all;
}

function readReference(): Map<string, Described> {
  const all = new Map<string, Described>();
  for (const file of globSync('*.json', { cwd: reference })) {
    const document = JSON.parse(readFileSync(join(reference, file), 'utf8')) as OpenApiDocument & {
      servers?: { url: string }[];
    };
    const version = /\/(v[23]|api\/storefront)\/?$/.exec(document.servers?.[0]?.url ?? '')?.[1];
    if (version) for (const [key, value] of describeAll(document, `/${version}`)) all.set(key, value);
  }
  return all;
}

const beyond = (ours: Iterable<string>, theirs: ReadonlySet<string> | undefined, where: string): string[] =>
  [...ours].filter((name) => !theirs?.has(name)).map((name) => `${where} ${name}`);

describe('our REST contract against the published specs', { skip }, () => {
  const theirs = skip === false ? readReference() : new Map<string, Described>();
  const ours = [...describeAll(contract().document)].filter(
    ([key]) => !key.includes('/patron/') && !(key in UNDESCRIBED),
  );

  test('every operation exists there, with its id and its scopes', () => {
    for (const [key, { id, scopes }] of ours) {
      assert.equal(theirs.get(key)?.id, RENAMED[id] ?? id, key);
      assert.deepEqual(theirs.get(key)?.scopes, scopes, key);
    }
  });

  const more = ours.flatMap(([key, { id, parameters, body, answers }]) => [
    ...beyond(parameters, theirs.get(key)?.parameters, id),
    ...beyond(body, theirs.get(key)?.body, `${id} body`),
    ...[...answers]
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([status, names]) => {
        const known = theirs.get(key)?.answers.get(status);
        return known ? beyond(names, known, `${id} ${status}`) : [`${id} ${status}`];
      }),
  ]);

  test('every parameter, field of a request, status and field of an answer is one of theirs', () => {
    assert.deepEqual(
      more.filter((name) => !BEYOND.some(([pattern]) => pattern.test(name))),
      [],
    );
  });

  test('what is explained as going beyond them still does', () => {
    assert.deepEqual(
      BEYOND.filter(([pattern]) => !more.some((name) => pattern.test(name))).map(([, reason]) => reason),
      [],
    );
  });
});
