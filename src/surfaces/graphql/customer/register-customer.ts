import { checkRecaptcha } from '../../../flows/recaptcha.ts';
import { register } from '../../../flows/register.ts';
import type { ResolverModule } from '../module.ts';
import { answer, as, EMAIL_IN_USE, invalid, NO_ROBOTS } from './account-errors.ts';
import { formOf, formRefusals, given, newAddressOf } from './account-input.ts';

/**
 * `customer.registerCustomer`: an account of the shopper's own (`docs/storefront/graphql/customers.mdx`, "Register a
 * customer"). It signs nobody in.
 */
export const registerCustomer: ResolverModule = {
  CustomerMutations: {
    registerCustomer: async (_parent, { input, reCaptchaV2 }, { ctx }) => {
      const { value, errors } = await answer(
        async () => {
          const { firstName, lastName, email, password, address } = input;
          given({ firstName, lastName }, ['input']);
          await checkRecaptcha(ctx, reCaptchaV2?.token);
          return register(ctx, {
            ...given({ phone: input.phone, company: input.company }, ['input']),
            firstName,
            lastName,
            email,
            password,
            form: formOf(input.formFields, 'all'),
            ...(address && { addresses: [newAddressOf(address, ['input', 'address'])] }),
          });
        },
        {
          ...EMAIL_IN_USE,
          ...NO_ROBOTS,
          'register.disabled': as('AccountCreationDisabledError'),
          'account.too_many_tries': as('CustomerRegistrationError'),
          'customers.bad_email': invalid('input', 'email'),
          'customers.weak_password': invalid('input', 'password'),
          'customers.unknown_country': invalid('input', 'address', 'countryCode'),
          'account.invalid_input': invalid('input'),
          ...formRefusals({ customer: ['input'], address: ['input', 'address'] }),
        },
      );
      return { customer: value, errors };
    },
  },
  RegisterCustomerResult: { customer: 'property', errors: 'property' },
};
