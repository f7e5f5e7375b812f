import { resetPassword as reset } from '../../../flows/recover-password.ts';
import { type DomainError } from '../../../kernel/errors.ts';
import type { ResolverModule } from '../module.ts';

/** `resetPassword(input)` (`docs/storefront/graphql/customers.mdx`, "Reset a password"). */
export const resetPassword: ResolverModule = {
  CustomerMutations: {
    resetPassword: async (_parent, { input }, { ctx, userAgent }) => {
      const { customerEntityId: customerId, token, newPassword } = input;
      try {
        await reset(ctx, { customerId, token, newPassword, userAgent });
        return { errors: [] };
      } catch (error) {
        const { code, message } = error as Partial<DomainError>;
        if (code === 'recovery.link_refused')
          return { errors: [{ __typename: 'ValidationError', message: message!, path: ['token'] }] };
        if (code === 'customers.weak_password')
          return { errors: [{ __typename: 'CustomerPasswordError', message: message! }] };
        throw error;
      }
    },
  },
  ResetPasswordResult: { errors: 'property' },
};
