import { checkRecaptcha } from '../../../flows/recaptcha.ts';
import { requestPasswordReset } from '../../../flows/request-recovery.ts';
import { channelPage } from '../../../http/redirects.ts';
import { DomainError } from '../../../kernel/errors.ts';
import type { ResolverModule } from '../module.ts';
import { answer, invalid, NO_ROBOTS } from './account-errors.ts';

/**
 * `requestResetPassword(input)` (`docs/storefront/graphql/customers.mdx`, "Request a password reset"). The mailed link
 * leads to `path` on the channel's site, with the customer as `c` and the token as `t`; without one to the hosted page.
 */
export const requestResetPassword: ResolverModule = {
  CustomerMutations: {
    requestResetPassword: async (_parent, { input: { email, path }, reCaptchaV2 }, { ctx, userAgent }) => {
      const { errors } = await answer(
        async () => {
          const page = path ? await channelPage(ctx, path) : undefined;
          if (page === null)
            throw new DomainError(
              'account.invalid_input',
              'The path must be one of the storefront, such as /change-password.',
            );
          await checkRecaptcha(ctx, reCaptchaV2?.token);
          await requestPasswordReset(ctx, { email, page, userAgent });
        },
        { ...NO_ROBOTS, 'account.invalid_input': invalid('path'), 'recovery.too_many_requests': invalid() },
      );
      return { errors };
    },
  },
  RequestResetPasswordResult: { errors: 'property' },
};
