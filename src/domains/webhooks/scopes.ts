/** Every documented event (`docs/integrations/webhooks/events/*.mdx`), whether Patron has what it tells of or not. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  'store/app': ['uninstalled'],
  'store/brand/metafield': ['created', 'updated', 'deleted'],
  'store/cart': ['created', 'updated', 'deleted', 'couponApplied', 'abandoned', 'converted'],
  'store/cart/lineItem': ['created', 'updated', 'deleted'],
  'store/cart/metafield': ['created', 'updated', 'deleted'],
  'store/category': ['created', 'updated', 'deleted'],
  'store/category/metafield': ['created', 'updated', 'deleted'],
  'store/channel': ['created', 'updated'],
  'store/channel/metafield': ['created', 'updated', 'deleted'],
  'store/customer': ['created', 'updated', 'deleted'],
  'store/customer/address': ['created', 'updated', 'deleted'],
  'store/customer/channel/login/access': ['updated'],
  'store/customer/payment/instrument/default': ['updated'],
  'store/hook': ['deliveryException'],
  'store/information': ['updated'],
  'store/inventory/location': ['created', 'updated'],
  'store/inventory/location/metafield': ['created', 'updated', 'deleted'],
  'store/metafield': ['created', 'updated', 'deleted'],
  'store/modifier': ['updated'],
  'store/option': ['updated'],
  'store/order': ['created', 'updated', 'archived', 'statusUpdated'],
  'store/order/message': ['created'],
  'store/order/metafield': ['created', 'updated', 'deleted'],
  'store/order/refund': ['created'],
  'store/order/transaction': ['created', 'updated'],
  'store/priceList': ['created', 'updated', 'deleted', 'activated', 'deactivated'],
  'store/priceLists': ['deleted'],
  'store/priceList/assignment': ['updated'],
  'store/priceList/record': ['created', 'updated', 'deleted'],
  'store/priceList/records': ['created', 'updated', 'deleted'],
  'store/product': ['created', 'updated', 'deleted'],
  'store/product/inventory': ['updated'],
  'store/product/inventory/order': ['updated'],
  'store/product/metafield': ['created', 'updated', 'deleted'],
  'store/product/variant/metafield': ['created', 'updated', 'deleted'],
  'store/redirects': ['updated'],
  'store/shipment': ['created', 'updated', 'deleted'],
  'store/sku': ['created', 'updated', 'deleted'],
  'store/sku/inventory': ['updated'],
  'store/sku/inventory/order': ['updated'],
  'store/store/metafield': ['created', 'updated', 'deleted'],
  'store/subscriber': ['created', 'updated', 'deleted'],
  'store/variant/metafield': ['created', 'updated', 'deleted'],
};

/** The same below `store/channel/{channel_id}`. */
const CHANNEL_EVENTS: Readonly<Record<string, readonly string[]>> = {
  cart: ['created', 'updated', 'deleted', 'couponApplied', 'abandoned', 'converted'],
  'cart/lineItem': ['created', 'updated', 'deleted'],
  category: ['created', 'updated', 'deleted'],
  'category/product': ['assigned', 'unassigned'],
  categoryTree: ['updated'],
  'email/templates': ['updated', 'deleted'],
  'inventory/product': ['stock_changed', 'low_stock_reached', 'out_of_stock_reached', 'settings_changed'],
  'notifications/abandonedCart': ['updated'],
  'notifications/inventory': ['updated'],
  order: ['created', 'updated', 'archived', 'statusUpdated'],
  'order/message': ['created'],
  'order/refund': ['created'],
  page: ['created', 'updated'],
  product: ['assigned', 'unassigned'],
  script: ['created', 'updated'],
  'settings/catalog': ['updated'],
  'settings/category': ['updated'],
  'settings/checkout': ['updated'],
  'settings/currency': ['updated'],
  'settings/customerPrivacy': ['updated'],
  'settings/defaultCustomerGroup': ['updated'],
  'settings/emailStatus': ['updated', 'deleted'],
  'settings/favicon/image': ['updated'],
  'settings/locale': ['added', 'updated', 'deleted'],
  'settings/logo': ['updated'],
  'settings/logo/image': ['updated'],
  'settings/product': ['updated'],
  'settings/profile': ['updated'],
  'settings/robots': ['updated'],
  'settings/route': ['updated'],
  'settings/searchContextFilters': ['updated'],
  'settings/security': ['updated'],
  'settings/SEO': ['updated'],
  'settings/site': ['updated'],
  'settings/site/checkoutUrl': ['updated', 'deleted'],
  socialMediaLinks: ['updated'],
  'theme/configuration': ['created', 'activated'],
};

/** The scopes that may be subscribed to: each event, and `*` below each step of its name but the first. */
function withWildcards(events: Readonly<Record<string, readonly string[]>>): Set<string> {
  const scopes = new Set<string>();
  for (const [subject, names] of Object.entries(events)) {
    for (const name of names) scopes.add(`${subject}/${name}`);
    const steps = subject.split('/');
    for (let length = 1; length <= steps.length; length += 1) {
      const wildcard = `${steps.slice(0, length).join('/')}/*`;
      if (wildcard !== 'store/*') scopes.add(wildcard);
    }
  }
  return scopes;
}

const STORE_SCOPES = withWildcards(EVENTS);
const CHANNEL_SCOPES = withWildcards(CHANNEL_EVENTS);
const OF_CHANNEL = /^store\/channel\/(\d{1,10}|\*)\/(.+)$/;

/** What a scope asks for; null where there is no such event. `channelId` is there where it names one channel. */
export function readScope(scope: string): { readonly channelId: number | null } | null {
  if (STORE_SCOPES.has(scope)) return { channelId: null };
  const [, channel, rest] = OF_CHANNEL.exec(scope) ?? [];
  if (rest === undefined || !CHANNEL_SCOPES.has(rest)) return null;
  return { channelId: channel === '*' ? null : Number(channel) };
}

/** The scopes that an event goes to: its own, and the wildcards above it. */
export function scopesOf(event: string): string[] {
  const [, channel, rest] = OF_CHANNEL.exec(event) ?? [];
  if (rest !== undefined && CHANNEL_SCOPES.has(rest))
    return [channel!, '*'].flatMap((which) => above(rest).map((scope) => `store/channel/${which}/${scope}`));
  return above(event);
}

function above(event: string): string[] {
  const steps = event.split('/');
  const wildcards = steps.slice(1).map((_, index) => `${steps.slice(0, index + 1).join('/')}/*`);
  return [event, ...wildcards.filter((scope) => scope !== 'store/*')];
}
