import { pruneChanges } from './db/change-log.ts';
import type { Services } from './db/context.ts';
import { pruneFailures, pruneSignIns } from './domains/audit/index.ts';
import { pruneCarts, tellAbandonedCarts } from './domains/carts/index.ts';
import { pruneMail } from './domains/mail/index.ts';
import { pruneRecoveryTokens } from './domains/recovery/index.ts';
import { pruneSessions } from './domains/sessions/index.ts';
import { pruneUsedTokens } from './domains/sso/index.ts';
import { pruneWebhooks } from './domains/webhooks/index.ts';
import { mailWebhookNotice } from './flows/webhook-notices.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** How long after its hour a cart is told to be abandoned, at most. */
const LOOK_AT_CARTS_MS = 5_000;

/**
 * A minute after the start and then every hour, removes what has expired, and every few seconds looks for carts that
 * were abandoned. Any number of nodes may do it.
 */
export function startHousekeeping(
  services: Services,
  {
    signInLogDays,
    webhookLogDays,
    mailDays,
  }: { signInLogDays: number; webhookLogDays: number; mailDays: number },
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  let stopped = false;
  const tidy = async (): Promise<void> => {
    try {
      await pruneSessions(services);
      await pruneCarts(services);
      await pruneChanges(services);
      await pruneUsedTokens(services);
      await pruneFailures(services);
      await pruneSignIns(services, signInLogDays);
      await pruneWebhooks(services, webhookLogDays, mailWebhookNotice);
      await pruneRecoveryTokens(services);
      await pruneMail(services, mailDays);
    } catch (error) {
      services.log.warn(
        { error: String(error) },
        'expired rows could not be removed; trying again in an hour',
      );
    }
  };
  const run = (): void => {
    running = tidy();
  };
  let looking: Promise<void> | null = null;
  const look = async (): Promise<void> => {
    try {
      while (!stopped && (await tellAbandonedCarts(services)) > 0);
    } catch (error) {
      services.log.warn({ error: String(error) }, 'abandoned carts could not be told of; trying again');
    }
  };
  const carts = setInterval(() => {
    looking ??= look().finally(() => {
      looking = null;
    });
  }, LOOK_AT_CARTS_MS).unref();
  // A laptop's server seldom lives for an hour.
  const first = setTimeout(run, MINUTE).unref();
  const timer = setInterval(run, HOUR).unref();
  return {
    async stop() {
      stopped = true;
      clearTimeout(first);
      clearInterval(carts);
      clearInterval(timer);
      await running;
      await looking;
    },
  };
}
