import { createSigner, createVerifier } from 'fast-jwt';
import type { TokenScope } from '../../kernel/actor.ts';
import { dateOf, seconds } from '../../kernel/clock.ts';
import { bytesOfHex, hashSecret, hexOfSecret, newUuid } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Collection, Context } from '../../db/context.ts';
import { channelById } from '../channels/index.ts';
import type { Named } from '../customers/index.ts';
import { holderOf } from '../sessions/index.ts';
import { currentSigningKey, signingKeys } from '../stores/index.ts';
import { badChannels, badExpiry, badOrigin, unknownToken } from './errors.ts';
import { NEVER, servesChannel, type BearerRefusal, type StorefrontToken, type TokenKind } from './token.ts';
import { insertToken, revokeTokenRow, selectAllowedOrigins, selectTokens } from './tokens.storage.ts';

export interface NewToken {
  readonly kind: TokenKind;
  /** Channels it serves; empty: every channel. */
  readonly channelIds: readonly number[];
  /** Unix seconds; 0: it does not expire. */
  readonly expiresAt: number;
  readonly allowedCorsOrigins?: readonly string[];
  readonly scopes?: readonly TokenScope[];
}

/** The numbers observed in `token_type`; nothing documents them, and nothing of ours reads them. */
const TOKEN_TYPE: Record<TokenKind, number> = { storefront: 1, impersonation: 2, private: 3 };

/**
 * Makes a bearer token: a JWT signed with the store's ES256 key, with the claims observed in real ones (wire facts 1).
 * Only its hash is stored. Throws `tokens.bad_channels`, `tokens.bad_expiry` or `tokens.bad_origin`.
 */
export async function createToken(ctx: Context, input: NewToken): Promise<string> {
  for (const id of input.channelIds)
    if (!(await channelById(ctx, id))) throw badChannels(`There is no channel ${id}.`);
  for (const origin of input.allowedCorsOrigins ?? []) if (!isOrigin(origin)) throw badOrigin(origin);
  const now = seconds(ctx.clock);
  if (input.expiresAt !== 0 && input.expiresAt <= now) throw badExpiry();
  const expiresAt = input.expiresAt === 0 ? NEVER : new Date(input.expiresAt * 1000);
  const key = await currentSigningKey(ctx);
  const sign = createSigner({ algorithm: 'ES256', key: key.privateKey, kid: key.kid });
  const token = sign({
    cid: input.channelIds.length === 1 ? input.channelIds[0] : input.channelIds,
    cors: input.allowedCorsOrigins ?? [],
    eat: Math.floor(expiresAt.getTime() / 1000),
    iat: now,
    iss: 'BC',
    sid: ctx.store.id,
    sub: newUuid(),
    sub_type: 2,
    token_type: TOKEN_TYPE[input.kind],
  });
  const { caller } = ctx.actor;
  await insertToken(ctx, hashSecret(token), {
    kind: input.kind,
    channelIds: input.channelIds,
    allowedCorsOrigins: input.allowedCorsOrigins ?? [],
    scopes: input.scopes ?? [],
    accountId: caller.kind === 'account' ? caller.accountId : null,
    createdAt: dateOf(ctx.clock),
    expiresAt,
    revokedAt: null,
  });
  return token;
}

/** Revokes any of the three kinds, from the next request on. Throws `tokens.unknown`. */
export async function revokeToken(ctx: Context, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    if (!(await revokeTokenRow(tx, hashSecret(token), dateOf(ctx.clock)))) throw unknownToken();
    await tx.changed('token', hexOfSecret(token));
  });
}

const tokensByHash: Collection<string, StorefrontToken> = {
  name: 'storefront-tokens',
  unloadedBy: { token: 'key' },
  load: (ctx, hashes) => selectTokens(ctx, hashes.map(bytesOfHex)),
};

/** A bearer token that is accepted, and the customer whom the customer access token beside it names. */
export interface Bearer {
  readonly token: StorefrontToken;
  readonly holder: Named | null;
}

/**
 * Reads a bearer token, and the customer access token beside it, if there is one. Its stored hash proves that this store
 * made it; only one that is not stored is taken apart, to say which of the documented refusals it is.
 */
export async function readBearer(
  ctx: Context,
  bearer: string,
  accessToken: string | null = null,
): Promise<Result<Bearer, BearerRefusal>> {
  const [token, holder] = await Promise.all([
    ctx.services.memory.get(ctx, tokensByHash, hexOfSecret(bearer)),
    accessToken === null ? null : holderOf(ctx, accessToken),
  ]);
  if (!token) return err(await whyUnknown(ctx, bearer));
  if (token.revokedAt) return err('revoked');
  if (token.expiresAt <= dateOf(ctx.clock)) return err('expired');
  if (!servesChannel(token, ctx.channelId)) return err('other-channel');
  return ok({ token, holder });
}

async function whyUnknown(ctx: Context, bearer: string): Promise<BearerRefusal> {
  const parts = bearer.split('.');
  if (parts.length !== 3 || !parts.every((part) => /^[\w-]+$/.test(part))) return 'not-a-jwt';
  const claims = jsonOf(parts[1]!);
  if (claims === undefined) return 'no-json';
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims)) return 'unknown-json';
  const { sid, iss, eat } = claims as Record<string, unknown>;
  if (iss !== 'BC' || typeof sid !== 'number' || typeof eat !== 'number') return 'unknown-json';
  if (sid !== ctx.store.id) return 'other-store';
  for (const key of await signingKeys(ctx)) {
    try {
      createVerifier({ key: key.publicKey, algorithms: ['ES256'] })(bearer);
      return 'revoked';
    } catch {
      continue; // signed by another of the store's keys, or by none
    }
  }
  return 'bad-signature';
}

function jsonOf(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Whether a browser on this origin may ask at all; a preflight has no token to look at. */
export const isAllowedOrigin = async (ctx: Context, origin: string): Promise<boolean> =>
  (await selectAllowedOrigins(ctx, dateOf(ctx.clock))).includes(origin);

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:/.test(text) && new URL(text).origin === text;
