import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface SentMail {
  /** As it came over the wire, headers and all. */
  readonly raw: string;
  readonly parsed: ParsedMail;
  readonly recipients: readonly string[];
}

export interface MailServer {
  /** For `PATRON_SMTP_URL`. */
  readonly url: string;
  readonly sent: SentMail[];
  /** Waits until so many mails came, at most some seconds. */
  until(count: number): Promise<readonly SentMail[]>;
  close(): Promise<void>;
}

/** A mail server on a loopback port that takes everything, each after `delay` milliseconds. */
export async function startMailServer(delay: () => number = () => 0): Promise<MailServer> {
  const sent: SentMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      const recipients = envelope.rcptTo.map(({ address }) => address);
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        simpleParser(raw).then((parsed) => {
          sent.push({ raw, parsed, recipients });
          setTimeout(done, delay());
        }, done);
      });
    },
  });
  // A client that is killed hangs up in the middle.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    sent,
    async until(count) {
      for (let times = 0; times < 800 && sent.length < count; times += 1)
        await new Promise((resolve) => setTimeout(resolve, 25));
      if (sent.length < count) throw new Error(`${sent.length} of ${count} mails came.`);
      return sent;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
