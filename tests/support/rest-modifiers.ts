import assert from 'node:assert/strict';
import { before } from 'node:test';
import { rest, type RestAnswer } from './clients.ts';
import { suiteStore } from './suite.ts';

export interface Value {
  readonly id: number;
  readonly label: string;
  readonly is_default: boolean;
  readonly value_data: object | null;
  readonly adjusters: Readonly<Record<string, unknown>>;
}

export interface Modifier {
  readonly id: number;
  readonly type: string;
  readonly config: object;
  readonly option_values: readonly Value[];
}

export const answered =
  (status: number) =>
  ({ status: actual, body }: RestAnswer): void =>
    assert.equal(actual, status, JSON.stringify(body));

export function dataOf<T = Modifier>(answer: RestAnswer): T {
  answered(200)(answer);
  return (answer.body as { data: T }).data;
}

/** The fields that were found wrong; the status is checked on the way. */
export function wrong(answer: RestAnswer, status = 422): string[] {
  answered(status)(answer);
  return Object.keys((answer.body as { errors: object }).errors);
}

export const NO_ADJUSTERS = {
  price: {},
  weight: {},
  image_url: '',
  purchasing_disabled: { status: false, message: '' },
};

/** A store with a mug, whose modifiers are made and read over REST, and tea to pick. For use inside a suite. */
export function modifiersOfMug() {
  const { store } = suiteStore({
    wish: {
      seed: {
        name: 'M',
        products: [
          { name: 'Mug', sku: 'MUG', price: '10' },
          { name: 'Tea', sku: 'TEA', price: '3.5' },
        ],
      },
    },
  });
  /** The ids of the two, once the suite has begun. */
  const ids = { mug: 0, tea: 0 };
  before(() => {
    [ids.mug, ids.tea] = store.products.map(({ id }) => id) as [number, number];
  });
  let made = 0;
  const at = (path = '') => `/v3/catalog/products/${ids.mug}/modifiers${path}`;
  const send = (method: string, path = '', body?: unknown) => rest(store, method, at(path), body);
  /** A body with a name that no other has. */
  const body = (type: string, more: object = {}) => ({
    display_name: `${type} ${++made}`,
    type,
    required: false,
    ...more,
  });
  const create = async (type: string, more: object = {}) => dataOf(await send('POST', '', body(type, more)));
  const read = async (id: number) => dataOf(await send('GET', `/${id}`));
  const all = async () => dataOf<Modifier[]>(await send('GET', '?limit=250'));
  return { store, ids, at, send, body, create, read, all };
}
