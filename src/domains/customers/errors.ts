import { DomainError, type Facts } from '../../kernel/errors.ts';

/** Which row of a batch a refusal is about; left out where there is only one. */
const at = (index: number | undefined): Facts => (index === undefined ? {} : { index });

export const customerNotFound = (id: number, index?: number): DomainError =>
  new DomainError('customers.not_found', `There is no customer ${id}.`, { id, ...at(index) });

export const badEmail = (email: string, index?: number): DomainError =>
  new DomainError('customers.bad_email', 'This is not an email address.', { email, ...at(index) });

export const emailInUse = (email: string, index?: number): DomainError =>
  new DomainError('customers.email_in_use', `The email address ${email} is already in use.`, {
    email,
    ...at(index),
  });

export const badChannelIds = (message: string, index?: number): DomainError =>
  new DomainError('customers.bad_channel_ids', message, at(index));

export const badOriginChannel = (id: number, index?: number): DomainError =>
  new DomainError('customers.bad_origin_channel', `There is no channel ${id}.`, { id, ...at(index) });

export const weakPassword = (message: string, index?: number): DomainError =>
  new DomainError('customers.weak_password', message, at(index));

export const recaptchaNeedsKeys = (): DomainError =>
  new DomainError('customers.recaptcha_needs_keys', 'reCAPTCHA needs a site key and a secret key.');

export const unknownGroup = (id: number, index?: number): DomainError =>
  new DomainError('customers.unknown_group', `There is no customer group ${id}.`, { id, ...at(index) });

export const badAttribute = (message: string, index: number): DomainError =>
  new DomainError('customers.bad_attribute', message, { index });

export const repeatedRow = (id: number, index: number): DomainError =>
  new DomainError('customers.repeated_row', `Row ${index} names ${id} again.`, { id, index });

export const addressNotFound = (id: number, index?: number): DomainError =>
  new DomainError('customers.address_not_found', `There is no address ${id}.`, { id, ...at(index) });

export const tooManyTries = (): DomainError =>
  new DomainError('customers.too_many_tries', 'Too many wrong passwords. Try again in five minutes.');

export const unknownCountry = (code: string, index?: number): DomainError =>
  new DomainError('customers.unknown_country', `There is no country "${code}".`, { code, ...at(index) });

export const countryNotFound = (id: number): DomainError =>
  new DomainError('customers.country_not_found', `There is no country ${id}.`, { id });

export const stateNotFound = (id: number): DomainError =>
  new DomainError('customers.state_not_found', `There is no state ${id}.`, { id });

export const groupNotFound = (id: number): DomainError =>
  new DomainError('customers.group_not_found', `There is no customer group ${id}.`, { id });

export const groupNameInUse = (name: string): DomainError =>
  new DomainError('customers.group_name_in_use', `A customer group named "${name}" exists already.`, {
    name,
  });

export const badDiscountRules = (message: string): DomainError =>
  new DomainError('customers.bad_discount_rules', message);

export const badCategoryAccess = (message: string): DomainError =>
  new DomainError('customers.bad_category_access', message);
