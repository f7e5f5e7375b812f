import type { components } from '../contract.generated.ts';

type WireAccess = components['schemas']['StoreAccess'];
type WireProduct = WireAccess['products'][number];

/** Everything a script needs to use a store: the shape of demo.json. */
export type Access = Omit<WireAccess, 'customers' | 'products'> & {
  readonly customers: readonly WireAccess['customers'][number][];
  readonly products: readonly (Omit<WireProduct, 'variant_ids'> & {
    readonly variant_ids: readonly number[];
  })[];
};

/** A store to make. `seed` may be a name or a seed that came from outside and is not checked yet. */
export interface StoreOrder {
  readonly name?: string;
  readonly seed?: unknown;
}

/** The clock that `--test-clock` gives. Times are in milliseconds since the epoch. */
export interface MovableClock {
  now(): number;
  readonly stopped: boolean;
  set(at: number): void;
  advance(milliseconds: number): void;
  release(): void;
}

/** What an operator may have done. Made in app.ts, since it is about stores as a whole and not about one of them. */
export interface OperatorContext {
  listStores(): Promise<
    readonly {
      readonly hash: string;
      readonly name: string;
      readonly isDefault: boolean;
      readonly createdAt: Date;
    }[]
  >;
  /** Throws `seeds.invalid` and whatever the seed's contents run into. */
  createStore(order: StoreOrder): Promise<Access>;
  /** Throws `stores.not_found` or `stores.default_stays`. */
  deleteStore(hash: string): Promise<void>;
  /** Throws `stores.not_found` or `seeds.not_seeded`. */
  resetStore(hash: string): Promise<Access>;
  /** null: the server was started without `--test-clock`. */
  readonly clock: MovableClock | null;
}
