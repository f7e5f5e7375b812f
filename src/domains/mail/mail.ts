/** Who a mail is for. */
export interface Recipient {
  /** null: who looks after the store. */
  readonly customerId: number | null;
  readonly email: string;
  readonly firstName: string;
}

/** A link that lets its holder in. Whoever keeps a copy of the mail keeps it without the token. */
export interface SecretLink {
  readonly url: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/** What mail is sent for, with what each needs. */
export type MailContent =
  | { readonly template: 'welcome'; readonly shopUrl: string }
  | { readonly template: 'password_reset'; readonly link: SecretLink }
  | { readonly template: 'passwordless_login'; readonly link: SecretLink }
  | { readonly template: 'email_changed'; readonly newEmail: string }
  | ({ readonly template: 'webhook_deactivated' } & WebhookNews)
  | ({ readonly template: 'webhook_blocked' } & WebhookNews);

/** Which webhook could not be delivered to, and why. */
export interface WebhookNews {
  readonly id: number;
  readonly scope: string;
  /** Without a query, which may hold a secret. */
  readonly destination: string;
  readonly reason: string;
}

export type MailTemplate = MailContent['template'];

/** `kept`: there is no mail server; `queued`: it waits to be sent. */
export type MailStatus = 'kept' | 'queued' | 'sent' | 'failed';

export interface MailBody {
  readonly text: string;
  readonly html: string;
}

/** A mail as it is stored: its links without their tokens. */
export interface Mail extends MailBody {
  readonly id: number;
  readonly channelId: number;
  readonly customerId: number | null;
  readonly template: MailTemplate;
  readonly recipient: string;
  readonly senderName: string;
  readonly subject: string;
  readonly status: MailStatus;
  /** Why it was given up, as the mail server said. */
  readonly failure: string | null;
  readonly createdAt: Date;
  /** When the link in it no longer works. */
  readonly expiresAt: Date | null;
  readonly sentAt: Date | null;
}

export interface MailFilter {
  readonly to?: string | undefined;
  readonly template?: MailTemplate | undefined;
  readonly since?: Date | undefined;
}
