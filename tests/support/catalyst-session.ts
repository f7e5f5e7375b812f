/**
 * A storefront's server in a process of its own: what @bigcommerce/catalyst-client answers a customer who signs in, reads
 * and changes the account, and signs out. It knows nothing but the environment that `npm start -- --https` prints, and
 * prints what it saw as JSON.
 */
import { createClient } from '@bigcommerce/catalyst-client';

const env = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
};
const client = createClient({
  storefrontToken: env('BIGCOMMERCE_STOREFRONT_TOKEN'),
  storeHash: env('BIGCOMMERCE_STORE_HASH'),
  channelId: env('BIGCOMMERCE_CHANNEL_ID'),
});
const ask = async (document: string, variables: object, customerAccessToken?: string): Promise<never> => {
  const { data } = await client.fetch({
    document: document as never,
    variables: variables as never,
    ...(customerAccessToken !== undefined && { customerAccessToken }),
  });
  return data as never;
};

const { login } = (await ask(
  'mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { customerAccessToken { value } } }',
  { email: env('EMAIL'), password: env('PASSWORD') },
)) as { login: { customerAccessToken: { value: string } } };
const token = login.customerAccessToken.value;
const before = await ask('query Who { customer { email firstName } }', {}, token);
const changed = await ask(
  `mutation Change($input: UpdateCustomerInput!) { customer { updateCustomer(input: $input) {
    customer { firstName } errors { __typename } } } }`,
  { input: { firstName: 'Renamed' } },
  token,
);
const address = await ask(
  `mutation Add($input: AddCustomerAddressInput!) { customer { addCustomerAddress(input: $input) {
    address { city } errors { __typename } } } }`,
  {
    input: { firstName: 'A', lastName: 'B', address1: 'Main Street 1', city: 'Austin', countryCode: 'US' },
  },
  token,
);
const logout = await ask('mutation Logout { logout { result } }', {}, token);
const after = await ask('query Who { customer { email } }', {}, token).catch((error: Error) => error.name);
console.log(JSON.stringify({ before, changed, address, logout, after }));
