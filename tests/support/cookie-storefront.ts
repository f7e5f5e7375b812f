import { request } from 'node:https';
import { CookieJar } from 'tough-cookie';

/** Where a storefront's server asks, and what it trusts. */
export interface Shop {
  readonly url: string;
  readonly ca: Buffer;
  readonly bearer: string;
}

export interface Answered<T = never> {
  readonly data: T;
  readonly errors?: readonly { readonly message: string }[];
  readonly setCookies: readonly string[];
}

/** Asks as a server does: no `Origin`, and the names of Patron lead to this machine. */
export async function askShop<T = never>(
  { url, ca, bearer }: Shop,
  query: string,
  variables: object = {},
  cookie?: string,
): Promise<Answered<T>> {
  const { port, hostname, host } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        servername: hostname,
        ca,
        path: '/graphql',
        method: 'POST',
        headers: {
          host,
          authorization: `Bearer ${bearer}`,
          'content-type': 'application/json',
          ...(cookie !== undefined && { cookie }),
        },
      },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () =>
          resolve({
            ...(JSON.parse(text) as object),
            setCookies: answer.headers['set-cookie'] ?? [],
          } as never),
        );
      },
    );
    asked.on('error', reject).end(JSON.stringify({ query, variables }));
  });
}

/** How an older storefront hands the cookies of an answer to its browser: the Set-Cookie headers that it sends. */
export type Relay = (header: string) => readonly string[];

/**
 * Relays what `headers.get('Set-Cookie')` gives, which is all cookies joined by commas, as one header. A browser takes
 * it for one cookie, the first (vercel/commerce, `packages/bigcommerce/src/api/operations/login.ts`).
 */
export const relayWhole: Relay = (header) => [header];

/**
 * Parts that header where a comma comes before a name, takes out the two that it knows and adds a Domain
 * (bigcommerce/storefront-data-hooks, `src/api/utils/get-login-cookie.ts`).
 */
export const relayParted: Relay = (header) => {
  const cookies = header.split(/, (?=[^;]+=[^;]+;)/);
  return ['SHOP_TOKEN', 'SHOP_SESSION_TOKEN'].flatMap((name) =>
    cookies
      .filter((cookie) => cookie.startsWith(`${name}=`))
      .map((cookie) => `${cookie}; Domain=shop.example`),
  );
};

/**
 * An older storefront and one browser at it: its server signs in by GraphQL and relays the cookies; later it sends on
 * what the browser brings.
 */
export class CookieStorefront {
  readonly shop: Shop;
  readonly #relay: Relay;
  readonly #sends: readonly string[];
  readonly jar = new CookieJar();

  /** @param sends the names of the cookies that its server sends on */
  constructor(shop: Shop, relay: Relay, sends: readonly string[] = ['SHOP_TOKEN']) {
    this.shop = shop;
    this.#relay = relay;
    this.#sends = sends;
  }

  /** The cookies that the browser brings to the storefront, by name. */
  async brought(): Promise<Readonly<Record<string, string>>> {
    const cookies = await this.jar.getCookies('https://shop.example/');
    return Object.fromEntries(cookies.map(({ key, value }) => [key, value]));
  }

  async ask<T = never>(query: string, variables: object = {}): Promise<Answered<T>> {
    const brought = await this.brought();
    const sent = this.#sends.filter((name) => brought[name]).map((name) => `${name}=${brought[name]}`);
    const answer = await askShop<T>(this.shop, query, variables, sent.length ? sent.join('; ') : undefined);
    if (answer.setCookies.length > 0)
      for (const header of this.#relay(answer.setCookies.join(', ')))
        await this.jar.setCookie(header, 'https://shop.example/');
    return answer;
  }
}
