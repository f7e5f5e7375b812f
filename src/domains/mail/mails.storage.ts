import type { Selectable } from 'kysely';
import type { Context, Database } from '../../db/context.ts';
import type { Mails } from '../../db/tables.generated.ts';
import { comparableEmail } from '../customers/index.ts';
import type { Mail, MailFilter } from './mail.ts';

export interface StoredMail extends Mail {
  /** The forms with their links whole, encrypted. */
  readonly sealed: Buffer | null;
}

const toMail = (row: Selectable<Mails>): StoredMail => ({
  id: row.id,
  channelId: row.channel_id,
  customerId: row.customer_id,
  template: row.template as Mail['template'],
  recipient: row.recipient,
  senderName: row.sender_name,
  subject: row.subject,
  text: row.text,
  html: row.html,
  status: row.status as Mail['status'],
  failure: row.failure,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
  sentAt: row.sent_at,
  sealed: row.sealed,
});

export async function insertMail(
  tx: Context,
  mail: Omit<StoredMail, 'id' | 'failure' | 'sentAt'>,
): Promise<number> {
  const { id } = await tx.db
    .insertInto('mails')
    .values({
      store_id: tx.store.id,
      channel_id: mail.channelId,
      customer_id: mail.customerId,
      template: mail.template,
      recipient: mail.recipient,
      recipient_key: comparableEmail(mail.recipient),
      sender_name: mail.senderName,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      sealed: mail.sealed,
      status: mail.status,
      created_at: mail.createdAt,
      expires_at: mail.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function selectMail(ctx: Context, id: number): Promise<StoredMail | null> {
  const row = await ctx.db
    .selectFrom('mails')
    .selectAll()
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? toMail(row) : null;
}

/** One page, newest first, and how many match in all. */
export async function selectMails(
  ctx: Context,
  { to, template, since }: MailFilter,
  page: { readonly limit: number; readonly offset: number },
): Promise<{ mails: StoredMail[]; total: number }> {
  const matching = ctx.db
    .selectFrom('mails')
    .where('store_id', '=', ctx.store.id)
    .$if(to !== undefined, (query) => query.where('recipient_key', '=', comparableEmail(to!)))
    .$if(template !== undefined, (query) => query.where('template', '=', template!))
    .$if(since !== undefined, (query) => query.where('created_at', '>=', since!));
  const { total } = await matching
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll()
    .orderBy('id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { mails: rows.map(toMail), total };
}

/** It was sent or given up; what was sealed is not needed any more. */
export async function closeMail(
  ctx: Context,
  id: number,
  end: { readonly status: 'sent' | 'failed'; readonly sentAt: Date | null; readonly failure: string | null },
): Promise<void> {
  await ctx.db
    .updateTable('mails')
    .set({ status: end.status, sent_at: end.sentAt, failure: end.failure, sealed: null })
    .where('store_id', '=', ctx.store.id)
    .where('id', '=', id)
    .execute();
}

/** Drops the links that no longer work, and mail older than a moment, of every store. */
export async function pruneMailRows(db: Database, now: Date, before: Date): Promise<void> {
  await db
    .updateTable('mails')
    .set({ sealed: null })
    .where('sealed', 'is not', null)
    .where('expires_at', '<=', now)
    .execute();
  await db.deleteFrom('mails').where('created_at', '<', before).execute();
}
