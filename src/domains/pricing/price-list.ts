import { type Amount } from '../../kernel/money.ts';
import { type BulkTier } from './bulk.ts';
import { type EnteredPrices } from './product.ts';

/**
 * What a price list says of one variant, in the currency of the quote. It replaces all entered prices of the variant and
 * its product: what is null here is not set, whatever the catalogue says (`reference/price_lists.v3.yml`, "PriceRecord Base").
 */
export interface PriceListRecord extends EnteredPrices {
  readonly priceListId: number;
  readonly variantId: number;
  readonly price: Amount;
  readonly bulkTiers: readonly BulkTier[];
}

/** A price list for a channel, a customer group, or a group on a channel. The wire's 0 is null here: any. */
export interface PriceListAssignment {
  readonly id: number;
  readonly priceListId: number;
  readonly channelId: number | null;
  readonly groupId: number | null;
  /** Whether the price list is switched on. */
  readonly active: boolean;
}

export interface PriceListShopper {
  readonly channelId: number;
  readonly groupId: number | null;
  /** The group has discount rules, so that the price list of the channel is not for its members. */
  readonly groupHasDiscounts: boolean;
}

/** Why an assignment that fits the shopper was not chosen. */
export interface PassedOver {
  readonly priceListId: number;
  readonly reason: string;
}

export interface PriceListChoice {
  /** Null: catalogue prices. */
  readonly assignment: PriceListAssignment | null;
  readonly passedOver: readonly PassedOver[];
}

/**
 * The one price list that applies to a shopper: of their group on this channel, else of their group on no channel in
 * particular, else of the channel, and that only where their group has no discounts of its own
 * (`reference/price_lists.v3.yml`, "Order of operations"; `docs/storefront/multi-storefront/guide.mdx`, "Price lists").
 * A group's `price_list` discount rule is an assignment of the second kind. docs/adr/0013-price-list-choice.md.
 */
export function choosePriceList(
  assignments: readonly PriceListAssignment[],
  shopper: PriceListShopper,
): PriceListChoice {
  const fitting = assignments
    .filter((assignment) => rank(assignment, shopper) > 0)
    .sort((a, b) => rank(b, shopper) - rank(a, shopper) || a.id - b.id);
  let chosen: PriceListAssignment | null = null;
  const passedOver: PassedOver[] = [];
  for (const assignment of fitting) {
    const reason = !assignment.active
      ? 'the price list is switched off'
      : chosen !== null
        ? `price list ${chosen.priceListId} is assigned more closely`
        : assignment.groupId === null && shopper.groupHasDiscounts
          ? "the discounts of the customer group replace the channel's price list"
          : null;
    if (reason === null) chosen = assignment;
    else passedOver.push({ priceListId: assignment.priceListId, reason });
  }
  return { assignment: chosen, passedOver };
}

/** How closely an assignment fits: 3 group and channel, 2 group, 1 channel, 0 not at all. */
function rank({ channelId, groupId }: PriceListAssignment, shopper: PriceListShopper): number {
  if (channelId !== null && channelId !== shopper.channelId) return 0;
  if (groupId !== null && groupId !== shopper.groupId) return 0;
  return (groupId === null ? 0 : 2) + (channelId === null ? 0 : 1);
}
