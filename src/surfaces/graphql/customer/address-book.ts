import { createAddress, deleteAddressOf, updateAddress } from '../../../domains/customers/index.ts';
import type { ResolverModule } from '../module.ts';
import { answer, as, invalid, NOT_SIGNED_IN, signedIn } from './account-errors.ts';
import { formOf, formRefusals, given, newAddressOf } from './account-input.ts';

const NO_ADDRESS = 'An address with the supplied ID does not exist.';

/** Customers add to, change and delete from their own address book (`docs/storefront/graphql/customers.mdx`). */
export const addressBook: ResolverModule = {
  CustomerMutations: {
    addCustomerAddress: async (_parent, { input }, { ctx }) => {
      const { value, errors } = await answer(
        async () => {
          const customerId = signedIn(ctx);
          return createAddress(ctx, { ...newAddressOf(input, ['input']), customerId });
        },
        {
          ...NOT_SIGNED_IN,
          'customers.not_found': as('CustomerAddressCreationError'),
          'customers.unknown_country': invalid('input', 'countryCode'),
          'account.invalid_input': invalid('input'),
          ...formRefusals({ address: ['input'] }),
        },
      );
      return { address: value, errors };
    },
    updateCustomerAddress: async (_parent, { input: { addressEntityId, data } }, { ctx }) => {
      const { value, errors } = await answer(
        async () => {
          const customerId = signedIn(ctx);
          const { formFields, ...fields } = data;
          return updateAddress(ctx, customerId, {
            ...given(fields, ['input', 'data']),
            id: addressEntityId,
            form: formOf(formFields, 'said'),
          });
        },
        {
          ...NOT_SIGNED_IN,
          'customers.not_found': as('CustomerAddressUpdateError'),
          'customers.address_not_found': as('AddressDoesNotExistError', NO_ADDRESS),
          'customers.unknown_country': invalid('input', 'data', 'countryCode'),
          'account.invalid_input': invalid('input', 'data'),
          ...formRefusals({ address: ['input', 'data'] }),
        },
      );
      return { address: value, errors };
    },
    deleteCustomerAddress: async (_parent, { input: { addressEntityId } }, { ctx }) => {
      const { errors } = await answer(async () => deleteAddressOf(ctx, signedIn(ctx), addressEntityId), {
        ...NOT_SIGNED_IN,
        'customers.not_found': as('CustomerAddressDeletionError'),
        'customers.address_not_found': as('CustomerAddressDeletionError', NO_ADDRESS),
      });
      return { errors };
    },
  },
  AddCustomerAddressResult: { address: 'property', errors: 'property' },
  UpdateCustomerAddressResult: { address: 'property', errors: 'property' },
  DeleteCustomerAddressResult: { errors: 'property' },
};
