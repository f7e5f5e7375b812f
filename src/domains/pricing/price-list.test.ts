import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { choosePriceList, type PriceListAssignment } from './price-list.ts';

const assignment = (
  id: number,
  channelId: number | null,
  groupId: number | null,
  active = true,
): PriceListAssignment => ({
  id,
  priceListId: id * 10,
  channelId,
  groupId,
  active,
});
const closest = assignment(1, 1, 2);
const ofGroup = assignment(2, null, 2);
const ofChannel = assignment(3, 1, null);
const shopper = { channelId: 1, groupId: 2, groupHasDiscounts: false };

describe('the price list of a shopper', () => {
  const chosen = (assignments: PriceListAssignment[], who = shopper) =>
    choosePriceList(assignments, who).assignment?.priceListId ?? null;

  test('of the group on the channel, else of the group, else of the channel, else none', () => {
    assert.equal(chosen([ofChannel, ofGroup, closest]), 10);
    assert.equal(chosen([ofChannel, ofGroup]), 20);
    assert.equal(chosen([ofChannel, assignment(9, null, 2)]), 90); // made later, and still closer
    assert.equal(chosen([ofChannel]), 30);
    assert.equal(chosen([]), null);
  });
  test('not of another channel or group, nor of a group for a guest without one', () => {
    assert.equal(
      chosen([assignment(4, 2, 2), assignment(5, 1, 3), assignment(6, 2, null), assignment(7, null, 3)]),
      null,
    );
    const guest: Parameters<typeof choosePriceList>[1] = {
      channelId: 1,
      groupId: null,
      groupHasDiscounts: false,
    };
    assert.equal(choosePriceList([closest, ofGroup, ofChannel], guest).assignment, ofChannel);
  });
  test('not one assigned to neither', () => {
    assert.equal(chosen([assignment(8, null, null)]), null);
  });
  test('not one that is switched off', () => {
    assert.equal(chosen([assignment(1, 1, 2, false), ofChannel]), 30);
  });
  test('the discounts of a group keep the price list of the channel away, and only that', () => {
    const withDiscounts = { ...shopper, groupHasDiscounts: true };
    assert.equal(chosen([ofChannel], withDiscounts), null);
    assert.equal(chosen([ofGroup, ofChannel], withDiscounts), 20);
  });
  test('says what it passed over, and why, in the order in which it looked', () => {
    assert.deepEqual(choosePriceList([ofChannel, assignment(1, 1, 2, false), ofGroup], shopper).passedOver, [
      { priceListId: 10, reason: 'the price list is switched off' },
      { priceListId: 30, reason: 'price list 20 is assigned more closely' },
    ]);
    assert.deepEqual(choosePriceList([ofChannel], { ...shopper, groupHasDiscounts: true }).passedOver, [
      { priceListId: 30, reason: "the discounts of the customer group replace the channel's price list" },
    ]);
  });
});
