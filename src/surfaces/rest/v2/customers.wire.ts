import type { Customer, CustomerFilter } from '../../../domains/customers/index.ts';
import { inWords, type ReadValue } from '../../../domains/forms/index.ts';
import { amountOf, round, toDecimal } from '../../../kernel/money.ts';
import type { components } from '../contract.generated.ts';
import { mailTimestamp, momentRangeV2 } from '../moments.ts';
import type { BodyOf, QueryOf } from '../operation.ts';
import { Refusal } from '../refusal.ts';

/** Store credit has as many decimals as a price. */
const CREDIT_DECIMALS = 4;

/**
 * @param base where the V2 API of the store is
 * @param values what customers say in form fields
 */
export const toWireCustomerV2 = (
  customer: Customer,
  base: string,
  values: readonly ReadValue[],
): components['schemas']['CustomerV2'] => ({
  id: customer.id,
  company: customer.company,
  first_name: customer.firstName,
  last_name: customer.lastName,
  email: customer.email,
  phone: customer.phone,
  form_fields: wireValuesV2(values, customer.id),
  date_created: mailTimestamp(customer.createdAt),
  date_modified: mailTimestamp(customer.modifiedAt),
  store_credit: toDecimal(customer.storeCredit, CREDIT_DECIMALS),
  registration_ip_address: customer.registrationIpAddress,
  customer_group_id: customer.customerGroupId,
  notes: customer.notes,
  tax_exempt_category: customer.taxExemptCategory,
  reset_pass_on_login: customer.forcePasswordReset,
  accepts_marketing: customer.acceptsMarketing,
  addresses: {
    url: `${base}/customers/${customer.id}/addresses`,
    resource: `/customers/${customer.id}/addresses`,
  },
});

/** What one of them says; null where it says nothing. V2 has text alone. */
function wireValuesV2(values: readonly ReadValue[], id: number) {
  const own = values.filter(({ owner }) => owner.id === id);
  if (own.length === 0) return null;
  return own.map((value) => ({ name: value.field.label, value: [inWords(value)].flat().join(', ') }));
}

/** What a new customer and a change have in common. Fields that only read are not looked at. */
export function fromWireCustomerV2(input: NonNullable<BodyOf<'updateCustomer'>>) {
  const { password, password_confirmation: confirmation, force_reset: force } = input._authentication ?? {};
  if (confirmation !== undefined && confirmation !== password)
    throw new Refusal(422, 'The request body does not match the contract.', {
      '_authentication.password_confirmation': 'must be the same as the password',
    });
  return {
    company: input.company,
    phone: input.phone,
    notes: input.notes,
    taxExemptCategory: input.tax_exempt_category,
    customerGroupId: input.customer_group_id,
    registrationIpAddress: input.registration_ip_address,
    storeCredit:
      input.store_credit === undefined ? undefined : round(amountOf(input.store_credit), CREDIT_DECIMALS),
    forcePasswordReset: force ?? input.reset_pass_on_login,
    password,
  };
}

export function customerFilterV2(query: QueryOf<'getCustomersV2'>): CustomerFilter {
  const created = momentRangeV2(query, 'date_created');
  const modified = momentRangeV2(query, 'date_modified');
  const one = <T>(value: T | undefined): T[] | undefined => (value === undefined ? undefined : [value]);
  return {
    firstName: query.first_name,
    lastName: query.last_name,
    companies: one(query.company),
    emails: one(query.email),
    phones: one(query.phone),
    storeCredit: query.store_credit === undefined ? undefined : amountOf(query.store_credit),
    groupIds: one(query.customer_group_id),
    taxExemptCategory: query.tax_exempt_category,
    minId: query.min_id,
    maxId: query.max_id,
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
}
