export type { Mail, MailContent, MailFilter, MailTemplate, Recipient, SecretLink } from './mail.ts';
export { HIDDEN, listMail, MAIL_QUEUE, pruneMail, queueMail } from './mails.ts';
export { sendMail } from './sending.ts';
