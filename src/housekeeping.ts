import { pruneChanges } from './db/change-log.ts';
import type { Services } from './db/context.ts';
import { pruneFailures, pruneSignIns } from './domains/audit/index.ts';
import { pruneCarts } from './domains/carts/index.ts';
import { pruneMail } from './domains/mail/index.ts';
import { pruneRecoveryTokens } from './domains/recovery/index.ts';
import { pruneSessions } from './domains/sessions/index.ts';
import { pruneUsedTokens } from './domains/sso/index.ts';
import { pruneWebhooks } from './domains/webhooks/index.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

/** A minute after the start and then every hour, removes what has expired. Any number of nodes may do it. */
export function startHousekeeping(
  services: Services,
  {
    signInLogDays,
    webhookLogDays,
    mailDays,
  }: { signInLogDays: number; webhookLogDays: number; mailDays: number },
): { stop(): Promise<void> } {
  let running: Promise<void> = Promise.resolve();
  const tidy = async (): Promise<void> => {
    try {
      await pruneSessions(services);
      await pruneCarts(services);
      await pruneChanges(services);
      await pruneUsedTokens(services);
      await pruneFailures(services);
      await pruneSignIns(services, signInLogDays);
      await pruneWebhooks(services, webhookLogDays);
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
  // A laptop's server seldom lives for an hour.
  const first = setTimeout(run, MINUTE).unref();
  const timer = setInterval(run, HOUR).unref();
  return {
    async stop() {
      clearTimeout(first);
      clearInterval(timer);
      await running;
    },
  };
}
