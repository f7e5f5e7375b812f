import { newName } from '../kernel/ids.ts';
import type { StoreSeed } from './seed.ts';

/** A password that a person can type: words would be nicer, but these are made anew for each data folder. */
const password = (): string => `${newName(4)}-${newName(4)}-7`;

/** The shop that `npm start` shows: small enough to read, with every way that a price can differ. */
export const demoSeed = (): StoreSeed => ({
  name: 'Alder & Ash',
  site: 'http://localhost:3000',
  categories: [
    { name: 'Kitchen' },
    { name: 'Knives', parent: 'Kitchen' },
    { name: 'Workshop' },
    { name: 'Trade only' },
  ],
  brands: [{ name: 'Alder' }, { name: 'Ash' }],
  customer_groups: [
    {
      name: 'Retail club',
      categories: ['Kitchen', 'Knives', 'Workshop'],
      discount_rules: [{ method: 'percent', amount: '10' }],
    },
    { name: 'Trade' },
  ],
  products: [
    {
      name: 'Oak Cutting Board',
      sku: 'BOARD',
      price: '48.00',
      retail_price: '60.00',
      brand: 'Ash',
      categories: ['Kitchen'],
      description: '<p>End-grain oak, oiled by hand.</p>',
      variants: [
        { sku: 'BOARD-S', options: { Size: 'Small' } },
        { sku: 'BOARD-M', options: { Size: 'Medium' }, price: '62.00' },
        { sku: 'BOARD-L', options: { Size: 'Large' }, price: '78.00' },
      ],
    },
    {
      name: "Cook's Knife",
      sku: 'KNIFE',
      price: '125.00',
      sale_price: '109.00',
      brand: 'Alder',
      categories: ['Knives'],
      description: '<p>Carbon steel, 21 cm.</p>',
    },
    {
      name: 'Linen Apron',
      sku: 'APRON',
      price: '34.50',
      categories: ['Kitchen', 'Workshop'],
      description: '<p>Heavy linen with two pockets.</p>',
      bulk_pricing: [
        { min: 5, max: 9, method: 'percent', amount: '5' },
        { min: 10, method: 'percent', amount: '12' },
      ],
    },
    {
      name: 'Bench Plane',
      sku: 'PLANE',
      price: '210.00',
      brand: 'Alder',
      categories: ['Workshop'],
      description: '<p>Number 4, with a ductile iron body.</p>',
    },
    {
      name: 'Workshop Starter Pallet',
      sku: 'PALLET',
      price: '1900.00',
      categories: ['Trade only'],
      description: '<p>Twenty of everything on this page.</p>',
    },
  ],
  price_lists: [
    {
      name: 'Trade prices',
      customer_group: 'Trade',
      records: [
        { sku: 'BOARD-S', price: '36.00' },
        { sku: 'BOARD-M', price: '46.50' },
        { sku: 'BOARD-L', price: '58.50' },
        { sku: 'KNIFE', price: '89.00' },
        { sku: 'PLANE', price: '165.00', sale_price: '159.00' },
      ],
    },
  ],
  form_fields: [
    {
      form: 'customer',
      type: 'checkboxes',
      name: 'Interests',
      options: ['Cooking', 'Woodwork', 'Gardening'],
    },
    { form: 'address', type: 'text', name: 'Delivery note' },
  ],
  customers: [
    {
      email: 'jane@example.com',
      password: password(),
      first_name: 'Jane',
      last_name: 'Doe',
      customer_group: 'Retail club',
      form_fields: { Interests: ['Cooking'] },
      addresses: [
        {
          address1: '12 Mill Lane',
          city: 'Austin',
          state_or_province: 'Texas',
          postal_code: '78704',
          country_code: 'US',
          form_fields: { 'Delivery note': 'Ring twice' },
        },
      ],
    },
    {
      email: 'tomas@example.com',
      password: password(),
      first_name: 'Tomás',
      last_name: 'Weber',
      company: 'Weber Joinery',
      customer_group: 'Trade',
    },
    { email: 'sam@example.com', password: password(), first_name: 'Sam', last_name: 'Okafor' },
  ],
});
