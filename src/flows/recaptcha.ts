import { recaptchaSecret } from '../domains/customers/index.ts';
import { setting } from '../domains/stores/index.ts';
import type { Context } from '../db/context.ts';
import { DomainError } from '../kernel/errors.ts';

const MOST = 4_096;

/**
 * Asks for a reCAPTCHA token where the store does (`docs/storefront/graphql/customers.mdx`, "reCAPTCHA"). A customer
 * impersonation token needs none; one that is sent must hold all the same. Throws `recaptcha.refused`.
 */
export async function checkRecaptcha(ctx: Context, token: string | null | undefined): Promise<void> {
  if (ctx.actor.caller.kind === 'impersonation') return checkSentRecaptcha(ctx, token);
  if (await setting(ctx, 'recaptcha.onStorefront')) await check(ctx, token ?? '');
}

/** For who is known already: none is needed, but one that is sent must hold. Throws `recaptcha.refused`. */
export async function checkSentRecaptcha(ctx: Context, token: string | null | undefined): Promise<void> {
  if (token && (await setting(ctx, 'recaptcha.onStorefront'))) await check(ctx, token);
}

async function check(ctx: Context, token: string): Promise<void> {
  const secret = await recaptchaSecret(ctx);
  const { address, services } = ctx;
  const asked = secret !== null && token !== '' && token.length <= MOST;
  if (!asked || !(await services.recaptcha.passes({ secret, token, address }))) throw refused();
}

const refused = (): DomainError =>
  new DomainError('recaptcha.refused', 'The reCAPTCHA token is missing or not valid.');
