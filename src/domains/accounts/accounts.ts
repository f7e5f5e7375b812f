import { dateOf } from '../../kernel/clock.ts';
import { bytesOfHex, hashSecret, hexOfSecret, newName, newSecret } from '../../kernel/ids.ts';
import type { Collection, Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { isOAuthScope, type AccountSecrets, type ApiAccount, type SigningAccount } from './account.ts';
import {
  insertAccount,
  revokeAccountRow,
  selectAccountByClientId,
  selectAccountsByTokenHash,
  selectAccounts,
  type StoredAccount,
} from './accounts.storage.ts';
import { accountNotFound, unknownScope } from './errors.ts';

const label = (ctx: Context, clientId: string): string => `store ${ctx.store.id}, client ${clientId}`;

const publicFacts = ({ clientSecretSealed: _, ...account }: StoredAccount): ApiAccount => account;

/** Makes an account; the secrets are shown here and never again. Throws `accounts.unknown_scope`. */
export async function createAccount(
  ctx: Context,
  input: { name: string; scopes: readonly string[]; level?: ApiAccount['level'] },
): Promise<ApiAccount & AccountSecrets> {
  for (const scope of input.scopes) if (!isOAuthScope(scope)) throw unknownScope(scope);
  const secrets: AccountSecrets = { clientSecret: newSecret(), accessToken: newSecret() };
  const clientId = newName(31);
  const account: ApiAccount = {
    id: await reserveId(ctx, 'account'),
    name: input.name,
    level: input.level ?? 'store',
    clientId,
    scopes: [...new Set(input.scopes)],
    createdAt: dateOf(ctx.clock),
    revokedAt: null,
  };
  await insertAccount(ctx, {
    ...account,
    clientSecretSealed: ctx.services.secretBox.seal(secrets.clientSecret, label(ctx, clientId)),
    accessTokenHash: hashSecret(secrets.accessToken),
  });
  return { ...account, ...secrets };
}

const accountsByTokenHash: Collection<string, ApiAccount> = {
  name: 'api-accounts',
  unloadedBy: { account: 'key' },
  async load(ctx, hashes) {
    const accounts = await selectAccountsByTokenHash(ctx, hashes.map(bytesOfHex));
    return new Map([...accounts].map(([hash, account]) => [hash, publicFacts(account)]));
  },
};

/** The account of an access token, unless it was revoked. */
export async function accountByAccessToken(ctx: Context, accessToken: string): Promise<ApiAccount | null> {
  const account = await ctx.services.memory.get(ctx, accountsByTokenHash, hexOfSecret(accessToken));
  return account && !account.revokedAt ? account : null;
}

/** The account of a client id, revoked or not, with the secret that verifies its signatures. */
export async function signingAccount(ctx: Context, clientId: string): Promise<SigningAccount | null> {
  const account = await selectAccountByClientId(ctx, clientId);
  if (!account) return null;
  const clientSecret = ctx.services.secretBox.open(account.clientSecretSealed, label(ctx, clientId));
  return { ...publicFacts(account), clientSecret };
}

export const listAccounts = async (ctx: Context): Promise<ApiAccount[]> =>
  (await selectAccounts(ctx)).map(publicFacts);

/** From the next request on, neither its access token nor what its client secret signs is accepted. Throws `accounts.not_found`. */
export async function revokeAccount(ctx: Context, id: number): Promise<void> {
  await ctx.transaction(async (tx) => {
    const hash = await revokeAccountRow(tx, id, dateOf(ctx.clock));
    if (!hash) throw accountNotFound(id);
    await tx.changed('account', hash.toString('hex'));
  });
}
