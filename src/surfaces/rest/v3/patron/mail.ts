import { listMail, type Mail } from '../../../../domains/mail/index.ts';
import type { Context } from '../../../../db/context.ts';
import type { components } from '../../contract.generated.ts';
import { momentRange, timestamp } from '../../moments.ts';
import { defineOperation, ok } from '../../operation.ts';
import { pageMeta, pageOf } from '../../paging.ts';

const toWire = (mail: Mail): components['schemas']['Mail'] => ({
  id: mail.id,
  channel_id: mail.channelId,
  customer_id: mail.customerId,
  template: mail.template,
  to: mail.recipient,
  from_name: mail.senderName,
  subject: mail.subject,
  text: mail.text,
  html: mail.html,
  status: mail.status,
  failure: mail.failure,
  created_at: timestamp(mail.createdAt),
  expires_at: mail.expiresAt && timestamp(mail.expiresAt),
  sent_at: mail.sentAt && timestamp(mail.sentAt),
});

/** A link lets whoever reads it in as the customer: only for who may change the customer's password anyway. */
const maySeeLinks = ({ actor: { caller } }: Context): boolean =>
  caller.kind === 'account' && caller.scopes.has('store_v2_customers');

const getMail = defineOperation('getMail', async ({ ctx, query }) => {
  const { min: since } = momentRange(query, 'created', { min: 'since', max: 'until' });
  const { mails, total } = await listMail(
    ctx,
    {
      to: query.to,
      template: query.template,
      since,
    },
    pageOf(query),
    { withLinks: maySeeLinks(ctx) },
  );
  return ok({ data: mails.map(toWire), meta: pageMeta(query, total, mails.length) });
});

/** Mail to customers. Patron's own. */
export const mailOperations = [getMail];
