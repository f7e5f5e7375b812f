import type { StoreAccess, StoreSeed } from '../../src/seeds/index.ts';
import type { TestServer } from './server.ts';

const PASSWORD = 'open sesame 1';

const seed: StoreSeed = {
  name: 'Cart store',
  customer_groups: [{ name: 'VIP', discount_rules: [{ method: 'percent', amount: '10' }] }],
  products: [
    { name: 'Mug', sku: 'MUG', price: '10' },
    {
      name: 'Shirt',
      sku: 'SHIRT',
      price: '20',
      variants: [
        { sku: 'SHIRT-S', options: { Size: 'S' } },
        { sku: 'SHIRT-M', price: '22', options: { Size: 'M' } },
      ],
      bulk_pricing: [{ min: 3, method: 'percent', amount: '10' }],
    },
  ],
  customers: [
    {
      email: 'vip@example.com',
      password: PASSWORD,
      first_name: 'V',
      last_name: 'Ip',
      customer_group: 'VIP',
    },
    { email: 'plain@example.com', password: PASSWORD, first_name: 'P', last_name: 'Lain' },
  ],
};

/** A store with a mug at 10, a shirt in S (20) and M (22), and two customers, of whom one pays 10 % less. */
export interface CartStore {
  readonly access: StoreAccess;
  readonly mug: number;
  readonly shirt: { readonly id: number; readonly s: number; readonly m: number };
  readonly vip: StoreAccess['customers'][number];
  readonly plain: StoreAccess['customers'][number];
}

export async function cartStore(server: TestServer): Promise<CartStore> {
  const access = await server.store({ seed });
  const product = (name: string) => access.products.find((each) => each.name === name)!;
  const customer = (email: string) => access.customers.find((each) => each.email === email)!;
  const [s, m] = product('Shirt').variant_ids;
  return {
    access,
    mug: product('Mug').id,
    shirt: { id: product('Shirt').id, s: s!, m: m! },
    vip: { ...customer('vip@example.com'), password: PASSWORD },
    plain: { ...customer('plain@example.com'), password: PASSWORD },
  };
}
