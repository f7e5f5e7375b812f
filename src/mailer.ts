import { createTransport } from 'nodemailer';
import type { Config } from './config/index.ts';
import { MailRefused, type Mailer } from './kernel/mailer.ts';

/** Well within the claim of a job (db/jobs.ts). */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 } as const;

/** The mailer of the configured server; null without one. */
export function mailerOf(
  config: Pick<Config, 'PATRON_SMTP_URL' | 'PATRON_MAIL_FROM' | 'PATRON_DOMAIN'>,
): Mailer | null {
  if (config.PATRON_SMTP_URL === null) return null;
  const address = config.PATRON_MAIL_FROM ?? `no-reply@${config.PATRON_DOMAIN}`;
  const host = address.slice(address.lastIndexOf('@') + 1);
  const transport = createTransport({
    url: config.PATRON_SMTP_URL,
    ...PATIENCE,
    // Nothing in a mail is read from a file or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ id, senderName, to, subject, text, html }) {
      try {
        await transport.sendMail({
          messageId: `<${id}@${host}>`,
          from: { name: senderName, address },
          to: { name: '', address: to },
          subject,
          text,
          html,
          // No out-of-office answers.
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        const { responseCode, message } = error as Error & { responseCode?: number };
        if (responseCode !== undefined && responseCode >= 500) throw new MailRefused(message);
        throw error;
      }
    },
    close: () => transport.close(),
  };
}
