import { changeOwnPassword } from '../../../flows/customer-changes.ts';
import type { ResolverModule } from '../module.ts';
import { answer, as, invalid, NOT_SIGNED_IN, signedIn } from './account-errors.ts';

/** `customer.changePassword`, for who knows the current one (`docs/storefront/graphql/customers.mdx`). */
export const changePassword: ResolverModule = {
  CustomerMutations: {
    changePassword: async (_parent, { input }, { ctx }) => {
      const { errors } = await answer(async () => changeOwnPassword(ctx, signedIn(ctx), input), {
        ...NOT_SIGNED_IN,
        'customers.not_found': as('CustomerDoesNotExistError'),
        'account.wrong_password': as('CustomerPasswordError'),
        'customers.too_many_tries': as('CustomerPasswordError'),
        'customers.weak_password': invalid('input', 'newPassword'),
      });
      return { errors };
    },
  },
  ChangePasswordResult: { errors: 'property' },
};
