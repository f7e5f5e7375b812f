import type { StoreAccess } from '../seeds/index.ts';
import { ssoLink } from './sso-link.ts';

interface Place {
  readonly showsMail?: boolean;
  /** The file of the authority that signs the certificates, where it serves TLS itself. */
  readonly authority?: string | null;
}

/** What `npm start` says: where everything is, who can sign in, and three lines to copy. */
export function welcome(
  access: StoreAccess,
  file: string,
  { showsMail = false, authority = null }: Place = {},
): string {
  const { storefront_url: shop, api_url: api, store_hash: hash } = access;
  const [someone] = access.customers;
  const member = access.customers.find(({ customer_group_id: group }) => group !== 0) ?? someone;
  const product =
    access.products.find(
      ({ group_prices: prices }) => member && prices[member.customer_group_id] !== undefined,
    ) ?? access.products[0];
  const width = Math.max(0, ...access.customers.map(({ email }) => email.length));
  const people = access.customers.map(
    ({ email, password, group }) => `  ${email.padEnd(width)}  ${password}  ${group ?? '(no group)'}`,
  );
  return `Patron is ready.

  Start page   ${shop}/
  GraphQL      ${shop}/graphql      (open it in a browser for GraphiQL)
  REST         ${api}/stores/${hash}/v3/      (described at ${shop}/patron/docs)
  Sign-in      ${shop}/login.php
${showsMail ? `  Mail         ${shop}/patron/mail\n` : ''}  Secrets      ${file}

Customers:
${people.join('\n')}
${someone && member && product ? examples(access, curlOf(authority), someone, member, product) : ''}`;
}

type Customer = StoreAccess['customers'][number];
type Product = StoreAccess['products'][number];

/** curl, as trusting as it must be; the path may have a space. */
const curlOf = (authority: string | null): string =>
  authority === null ? 'curl -s' : `curl -s --cacert '${authority.replaceAll("'", "'\\''")}'`;

function examples(
  access: StoreAccess,
  curl: string,
  someone: Customer,
  member: Customer,
  product: Product,
): string {
  const login = JSON.stringify({
    query:
      'mutation($e:String!,$p:String!){login(email:$e,password:$p){customer{entityId firstName} customerAccessToken{value expiresAt}}}',
    variables: { e: someone.email, p: someone.password },
  });
  const prices = JSON.stringify({
    query: `{site{product(entityId:${product.id}){name prices{price{value currencyCode}}}}}`,
  });
  const graphql = `${curl} ${access.storefront_url}/graphql -H 'Content-Type: application/json'`;
  return `
Sign ${someone.email} in:
  ${graphql} -H 'Authorization: Bearer ${access.private_token}' -d '${login}'

What ${member.group ?? 'a customer'} pays for "${product.name}":
  ${graphql} -H 'Authorization: Bearer ${access.impersonation_token}' -H 'X-Bc-Customer-Id: ${member.id}' -d '${prices}'

Single sign-on for ${someone.email} (a link works once, within 30 seconds; \`npm run -s patron -- sso-link\` makes another):
  ${ssoLink(access, someone.id)}
`;
}
