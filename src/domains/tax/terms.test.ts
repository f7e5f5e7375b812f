import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { amountOf } from '../../kernel/money.ts';
import { DEFAULT_SETTINGS, type TaxSettings } from './settings.ts';
import { storeTax } from './tax-in-memory.ts';
import { placed, termsFor, type TaxedShopper } from './terms.ts';
import { DEFAULT_ZONE, type TaxZone } from './zone.ts';
import type { ZoneRate } from './rate.ts';

const at = new Date(0);
const taxClass = (id: number) => ({ id, name: `Class ${id}`, createdAt: at, updatedAt: at });
const zone = (id: number, more: Partial<TaxZone> = {}): TaxZone => ({
  id,
  name: `Zone ${id}`,
  enabled: true,
  display: { showInclusive: false, showBothOnDetailView: false, showBothOnListView: false },
  locations: [],
  customerGroupIds: [],
  ...more,
});
const place = (countryCode: string, subdivisionCodes: string[] = [], postalCodes: string[] = []) => ({
  countryCode,
  subdivisionCodes,
  postalCodes,
});
const rate = (
  id: number,
  zoneId: number,
  percents: Record<number, string>,
  more: Partial<ZoneRate> = {},
) => ({
  id,
  zoneId,
  name: `Rate ${id}`,
  enabled: true,
  priority: 1,
  classRates: Object.entries(percents).map(([classId, percent]) => ({
    taxClassId: Number(classId),
    percent: amountOf(percent),
  })),
  ...more,
});
const store = (zones: TaxZone[], rates: ZoneRate[] = [], settings: Partial<TaxSettings> = {}) =>
  storeTax({
    settings: { ...DEFAULT_SETTINGS, ...settings },
    classes: [0, 1, 2, 3].map(taxClass),
    zones: [zone(DEFAULT_ZONE), ...zones],
    rates,
  });
const guest: TaxedShopper = { groupId: 0, taxCode: '' };

describe('the zone of a shopper (docs/adr/0044-tax-zone-of-a-shopper.md)', () => {
  const shop = store([
    zone(2, { locations: [place('AU')] }),
    zone(3, { locations: [place('AU', ['NSW', 'VIC'])] }),
    zone(4, { locations: [place('AU', [], ['2000', '2010'])] }),
    zone(5, { locations: [place('AU', ['NSW'])], customerGroupIds: [7] }),
    zone(6, { locations: [place('DE')], enabled: false }),
    zone(7, { locations: [place('FR')], customerGroupIds: [0] }),
    zone(8, { locations: [place('NZ')], customerGroupIds: [9] }),
  ]);
  const zoneIdOf = (who: Partial<TaxedShopper>) => termsFor(shop, { ...guest, ...who }).zone?.id;
  const living = (countryCode: string, stateCode = '', postalCode = '', groupId = 0) =>
    zoneIdOf({ customerId: 1, groupId, address: { countryCode, stateCode, postalCode } });

  test('the most precise location that covers the address', () => {
    assert.equal(living('AU', 'QLD', '4000'), 2);
    assert.equal(living('AU', 'NSW', '2050'), 3);
    assert.equal(living('AU', 'vic'), 3);
    assert.equal(living('AU', 'NSW', '2010'), 4);
    assert.equal(living('au', 'QLD', ' 20-10 '), 4);
  });
  test('of equals the one for the customer’s group', () => {
    assert.equal(living('AU', 'NSW', '', 7), 5);
    assert.equal(living('AU', 'NSW', '', 8), 3);
    assert.equal(living('FR', '', '', 0), 7);
    assert.equal(living('FR', '', '', 8), 1);
  });
  test('no zone, or one that is not enabled: the default zone', () => {
    assert.equal(living('US'), 1);
    assert.equal(living('DE'), 1);
  });
  test('the country asked for holds before the address, and only the country is known then', () => {
    const address = { countryCode: 'AU', stateCode: 'NSW', postalCode: '2000' };
    assert.equal(zoneIdOf({ address, countryCode: 'FR' }), 7);
    assert.equal(zoneIdOf({ address, countryCode: 'AU' }), 2);
    assert.equal(zoneIdOf({ countryCode: 'ZZ' }), 1);
  });
  test('without an address: the zone that names the group, else the one for guests', () => {
    assert.equal(zoneIdOf({ customerId: 1, groupId: 9 }), 8);
    assert.equal(zoneIdOf({ customerId: 1, groupId: 3 }), 1);
    assert.equal(zoneIdOf({}), 1);
    const guests = store([zone(2, { locations: [place('AU')] })], [], { guestZoneId: 2 });
    assert.equal(termsFor(guests, guest).zone?.id, 2);
    const closed = store([zone(2, { locations: [place('AU')], enabled: false })], [], { guestZoneId: 2 });
    assert.equal(termsFor(closed, guest).zone?.id, 1);
  });
  test('the name of a state is as good as its code', async () => {
    const state = async (stateCode: string) =>
      (await placed(shop, { countryCode: 'AU', stateCode })).stateCode;
    assert.equal(await state('New South Wales'), 'NSW');
    assert.equal(await state(' victoria '), 'VIC');
    assert.equal(await state('qld'), 'QLD');
    assert.equal(await state('Atlantis'), 'ATLANTIS');
    const canada = store([zone(2, { locations: [place('CA', ['QC'])] })]);
    assert.equal((await placed(canada, { countryCode: 'ca', stateCode: 'Québec' })).stateCode, 'QC');
  });
});

describe('the rates of a shopper', () => {
  const shop = store(
    [zone(2, { locations: [place('AU')] })],
    [
      rate(1, 1, { 0: '5', 1: '0' }),
      rate(2, 2, { 0: '10', 2: '3' }, { priority: 2 }),
      rate(3, 2, { 0: '1' }),
      rate(4, 2, { 0: '9' }, { enabled: false }),
    ],
  );
  const terms = termsFor(shop, { ...guest, countryCode: 'AU' });
  const idsOf = (classId: number) => terms.ratesOf(classId).map(({ id }) => id);

  test('are those of the zone and the class, by priority', () => {
    assert.deepEqual(idsOf(0), [3, 2]);
    assert.deepEqual(idsOf(2), [2]);
    assert.deepEqual(idsOf(3), []);
    assert.deepEqual(termsFor(shop, guest).ratesOf(1), [], 'a rate of zero is none');
  });
  test('of a class that is gone are those of the default class', () => {
    assert.deepEqual(idsOf(99), [3, 2]);
  });
  test('are the same array each time', () => {
    assert.equal(terms.ratesOf(0), termsFor(shop, { ...guest, countryCode: 'AU' }).ratesOf(0));
  });
  test('are none for a customer with a tax code, and the terms say so', () => {
    const exempt = termsFor(shop, { ...guest, countryCode: 'AU', taxCode: ' G ' });
    assert.deepEqual(exempt.ratesOf(0), []);
    assert.equal(exempt.why, 'the customer is exempt by the tax code G');
    assert.deepEqual(exempt.zone, { id: 2, name: 'Zone 2' });
    assert.deepEqual(
      exempt.storeRatesOf?.(0).map(({ id }) => id),
      [1],
      'entered prices have the store’s tax in them still',
    );
  });
  test('the store’s own are subtracted only where the settings say so', () => {
    assert.deepEqual(
      terms.storeRatesOf?.(0).map(({ id }) => id),
      [1],
    );
    const keeps = store([], [], { subtractsStoreTax: false });
    assert.equal(termsFor(keeps, guest).storeRatesOf, undefined);
  });
});
