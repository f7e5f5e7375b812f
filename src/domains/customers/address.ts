import type { SaidForm } from '../forms/index.ts';

/** An entry of a customer's address book. */
export interface Address {
  readonly id: number;
  readonly customerId: number;
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly address1: string;
  readonly address2: string;
  readonly city: string;
  readonly stateOrProvince: string;
  readonly postalCode: string;
  /** Two capital letters, ISO 3166-1. */
  readonly countryCode: string;
  readonly phone: string;
  readonly addressType: 'residential' | 'commercial';
}

/** What is said in the form fields of the store's own. */
interface WithForm {
  readonly form?: SaidForm | undefined;
}

type Optional = 'company' | 'address2' | 'stateOrProvince' | 'postalCode' | 'phone' | 'addressType';

export type NewAddress = Omit<Address, 'id' | Optional> & {
  readonly [Field in Optional]?: Address[Field] | undefined;
} & WithForm;

export type AddressPatch = Pick<Address, 'id'> & {
  readonly [Field in keyof Omit<Address, 'id' | 'customerId'>]?: Address[Field] | undefined;
} & WithForm;

/** Fills in what was left out. */
export const completeAddress = (id: number, input: NewAddress): Address => ({
  id,
  customerId: input.customerId,
  firstName: input.firstName,
  lastName: input.lastName,
  company: input.company ?? '',
  address1: input.address1,
  address2: input.address2 ?? '',
  city: input.city,
  stateOrProvince: input.stateOrProvince ?? '',
  postalCode: input.postalCode ?? '',
  countryCode: input.countryCode.toUpperCase(),
  phone: input.phone ?? '',
  addressType: input.addressType ?? 'residential',
});

/** Two addresses of one customer are the same when all of this is (`reference/customers.v3.yml`, "Notes"). */
export const addressKey = (address: Address): string =>
  JSON.stringify([
    address.customerId,
    address.firstName,
    address.lastName,
    address.company,
    address.address1,
    address.address2,
    address.city,
    address.stateOrProvince,
    address.postalCode,
    address.countryCode,
    address.phone,
    address.addressType,
  ]);
