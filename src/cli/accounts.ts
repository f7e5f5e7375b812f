import { createAccount, listAccounts, OAUTH_SCOPES, revokeAccount } from '../domains/accounts/index.ts';
import { systemContext } from '../domains/stores/index.ts';
import type { Config } from '../config/index.ts';
import { DomainError } from '../kernel/errors.ts';
import { chosenStore, withApp } from './open.ts';

export const createAccountCommand = (
  overrides: Partial<Config>,
  input: { name: string; scopes: readonly string[]; store: string | undefined },
): Promise<void> =>
  withApp(overrides, async (opened) => {
    const store = await chosenStore(opened, input.store);
    const scopes = input.scopes.flatMap((text) => text.split(',')).filter((scope) => scope !== '');
    const unknown = scopes.filter((scope) => !(OAUTH_SCOPES as readonly string[]).includes(scope));
    if (unknown.length > 0) {
      throw new DomainError(
        'accounts.unknown_scope',
        `Unknown scope: ${unknown.join(', ')}. There are: ${OAUTH_SCOPES.join(', ')}.`,
      );
    }
    const account = await createAccount(systemContext(opened.app.services, store), {
      name: input.name,
      scopes,
    });
    console.log(`API account ${account.id} "${account.name}" of store ${store.hash}. Its secrets are shown only now:

  client id      ${account.clientId}
  client secret  ${account.clientSecret}
  access token   ${account.accessToken}
  scopes         ${account.scopes.join(' ')}`);
  });

export const listAccountsCommand = (overrides: Partial<Config>, hash: string | undefined): Promise<void> =>
  withApp(overrides, async (opened) => {
    const store = await chosenStore(opened, hash);
    for (const account of await listAccounts(systemContext(opened.app.services, store))) {
      const state = account.revokedAt ? `revoked ${account.revokedAt.toISOString()}` : 'active';
      console.log([account.id, account.name, account.clientId, state, account.scopes.join(' ')].join('\t'));
    }
  });

export const revokeAccountCommand = (
  overrides: Partial<Config>,
  id: number,
  hash: string | undefined,
): Promise<void> =>
  withApp(overrides, async (opened) => {
    const store = await chosenStore(opened, hash);
    await revokeAccount(systemContext(opened.app.services, store), id);
    console.log(`API account ${id} of store ${store.hash} is revoked.`);
  });
