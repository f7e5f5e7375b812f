import assert from 'node:assert/strict';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { rest, type RestAnswer } from './clients.ts';

export type Row = Record<string, never> & { id: number; name: string; sku: string };

export const answered =
  (status: number) =>
  ({ status: actual, body }: RestAnswer): void =>
    assert.equal(actual, status, JSON.stringify(body));

export const dataOf = (answer: RestAnswer): Row => {
  answered(200)(answer);
  return (answer.body as { data: Row }).data;
};

export const rowsOf = (answer: RestAnswer): Row[] => dataOf(answer) as unknown as Row[];

export const PRODUCTS = '/v3/catalog/products';

export const mug = { name: 'Mug', type: 'physical', weight: 1.5, price: 10.99, sku: 'MUG' };
export const tee = {
  name: 'Tee',
  type: 'physical',
  weight: 0,
  price: 10,
  variants: [
    { sku: 'TEE-S', option_values: [{ option_display_name: 'Size', label: 'S' }] },
    { sku: 'TEE-M', price: 12.5, option_values: [{ option_display_name: 'Size', label: 'M' }] },
  ],
};

export const createProduct = async (store: StoreAccess, body: object): Promise<Row> =>
  dataOf(await rest(store, 'POST', PRODUCTS, body));
