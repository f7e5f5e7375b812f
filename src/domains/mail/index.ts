export type {
  Mail,
  MailContent,
  MailFilter,
  MailTemplate,
  Recipient,
  SecretLink,
  WebhookNews,
} from './mail.ts';
export { HIDDEN, listMail, MAIL_QUEUE, pruneMail, queueMail, wasMailed } from './mails.ts';
export { sendMail } from './sending.ts';
