/** A mail as it goes to the mail server. Names and subjects are text; the mailer encodes them. */
export interface OutgoingMail {
  /** The same each time this mail is sent, so that receivers know a second copy. */
  readonly id: string;
  readonly senderName: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Hands mail to a mail server. */
export interface Mailer {
  /** Throws MailRefused where trying again is of no use; anything else may be tried again. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** The mail server refuses this mail for good (a reply of 500 to 599). */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}
