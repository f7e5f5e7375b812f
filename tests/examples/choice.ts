import type { Example } from './example.ts';
import {
  all,
  assign,
  category,
  customer,
  group,
  list,
  ofProduct,
  onChannel,
  product,
  records,
} from './wire.ts';

const GUIDE = 'docs/storefront/multi-storefront/guide.mdx, "Price lists"';
const LISTS = 'reference/price_lists.v3.yml, "Order of operations"';
const CHOICE = 'docs/adr/0013-price-list-choice.md';

/** Which one price list applies. Channel 1 and the channel `outlet`. */
export const choice: readonly Example[] = [
  {
    name: 'one price list: of channel and group, else of the group, else of the channel, else none',
    follows: `${GUIDE}; ${LISTS}`,
    given: [
      product('desk', { price: 14 }),
      onChannel('outlet', 'desk'),
      group('members'),
      group('others'),
      list('members here'),
      records('members here', { desk: { price: 11 } }),
      assign('members here', { group: 'members', channel: 'channel 1' }),
      list('members anywhere'),
      records('members anywhere', { desk: { price: 12 } }),
      assign('members anywhere', { group: 'members' }),
      list('everyone here'),
      records('everyone here', { desk: { price: 13 } }),
      assign('everyone here', { channel: 'channel 1' }),
    ],
    questions: [
      {
        ask: { product: 'desk', group: 'members' },
        arithmetic: ['14.00 in the catalogue; channel and group: 11.00'],
        expect: { base: 11, price: 11 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'desk', group: 'members', channel: 'outlet' },
        arithmetic: ['14.00 in the catalogue; no list of that channel and group; group: 12.00'],
        expect: { base: 12, price: 12 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'desk', group: 'others' },
        arithmetic: ['14.00 in the catalogue; no list of the group; channel: 13.00'],
        expect: { base: 13, price: 13 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'desk' },
        arithmetic: ['a guest; channel: 13.00'],
        expect: { base: 13, price: 13 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'desk', group: 'others', channel: 'outlet' },
        arithmetic: ['no list fits: 14.00'],
        expect: { base: 14, price: 14 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'desk', channel: 'outlet' },
        arithmetic: ['a guest; no list fits: 14.00'],
        expect: { base: 14, price: 14 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: "group discounts stand between the group's list and the channel's",
    follows: `${LISTS}; ${CHOICE}`,
    given: [group('savers', [all('price', '4.0000')])],
    questions: [
      {
        ask: { product: 'desk', group: 'savers' },
        arithmetic: ["14.00 in the catalogue, not the channel's list", '14.00 - 4.00 = 10.00'],
        expect: { base: 14, price: 10 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'a variant that the closest list does not have is priced by the catalogue, not by the next list',
    follows: `${LISTS}: "any prices not found fall back to the catalog price"`,
    given: [
      product('shelf', { price: 60 }),
      records('members anywhere', { shelf: { price: 50 } }),
      records('everyone here', { shelf: { price: 55 } }),
    ],
    questions: [
      {
        ask: { product: 'shelf', group: 'members' },
        arithmetic: ['the list of channel and group says nothing of it: 60.00'],
        expect: { base: 60, price: 60 },
        rules: ['product_price'],
      },
      {
        ask: { product: 'shelf', group: 'others' },
        arithmetic: ["the channel's list: 55.00"],
        expect: { base: 55, price: 55 },
        rules: ['product_price', 'price_list_price'],
      },
    ],
  },
  {
    name: 'a list that is switched off lets the next one through',
    follows: CHOICE,
    given: [
      product('crate', { price: 9 }),
      group('visitors'),
      list('closed', { active: false }),
      records('closed', { crate: { price: 5 } }),
      assign('closed', { group: 'visitors', channel: 'channel 1' }),
      list('open'),
      records('open', { crate: { price: 7 } }),
      assign('open', { group: 'visitors' }),
    ],
    questions: [
      {
        ask: { product: 'crate', group: 'visitors' },
        arithmetic: ['the closest is off, the next: 7.00'],
        expect: { base: 7, price: 7 },
        rules: ['product_price', 'price_list_price'],
      },
    ],
  },
  {
    name: "a group's price_list rule is a price list of the group on no channel",
    follows: `docs/store-operations/pricing/price-lists.mdx, "Price lists assigned to customer groups"; ${CHOICE}`,
    given: [
      product('trunk', { price: 30 }),
      list('clubbers pay'),
      records('clubbers pay', { trunk: { price: 21.5 } }),
      group('clubbers', [{ type: 'price_list', price_list_id: '$clubbers pay' }]),
      records('everyone here', { trunk: { price: 25 } }),
    ],
    questions: [
      {
        ask: { product: 'trunk', group: 'clubbers' },
        arithmetic: ['the list of the group: 21.50'],
        expect: { base: 21.5, price: 21.5 },
        rules: ['product_price', 'price_list_price'],
      },
      {
        ask: { product: 'trunk' },
        arithmetic: ['a guest; channel: 25.00'],
        expect: { base: 25, price: 25 },
        rules: ['product_price', 'price_list_price'],
      },
    ],
  },
];

const SETTINGS = 'reference/customers.v3.yml, "customer_group_settings"';

/** Whose group an unnamed shopper has. Channel 1 and the channel `stall`, each with groups of its own. */
export const groupsByChannel: readonly Example[] = [
  {
    name: "a guest's group: the channel's own, else the store's",
    follows: `${SETTINGS}, "guest_customer_group_id"`,
    given: [
      product('apple', { price: 30 }),
      onChannel('stall', 'apple'),
      group('passers-by', [ofProduct('apple', 'percent', '20.0000')]),
      group('everybody', [ofProduct('apple', 'percent', '10.0000')]),
      {
        method: 'PUT',
        path: '/v3/customers/settings',
        body: { customer_group_settings: { guest_customer_group_id: '$everybody' } },
      },
      {
        method: 'PUT',
        path: '/v3/customers/settings/channels/$stall',
        body: { customer_group_settings: { guest_customer_group_id: '$passers-by' } },
      },
    ],
    questions: [
      {
        ask: { product: 'apple' },
        arithmetic: ['entered: 30.00', "the store's guests: 30.00 - 30.00 * 10% = 27.00"],
        expect: { base: 30, price: 27 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'apple', channel: 'stall' },
        arithmetic: ['entered: 30.00', "the channel's guests: 30.00 - 30.00 * 20% = 24.00"],
        expect: { base: 30, price: 24 },
        rules: ['product_price', 'group_discount'],
      },
    ],
  },
  {
    name: 'a new customer without a group gets the default one of their channel',
    follows: `${SETTINGS}, "default_customer_group_id"`,
    given: [
      product('pear', { price: 40 }),
      onChannel('stall', 'pear'),
      group('newcomers', [ofProduct('pear', 'price', '3.0000')]),
      group('regulars', [ofProduct('pear', 'percent', '50.0000')]),
      {
        method: 'PUT',
        path: '/v3/customers/settings',
        body: { customer_group_settings: { default_customer_group_id: '$newcomers' } },
      },
      {
        method: 'PUT',
        path: '/v3/customers/settings/channels/$stall',
        body: { customer_group_settings: { default_customer_group_id: '$regulars' } },
      },
      customer('ann', {}),
      customer('bob', { origin_channel_id: '$stall' }),
      customer('cleo', { customer_group_id: 0 }),
    ],
    questions: [
      {
        ask: { product: 'pear', customer: 'ann' },
        arithmetic: ['entered: 40.00', "the store's default group: 40.00 - 3.00 = 37.00"],
        expect: { base: 40, price: 37 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'pear', customer: 'bob', channel: 'stall' },
        arithmetic: ['entered: 40.00', "the channel's default group: 40.00 - 40.00 * 50% = 20.00"],
        expect: { base: 40, price: 20 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'pear', customer: 'cleo' },
        arithmetic: ['in no group, on purpose: 40.00'],
        expect: { base: 40, price: 40 },
        rules: ['product_price'],
      },
    ],
  },
  {
    name: 'a group sees the products of its categories alone',
    follows: 'reference/customers.v2.yml, "category_access"; docs/adr/0032-what-may-be-put-into-a-cart.md',
    given: [
      category('games'),
      category('tools'),
      product('robot', { price: 25, categories: ['$games'] }),
      product('saw', { price: 35, categories: ['$tools'] }),
      group('juniors', [all('percent', '20.0000')], {
        category_access: { type: 'specific', categories: ['$games'] },
      }),
      group('nobodies', [], { category_access: { type: 'none' } }),
    ],
    questions: [
      {
        ask: { product: 'robot', group: 'juniors' },
        arithmetic: ['entered: 25.00', '25.00 - 25.00 * 20% = 20.00'],
        expect: { base: 25, price: 20 },
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'saw', group: 'juniors' },
        arithmetic: ['not theirs to see; what it would cost: 35.00 - 35.00 * 20% = 28.00'],
        expect: { base: 35, price: 28 },
        hidden: true,
        rules: ['product_price', 'group_discount'],
      },
      {
        ask: { product: 'robot', group: 'nobodies' },
        arithmetic: ['not theirs to see; what it would cost: 25.00'],
        expect: { base: 25, price: 25 },
        hidden: true,
        rules: ['product_price'],
      },
    ],
  },
];
