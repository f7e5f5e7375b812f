import { seconds } from '../../kernel/clock.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Context } from '../../db/context.ts';
import { signingAccount, type SigningAccount } from '../accounts/index.ts';
import { customerById, mayEnterChannel } from '../customers/index.ts';
import { checkAccount, readLoginClaims, type CustomerLogin } from './customer-login.ts';
import { checkHeader, decodeJwt, isSignedBy, type DecodedJwt } from './jwt.ts';
import { refuse, shown, unknownCustomer, type Refusal } from './refusal.ts';

/**
 * Verifies a Customer Login token up to the last step, whether it was used before, which belongs into the transaction
 * that uses it (used-tokens.ts). Changes nothing. `docs/start/authentication/customer-login.mdx`, wire facts 3.
 */
export async function verifyCustomerLogin(
  ctx: Context,
  text: string,
): Promise<Result<CustomerLogin, Refusal>> {
  const token = decodeJwt(text);
  if (!token.ok) return token;
  const header = checkHeader(token.value, 'HS256');
  if (!header.ok) return header;
  const account = await issuerOf(ctx, token.value);
  if (!account.ok) return account;
  const { clientId } = account.value;
  const login = await verifyIssued(ctx, token.value, account.value);
  return login.ok ? ok({ ...login.value, clientId }) : err({ ...login.error, clientId });
}

async function issuerOf(ctx: Context, { claims }: DecodedJwt): Promise<Result<SigningAccount, Refusal>> {
  const { iss } = claims;
  const account = typeof iss === 'string' && /^\w{1,100}$/.test(iss) ? await signingAccount(ctx, iss) : null;
  return account
    ? ok(account)
    : refuse('unknown_issuer', `iss is ${shown(iss)}; no API account has that client id`);
}

async function verifyIssued(
  ctx: Context,
  token: DecodedJwt,
  account: SigningAccount,
): Promise<Result<Omit<CustomerLogin, 'clientId'>, Refusal>> {
  if (!isSignedBy(token, 'HS256', account.clientSecret))
    return refuse(
      'signature',
      `the signature does not match the secret of client ${shown(account.clientId)}`,
    );
  const allowed = checkAccount(account);
  if (!allowed.ok) return allowed;
  const login = readLoginClaims(token.claims, {
    storeHash: ctx.store.hash,
    channelId: ctx.channelId,
    address: ctx.address,
    now: seconds(ctx.clock),
  });
  if (!login.ok) return login;
  const { customerId } = login.value;
  const customer = await customerById(ctx, customerId);
  if (!customer) return err(unknownCustomer(customerId));
  if (!(await mayEnterChannel(ctx, customer)))
    return refuse('channel_denied', `customer ${customerId} may not enter channel ${ctx.channelId}`, {
      customerId,
    });
  return login;
}
