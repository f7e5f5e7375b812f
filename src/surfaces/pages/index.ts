import type { FastifyInstance } from 'fastify';
import type { RequestFacts } from '../../http/request.ts';
import { registerAccount } from './account.ts';
import { registerAllowCookie } from './allow-cookie.ts';
import { registerCart } from './cart.ts';
import { registerCurrentJwt } from './current-jwt.ts';
import { registerErrors } from './errors.ts';
import { registerLogin } from './login.ts';
import { registerLoginToken } from './login-token.ts';
import { registerMail } from './mail.ts';
import { registerSessionSync } from './session-sync.ts';
import { registerStart } from './start.ts';

/** Mounts the pages that a shopper's browser visits, on every storefront host. */
export async function registerPages(
  server: FastifyInstance,
  facts: RequestFacts,
  /** Whether kept mail is shown, with its links. */
  { showsMail }: { showsMail: boolean } = { showsMail: false },
): Promise<void> {
  await server.register(async (pages) => {
    registerErrors(pages, facts);
    registerStart(pages, facts, { showsMail });
    registerLogin(pages, facts);
    registerAccount(pages, facts);
    registerCart(pages, facts);
    registerCurrentJwt(pages, facts);
    registerSessionSync(pages, facts);
    registerAllowCookie(pages, facts);
    if (showsMail) registerMail(pages, facts);
    await pages.register((tokens) => registerLoginToken(tokens, facts));
  });
}
