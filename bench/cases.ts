import type { Engine } from '../src/db/context.ts';
import type { BenchRequest, Requests } from './load.ts';
import {
  dataOf,
  graphqlRequest,
  loginJwt,
  loginRequest,
  otherCustomers,
  signedIn,
  type Shop,
} from './shop.ts';

/**
 * What stands beside a case: `constant` answers as many bytes, `hash` checks a password first, `statements` sends the
 * statements of the case to the engine first.
 */
export type FloorKind = 'constant' | 'hash' | 'statements';

/** One thing that is measured. */
export interface Case {
  readonly name: string;
  readonly floor: FloorKind;
  /** The least share of its floor's requests a second that is good enough. */
  readonly target?: Readonly<Record<Engine, number>>;
  /** The status of a right answer; 200 unless said otherwise. */
  readonly status?: number;
  /** Makes what the requests need, and the requests. */
  prepare(shop: Shop): Promise<Requests>;
  /** Looks at the first answer beyond its status and `errors`; throws where it is not what was asked for. */
  check?(answer: { readonly headers: Headers; readonly body: string }): void;
}

const onBoth = (target: number): Readonly<Record<Engine, number>> => ({ pglite: target, postgres: target });

const PRICES = `prices {
  price { value currencyCode } salePrice { value } basePrice { value } retailPrice { value }
  priceRange { min { value } max { value } }
}`;

const listingWith = (more: string): string => `query Listing($after: String) {
  site { ${more} products(first: 12, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      entityId name sku path brand { name } ${PRICES}
      variants(first: 3) { edges { node { entityId sku prices { price { value currencyCode } } } } }
    } }
  } }
}`;

const LISTING = listingWith('');

/** With a field that shoppers do not share, so that each answer is made anew (docs/adr/0077-shared-answers.md). */
const LISTING_OF_ITS_OWN = listingWith('currency(currencyCode: USD) { code }');

const PRODUCT = `query Product($id: Int!) {
  site { product(entityId: $id) {
    entityId name sku path description brand { name } ${PRICES}
    categories { edges { node { entityId name path } } }
    productOptions { edges { node { entityId displayName isRequired } } }
    variants(first: 3) { edges { node { entityId sku isPurchasable prices { price { value currencyCode } } } } }
  } }
}`;

const CUSTOMER = `query Customer {
  customer { entityId email firstName lastName company phone customerGroupId customerGroupName }
}`;

const SSO = `mutation Sso($jwt: String!) {
  loginWithCustomerLoginJwt(jwt: $jwt) { redirectTo customerAccessToken { value expiresAt } customer { entityId } }
}`;

const CREATE_CART = `mutation Create($input: CreateCartInput!) {
  cart { createCart(input: $input) { cart { entityId } } }
}`;

const ADD = `mutation Add($input: AddCartLineItemsInput!) {
  cart { addCartLineItems(input: $input) { cart {
    entityId amount { value }
    lineItems { physicalItems { entityId productEntityId variantEntityId quantity listPrice { value } } }
  } } }
}`;

/** The pages that shoppers look at: enough that no answer is the same as the last, few enough to be warm. */
const PAGES = 20;
const PER_PAGE = 12;

interface ListingPage {
  readonly site: {
    readonly products: {
      readonly pageInfo: { readonly endCursor: string };
      readonly edges: readonly unknown[];
    };
  };
}

async function cursors(shop: Shop): Promise<(string | null)[]> {
  const found: (string | null)[] = [null];
  while (found.length < PAGES) {
    const { site } = await dataOf<ListingPage>(shop, graphqlRequest(shop, LISTING, { after: found.at(-1) }));
    found.push(site.products.pageInfo.endCursor);
  }
  return found;
}

const hasListing = ({ body }: { body: string }): void => {
  const count = (body.match(/"entityId"/g) ?? []).length;
  if (count !== PER_PAGE * 4) throw new Error(`A page has ${count} products and variants.`);
};

const has =
  (text: string) =>
  ({ body }: { body: string }): void => {
    if (!body.includes(text)) throw new Error(`The answer lacks ${text}: ${body.slice(0, 300)}`);
  };

const guestListing: Case = {
  name: 'listing, guest',
  floor: 'constant',
  prepare: async (shop) => (await cursors(shop)).map((after) => graphqlRequest(shop, LISTING, { after })),
  check: hasListing,
};

/** The pages in turn, each for another customer. */
export async function listingsOf(
  shop: Shop,
  customerTokens: readonly string[],
  query = LISTING,
): Promise<BenchRequest[]> {
  const pages = await cursors(shop);
  return Array.from({ length: PAGES * 21 }, (_, at) =>
    graphqlRequest(shop, query, { after: pages[at % PAGES] }, customerTokens[at % customerTokens.length]),
  );
}

const customerListing: Case = {
  name: 'listing, signed in',
  floor: 'constant',
  target: onBoth(0.2),
  prepare: async (shop) => listingsOf(shop, await signedIn(shop)),
  check: hasListing,
};

const listingOfItsOwn: Case = {
  name: 'listing, signed in, not shared',
  floor: 'constant',
  prepare: async (shop) => listingsOf(shop, await signedIn(shop), LISTING_OF_ITS_OWN),
  check: hasListing,
};

const product: Case = {
  name: 'one product, guest',
  floor: 'constant',
  target: onBoth(0.28),
  prepare: async (shop) =>
    Array.from({ length: 100 }, (_, at) => graphqlRequest(shop, PRODUCT, { id: 1 + at * 2 })),
  check: has('"product":{"entityId":1,'),
};

const customer: Case = {
  name: 'customer',
  floor: 'constant',
  target: onBoth(0.25),
  prepare: async (shop) => (await signedIn(shop)).map((token) => graphqlRequest(shop, CUSTOMER, {}, token)),
  check: has('"customer":{"entityId":1,'),
};

const ssoMutation: Case = {
  name: 'SSO, mutation',
  floor: 'statements',
  target: onBoth(0.5),
  async prepare(shop) {
    const next = otherCustomers(shop);
    return () => graphqlRequest(shop, SSO, { jwt: loginJwt(shop, next()) });
  },
  check: has('"customerAccessToken":{"value":"'),
};

const ssoLink: Case = {
  name: 'SSO, link',
  floor: 'statements',
  target: onBoth(0.5),
  status: 302,
  async prepare(shop) {
    const next = otherCustomers(shop);
    return () => ({ method: 'GET', path: `/login/token/${loginJwt(shop, next())}`, headers: {} });
  },
  check({ headers }) {
    const location = headers.get('location');
    if (!location?.endsWith('/account.php') || headers.getSetCookie().length === 0)
      throw new Error(`The link led to ${location}.`);
  },
};

const password: Case = {
  name: 'password sign-in',
  floor: 'hash',
  target: { pglite: 0.75, postgres: 0.85 },
  async prepare(shop) {
    const next = otherCustomers(shop);
    return () => loginRequest(shop, next());
  },
  check: has('"customerAccessToken":{"value":"'),
};

const pricing = (items: number): Case => ({
  name: `pricing, ${items} item${items === 1 ? '' : 's'}`,
  floor: 'constant',
  ...(items === 100 && { target: onBoth(0.15) }),
  prepare: async ({ access, sizes }) =>
    Array.from({ length: 63 }, (_, at) => ({
      method: 'POST',
      path: `/stores/${access.store_hash}/v3/pricing/products`,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-auth-token': access.access_token,
      },
      body: JSON.stringify({
        channel_id: 1,
        currency_code: 'USD',
        customer_group_id: at % (sizes.groups + 1),
        items: Array.from({ length: items }, (_, offset) => ({
          // Products have three variants, whose ids follow theirs.
          product_id: 1 + ((at + offset) % 240),
          variant_id: 1 + ((at + offset) % 240) * 3 + (offset % 3),
        })),
      }),
    })),
  check({ body }) {
    const { data } = JSON.parse(body) as { data?: readonly unknown[] };
    if (data?.length !== items) throw new Error(`${data?.length} quotes for ${items} items.`);
  },
});

const CARTS = 100;

const cart: Case = {
  name: 'adding to a cart',
  floor: 'statements',
  async prepare(shop) {
    const requests: BenchRequest[] = [];
    const line = (at: number) => ({ quantity: 1, productEntityId: 1 + at, variantEntityId: 1 + at * 3 });
    for (let at = 0; at < CARTS; at += 1) {
      const input = { lineItems: [line(at), line(at + 1), line(at + 2)] };
      const made = await dataOf<{ cart: { createCart: { cart: { entityId: string } } } }>(
        shop,
        graphqlRequest(shop, CREATE_CART, { input }),
      );
      const cartEntityId = made.cart.createCart.cart.entityId;
      // A unit more of a line that is there, so that the cart does not grow while it is measured.
      requests.push(graphqlRequest(shop, ADD, { input: { cartEntityId, data: { lineItems: [line(at)] } } }));
    }
    return requests;
  },
  check: has('"quantity":2'),
};

export const cases: readonly Case[] = [
  guestListing,
  customerListing,
  listingOfItsOwn,
  product,
  customer,
  ssoMutation,
  ssoLink,
  password,
  pricing(1),
  pricing(10),
  pricing(100),
  cart,
];
