import { requestPasswordReset } from '../../../flows/request-recovery.ts';
import { channelPage } from '../../../http/redirects.ts';
import { DomainError } from '../../../kernel/errors.ts';
import type { ResolverModule } from '../module.ts';

const refusal = (message: string, path: readonly string[] = []) => ({
  errors: [{ __typename: 'ValidationError' as const, message, path: [...path] }],
});

/**
 * `requestResetPassword(input)` (`docs/storefront/graphql/customers.mdx`, "Request a password reset"). The mailed link
 * leads to `path` on the channel's site, with the customer as `c` and the token as `t`; without one to the hosted page.
 */
export const requestResetPassword: ResolverModule = {
  CustomerMutations: {
    requestResetPassword: async (_parent, { input: { email, path } }, { ctx, userAgent }) => {
      const page = path ? await channelPage(ctx, path) : undefined;
      if (page === null)
        return refusal('The path must be one of the storefront, such as /change-password.', ['path']);
      try {
        await requestPasswordReset(ctx, { email, page, userAgent });
        return { errors: [] };
      } catch (error) {
        if (!(error instanceof DomainError && error.code === 'recovery.too_many_requests')) throw error;
        return refusal(error.message);
      }
    },
  },
  RequestResetPasswordResult: { errors: 'property' },
};
