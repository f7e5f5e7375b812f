import assert from 'node:assert/strict';
import { AsyncLocalStorage } from 'node:async_hooks';
import { globSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import type { KyselyPlugin } from 'kysely';
import { KINDS_OF_TABLE, type ChangeKind } from '../../src/db/changes.ts';
import type { Collection, Context, Services, SharedMemory } from '../../src/db/context.ts';
import type { DB } from '../../src/db/tables.generated.ts';
import { bodyOf, dataOf } from '../support/answers.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { Visitor } from '../support/visitor.ts';

type AnyCollection = Collection<never, unknown>;

/** What each collection is unloaded by, and the tables that its values were made of. */
const seen = new Map<string, { unloadedBy: AnyCollection['unloadedBy']; tables: Set<string> }>();

const loading = new AsyncLocalStorage<AnyCollection>();

/** Notes the tables of what is read while a collection loads. */
const recorder: KyselyPlugin = {
  transformQuery({ node }) {
    const collection = loading.getStore();
    if (collection) {
      const { name, unloadedBy } = collection;
      if (!seen.has(name)) seen.set(name, { unloadedBy, tables: new Set() });
      for (const table of tablesIn(node)) seen.get(name)!.tables.add(table);
    }
    return node;
  },
  transformResult: async ({ result }) => result,
};

function tablesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(tablesIn);
  const { kind, table, sqlFragments } = node as {
    kind?: string;
    table?: { identifier: { name: string } };
    sqlFragments?: readonly string[];
  };
  if (kind === 'TableNode') return [table!.identifier.name];
  const inText = (sqlFragments ?? []).flatMap((text) =>
    [...text.matchAll(/\b(?:from|join)\s+([a-z_]+)/gi)].map(([, name]) => name!),
  );
  return [...inText, ...Object.values(node).flatMap(tablesIn)];
}

/** The same memory, which says whose load is running. */
function watched(memory: SharedMemory): SharedMemory {
  const known = new Map<object, AnyCollection>();
  const watch = (collection: AnyCollection): AnyCollection => {
    let same = known.get(collection);
    if (!same) {
      const load = (ctx: Context, keys: readonly never[]) =>
        loading.run(collection, () => collection.load(ctx, keys));
      known.set(collection, (same = { ...collection, load }));
    }
    return same;
  };
  return new Proxy(memory, {
    get(target, name) {
      if (name === 'get' || name === 'many')
        return (ctx: Context, collection: AnyCollection, keys: never) =>
          (target[name] as (...all: unknown[]) => unknown)(ctx, watch(collection), keys);
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

let server: TestServer;
before(async () => {
  server = await startServer();
  const services = server.app.services as { -readonly [Name in keyof Services]: Services[Name] };
  services.db = services.db.withPlugin(recorder);
  services.memory = watched(services.memory);
});
after(() => server.close());

/** Goes through the shop, so that everything that is kept is read. */
async function goThroughTheShop(): Promise<void> {
  const { demo } = server;
  const customer = demo.customers.find(({ group }) => group === 'Trade');
  const [product] = demo.products;
  // Where a customer is matters from the first zone on that covers a place.
  const zone = {
    name: 'Germany',
    price_display_settings: { show_inclusive: true },
    shopper_target_settings: { locations: [{ country_code: 'DE' }] },
  };
  bodyOf(await rest(demo, 'POST', '/v3/tax/zones', [zone]));
  // A change tells of itself where a webhook listens.
  bodyOf(await rest(demo, 'PUT', '/v3/customers', [{ id: customer!.id, notes: 'Has a key' }]));
  const token = await signIn(demo, customer!);
  const headers = { 'x-bc-customer-access-token': token };
  const bySku = `{ site { product(sku: "${product!.sku}") { entityId } } }`;
  const byVariant = `{ site { product(variantEntityId: ${product!.variant_ids[0]}) { entityId } } }`;
  const listing = `{ customer { entityId attributes { attribute(entityId: 1) { name } } } site { categoryTree { entityId } brands { edges { node { entityId } } }
    products(first: 5, hideOutOfStock: true) { edges { node { entityId path brand { name } prices { price { value } } } } } } }`;
  for (const query of [bySku, byVariant]) dataOf(await graphql(demo, query));
  const { site } = dataOf<{ site: { products: { edges: { node: { path: string } }[] } } }>(
    await graphql(demo, listing),
  );
  dataOf(await graphql(demo, listing, { headers }));
  const { path } = site.products.edges[0]!.node;
  dataOf(await graphql(demo, `{ site { route(path: "${path}") { node { __typename } } } }`));
  await graphql(demo, bySku, { bearer: 'not.a.token' });
  // A token that no store has, so that its signature is looked at.
  await graphql(demo, bySku, { bearer: `${demo.storefront_token.slice(0, -6)}AAAAAA` });
  const visitor = new Visitor(demo.storefront_url);
  await visitor.signIn(customer!.email, customer!.password);
  await visitor.get('/account.php');
  const shopToken = await visitor.cookie('SHOP_TOKEN');
  dataOf(
    await graphql(demo, '{ customer { entityId } }', { headers: { cookie: `SHOP_TOKEN=${shopToken}` } }),
  );
  const { data } = bodyOf<{ data: { id: number }[] }>(await rest(demo, 'GET', '/v3/sites'));
  bodyOf(await rest(demo, 'GET', `/v3/sites/${data[0]!.id}/routes`));
}

test('each change that alters what is kept unloads it', async () => {
  await goThroughTheShop();
  const wrong: string[] = [];
  for (const [name, { unloadedBy, tables }] of seen) {
    for (const table of tables) {
      const kinds: readonly ChangeKind[] | undefined = KINDS_OF_TABLE[table as keyof DB];
      // Otherwise it is another name for a table, which is there as well.
      if (kinds && !kinds.some((kind) => kind in unloadedBy))
        wrong.push(`${name} is made of ${table}, and unloaded by none of: ${kinds.join(', ')}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every collection was looked at', () => {
  const declared = globSync('src/**/*.ts')
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/name: '([a-z-]+)',\s+unloadedBy/g)].map(([, name]) => name!),
    );
  assert.ok(declared.length > 20, `${declared.length} collections were found`);
  assert.deepEqual(
    declared.filter((name) => !seen.has(name)),
    [],
  );
});
