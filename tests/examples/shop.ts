import assert from 'node:assert/strict';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest } from '../support/clients.ts';
import type { TestServer } from '../support/server.ts';
import type { Example, Item, Question, Shop } from './example.ts';
import type { Given } from './wire.ts';

type Json = Readonly<Record<string, unknown>>;

/** A store with everything its examples ask for, and the ids of what they name. */
export interface OpenShop {
  readonly store: StoreAccess;
  /** The id of a name, without the `$`. */
  id(name: string): number;
  /** The modifiers that are checkboxes, by id. */
  readonly checkboxes: ReadonlySet<number>;
  /** By channel id, a customer impersonation token. */
  readonly tokens: ReadonlyMap<number, string>;
}

/** What every store has from the start. */
const ALWAYS_THERE: readonly (readonly [string, number])[] = [
  ['channel 1', 1],
  ['default zone', 1],
  ['standard', 0],
  ['not taxed', 1],
];

/** Makes the store of a shop through the management API. */
export async function openShop(server: TestServer, shop: Shop): Promise<OpenShop> {
  const store = await server.store({ seed: { name: shop.name } });
  const names = new Map(ALWAYS_THERE);
  const id = (name: string): number => {
    const found = names.get(name);
    assert.ok(found !== undefined, `${shop.name}: nothing is named ${name}`);
    return found;
  };
  const learn = (name: string, made: number): void => {
    assert.ok(!names.has(name), `${shop.name}: two things are named ${name}`);
    names.set(name, made);
  };
  const checkboxes = new Set<number>();
  const send = async ({ method, path, body, as }: Given): Promise<void> => {
    const answer = await rest(store, method, resolved(path, id), resolved(body, id));
    assert.ok(answer.status < 300, `${method} ${path} ${as ?? ''}: ${JSON.stringify(answer.body)}`);
    if (as === undefined) return;
    const made = madeBy(answer.body);
    learnNames(as, made, learn);
    if (made['type'] === 'checkbox') checkboxes.add(made['id'] as number);
  };
  for (const given of [...shop.given, ...shop.examples.flatMap((example) => example.given)])
    await send(given);
  await addMembers(store, shop.examples, names);
  return { store, id, checkboxes, tokens: await impersonationTokens(store, shop.examples, id) };
}

/** Every text that begins with `$` becomes the id it stands for; in a path, every part. */
function resolved<T>(value: T, id: (name: string) => number): T {
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') {
      if (part.startsWith('/')) return part.replace(/\$([^/?]+)/g, (_, name: string) => String(id(name)));
      return part.startsWith('$') ? id(part.slice(1)) : part;
    }
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, walk(each)]));
  };
  return walk(value) as T;
}

/** The one thing that an answer is about. */
function madeBy(answer: object): Json {
  const data = (answer as { data?: unknown }).data ?? answer;
  return (Array.isArray(data) ? data[0] : data) as Json;
}

/** What was made, and what came with it: a product's variants and options, the values of an option or modifier. */
function learnNames(name: string, made: Json, learn: (name: string, id: number) => void): void {
  const id = (made['id'] ?? made['category_id']) as number;
  learn(name, id);
  const options = new Map<string, number>();
  for (const variant of (made['variants'] ?? []) as Json[]) {
    const values = variant['option_values'] as {
      id: number;
      label: string;
      option_id: number;
      option_display_name: string;
    }[];
    if (values.length > 0)
      learn(`${name}#${values.map(({ label }) => label).join(' ')}`, variant['id'] as number);
    // A product without options is priced by the record of its one variant.
    else learn(`${name}#`, variant['id'] as number);
    for (const value of values) {
      options.set(`${name}.${value.option_display_name}`, value.option_id);
      options.set(`${name}.${value.option_display_name}.${value.label}`, value.id);
    }
  }
  for (const [option, optionId] of options) learn(option, optionId);
  for (const { id: value, label } of (made['option_values'] ?? []) as { id: number; label: string }[])
    learn(`${name}.${label}`, value);
}

/** One customer for each group that is asked about, so that what needs a shopper has one. */
async function addMembers(
  store: StoreAccess,
  examples: readonly Example[],
  names: Map<string, number>,
): Promise<void> {
  const groups = [...new Set(questionsOf(examples).flatMap(({ ask }) => ask.group ?? []))];
  for (let at = 0; at < groups.length; at += 10) {
    const batch = groups.slice(at, at + 10);
    const answer = await rest(
      store,
      'POST',
      '/v3/customers',
      batch.map((group, place) => ({
        email: `member-${at + place}@example.com`,
        first_name: 'A',
        last_name: 'Member',
        customer_group_id: names.get(group),
      })),
    );
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    const { data } = answer.body as { data: { id: number }[] };
    batch.forEach((group, place) => names.set(memberOf(group), data[place]!.id));
  }
}

export const memberOf = (group: string): string => `a member of ${group}`;

const questionsOf = (examples: readonly Example[]): readonly Question[] =>
  examples.flatMap(({ questions }) => questions);

async function impersonationTokens(
  store: StoreAccess,
  examples: readonly Example[],
  id: (name: string) => number,
): Promise<ReadonlyMap<number, string>> {
  const tokens = new Map([[1, store.impersonation_token]]);
  const channels = new Set(questionsOf(examples).flatMap(({ ask }) => ask.channel ?? []));
  for (const channel of channels) {
    const body = { channel_id: id(channel), expires_at: 0 };
    const answer = await rest(store, 'POST', '/v3/storefront/api-token-customer-impersonation', body);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    tokens.set(id(channel), (answer.body as { data: { token: string } }).data.token);
  }
  return tokens;
}

/** An item by the ids of its product, of its variant where one is named, and of the values chosen. */
export interface ItemIds {
  readonly productId: number;
  readonly variantId: number | null;
  readonly options: readonly { readonly optionId: number; readonly valueId: number }[];
}

export const idsOf = ({ id }: OpenShop, { product, variant, options = {} }: Item): ItemIds => ({
  productId: id(product),
  variantId: variant === undefined ? null : id(`${product}#${variant}`),
  options: Object.entries(options).map(([option, value]) => ({
    optionId: id(`${product}.${option}`),
    valueId: id(`${product}.${option}.${value}`),
  })),
});
