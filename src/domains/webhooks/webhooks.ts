import { dateOf } from '../../kernel/clock.ts';
import type { Context } from '../../db/context.ts';
import { reserveId } from '../../db/ids.ts';
import { channelById } from '../channels/index.ts';
import { checkDestination, checkedHeaders } from './destination.ts';
import { exceptionsGoElsewhere, tooManyWebhooks, unknownScope, webhookNotFound } from './errors.ts';
import { readScope } from './scopes.ts';
import {
  EXCEPTION_SCOPE,
  MOST_OF_A_SCOPE,
  type NewWebhook,
  type Webhook,
  type WebhookFilter,
  type WebhookPatch,
} from './webhook.ts';
import {
  countOfScope,
  deleteWebhookRow,
  insertWebhook,
  lockAccount,
  selectEmails,
  selectWebhook,
  selectWebhooks,
  sharesWithExceptions,
  updateWebhookRow,
  upsertEmails,
  type StoredWebhook,
} from './webhooks.storage.ts';

/** Webhooks belong to the account that made them; others do not see them. */
export function accountOf({ actor: { caller } }: Context): { accountId: number; clientId: string } {
  if (caller.kind !== 'account') throw new Error('Webhooks are for API accounts.');
  return caller;
}

const label = (ctx: Context, id: number): string => `store ${ctx.store.id}, headers of webhook ${id}`;

function sealed(ctx: Context, { headers, ...webhook }: Webhook): StoredWebhook {
  const text = headers && JSON.stringify(headers);
  return {
    ...webhook,
    headersSealed: text === null ? null : ctx.services.secretBox.seal(text, label(ctx, webhook.id)),
  };
}

/** With its headers, which may hold a password. */
export function opened(ctx: Context, { headersSealed, ...webhook }: StoredWebhook): Webhook {
  const text = headersSealed && ctx.services.secretBox.open(headersSealed, label(ctx, webhook.id));
  return { ...webhook, headers: text === null ? null : (JSON.parse(text) as Record<string, string>) };
}

export async function listWebhooks(
  ctx: Context,
  filter: WebhookFilter,
  page: { limit: number; offset: number },
): Promise<{ webhooks: Webhook[]; total: number }> {
  const { webhooks, total } = await selectWebhooks(ctx, accountOf(ctx).accountId, filter, page);
  return { webhooks: webhooks.map((webhook) => opened(ctx, webhook)), total };
}

/** Throws `webhooks.not_found`. */
export async function readWebhook(ctx: Context, id: number): Promise<Webhook> {
  const webhook = await selectWebhook(ctx, id, accountOf(ctx).accountId);
  if (!webhook) throw webhookNotFound(id);
  return opened(ctx, webhook);
}

/** Throws `webhooks.unknown_scope`, `.bad_destination`, `.bad_headers`, `.exists` or `.too_many`. */
export async function createWebhook(ctx: Context, input: NewWebhook): Promise<Webhook> {
  const { accountId, clientId } = accountOf(ctx);
  const now = dateOf(ctx.clock);
  await checkScope(ctx, input.scope);
  checkDestination(input.destination, ctx.services.webhooks);
  const webhook: Webhook = {
    id: await reserveId(ctx, 'webhook'),
    accountId,
    clientId,
    scope: input.scope,
    destination: input.destination,
    headers: checkedHeaders(input.headers),
    status: input.isActive === false ? 'inactive' : 'active',
    createdAt: now,
    updatedAt: now,
  };
  await ctx.transaction(async (tx) => {
    await lockAccount(tx, accountId);
    await checkRoom(tx, webhook);
    await insertWebhook(tx, sealed(tx, webhook));
    await tx.changed('webhook', null);
  });
  return webhook;
}

/** Throws what `createWebhook` throws, and `webhooks.not_found`. */
export async function updateWebhook(ctx: Context, id: number, patch: WebhookPatch): Promise<Webhook> {
  const { accountId } = accountOf(ctx);
  if (patch.scope !== undefined) await checkScope(ctx, patch.scope);
  if (patch.destination !== undefined) checkDestination(patch.destination, ctx.services.webhooks);
  const headers = patch.headers === undefined ? undefined : checkedHeaders(patch.headers);
  return ctx.transaction(async (tx) => {
    await lockAccount(tx, accountId);
    const before = await readWebhook(tx, id);
    const after: Webhook = {
      ...before,
      scope: patch.scope ?? before.scope,
      destination: patch.destination ?? before.destination,
      headers: headers === undefined ? before.headers : headers,
      status: patch.isActive === undefined ? before.status : patch.isActive ? 'active' : 'inactive',
      updatedAt: dateOf(tx.clock),
    };
    if (after.scope !== before.scope || after.destination !== before.destination) await checkRoom(tx, after);
    await updateWebhookRow(tx, sealed(tx, after));
    await tx.changed('webhook', null);
    return after;
  });
}

/** Its deliveries go with it. Throws `webhooks.not_found`. */
export const deleteWebhook = (ctx: Context, id: number): Promise<Webhook> =>
  ctx.transaction(async (tx) => {
    const webhook = await readWebhook(tx, id);
    await deleteWebhookRow(tx, id);
    await tx.changed('webhook', null);
    return webhook;
  });

/** Who is told when a webhook of this account is deactivated. */
export const readEmails = (ctx: Context): Promise<string[]> => selectEmails(ctx, accountOf(ctx).accountId);
export const setEmails = (ctx: Context, emails: readonly string[]): Promise<void> =>
  upsertEmails(ctx, accountOf(ctx).accountId, [...new Set(emails)]);

async function checkScope(ctx: Context, scope: string): Promise<void> {
  const read = readScope(scope);
  if (!read) throw unknownScope(scope);
  if (read.channelId !== null && !(await channelById(ctx, read.channelId))) throw unknownScope(scope);
}

async function checkRoom(tx: Context, { id, accountId, scope, destination }: Webhook): Promise<void> {
  if (scope === EXCEPTION_SCOPE && (await countOfScope(tx, { id, accountId, scope })) > 0)
    throw tooManyWebhooks(scope, 1);
  if (await sharesWithExceptions(tx, { id, accountId, scope, destination })) throw exceptionsGoElsewhere();
  if ((await countOfScope(tx, { id, accountId, scope })) >= MOST_OF_A_SCOPE)
    throw tooManyWebhooks(scope, MOST_OF_A_SCOPE);
}
