import { dateOf } from '../../kernel/clock.ts';
import { MailRefused } from '../../kernel/mailer.ts';
import type { Context } from '../../db/context.ts';
import type { Job } from '../../db/jobs.ts';
import { wholeBody } from './mails.ts';
import { closeMail, selectMail } from './mails.storage.ts';

const MINUTE = 60_000;

/** How long after each attempt the next one is, in minutes; after the last one it is given up. */
const WAITS = [0.5, 2, 5, 15, 60, 240, 720, 1_440];
const MAX_FAILURE = 300;

/**
 * Sends one mail, and answers when to try again; null when it was sent or given up. A mail server that refuses it for
 * good is not asked again, and a link that no longer works is not sent. A process that dies between sending and this
 * being known sends it again, under the same Message-ID.
 */
export async function sendMail(ctx: Context, job: Job): Promise<Date | null> {
  const { mailer } = ctx.services;
  const mail = await selectMail(ctx, (job.payload as { mailId: number }).mailId);
  if (!mail || mail.status !== 'queued') return null;
  const giveUp = async (failure: string): Promise<null> => {
    await closeMail(ctx, mail.id, { status: 'failed', sentAt: null, failure: failure.slice(0, MAX_FAILURE) });
    return null;
  };
  if (mail.expiresAt !== null && mail.expiresAt <= dateOf(ctx.clock))
    return giveUp('The link in it no longer works.');
  if (mailer === null) return giveUp('There is no mail server any more.');
  try {
    await mailer.send({
      id: `${ctx.store.hash}.${mail.id}.${mail.createdAt.getTime()}`,
      senderName: mail.senderName,
      to: mail.recipient,
      subject: mail.subject,
      ...wholeBody(ctx, mail),
    });
  } catch (error) {
    const message = (error as Error).message;
    const wait = WAITS[job.attempt - 1];
    if (error instanceof MailRefused || wait === undefined) return giveUp(message);
    ctx.services.log.warn({ mail: mail.id, error: message }, 'a mail could not be sent; trying again');
    return new Date(ctx.clock.now() + wait * MINUTE);
  }
  await closeMail(ctx, mail.id, { status: 'sent', sentAt: dateOf(ctx.clock), failure: null });
  return null;
}
