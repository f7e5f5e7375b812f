import type { ResolverModule } from '../module.ts';
import type { AccountError } from './account-errors.ts';
import { addressBook } from './address-book.ts';
import { changePassword } from './change-password.ts';
import { registerCustomer } from './register-customer.ts';
import { requestResetPassword } from './request-reset-password.ts';
import { resetPassword } from './reset-password.ts';
import { updateCustomer } from './update-customer.ts';

declare module '../parents.ts' {
  interface Parents {
    ValidationError: AccountError & { readonly path: string[] };
  }
}

const MESSAGE = { message: 'property' } as const;

/** What customers do to their own accounts. Refusals are data: members of each result's union. */
export const accountModules: readonly ResolverModule[] = [
  { Mutation: { customer: () => ({}) } },
  registerCustomer,
  updateCustomer,
  changePassword,
  requestResetPassword,
  resetPassword,
  addressBook,
  {
    ValidationError: { message: 'property', path: 'property' },
    EmailAlreadyInUseError: MESSAGE,
    AccountCreationDisabledError: MESSAGE,
    CustomerRegistrationError: MESSAGE,
    UnexpectedUpdateCustomerError: MESSAGE,
    CustomerNotLoggedInError: MESSAGE,
    CustomerDoesNotExistError: MESSAGE,
    CustomerPasswordError: MESSAGE,
    CustomerAddressCreationError: MESSAGE,
    CustomerAddressUpdateError: MESSAGE,
    CustomerAddressDeletionError: MESSAGE,
    AddressDoesNotExistError: MESSAGE,
  },
];
