import type { Ask } from './example.ts';
import { memberOf, type OpenShop } from './shop.ts';

/** As entered, tax exclusive, tax inclusive; null where a surface does not say how it was entered. */
export type Amounts = readonly [entered: number | null, exclusive: number, inclusive: number];

/** What a surface answered, in one shape for all of them. */
export interface Answered {
  readonly base: Amounts;
  readonly sale: Amounts | null;
  readonly price: Amounts;
  readonly retail: Amounts | null;
  readonly map: Amounts | null;
  readonly saved: Amounts | null;
  readonly range: readonly [Amounts, Amounts];
  readonly retailRange: readonly [Amounts, Amounts] | null;
  readonly tiers: readonly {
    readonly min: number;
    readonly max: number | null;
    readonly type: string;
    readonly amount: Amounts;
  }[];
}

/** Whose prices are asked for: nothing names a guest. */
export interface Who {
  readonly customer_group_id?: number;
  readonly customer_id?: number;
}

/** A group is asked about as such, and by one of its members; a customer and a guest in one way. */
export const waysToAsk = ({ id }: OpenShop, { group, customer }: Ask): readonly Who[] => {
  if (customer !== undefined) return [{ customer_id: id(customer) }];
  if (group !== undefined) return [{ customer_group_id: id(group) }, { customer_id: id(memberOf(group)) }];
  return [{}];
};

export const customerOf = (shop: OpenShop, { group, customer }: Ask): number | null =>
  customer !== undefined ? shop.id(customer) : group !== undefined ? shop.id(memberOf(group)) : null;

/** The currency as it is named to a surface that has one by itself. */
export const named = ({ currency, unnamed }: Ask): string | undefined => (unnamed ? undefined : currency);

export const channelOf = ({ id }: OpenShop, { channel = 'channel 1' }: Ask): number => id(channel);
