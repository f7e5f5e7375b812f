import {
  createBrand,
  createCategories,
  createProducts,
  type NewProduct,
  type Product,
} from '../domains/catalog/index.ts';
import { createChannel, createSite } from '../domains/channels/index.ts';
import { assignCurrencies, createCurrency, createDefaultCurrency } from '../domains/currencies/index.ts';
import {
  createCustomers,
  createGroup,
  updateAccountSettings,
  type DiscountRule,
} from '../domains/customers/index.ts';
import { createFormField, type SaidForm } from '../domains/forms/index.ts';
import { complete, createAssignments, createPriceList, upsertRecords } from '../domains/pricing/index.ts';
import { DEFAULT_CURRENCY, storeOf } from '../domains/stores/index.ts';
import type { Context } from '../db/context.ts';
import { amountOf } from '../kernel/money.ts';
import { idOf } from './id-of.ts';
import type {
  AccountsSeed,
  CustomerSeed,
  DiscountSeed,
  FormValuesSeed,
  ProductSeed,
  StoreSeed,
} from './seed.ts';
import { addTaxClasses, addTaxZones } from './tax.ts';

/** Names and SKUs of a seed to the ids they were given. */
interface Ids {
  readonly categories: Map<string, number>;
  readonly brands: Map<string, number>;
  readonly groups: Map<string, number>;
  readonly taxClasses: Map<string, number>;
  readonly products: Map<string, Product>;
  readonly variants: Map<string, number>;
}

/**
 * Fills an empty store, through the same use cases as the API. Throws their errors, and `seeds.unknown_name` where the
 * seed refers to something it does not have.
 */
export async function applySeed(ctx: Context, seed: StoreSeed): Promise<void> {
  const ids: Ids = {
    categories: new Map(),
    brands: new Map(),
    groups: new Map(),
    taxClasses: new Map(),
    products: new Map(),
    variants: new Map(),
  };
  // One transaction saves a third of the statements. Customers stay outside, since passwords are hashed with them.
  await ctx.transaction(async (tx) => {
    await addCurrencies(tx, seed);
    await addChannels(tx, seed);
    await addCategories(tx, seed.categories ?? [], ids);
    for (const { name } of seed.brands ?? []) ids.brands.set(name, (await createBrand(tx, { name })).id);
    await addTaxClasses(tx, seed.tax ?? {}, ids.taxClasses);
    await addProducts(tx, seed.products ?? [], ids);
    await addGroups(tx, seed, ids);
    for (const { form, name, required, ...field } of seed.form_fields ?? [])
      await createFormField(tx, { ...field, area: form, label: name, isRequired: required });
    if (seed.accounts) await setAccounts(tx, seed.accounts);
    if (seed.tax) await addTaxZones(tx, seed.tax, ids);
    await addPriceLists(tx, seed, ids);
  });
  await createCustomers(
    ctx,
    (seed.customers ?? []).map((customer) => newCustomer(customer, ids)),
  );
}

async function setAccounts(
  tx: Context,
  { account_creation: accountCreation, password_complexity: passwords = {}, recaptcha }: AccountsSeed,
): Promise<void> {
  await updateAccountSettings(tx, {
    accountCreation,
    passwords: {
      minimumLength: passwords.minimum_length,
      requireLowerCase: passwords.require_lower_case,
      requireUpperCase: passwords.require_upper_case,
      minimumNumbers: passwords.minimum_numbers,
      minimumSpecialCharacters: passwords.minimum_special_characters,
    },
    ...(recaptcha && {
      recaptcha: {
        siteKey: recaptcha.site_key,
        secret: recaptcha.secret_key,
        onStorefront: recaptcha.enabled_on_storefront ?? true,
        onCheckout: recaptcha.enabled_on_checkout ?? false,
      },
    }),
  });
}

async function addCurrencies(ctx: Context, seed: StoreSeed): Promise<void> {
  await createDefaultCurrency(ctx, seed.currency ?? DEFAULT_CURRENCY);
  for (const { code, exchange_rate: rate, ...rest } of seed.currencies ?? [])
    await createCurrency(ctx, {
      code,
      exchangeRate: amountOf(rate),
      isTransactional: rest.is_transactional ?? false,
      ...(rest.decimal_places !== undefined && { decimals: rest.decimal_places }),
    });
}

async function addChannels(ctx: Context, seed: StoreSeed): Promise<void> {
  const channels: NonNullable<StoreSeed['channels']> = [seed, ...(seed.channels ?? [])];
  for (const { name, site, currency_assignment: assignment } of channels) {
    const channel = await createChannel(ctx, { name, type: 'storefront', platform: 'custom' });
    if (site !== undefined) await createSite(ctx, { channelId: channel.id, url: site });
    if (!assignment) continue;
    const { enabled_currencies: enabledCurrencies, default_currency: defaultCurrency } = assignment;
    await assignCurrencies(ctx, [{ channelId: channel.id, enabledCurrencies, defaultCurrency }]);
  }
}

/** Many at a time: a category ends its batch only where the next one is below it. */
async function addCategories(
  ctx: Context,
  seeds: NonNullable<StoreSeed['categories']>,
  ids: Ids,
): Promise<void> {
  let batch: typeof seeds = [];
  const flush = async (): Promise<void> => {
    const inputs = batch.map(({ name, parent }) => ({
      name,
      parentId: parent === undefined ? 0 : idOf(ids.categories, parent, 'category'),
    }));
    if (inputs.length === 0) return;
    for (const { name, id } of await createCategories(ctx, inputs)) ids.categories.set(name, id);
  };
  for (const category of seeds) {
    if (batch.some(({ name }) => name === category.parent)) {
      await flush();
      batch = [];
    }
    batch = [...batch, category];
  }
  await flush();
}

async function addProducts(ctx: Context, seeds: readonly ProductSeed[], ids: Ids): Promise<void> {
  const products = await createProducts(
    ctx,
    seeds.map((seed) => newProduct(seed, ids)),
  );
  for (const product of products) {
    ids.products.set(product.sku, product);
    for (const variant of product.variants) ids.variants.set(variant.sku, variant.id);
  }
}

function newProduct(seed: ProductSeed, ids: Ids): NewProduct {
  return {
    name: seed.name,
    sku: seed.sku,
    price: amountOf(seed.price),
    ...(seed.sale_price !== undefined && { salePrice: amountOf(seed.sale_price) }),
    ...(seed.retail_price !== undefined && { retailPrice: amountOf(seed.retail_price) }),
    ...(seed.description !== undefined && { description: seed.description }),
    ...(seed.brand !== undefined && { brandId: idOf(ids.brands, seed.brand, 'brand') }),
    ...(seed.tax_class !== undefined && { taxClassId: idOf(ids.taxClasses, seed.tax_class, 'tax class') }),
    categoryIds: (seed.categories ?? []).map((name) => idOf(ids.categories, name, 'category')),
    variants: (seed.variants ?? []).map(({ sku, price, options }) => ({
      sku,
      ...(price !== undefined && { price: amountOf(price) }),
      optionValues: Object.entries(options).map(([optionName, label]) => ({ optionName, label })),
    })),
    bulkTiers: (seed.bulk_pricing ?? []).map(({ min, max, method, amount }) => ({
      min,
      max: max ?? null,
      method,
      amount: amountOf(amount),
    })),
  };
}

async function addGroups(ctx: Context, seed: StoreSeed, ids: Ids): Promise<void> {
  const ruleOf = ({ category, product, method, amount }: DiscountSeed): DiscountRule => {
    if (category !== undefined)
      return { type: 'category', categoryId: idOf(ids.categories, category, 'category'), method, amount };
    if (product !== undefined)
      return { type: 'product', productId: idOf(ids.products, product, 'product').id, method, amount };
    return { type: 'all', method, amount };
  };
  for (const group of seed.customer_groups ?? []) {
    const { id } = await createGroup(ctx, {
      name: group.name,
      categoryAccess: group.categories
        ? {
            type: 'specific',
            categories: group.categories.map((name) => idOf(ids.categories, name, 'category')),
          }
        : { type: 'all' },
      discountRules: (group.discount_rules ?? []).map(ruleOf),
    });
    ids.groups.set(group.name, id);
  }
}

async function addPriceLists(ctx: Context, seed: StoreSeed, ids: Ids): Promise<void> {
  const { currency: usual } = await storeOf(ctx);
  for (const list of seed.price_lists ?? []) {
    const { id } = await createPriceList(ctx, { name: list.name });
    const records = list.records.map(({ sku, price, sale_price: salePrice, currency = usual }) => ({
      priceListId: id,
      variantId: idOf(ids.variants, sku, 'SKU'),
      currency,
      price: amountOf(price),
      salePrice: salePrice === undefined ? null : amountOf(salePrice),
    }));
    complete(await upsertRecords(ctx, records));
    if (list.customer_group === undefined) continue;
    const groupId = idOf(ids.groups, list.customer_group, 'customer group');
    complete(await createAssignments(ctx, [{ priceListId: id, groupId, channelId: null }]));
  }
}

function newCustomer(seed: CustomerSeed, ids: Ids) {
  return {
    email: seed.email,
    password: seed.password,
    firstName: seed.first_name,
    lastName: seed.last_name,
    company: seed.company,
    taxExemptCategory: seed.tax_exempt_category,
    customerGroupId:
      seed.customer_group === undefined ? 0 : idOf(ids.groups, seed.customer_group, 'customer group'),
    addresses: seed.addresses?.map((address) => ({
      firstName: seed.first_name,
      lastName: seed.last_name,
      address1: address.address1,
      city: address.city,
      stateOrProvince: address.state_or_province,
      postalCode: address.postal_code,
      countryCode: address.country_code,
      phone: address.phone,
      form: saidIn(address.form_fields),
    })),
    form: saidIn(seed.form_fields),
  };
}

const saidIn = (values: FormValuesSeed | undefined): SaidForm | undefined =>
  values && { fields: Object.entries(values).map(([field, value]) => ({ field, value })) };
