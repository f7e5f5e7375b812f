import {
  countryName,
  type Address,
  type Customer,
  type CustomerFilter,
  type NewCustomer,
  type NewCustomerAddress,
} from '../../../domains/customers/index.ts';
import type { AttributeValue } from '../../../domains/attributes/index.ts';
import type { ReadValue } from '../../../domains/forms/index.ts';
import { amountOf, round, toWireNumber, type Amount } from '../../../kernel/money.ts';
import type { components } from '../contract.generated.ts';
import { momentRange, timestamp } from '../moments.ts';
import type { QueryOf } from '../operation.ts';
import { toWireAttributeValue } from './customers-attributes.wire.ts';
import { fromWireForm, toWireAddressValue, toWireCustomerValue } from './form-fields.wire.ts';

type Schemas = components['schemas'];
type WireCustomer = Schemas['Customer'];
type WireCustomerInput = Schemas['CustomerCreate'] | Schemas['CustomerUpdate'];

/** Store credit has as many decimals as a price. */
const CREDIT_DECIMALS = 4;

/** How many addresses a customer shows; the others are at `/customers/addresses`. */
export const ADDRESSES_SHOWN = 10;

/** How many values of attributes; the others are at `/customers/attribute-values`. */
export const ATTRIBUTES_SHOWN = 10;

/** What a customer shows besides its own fields. */
export interface Included {
  readonly addresses?: readonly Address[] | undefined;
  readonly storeCredit?: boolean | undefined;
  readonly formFields?: FormValues | undefined;
  readonly attributes: AttributesOf;
  readonly segments: Segments;
}

/** How many values of attributes customers have, and, where they are asked for, the first of them. */
interface AttributesOf {
  readonly counts: ReadonlyMap<number, number>;
  readonly values: ReadonlyMap<number, readonly AttributeValue[]> | undefined;
}

/** No surface makes shopper profiles or segments (docs/coverage.md), so nobody has any. */
export type Segments = Pick<WireCustomer, 'shopper_profile_id' | 'segment_ids'>;

/** What customers and their addresses say in form fields. */
export interface FormValues {
  readonly customers: readonly ReadValue[];
  readonly addresses: readonly ReadValue[];
}

export const toWireCustomer = (
  customer: Customer,
  { addresses, storeCredit, formFields, attributes, segments }: Included,
): WireCustomer => ({
  id: customer.id,
  email: customer.email,
  first_name: customer.firstName,
  last_name: customer.lastName,
  company: customer.company,
  phone: customer.phone,
  registration_ip_address: customer.registrationIpAddress,
  notes: customer.notes,
  tax_exempt_category: customer.taxExemptCategory,
  customer_group_id: customer.customerGroupId,
  date_created: timestamp(customer.createdAt),
  date_modified: timestamp(customer.modifiedAt),
  address_count: customer.addressCount,
  attribute_count: attributes.counts.get(customer.id) ?? 0,
  authentication: { force_password_reset: customer.forcePasswordReset },
  accepts_product_review_abandoned_cart_emails: customer.acceptsMarketing,
  origin_channel_id: customer.originChannelId,
  channel_ids: customer.channelIds && [...customer.channelIds],
  ...(addresses && {
    addresses: addresses
      .filter(({ customerId }) => customerId === customer.id)
      .map((address) => toWireAddress(address, formFields?.addresses)),
  }),
  ...(attributes.values && {
    attributes: (attributes.values.get(customer.id) ?? []).map(toWireAttributeValue),
  }),
  ...segments,
  ...(formFields && {
    form_fields: formFields.customers
      .filter(({ owner }) => owner.id === customer.id)
      .map(toWireCustomerValue),
  }),
  ...(storeCredit && {
    store_credit_amounts: [{ amount: toWireNumber(customer.storeCredit, CREDIT_DECIMALS) }],
  }),
});

/** @param values what addresses say in form fields, where that is shown */
export const toWireAddress = (
  address: Address,
  values?: readonly ReadValue[],
): Schemas['CustomerAddress'] => ({
  id: address.id,
  customer_id: address.customerId,
  first_name: address.firstName,
  last_name: address.lastName,
  company: address.company,
  address1: address.address1,
  address2: address.address2,
  city: address.city,
  state_or_province: address.stateOrProvince,
  postal_code: address.postalCode,
  country: countryName(address.countryCode) ?? address.countryCode,
  country_code: address.countryCode,
  phone: address.phone,
  address_type: address.addressType,
  ...(values && {
    form_fields: values.filter(({ owner }) => owner.id === address.id).map(toWireAddressValue),
  }),
});

/** What a new customer and a change have in common. */
export const fromWireCustomer = (input: WireCustomerInput) => ({
  company: input.company,
  phone: input.phone,
  notes: input.notes,
  taxExemptCategory: input.tax_exempt_category,
  customerGroupId: input.customer_group_id,
  acceptsMarketing: input.accepts_product_review_abandoned_cart_emails,
  forcePasswordReset: input.authentication?.force_password_reset,
  password: input.authentication?.new_password,
  storeCredit: creditOf(input.store_credit_amounts),
  channelIds: input.channel_ids,
  form: fromWireForm(input.form_fields),
});

const creditOf = (amounts: WireCustomerInput['store_credit_amounts']): Amount | undefined =>
  amounts?.[0] && round(amountOf(amounts[0].amount), CREDIT_DECIMALS);

export const fromWireNewCustomer = (input: Schemas['CustomerCreate']): NewCustomer => ({
  ...fromWireCustomer(input),
  email: input.email,
  firstName: input.first_name,
  lastName: input.last_name,
  originChannelId: input.origin_channel_id,
  addresses: input.addresses?.map(fromWireNewAddress),
  attributes: input.attributes?.map((said) => ({
    attributeId: said.attribute_id,
    value: said.attribute_value,
  })),
});

export const fromWireNewAddress = (input: Schemas['CustomerAddressInput']): NewCustomerAddress => ({
  firstName: input.first_name,
  lastName: input.last_name,
  company: input.company,
  address1: input.address1,
  address2: input.address2,
  city: input.city,
  stateOrProvince: input.state_or_province,
  postalCode: input.postal_code,
  countryCode: input.country_code,
  phone: input.phone,
  addressType: input.address_type,
  form: fromWireForm(input.form_fields),
});

export function toCustomerFilter(query: QueryOf<'getCustomers'>): CustomerFilter {
  const created = momentRange(query, 'date_created');
  const modified = momentRange(query, 'date_modified');
  return {
    ids: query['id:in'],
    companies: query['company:in'],
    groupIds: query['customer_group_id:in'],
    emails: query['email:in'],
    names: query['name:in'],
    nameParts: query['name:like'],
    phones: query['phone:in'],
    registrationIpAddresses: query['registration_ip_address:in'],
    createdMin: created.min,
    createdMax: created.max,
    modifiedMin: modified.min,
    modifiedMax: modified.max,
  };
}
