import assert from 'node:assert/strict';
import { rest, type RestAnswer } from './clients.ts';
import type { TestServer } from './server.ts';

export type Row = Record<string, unknown> & { id: number };
interface Meta {
  pagination?: Record<string, unknown>;
  cursor_pagination?: {
    start_cursor: string | null;
    end_cursor: string | null;
    links: Record<string, string>;
  };
}

export const dataOf = <T = Row[]>({ status, body }: RestAnswer): T => {
  assert.equal(status, 200, JSON.stringify(body));
  return (body as { data: T }).data;
};
export const metaOf = ({ body }: RestAnswer): Meta => (body as { meta: Meta }).meta;

/** The refusal's status and what is wrong with which field. */
export const refusal = ({ status, body }: RestAnswer) => ({
  status,
  errors: (body as { errors: object }).errors,
});

export const LISTS = '/v3/pricelists';
export const NOW = '2026-01-15T12:00:00Z';

/** A store with a shirt in two sizes (SHIRT-S, SHIRT-M), a cap (CAP) and a price list. */
export async function priceListShop(server: TestServer) {
  server.clock.set(Date.parse(NOW));
  const store = await server.store({
    seed: {
      name: 'Test',
      products: [
        {
          name: 'Shirt',
          sku: 'SHIRT',
          price: '20.00',
          variants: [
            { sku: 'SHIRT-S', options: { Size: 'S' } },
            { sku: 'SHIRT-M', options: { Size: 'M' } },
          ],
        },
        { name: 'Cap', sku: 'CAP', price: '5.00' },
      ],
    },
  });
  const bySku = (sku: string) => store.products.find((product) => product.sku === sku)!;
  const shirt = bySku('SHIRT');
  const [small, medium] = shirt.variant_ids;
  const { id } = dataOf<Row>(await rest(store, 'POST', LISTS, { name: 'Wholesale' }));
  return {
    store,
    list: `${LISTS}/${id}`,
    listId: id,
    shirt: shirt.id,
    small: small!,
    medium: medium!,
    cap: bySku('CAP').id,
  };
}
