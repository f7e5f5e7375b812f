import { dateOf } from '../../kernel/clock.ts';
import type { Context, Services } from '../../db/context.ts';
import type { NewSignInEvent, SignInEvent, SignInEventFilter } from './sign-in-event.ts';
import {
  deleteSignInEventsBefore,
  existsSuccess,
  insertSignInEvent,
  selectSignInEvents,
} from './sign-in-events.storage.ts';

const MAX_REASON = 500;
const MAX_USER_AGENT = 300;

/**
 * Writes a line of the log: a sign-in unless it says otherwise. Called after the transaction, so that a refusal, which rolls back, is still recorded.
 */
export async function recordSignIn(ctx: Context, event: NewSignInEvent): Promise<void> {
  await insertSignInEvent(ctx, {
    at: dateOf(ctx.clock),
    channelId: ctx.channelId,
    kind: event.kind ?? 'sign-in',
    method: event.method,
    outcome: event.outcome,
    reasonCode: event.reasonCode,
    reason: event.reason.slice(0, MAX_REASON),
    customerId: event.customerId ?? null,
    clientId: event.clientId?.slice(0, 100) ?? null,
    address: ctx.address,
    userAgent: event.userAgent?.slice(0, MAX_USER_AGENT) ?? null,
  });
}

/** The log, newest first. */
export const listSignIns = (
  ctx: Context,
  filter: SignInEventFilter,
  page: { limit: number; offset: number },
): Promise<{ events: SignInEvent[]; total: number }> => selectSignInEvents(ctx, filter, page);

/** Whether the address of this call has signed the customer in before. */
export const isKnownAddress = (ctx: Context, customerId: number): Promise<boolean> =>
  existsSuccess(ctx, customerId, ctx.address);

/** Forgets what is older than so many days. */
export const pruneSignIns = (services: Services, days: number): Promise<void> =>
  deleteSignInEventsBefore(services.db, new Date(services.clock.now() - days * 86_400_000));
