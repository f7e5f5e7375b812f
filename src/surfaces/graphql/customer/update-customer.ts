import { checkSentRecaptcha } from '../../../flows/recaptcha.ts';
import { updateOwnAccount } from '../../../flows/customer-changes.ts';
import type { ResolverModule } from '../module.ts';
import { answer, as, EMAIL_IN_USE, invalid, NO_ROBOTS, NOT_SIGNED_IN, signedIn } from './account-errors.ts';
import { formOf, formRefusals, given } from './account-input.ts';

/** `customer.updateCustomer`: what customers say of themselves (`docs/storefront/graphql/customers.mdx`). */
export const updateCustomer: ResolverModule = {
  CustomerMutations: {
    updateCustomer: async (_parent, { input, reCaptchaV2 }, { ctx }) => {
      const { value, errors } = await answer(
        async () => {
          const id = signedIn(ctx);
          await checkSentRecaptcha(ctx, reCaptchaV2?.token);
          const { formFields, ...fields } = input;
          return updateOwnAccount(ctx, {
            ...given(fields, ['input']),
            id,
            form: formOf(formFields, 'said'),
          });
        },
        {
          ...NOT_SIGNED_IN,
          ...EMAIL_IN_USE,
          ...NO_ROBOTS,
          'account.too_many_tries': as('UnexpectedUpdateCustomerError'),
          'customers.not_found': as('CustomerDoesNotExistError'),
          'customers.bad_email': invalid('input', 'email'),
          'account.invalid_input': invalid('input'),
          ...formRefusals({ customer: ['input'] }),
        },
      );
      return { customer: value, errors };
    },
  },
  UpdateCustomerResult: { customer: 'property', errors: 'property' },
};
