import { amountOf } from '../../kernel/money.ts';
import type { Context } from '../../db/context.ts';
import {
  factsOfCall,
  groupById,
  placeOfCustomer,
  shopperFacts,
  shopperGroup,
  type CustomerGroup,
  type ShopperFacts,
} from '../customers/index.ts';
import { placeMatters, taxTermsFor, type TaxTerms } from '../tax/index.ts';
import { groupDiscounts, type DiscountRule, type GroupDiscounts } from './discounts.ts';
import { unknownCustomer, unknownGroup } from './errors.ts';
import { choosePriceList, type PriceListAssignment, type PriceListChoice } from './price-list.ts';
import type { Assigned } from './price-lists-in-memory.ts';

/** For whom prices are asked, where it is not the shopper of the call. A group that is named holds for any customer. */
export interface PricedFor {
  readonly customerId?: number | undefined;
  /** 0 is no group. */
  readonly groupId?: number | undefined;
}

/** Who is priced. */
export interface PricedShopper {
  /** Null for a guest, or where only a group was named. */
  readonly customer: ShopperFacts | null;
  /** The group whose prices hold. */
  readonly group: CustomerGroup | null;
}

/** Throws `pricing.unknown_customer` or `pricing.unknown_group`. */
export async function shopperFor(ctx: Context, as: PricedFor = {}): Promise<PricedShopper> {
  const { customerId, groupId } = as;
  if (customerId === undefined && groupId === undefined) {
    const [customer, group] = await Promise.all([factsOfCall(ctx), shopperGroup(ctx)]);
    return { customer, group };
  }
  const customer = customerId === undefined ? null : await shopperFacts(ctx, customerId);
  if (customerId !== undefined && !customer) throw unknownCustomer(customerId);
  const id = groupId ?? customer?.customerGroupId ?? 0;
  if (id === 0) return { customer, group: null };
  const group = await groupById(ctx, id);
  if (!group && groupId !== undefined) throw unknownGroup(groupId);
  return { customer, group };
}

/** Groups in memory are replaced when they change, never written to, so what was made of one stays true. */
const known = new WeakMap<CustomerGroup, GroupDiscounts>();

/** The discounts of a group, numbered by their place; null where it has none. */
export function discountsOf(group: CustomerGroup | null): GroupDiscounts | null {
  if (group === null || !hasDiscounts(group)) return null;
  let discounts = known.get(group);
  if (!discounts) {
    const rules = group.discountRules.flatMap((rule, place): DiscountRule[] =>
      rule.type === 'price_list' ? [] : [{ ...rule, id: place + 1, amount: amountOf(rule.amount) }],
    );
    known.set(group, (discounts = groupDiscounts(group.id, rules)));
  }
  return discounts;
}

const hasDiscounts = (group: CustomerGroup): boolean =>
  group.discountRules.some((rule) => rule.type !== 'price_list');

/** The price list for the members of a group on a channel. */
export const priceListFor = (
  assigned: Assigned,
  group: CustomerGroup | null,
  channelId: number,
): PriceListChoice =>
  choosePriceList(withOwnList(assigned, group), {
    channelId,
    groupId: group === null ? null : group.id,
    groupHasDiscounts: group !== null && hasDiscounts(group),
  });

/** The group's `price_list` rule is an assignment to the group (docs/adr/0013-price-list-choice.md). */
function withOwnList(
  { active, assignments }: Assigned,
  group: CustomerGroup | null,
): readonly PriceListAssignment[] {
  const own = group?.discountRules.find((rule) => rule.type === 'price_list');
  const isActive = own && active.get(own.priceListId);
  if (!group || !own || isActive === undefined) return assignments;
  return [
    { id: 0, priceListId: own.priceListId, channelId: null, groupId: group.id, active: isActive },
    ...assignments,
  ];
}

/** What tax the shopper's prices have; their address is read only where it decides something. */
export async function taxFor(
  ctx: Context,
  { customer, group }: PricedShopper,
  countryCode: string | undefined,
): Promise<TaxTerms> {
  const readsPlace = customer !== null && countryCode === undefined && (await placeMatters(ctx));
  const place = readsPlace ? await placeOfCustomer(ctx, customer.id) : null;
  return taxTermsFor(ctx, {
    customerId: customer?.id,
    groupId: group?.id ?? 0,
    taxCode: customer?.taxExemptCategory ?? '',
    address: place
      ? {
          countryCode: place.countryCode,
          stateCode: place.stateOrProvince,
          postalCode: place.postalCode,
        }
      : undefined,
    countryCode,
  });
}

/**
 * A name for the terms of the shopper of the call: on one channel, shoppers with the same name see the same products at
 * the same prices. Null where more decides it: the customer's tax exemption or address.
 */
export async function sharedTerms(ctx: Context): Promise<string | null> {
  const { customer, group } = await shopperFor(ctx);
  const groupId = group?.id ?? 0;
  if (customer === null) return `guest ${groupId}`;
  if (customer.taxExemptCategory.trim() !== '' || (await placeMatters(ctx))) return null;
  return `customer ${groupId}`;
}
