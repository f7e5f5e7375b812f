import { isActive, type Webhook } from '../../../domains/webhooks/index.ts';
import type { Context } from '../../../db/context.ts';
import type { components } from '../contract.generated.ts';
import { given } from '../given.ts';
import type { BodyOf, QueryOf } from '../operation.ts';

const unixTime = (at: Date): number => Math.floor(at.getTime() / 1000);

export const toWireWebhook = ({ store }: Context, webhook: Webhook): components['schemas']['Webhook'] => ({
  id: webhook.id,
  client_id: webhook.clientId,
  store_hash: store.hash,
  scope: webhook.scope,
  destination: webhook.destination,
  headers: webhook.headers,
  is_active: isActive(webhook),
  created_at: unixTime(webhook.createdAt),
  updated_at: unixTime(webhook.updatedAt),
});

export const webhookFromWire = (body: BodyOf<'updateWebhook'>) =>
  given({
    scope: body.scope,
    destination: body.destination,
    isActive: body.is_active,
    headers: body.headers,
  });

export const webhookFilterOf = (query: QueryOf<'getWebhooks'>) => ({
  isActive: query.is_active,
  scope: query.scope,
  destination: query.destination,
});
