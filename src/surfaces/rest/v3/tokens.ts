import {
  createToken as create,
  revokeToken as revoke,
  type NewToken,
} from '../../../domains/tokens/index.ts';
import type { Context } from '../../../db/context.ts';
import { defineOperation, ok, type BodyOf } from '../operation.ts';
import { Refusal } from '../refusal.ts';

/** The channels of a new token: exactly one of the two fields says which. */
function channelsOf(body: BodyOf<'createTokenWithCustomerImpersonation'>): readonly number[] {
  const { channel_id: one, channel_ids: several } = body;
  if ((one === undefined) === (several === undefined))
    throw new Refusal(422, 'The request body does not match the contract.', {
      channel_ids: 'give exactly one of channel_id and channel_ids',
    });
  return several ?? [one!];
}

const answer = async (ctx: Context, token: NewToken) =>
  ok({ data: { token: await create(ctx, token) }, meta: {} });

const createToken = defineOperation('createToken', ({ ctx, body }) =>
  answer(ctx, {
    kind: 'storefront',
    channelIds: channelsOf(body),
    expiresAt: body.expires_at,
    allowedCorsOrigins: body.allowed_cors_origins ?? [],
  }),
);

const createPrivateToken = defineOperation('createPrivateToken', ({ ctx, body }) =>
  answer(ctx, {
    kind: 'private',
    channelIds: channelsOf(body),
    expiresAt: body.expires_at,
    scopes: body.scopes,
  }),
);

const createTokenWithCustomerImpersonation = defineOperation(
  'createTokenWithCustomerImpersonation',
  ({ ctx, body }) =>
    answer(ctx, { kind: 'impersonation', channelIds: channelsOf(body), expiresAt: body.expires_at }),
);

/** Answers 200 without a body (`reference/storefront_tokens.v3.yml`). */
const revokeToken = defineOperation('revokeToken', async ({ ctx, headers }) => {
  await revoke(ctx, headers['Sf-Api-Token']);
  return { status: 200 };
});

/** Bearer tokens of the GraphQL Storefront API. */
export const tokenOperations = [
  createToken,
  createPrivateToken,
  createTokenWithCustomerImpersonation,
  revokeToken,
];
