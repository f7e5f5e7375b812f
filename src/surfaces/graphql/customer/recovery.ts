import type { ResolverModule } from '../module.ts';
import { requestResetPassword } from './request-reset-password.ts';
import { resetPassword } from './reset-password.ts';

/** `customer { requestResetPassword, resetPassword }`: back in without the password. */
export const recoveryModules: readonly ResolverModule[] = [requestResetPassword, resetPassword];
