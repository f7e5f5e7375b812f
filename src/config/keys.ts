/** How a key is written: what it holds, what holds without it, and what it does. docs/configuration.md is made of these. */
export interface Key<T> {
  readonly default: T;
  readonly about: string;
  /** Reads the text of the environment; throws a sentence that says what is wrong. */
  readonly read: (text: string) => T;
  /** What is wrong with it is said without repeating it. */
  readonly isSecret?: true;
}

const text = (fallback: string, about: string): Key<string> => ({
  default: fallback,
  about,
  read: (value) => value,
});
const secret = (about: string): Key<string | null> => ({
  default: null,
  about,
  read: (value) => value,
  isSecret: true,
});
const database = (about: string): Key<string | null> => ({
  default: null,
  about,
  // It holds a password.
  isSecret: true,
  read(value) {
    if (!/^postgres(ql)?:\/\//i.test(value) || !URL.canParse(value))
      throw new Error('must be a URL such as postgres://user:password@host/name');
    return value;
  },
});
const url = (about: string): Key<string | null> => ({
  default: null,
  about,
  read(value) {
    if (!/^https?:\/\//i.test(value) || !URL.canParse(value)) throw new Error('must be an http or https URL');
    return value;
  },
});
const endpoint = (fallback: string, about: string): Key<string> => ({
  default: fallback,
  about,
  read: (value) => url(about).read(value) as string,
});
const oneOf = (values: readonly string[], fallback: string, about: string): Key<string> => ({
  default: fallback,
  about,
  read(value) {
    if (!values.includes(value)) throw new Error(`must be one of ${values.join(', ')}`);
    return value;
  },
});
const smtp = (about: string): Key<string | null> => ({
  default: null,
  about,
  // It holds a password.
  isSecret: true,
  read(value) {
    if (!/^smtps?:\/\//i.test(value) || !URL.canParse(value))
      throw new Error('must be a URL such as smtp://user:password@host:587');
    return value;
  },
});
const mailbox = (about: string): Key<string | null> => ({
  default: null,
  about,
  read(value) {
    if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(value)) throw new Error('must be an email address');
    return value;
  },
});
const flag = (fallback: boolean, about: string): Key<boolean> => ({
  default: fallback,
  about,
  read(value) {
    if (/^(true|1|yes)$/i.test(value)) return true;
    if (/^(false|0|no)$/i.test(value)) return false;
    throw new Error('must be true or false');
  },
});
const whole = (fallback: number, min: number, max: number, about: string): Key<number> => ({
  default: fallback,
  about,
  read(value) {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < min || number > max)
      throw new Error(`must be a whole number from ${min} to ${max}`);
    return number;
  },
});

/** Every key of the configuration, by the name of its environment variable. */
export const keys = {
  PORT: whole(4000, 0, 65_535, 'The port to listen on; 0 picks a free one.'),
  HOST: text('127.0.0.1', 'The address to listen on.'),
  PATRON_DATA_DIR: text(
    '.patron',
    'The data folder: the embedded database, the encryption key and demo.json.',
  ),
  DATABASE_URL: database(
    'A PostgreSQL 15 or newer to use instead of the embedded database, as postgres://user:password@host/name.',
  ),
  DATABASE_POOL_SIZE: whole(10, 1, 500, 'How many connections to PostgreSQL one process keeps.'),
  PATRON_SECRET_KEY: secret(
    'The encryption key for stored secrets: 64 hex digits. Needed with DATABASE_URL; otherwise made in the data folder.',
  ),
  PATRON_OPERATOR_KEY: secret(
    'The bearer key of the operator endpoints. Needed with DATABASE_URL to use them; otherwise made in the data folder.',
  ),
  PATRON_TRUSTED_PROXY_SECRET: secret(
    'The value of X-BC-Trusted-Proxy-Secret that makes True-Client-IP believable. Otherwise made in the data folder; none with DATABASE_URL.',
  ),
  PATRON_DOMAIN: text(
    'patron.localhost',
    'The domain of the hosts store-{hash}.{domain} and store-{hash}-{channel}.{domain}.',
  ),
  PATRON_HTTPS: flag(
    false,
    'Serves TLS for the names under PATRON_DOMAIN, with a certificate authority that is made once in the data folder. For a laptop; in production a proxy ends TLS.',
  ),
  PATRON_PUBLIC_URL: url(
    'The URL under which the API and the default store are reached from outside. Its scheme, https behind a proxy that ends TLS, is that of every link and cookie but on loopback hosts. Otherwise http://localhost:PORT.',
  ),
  PATRON_STORE_PORTS: flag(
    true,
    'Gives each store but the default one a port of its own on a loopback address, where names under the domain may not resolve. Only when HOST is a loopback address.',
  ),
  PATRON_MEMORY_MB: whole(
    512,
    16,
    1_048_576,
    'About how many megabytes the catalogue, prices, settings and keys of all stores may take in memory; what was asked for least recently leaves and is read again. Node.js itself must be allowed that much and as much again (--max-old-space-size).',
  ),
  PATRON_BODY_LIMIT: whole(1_048_576, 1_024, 104_857_600, 'The largest request body, in bytes.'),
  PATRON_RATE_LIMIT: whole(
    20_000,
    1,
    10_000_000,
    'REST requests that an API account may make in 30 seconds, on each node.',
  ),
  PATRON_SIGN_IN_ATTEMPTS: whole(
    100,
    1,
    1_000_000,
    'Failed password sign-ins from one address (an IPv6 /64 is one) in five minutes, on all nodes together, before it is refused.',
  ),
  PATRON_SIGN_IN_ATTEMPTS_ACCOUNT: whole(
    20,
    1,
    1_000_000,
    'Failed password sign-ins for one e-mail address in five minutes, from all addresses and on all nodes together, before addresses that never signed it in are refused.',
  ),
  PATRON_RECOVERY_MAILS: whole(
    5,
    1,
    1_000_000,
    'Mails with a link to get in that one e-mail address is sent in 15 minutes.',
  ),
  PATRON_RECOVERY_ATTEMPTS: whole(
    100,
    1,
    1_000_000,
    'Requests for such mails from one address (an IPv6 /64 is one) in 15 minutes before more are refused.',
  ),
  PATRON_SMTP_URL: smtp(
    'The mail server, as smtp://user:password@host:587, or smtps:// for TLS from the start. Without it mail is kept in the database and not sent.',
  ),
  PATRON_MAIL_FROM: mailbox(
    'The address that mail comes from; its name is the store’s. Otherwise no-reply at the domain.',
  ),
  PATRON_MAIL_DAYS: whole(30, 1, 3_650, 'How many days mail is kept.'),
  PATRON_RECAPTCHA_URL: endpoint(
    'https://www.google.com/recaptcha/api/siteverify',
    'Where reCAPTCHA tokens are checked, with the secret key of the store.',
  ),
  PATRON_RECAPTCHA_TIMEOUT_MS: whole(
    5_000,
    1,
    60_000,
    'Milliseconds that checking a reCAPTCHA token may take before it is refused.',
  ),
  PATRON_PASSWORD_QUEUE: whole(
    500,
    1,
    100_000,
    'Passwords that may wait to be hashed in one process, two at a time (one while requests keep it busy) and about 15 ms each, before more are refused with 503.',
  ),
  PATRON_LOG_LEVEL: oneOf(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    'warn',
    'trace, debug, info, warn, error, fatal or silent.',
  ),
  PATRON_WEBHOOKS_TO_PRIVATE: oneOf(
    ['auto', 'yes', 'no'],
    'auto',
    'Whether webhooks may go to private and loopback addresses, by http, and on any port; whoever may register one can then reach what this machine can reach. auto: only with the embedded database while HOST is a loopback address.',
  ),
  PATRON_WEBHOOK_LOG_DAYS: whole(30, 1, 3_650, 'How many days the delivery log of webhooks is kept.'),
  PATRON_SIGN_IN_LOG_DAYS: whole(90, 1, 3_650, 'How many days the sign-in log is kept.'),
} as const;

export type ConfigKey = keyof typeof keys;
export type Config = {
  readonly [K in ConfigKey]: (typeof keys)[K]['default'] extends infer D ? Widen<D> : never;
};
type Widen<T> = T extends string ? string : T extends number ? number : T extends boolean ? boolean : T;
