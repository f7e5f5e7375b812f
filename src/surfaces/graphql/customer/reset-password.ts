import { resetPassword as reset } from '../../../flows/recover-password.ts';
import type { ResolverModule } from '../module.ts';
import { answer, as, invalid } from './account-errors.ts';

/** `resetPassword(input)` (`docs/storefront/graphql/customers.mdx`, "Reset a password"). */
export const resetPassword: ResolverModule = {
  CustomerMutations: {
    resetPassword: async (_parent, { input }, { ctx, userAgent }) => {
      const { customerEntityId: customerId, token, newPassword } = input;
      const { errors } = await answer(() => reset(ctx, { customerId, token, newPassword, userAgent }), {
        'recovery.link_refused': invalid('token'),
        'customers.weak_password': as('CustomerPasswordError'),
      });
      return { errors };
    },
  },
  ResetPasswordResult: { errors: 'property' },
};
