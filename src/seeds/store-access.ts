import { createAccount, OAUTH_SCOPES } from '../domains/accounts/index.ts';
import { canSeeProduct, productIndex, productsByIds } from '../domains/catalog/index.ts';
import { listCustomers, listGroups, type CustomerGroup } from '../domains/customers/index.ts';
import { quoteMany } from '../domains/pricing/index.ts';
import { MAIN_CHANNEL, ownSetting, setSetting } from '../domains/stores/index.ts';
import { createToken } from '../domains/tokens/index.ts';
import type { Context } from '../db/context.ts';
import { toWireNumber } from '../kernel/money.ts';
import type { StoreSeed } from './seed.ts';

/** The secrets that a store is made with, kept sealed so that a reset or a later start shows the same. */
export interface StoreSecrets {
  readonly account_id: number;
  readonly access_token: string;
  readonly client_id: string;
  readonly client_secret: string;
  readonly storefront_token: string;
  readonly private_token: string;
  readonly impersonation_token: string;
}

/** What the whole installation shares. */
export interface InstallationSecrets {
  readonly trusted_proxy_secret: string;
  readonly operator_key: string;
}

/** The shape of demo.json (docs/guides/demo-json.md). */
export interface StoreAccess extends Omit<StoreSecrets, 'account_id'>, InstallationSecrets {
  readonly storefront_url: string;
  readonly api_url: string;
  readonly store_hash: string;
  readonly channel_id: number;
  readonly customers: readonly {
    readonly id: number;
    readonly email: string;
    readonly password: string;
    readonly customer_group_id: number;
    readonly group: string | null;
  }[];
  readonly products: readonly {
    readonly id: number;
    readonly name: string;
    readonly sku: string;
    readonly variant_ids: readonly number[];
    readonly price: number;
    readonly group_prices: Readonly<Record<string, number>>;
  }[];
}

type Kept = 'patron.seed' | 'patron.access';

const label = (ctx: Context, name: Kept): string => `store ${ctx.store.id}, ${name}`;

/** Keeps a value of the store sealed: its secrets, and its seed, which has the customers' passwords. */
export const keep = (ctx: Context, name: Kept, value: unknown): Promise<void> =>
  setSetting(
    ctx,
    name,
    0,
    ctx.services.secretBox.seal(JSON.stringify(value), label(ctx, name)).toString('base64'),
  );

/** What was kept, or null for a store that was not made from a seed. */
export async function kept<T>(ctx: Context, name: Kept): Promise<T | null> {
  const sealed = await ownSetting(ctx, name, 0);
  if (typeof sealed !== 'string') return null;
  return JSON.parse(ctx.services.secretBox.open(Buffer.from(sealed, 'base64'), label(ctx, name))) as T;
}

/** Makes the account and tokens that a new store comes with, and keeps them. */
export async function issueSecrets(ctx: Context): Promise<StoreSecrets> {
  const account = await createAccount(ctx, { name: 'Store owner', scopes: OAUTH_SCOPES });
  const token = (kind: 'storefront' | 'private' | 'impersonation') =>
    createToken(ctx, {
      kind,
      channelIds: [],
      expiresAt: 0,
      ...(kind === 'private' && { scopes: ['Unauthenticated', 'Customer'] as const }),
      ...(kind === 'storefront' && { allowedCorsOrigins: ['http://localhost:3000'] }),
    });
  const secrets: StoreSecrets = {
    account_id: account.id,
    access_token: account.accessToken,
    client_id: account.clientId,
    client_secret: account.clientSecret,
    storefront_token: await token('storefront'),
    private_token: await token('private'),
    impersonation_token: await token('impersonation'),
  };
  await keep(ctx, 'patron.access', secrets);
  return secrets;
}

/** Everything a script needs to use this store, with today's URLs and the prices that its shoppers see now. */
export async function describeAccess(
  ctx: Context,
  secrets: StoreSecrets,
  seed: StoreSeed,
  installation: InstallationSecrets,
): Promise<StoreAccess> {
  const { account_id: _, ...ofStore } = secrets;
  const { urls } = ctx.services;
  const groups = await listGroups(ctx, {}, { limit: 250, offset: 0 });
  return {
    storefront_url: urls.storefront(ctx.store, MAIN_CHANNEL),
    api_url: urls.api(),
    store_hash: ctx.store.hash,
    channel_id: MAIN_CHANNEL,
    ...ofStore,
    ...installation,
    customers: await customersOf(ctx, seed, groups),
    products: await productsOf(ctx, groups),
  };
}

async function customersOf(
  ctx: Context,
  seed: StoreSeed,
  groups: readonly CustomerGroup[],
): Promise<StoreAccess['customers']> {
  const passwords = new Map((seed.customers ?? []).map(({ email, password }) => [email, password ?? '']));
  if (passwords.size === 0) return [];
  const { customers } = await listCustomers(
    ctx,
    { emails: [...passwords.keys()] },
    { limit: 250, offset: 0 },
  );
  return customers.map(({ id, email, customerGroupId }) => ({
    id,
    email,
    password: passwords.get(email)!,
    customer_group_id: customerGroupId,
    group: groups.find((group) => group.id === customerGroupId)?.name ?? null,
  }));
}

/** How many products are described; a test store has few, and a script that wants more asks the API. */
const MAX_PRODUCTS = 50;

async function productsOf(ctx: Context, groups: readonly CustomerGroup[]): Promise<StoreAccess['products']> {
  const ids = (await productIndex(ctx)).all.slice(0, MAX_PRODUCTS).map(({ id }) => id);
  const products = [...(await productsByIds(ctx, ids)).values()];
  const items = products.map(({ id }) => ({ productId: id, variantId: null }));
  const prices = async (groupId: number): Promise<number[]> => {
    const { currency, quotes } = await quoteMany(ctx, items, { as: { groupId } });
    return quotes.map(({ calculatedPrice }) => toWireNumber(calculatedPrice.asEntered, currency.decimals));
  };
  const guest = await prices(0);
  const byGroup = new Map<CustomerGroup, number[]>();
  for (const group of groups) byGroup.set(group, await prices(group.id));
  return products.map((product, at) => ({
    id: product.id,
    name: product.name,
    sku: product.sku,
    variant_ids: product.variants.map(({ id }) => id),
    price: guest[at]!,
    group_prices: Object.fromEntries(
      [...byGroup]
        .filter(([group]) =>
          canSeeProduct(product, { channelId: ctx.channelId, access: group.categoryAccess }),
        )
        .map(([group, values]) => [String(group.id), values[at]!]),
    ),
  }));
}
