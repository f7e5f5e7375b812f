import type { Amount } from '../../kernel/money.ts';
import type { SaidForm } from '../forms/index.ts';
import type { SaidAttribute } from '../attributes/index.ts';
import type { NewAddress } from './address.ts';
import { badEmail } from './errors.ts';

/** Someone who has an account with the shop. Never kept from one request to the next. */
export interface Customer {
  readonly id: number;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly company: string;
  readonly phone: string;
  readonly notes: string;
  readonly taxExemptCategory: string;
  /** 0 is no group. */
  readonly customerGroupId: number;
  readonly acceptsMarketing: boolean;
  /** The password does not sign in until a new one is set. */
  readonly forcePasswordReset: boolean;
  readonly registrationIpAddress: string;
  readonly storeCredit: Amount;
  /** Where the account was made; never changes. */
  readonly originChannelId: number;
  /** The channels this customer may enter; null is every channel that allows global logins. */
  readonly channelIds: readonly number[] | null;
  readonly addressCount: number;
  readonly createdAt: Date;
  readonly modifiedAt: Date;
}

/** What may be said about a customer when one is made or changed. What is left out has its default, or stays. */
interface CustomerFields {
  readonly company?: string | undefined;
  readonly phone?: string | undefined;
  readonly notes?: string | undefined;
  readonly taxExemptCategory?: string | undefined;
  readonly customerGroupId?: number | undefined;
  readonly acceptsMarketing?: boolean | undefined;
  readonly forcePasswordReset?: boolean | undefined;
  readonly registrationIpAddress?: string | undefined;
  readonly storeCredit?: Amount | undefined;
  readonly channelIds?: readonly number[] | null | undefined;
  /** What is said in the form fields of the store's own. */
  readonly form?: SaidForm | undefined;
  /** In clear; only its hash is stored. */
  readonly password?: string | undefined;
}

export interface NewCustomer extends CustomerFields {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  /** The channel of the call where it is left out. */
  readonly originChannelId?: number | undefined;
  readonly addresses?: readonly NewCustomerAddress[] | undefined;
  readonly attributes?: readonly SaidAttribute[] | undefined;
}

/** An address of a customer that is being made. */
export type NewCustomerAddress = Omit<NewAddress, 'customerId'>;

export interface CustomerPatch extends CustomerFields {
  readonly id: number;
  readonly email?: string | undefined;
  readonly firstName?: string | undefined;
  readonly lastName?: string | undefined;
}

/** How an address is compared: two that differ only in case are one. */
export const comparableEmail = (email: string): string => email.toLowerCase();

/** No character that a mail header gives a meaning, so that an address is one address wherever it is written. */
const PART = String.raw`[^\s\p{Cc}\p{Cf}\p{Cs}@<>()[\]\\,;:"]+`;
const EMAIL = new RegExp(`^${PART}@${PART}$`, 'u');
const MAX_EMAIL_LENGTH = 250;

export const isEmail = (text: string): boolean => text.length <= MAX_EMAIL_LENGTH && EMAIL.test(text);

/** Throws `customers.bad_email`. */
export function checkEmail(email: string, index?: number): void {
  if (!isEmail(email)) throw badEmail(email, index);
}
