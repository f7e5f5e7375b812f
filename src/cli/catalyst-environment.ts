import type { StoreAccess } from '../seeds/index.ts';

/** What a Catalyst storefront on this machine needs to know of a store, one `NAME=value` a line. */
export function catalystEnvironment(
  access: StoreAccess,
  { domain, port, authority }: { readonly domain: string; readonly port: number; readonly authority: string },
): string {
  const variables = {
    BIGCOMMERCE_STORE_HASH: access.store_hash,
    BIGCOMMERCE_STOREFRONT_TOKEN: access.private_token,
    BIGCOMMERCE_CHANNEL_ID: '1',
    BIGCOMMERCE_GRAPHQL_API_DOMAIN: `${domain}:${port}`,
    BIGCOMMERCE_ADMIN_API_HOST: `api.${domain}:${port}`,
    BIGCOMMERCE_ACCESS_TOKEN: access.access_token,
    BIGCOMMERCE_CLIENT_ID: access.client_id,
    BIGCOMMERCE_CLIENT_SECRET: access.client_secret,
    BIGCOMMERCE_TRUSTED_PROXY_SECRET: access.trusted_proxy_secret,
    NODE_EXTRA_CA_CERTS: authority,
  };
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

/** Lines for the hosts file of a system that does not resolve names under `.localhost` by itself. */
export const hostsLines = (storeHash: string, domain: string): string =>
  [`store-${storeHash}`, `store-${storeHash}-1`, 'api']
    .map((name) => `127.0.0.1 ${name}.${domain}\n`)
    .join('');
