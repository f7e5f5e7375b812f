import { dateOf } from '../../kernel/clock.ts';
import { enqueueJobs } from '../../db/jobs.ts';
import type { Context, Services } from '../../db/context.ts';
import { storeName as nameOfStore } from '../channels/index.ts';
import { bodyOf, oneLine } from './letter.ts';
import type { Mail, MailBody, MailContent, MailFilter, Recipient, SecretLink } from './mail.ts';
import { insertMail, pruneMailRows, selectMails, type StoredMail } from './mails.storage.ts';
import { letterOf } from './templates.ts';

/** The queue of jobs that mail is sent by. */
export const MAIL_QUEUE = 'mail';

/**
 * Writes a mail, and the job that sends it, in the transaction of what it tells of. Without a mail server it is only
 * kept. What is stored in clear has no token in its links; the whole mail is encrypted, until it is sent or its link
 * no longer works (docs/adr/0095-mail-and-its-links.md).
 */
export async function queueMail(tx: Context, recipient: Recipient, content: MailContent): Promise<void> {
  if (!tx.inTransaction) throw new Error('Mail is queued inside the transaction of what it tells of.');
  const now = dateOf(tx.clock);
  const storeName = await nameOfStore(tx);
  const letter = letterOf(content, { storeName, recipient, now });
  const link = 'link' in content ? content.link : null;
  const shown = letter.link && link ? { ...letter, link: { ...letter.link, url: hidden(link) } } : letter;
  const waits = tx.services.mailer !== null;
  const id = await insertMail(tx, {
    channelId: tx.channelId,
    customerId: recipient.customerId,
    template: content.template,
    recipient: recipient.email,
    senderName: oneLine(storeName),
    subject: letter.subject,
    ...bodyOf(shown),
    sealed: link && tx.services.secretBox.seal(JSON.stringify(bodyOf(letter)), label(tx, recipient.email)),
    status: waits ? 'queued' : 'kept',
    createdAt: now,
    expiresAt: link?.expiresAt ?? null,
  });
  if (waits) await enqueueJobs(tx, [{ queue: MAIL_QUEUE, lane: 'mail', payload: { mailId: id } }]);
}

/** Whether mail of a template went to an address since a moment. */
export async function wasMailed(
  ctx: Context,
  filter: Required<Pick<MailFilter, 'to' | 'template' | 'since'>>,
): Promise<boolean> {
  return (await selectMails(ctx, filter, { limit: 1, offset: 0 })).total > 0;
}

/** What stands in a kept copy for the token of a link. */
export const HIDDEN = '[hidden]';

const hidden = ({ url, token }: SecretLink): string => url.replaceAll(token, HIDDEN);

const label = (ctx: Context, recipient: string): string => `store ${ctx.store.id}, mail to ${recipient}`;

/** The mail with its links whole, while it waits or is kept; else as it is stored. */
export function wholeBody(ctx: Context, mail: StoredMail): MailBody {
  if (mail.sealed === null) return mail;
  return JSON.parse(ctx.services.secretBox.open(mail.sealed, label(ctx, mail.recipient))) as MailBody;
}

/**
 * Mail of the store, newest first.
 * @param withLinks shows links whole, of mail that no mail server was there for
 */
export async function listMail(
  ctx: Context,
  filter: MailFilter,
  page: { readonly limit: number; readonly offset: number },
  { withLinks }: { readonly withLinks: boolean },
): Promise<{ mails: Mail[]; total: number }> {
  const { mails, total } = await selectMails(ctx, filter, page);
  const now = dateOf(ctx.clock);
  return {
    mails: mails.map((stored) => {
      const { sealed, ...mail } = stored;
      const works = sealed !== null && mail.expiresAt !== null && mail.expiresAt > now;
      return works && withLinks && mail.status === 'kept' && ctx.services.mailer === null
        ? { ...mail, ...wholeBody(ctx, stored) }
        : mail;
    }),
    total,
  };
}

/** Forgets what is older than so many days, and links that no longer work. */
export const pruneMail = (services: Services, days: number): Promise<void> =>
  pruneMailRows(services.db, dateOf(services.clock), new Date(services.clock.now() - days * 86_400_000));
