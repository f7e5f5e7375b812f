import { catalogue } from './catalogue.ts';
import { choice, groupsByChannel } from './choice.ts';
import type { Shop } from './example.ts';
import { currencies } from './currencies.ts';
import { everything } from './everything.ts';
import { guide } from './guide.ts';
import { groupDiscounts } from './group-discounts.ts';
import { modifiers } from './modifiers.ts';
import { priceLists } from './price-lists.ts';
import { productBulk } from './product-bulk.ts';
import { taxExclusive } from './tax-added.ts';
import { taxInclusive, taxInclusiveEverywhere, taxOfGuests } from './tax-included.ts';
import {
  assign,
  channel,
  defaultZoneShowsTax,
  currency,
  letsEveryoneIn,
  list,
  taxClass,
  taxRate,
  taxSettings,
  taxZone,
} from './wire.ts';

/** The whole table. */
export const shops: readonly Shop[] = [
  {
    name: 'Without taxes',
    given: [list('everyone'), assign('everyone', { channel: 'channel 1' })],
    examples: [...catalogue, ...groupDiscounts, ...priceLists, ...productBulk],
  },
  {
    name: 'The guide',
    given: [taxRate('Sales tax', 'default zone', 1, { standard: 10 })],
    examples: guide,
  },
  { name: 'Modifiers', given: [], examples: modifiers },
  {
    name: 'Currencies',
    given: [
      channel('europe'),
      currency('EUR', { name: 'Euro', token: '€', currency_exchange_rate: '0.90', is_transactional: true }),
      currency('JPY', {
        name: 'Yen',
        token: '¥',
        currency_exchange_rate: '150',
        decimal_places: 0,
        is_transactional: true,
      }),
      currency('KWD', {
        name: 'Kuwaiti dinar',
        token: 'KD',
        currency_exchange_rate: '0.31',
        decimal_places: 3,
        is_transactional: true,
      }),
      currency('CAD', { name: 'Canadian dollar', token: 'C$', currency_exchange_rate: '1.25' }),
    ],
    examples: currencies,
  },
  {
    name: 'Prices entered without tax',
    given: [
      currency('EUR', { name: 'Euro', token: '€', currency_exchange_rate: '0.90', is_transactional: true }),
      currency('CAD', { name: 'Canadian dollar', token: 'C$', currency_exchange_rate: '1.25' }),
      taxClass('food'),
      taxZone('Germany', [{ country_code: 'DE' }]),
      taxZone('California', [{ country_code: 'US', subdivision_codes: ['CA'] }]),
      taxZone('Quebec', [{ country_code: 'CA', subdivision_codes: ['QC'] }]),
      taxRate('Sales tax', 'default zone', 1, { standard: 10, food: 4 }),
      taxRate('VAT', 'Germany', 1, { standard: 19, food: 7 }),
      taxRate('State tax', 'California', 1, { standard: 6 }),
      taxRate('District tax', 'California', 1, { standard: 1.25 }),
      taxRate('GST', 'Quebec', 1, { standard: 5 }),
      taxRate('QST', 'Quebec', 2, { standard: 9.975 }),
    ],
    examples: [...taxExclusive, ...everything],
  },
  {
    name: 'Prices entered with tax',
    given: [
      defaultZoneShowsTax,
      taxZone('Germany', [{ country_code: 'DE' }], { show_inclusive: true }),
      taxRate('VAT', 'default zone', 1, { standard: 10 }),
      taxRate('VAT of Germany', 'Germany', 1, { standard: 20 }),
      taxSettings({ tax_entered_with_prices: true, should_subtract_store_tax: true }),
    ],
    showsTax: true,
    examples: taxInclusive,
  },
  {
    name: 'Prices entered with tax, the same everywhere',
    given: [
      defaultZoneShowsTax,
      taxZone('Germany', [{ country_code: 'DE' }], { show_inclusive: true }),
      taxRate('VAT', 'default zone', 1, { standard: 10 }),
      taxRate('VAT of Germany', 'Germany', 1, { standard: 20 }),
      taxSettings({ tax_entered_with_prices: true, should_subtract_store_tax: false }),
    ],
    showsTax: true,
    examples: taxInclusiveEverywhere,
  },
  {
    name: 'Guests of another tax zone',
    given: [
      taxZone('Germany', [{ country_code: 'DE' }]),
      taxRate('VAT', 'default zone', 1, { standard: 10 }),
      taxRate('VAT of Germany', 'Germany', 1, { standard: 20 }),
      taxSettings({
        should_use_geolocation_to_determine_guest_shopper_tax_zone: false,
        guest_shopper_tax_zone_id: '$Germany',
      }),
    ],
    examples: taxOfGuests,
  },
  { name: 'Two channels', given: [channel('outlet'), letsEveryoneIn('outlet')], examples: choice },
  { name: 'Groups by channel', given: [channel('stall')], examples: groupsByChannel },
];
