export { placeOfCustomer, type Place } from './places.ts';
export type { Customer, CustomerPatch, NewCustomer, NewCustomerAddress } from './customer.ts';
export { checkEmail, comparableEmail, isEmail } from './customer.ts';
export { checkPassword, passwordRules, type PasswordRules } from './password.ts';
export {
  accountSettings,
  recaptchaSecret,
  updateAccountSettings,
  type AccountSettings,
  type AccountSettingsPatch,
} from './account-settings.ts';
export { createCustomers, deleteCustomers, updateCustomers, type CustomerChange } from './customers.ts';
export {
  customerById,
  customerOfCall,
  factsOfCall,
  namedById,
  readCustomer,
  rememberShopper,
  shopperFacts,
  type Named,
  type ShopperFacts,
} from './shoppers.ts';
/** For a statement that reads a customer along with what names them. */
export { customersOf, toCustomer, type CustomerRow } from './customers.storage.ts';
export {
  countCustomers,
  listCustomers,
  listCustomersNextTo,
  type CustomerFilter,
  type CustomerSort,
} from './customer-list.ts';
export {
  countSignOut,
  findLogin,
  holdCustomer,
  mayEnterChannel,
  signOutsOf,
  validateCredentials,
  validatePassword,
} from './logins.ts';
export type { Address, AddressPatch, NewAddress } from './address.ts';
export {
  addressesOfCustomers,
  createAddress,
  createAddresses,
  deleteAddressOf,
  deleteAddresses,
  listAddresses,
  readAddress,
  updateAddress,
  updateAddresses,
} from './addresses.ts';
export {
  countries,
  countryCodeByName,
  countryName,
  readCountry,
  readState,
  type Country,
  type State,
} from './country.ts';
export { badCategoryAccess, badDiscountRules } from './errors.ts';
export type { CategoryAccess, CustomerGroup, DiscountRule, GroupInput } from './group.ts';
export {
  countGroups,
  createGroup,
  deleteAllGroups,
  deleteGroup,
  groupById,
  groupsByIds,
  listGroups,
  readGroup,
  shopperGroup,
  updateGroup,
} from './groups.ts';
export type { GroupFilter } from './groups.storage.ts';
export { readConsent, updateConsent, type ConsentCategory, type TrackingConsent } from './consent.ts';
export { setFormValues, type OwnedSaidField } from './form-values.ts';
export type { AddressFilter } from './addresses.storage.ts';
export {
  channelCustomerSettings,
  storeCustomerSettings,
  updateChannelCustomerSettings,
  updateStoreCustomerSettings,
  type ChannelCustomerSettings,
  type CustomerSettings,
  type CustomerSettingsPatch,
} from './customer-settings.ts';
