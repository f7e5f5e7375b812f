import { LOGIN_GIVES, rowOf } from '../../../access/rules.ts';
import { findCart } from '../../../domains/carts/index.ts';
import { customerById } from '../../../domains/customers/index.ts';
import type { Refusal } from '../../../domains/sso/index.ts';
import { syncSession, type SyncedSession } from '../../../flows/session-sync.ts';
import { GUEST } from '../../../kernel/actor.ts';
import type { Context } from '../../../db/context.ts';
import { cartParent } from '../cart/cart.ts';
import { destination } from '../destination.ts';
import type { ResolverModule } from '../module.ts';
import type { InvalidSessionSyncJwtErrorType } from '../schema.generated.ts';

declare module '../parents.ts' {
  interface Parents {
    SessionSyncJwtContent: SyncedSession;
  }
}

/**
 * `validateSessionSyncJwt`: the twin of `/session-sync` for a headless storefront. It uses the token up, and a server
 * gets a customer access token for the customer whom it carries (wire facts 7).
 */
export const validateSessionSyncJwt: ResolverModule = {
  Mutation: {
    validateSessionSyncJwt: async (_parent, { jwt }, { ctx, userAgent, effects }) => {
      const gives = LOGIN_GIVES[rowOf(ctx.actor.caller)];
      const synced = await syncSession(ctx, { jwt, gives, userAgent });
      if (!synced.ok) return { content: null, errors: [errorOf(synced.error)] };
      const { session } = synced.value;
      if (session) effects.push({ kind: 'session-started', session });
      return { content: synced.value, errors: [] };
    },
  },
  ValidateSessionSyncJwtResult: { content: 'property', errors: 'property' },
  SessionSyncJwtContent: {
    customer: ({ sync }, _args, { ctx }) =>
      sync.customerId === null ? null : customerById(ctx, sync.customerId),
    customerAccessToken: ({ accessToken }) => accessToken,
    cart: async ({ sync }, _args, { ctx }) => {
      const carried = asCarried(ctx, sync.customerId);
      return cartParent(carried, sync.cartId === null ? null : await findCart(carried, sync.cartId));
    },
    redirectTo: ({ sync }, _args, { ctx }) => destination(ctx, sync.redirectTo, '/'),
  },
  InvalidSessionSyncJwtError: { errorType: 'property', message: 'property' },
  JwtTokenExpiredError: { message: 'property' },
};

/** This call through the eyes of whom the token carries. */
const asCarried = (ctx: Context, customerId: number | null): Context =>
  ctx.with({
    actor: {
      ...ctx.actor,
      shopper: customerId === null ? GUEST : { kind: 'customer', customerId, by: 'session' },
    },
  });

/** What the caller may know of a refusal; the rest is in the sign-in log. */
const ERROR_TYPES: Readonly<Record<string, InvalidSessionSyncJwtErrorType>> = {
  request_ip: 'SHOPPER_IP_MISMATCH',
  store: 'STORE_ID_MISMATCH',
};

function errorOf({ code }: Refusal) {
  if (code === 'expired')
    return { __typename: 'JwtTokenExpiredError' as const, message: 'The session sync token has expired.' };
  return {
    __typename: 'InvalidSessionSyncJwtError' as const,
    errorType: ERROR_TYPES[code] ?? ('OTHER' as const),
    message: 'The session sync token is not valid.',
  };
}
