export {
  OAUTH_SCOPES,
  isOAuthScope,
  type AccountSecrets,
  type ApiAccount,
  type OAuthScope,
  type SigningAccount,
} from './account.ts';
export {
  accountByAccessToken,
  createAccount,
  listAccounts,
  revokeAccount,
  signingAccount,
} from './accounts.ts';
