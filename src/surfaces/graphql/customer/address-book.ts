import { createAddress, deleteAddressOf, updateAddress } from '../../../domains/customers/index.ts';
import { checkSentRecaptcha } from '../../../flows/recaptcha.ts';
import type { ResolverModule } from '../module.ts';
import { answer, as, invalid, NO_ROBOTS, NOT_SIGNED_IN, signedIn } from './account-errors.ts';
import { formOf, formRefusals, given, newAddressOf } from './account-input.ts';

const NO_ADDRESS = 'An address with the supplied ID does not exist.';

/** Customers add to, change and delete from their own address book (`docs/storefront/graphql/customers.mdx`). */
export const addressBook: ResolverModule = {
  CustomerMutations: {
    addCustomerAddress: async (_parent, { input, reCaptchaV2 }, { ctx }) => {
      const { value, errors } = await answer(
        async () => {
          const customerId = signedIn(ctx);
          await checkSentRecaptcha(ctx, reCaptchaV2?.token);
          return createAddress(ctx, { ...newAddressOf(input, ['input']), customerId });
        },
        {
          ...NOT_SIGNED_IN,
          ...NO_ROBOTS,
          'customers.not_found': as('CustomerAddressCreationError'),
          'customers.unknown_country': invalid('input', 'countryCode'),
          'account.invalid_input': invalid('input'),
          ...formRefusals({ address: ['input'] }),
        },
      );
      return { address: value, errors };
    },
    updateCustomerAddress: async (_parent, { input: { addressEntityId, data }, reCaptchaV2 }, { ctx }) => {
      const { value, errors } = await answer(
        async () => {
          const customerId = signedIn(ctx);
          await checkSentRecaptcha(ctx, reCaptchaV2?.token);
          const { formFields, ...fields } = data;
          return updateAddress(ctx, customerId, {
            ...given(fields, ['input', 'data']),
            id: addressEntityId,
            form: formOf(formFields, 'said'),
          });
        },
        {
          ...NOT_SIGNED_IN,
          ...NO_ROBOTS,
          'customers.not_found': as('CustomerAddressUpdateError'),
          'customers.address_not_found': as('AddressDoesNotExistError', NO_ADDRESS),
          'customers.unknown_country': invalid('input', 'data', 'countryCode'),
          'account.invalid_input': invalid('input', 'data'),
          ...formRefusals({ address: ['input', 'data'] }),
        },
      );
      return { address: value, errors };
    },
    deleteCustomerAddress: async (_parent, { input: { addressEntityId }, reCaptchaV2 }, { ctx }) => {
      const remove = async () => {
        const customerId = signedIn(ctx);
        await checkSentRecaptcha(ctx, reCaptchaV2?.token);
        return deleteAddressOf(ctx, customerId, addressEntityId);
      };
      const { errors } = await answer(remove, {
        ...NOT_SIGNED_IN,
        'recaptcha.refused': as('CustomerAddressDeletionError'),
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
