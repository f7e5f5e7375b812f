import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataOf } from './answers.ts';
import { graphql } from './clients.ts';

export interface AccountErrorOnWire {
  readonly __typename: string;
  readonly message: string;
  readonly path?: readonly string[];
}

export interface AccountAnswer {
  readonly errors: readonly AccountErrorOnWire[];
  readonly customer?: Readonly<Record<string, unknown>> | null;
  readonly address?: Readonly<Record<string, unknown>> | null;
}

const ERRORS = 'errors { __typename ... on Error { message } }';
const PATHS = 'errors { ... on ValidationError { path } }';
const CUSTOMER = 'customer { entityId email firstName lastName company phone }';
const ADDRESS = 'address { entityId firstName address1 city countryCode stateOrProvince phone }';

/** Each mutation of the account: the type of its input, and what its answer has beside errors. */
const MUTATIONS = {
  registerCustomer: ['RegisterCustomerInput', `${CUSTOMER} ${PATHS}`],
  updateCustomer: ['UpdateCustomerInput', `${CUSTOMER} ${PATHS}`],
  changePassword: ['ChangePasswordInput', PATHS],
  addCustomerAddress: ['AddCustomerAddressInput', `${ADDRESS} ${PATHS}`],
  updateCustomerAddress: ['UpdateCustomerAddressInput', `${ADDRESS} ${PATHS}`],
  deleteCustomerAddress: ['DeleteCustomerAddressInput', ''],
} as const;

/** Sends one mutation of the account, as the customer of the access token or as a guest. */
export async function account(
  store: StoreAccess,
  mutation: keyof typeof MUTATIONS,
  input: object,
  accessToken?: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<AccountAnswer> {
  const [type, answer] = MUTATIONS[mutation];
  const sent = await graphql(
    store,
    `mutation ($input: ${type}!) { customer { ${mutation}(input: $input) { ${answer} ${ERRORS} } } }`,
    {
      variables: { input },
      bearer: store.private_token,
      headers: {
        ...headers,
        ...(accessToken !== undefined && { 'X-Bc-Customer-Access-Token': accessToken }),
      },
    },
  );
  return dataOf<{ customer: Record<string, AccountAnswer> }>(sent).customer[mutation]!;
}
