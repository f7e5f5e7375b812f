import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Config } from './config/index.ts';
import { followChanges } from './db/change-feed.ts';
import { Memory } from './db/memory.ts';
import { migrate } from './db/migrate.ts';
import type { OpenDatabase } from './db/open.ts';
import type { Log, Services, Urls } from './db/context.ts';
import { openAuthority, type CertificateAuthority } from './http/certificates.ts';
import { Directory, isLoopbackHost } from './http/directory.ts';
import { createServer } from './http/server.ts';
import { StorePorts } from './http/store-ports.ts';
import { TlsPort } from './http/tls-port.ts';
import { accountContext, type RequestFacts } from './http/request.ts';
import { MAIL_QUEUE, sendMail } from './domains/mail/index.ts';
import type { Store } from './domains/stores/index.ts';
import { mailWebhookNotice } from './flows/webhook-notices.ts';
import { startDispatcher } from './dispatcher.ts';
import { deliverWebhook, WEBHOOK_QUEUE } from './domains/webhooks/index.ts';
import { startHousekeeping } from './housekeeping.ts';
import { startWorker, type JobHandler } from './worker.ts';
import { mailerOf } from './mailer.ts';
import { systemClock, TestClock, type Clock } from './kernel/clock.ts';
import { LogBounds } from './kernel/log-bounds.ts';
import { PasswordHasher } from './kernel/passwords.ts';
import { SecretBox } from './kernel/secret-box.ts';
import { RECOVERY, SignInThrottle } from './kernel/throttle.ts';
import { operatorContext } from './operator.ts';
import { playgroundOf } from './playground.ts';
import { busyLoop, stepPoolBack } from './processors.ts';
import { recaptchaOf } from './recaptcha.ts';
import type { Secrets } from './secrets.ts';
import { createGraphql } from './surfaces/graphql/index.ts';
import { registerGraphiql } from './surfaces/graphql/graphiql.ts';
import { registerGraphql } from './surfaces/graphql/http.ts';
import { registerDocs } from './surfaces/rest/docs-page.ts';
import { registerPages } from './surfaces/pages/index.ts';
import { restOperations } from './surfaces/rest/index.ts';
import { operatorOnly, operatorOperations } from './surfaces/rest/operator/index.ts';
import { registerStorefrontRest, storefrontOperations } from './surfaces/rest/storefront/index.ts';
import { registerOperator, registerRest } from './surfaces/rest/routes.ts';

export interface AppOptions {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly database: OpenDatabase;
  /** A clock that the operator may move. */
  readonly testClock?: boolean;
  /** In tests: REST answers that depart from the contract fail. */
  readonly validateResponses?: boolean;
  /** How long closing waits for requests in hand; one that never ends must not keep the process. */
  readonly patienceMs?: number;
}

export interface App {
  readonly services: Services;
  readonly server: FastifyInstance;
  readonly urls: Urls;
  readonly clock: Clock;
  /** The authority of its certificates, where it serves TLS itself. */
  readonly tls: { readonly authority: CertificateAuthority; readonly port: () => number } | null;
  /** Starts accepting requests. */
  listen(): Promise<void>;
  /** Makes a new store reachable. */
  openStore(store: Store): Promise<void>;
  /** Finishes the requests in hand and closes the database. */
  close(): Promise<void>;
}

/** Wires one process by hand. The database is open and becomes the app's to close. */
export async function createApp({
  config,
  secrets,
  database,
  testClock = false,
  validateResponses = false,
  patienceMs = 10_000,
}: AppOptions): Promise<App> {
  // Both take a while, the one in this thread and the other in the database's.
  const migrated = database.ready().then(() => migrate(database.db));
  migrated.catch(() => undefined);
  const movable = testClock ? new TestClock() : null;
  const clock = movable ?? systemClock;
  const urls = new ListeningUrls(config);
  // The server's log exists only once the server does, and the server needs the services.
  let log: Log | null = null;
  const lateLog: Log = {
    info: (facts, message) => log?.info(facts, message),
    warn: (facts, message) => log?.warn(facts, message),
    error: (facts, message) => log?.error(facts, message),
  };
  const services: Services = {
    db: database.db,
    engine: database.engine,
    clock,
    memory: new Memory({
      bytes: config.PATRON_MEMORY_MB * 1_048_576,
      onlyWriter: database.engine === 'pglite',
    }),
    secretBox: new SecretBox(secrets.encryptionKey),
    passwords: new PasswordHasher({
      maxWaiting: config.PATRON_PASSWORD_QUEUE,
      isBusy: busyLoop(),
      onFirst: stepPoolBack,
    }),
    signInThrottle: new SignInThrottle(
      { perAddress: config.PATRON_SIGN_IN_ATTEMPTS, perAccount: config.PATRON_SIGN_IN_ATTEMPTS_ACCOUNT },
      clock,
    ),
    recoveryThrottle: new SignInThrottle(
      { perAddress: config.PATRON_RECOVERY_ATTEMPTS, perAccount: config.PATRON_RECOVERY_MAILS },
      clock,
      RECOVERY,
    ),
    mailer: mailerOf(config),
    recaptcha: recaptchaOf(config, lateLog),
    logBounds: new LogBounds(clock),
    webhooks: { toPrivate: webhooksToPrivate(config) },
    urls,
    log: lateLog,
  };
  const directory = new Directory(services, {
    domain: config.PATRON_DOMAIN,
    apiName: config.PATRON_HTTPS ? `api.${config.PATRON_DOMAIN}` : null,
    publicHost: config.PATRON_PUBLIC_URL ? new URL(config.PATRON_PUBLIC_URL).host : null,
  });
  const facts: RequestFacts = { services, directory, proxySecret: secrets.trustedProxySecret };
  const server = await createServer({
    ...facts,
    bodyLimit: config.PATRON_BODY_LIMIT,
    logLevel: config.PATRON_LOG_LEVEL,
  });
  log = server.log;

  server.get('/healthz', async () => ({ status: 'ok' }));
  registerGraphql(server, facts, createGraphql(services));
  await registerGraphiql(server, {
    // Beyond this machine nobody is shown a token or a password.
    shows: isLoopbackHost(config.HOST) ? (store) => playgroundOf(services, store) : null,
  });
  await registerPages(server, facts, {
    showsMail: isLoopbackHost(config.HOST) && config.DATABASE_URL === null && services.mailer === null,
  });
  await registerDocs(server);
  await registerRest(server, restOperations, {
    authenticate: (request) => accountContext(request, facts),
    log,
    clock,
    quota: { requests: config.PATRON_RATE_LIMIT, windowMs: 30_000 },
    validateResponses,
  });
  await registerStorefrontRest(server, storefrontOperations, { facts, log, validateResponses });

  const authority = config.PATRON_HTTPS
    ? await openAuthority(config.PATRON_DATA_DIR, config.PATRON_DOMAIN, systemClock)
    : null;
  const tls = authority && new TlsPort(server, authority);
  const ports = new StorePorts(server, directory, {
    // Over TLS every store has a name of its own instead.
    enabled: tls === null && config.PATRON_STORE_PORTS && isLoopbackHost(config.HOST),
    host: config.HOST,
  });
  urls.ports = ports;
  const { operatorKey } = secrets;
  if (operatorKey !== null) {
    const context = operatorContext({ services, ports, secrets, clock: movable });
    await registerOperator(server, operatorOperations, {
      authenticate: operatorOnly(operatorKey, context),
      log,
      validateResponses,
    });
  }
  await migrated;
  const feed = await followChanges(services, database);
  const worker = startWorker(services, { handlers: JOB_HANDLERS, limit: JOBS_AT_ONCE });
  const dispatcher = startDispatcher(services, { dispatched: () => worker.wake() });
  const housekeeping = startHousekeeping(services, {
    signInLogDays: config.PATRON_SIGN_IN_LOG_DAYS,
    webhookLogDays: config.PATRON_WEBHOOK_LOG_DAYS,
    mailDays: config.PATRON_MAIL_DAYS,
  });
  return {
    services,
    server,
    urls,
    clock,
    tls: authority && { authority, port: () => urls.port },
    async listen() {
      if (tls) {
        await server.ready();
        urls.port = await tls.listen(config.PORT, config.HOST);
      } else {
        await server.listen({ host: config.HOST, port: config.PORT });
        urls.port = (server.server.address() as AddressInfo).port;
      }
      await ports.openForAll(services);
    },
    openStore: (store) => ports.open(store),
    async close() {
      const patience = setTimeout(() => {
        server.server.closeAllConnections();
        ports.hangUp();
        tls?.hangUp();
      }, patienceMs);
      await Promise.all([ports.close(), tls?.close(), server.close()]);
      clearTimeout(patience);
      await feed.stop();
      await dispatcher.stop();
      await worker.stop();
      services.mailer?.close();
      await housekeeping.stop();
      await database.close();
    },
  };
}

/** On a laptop the receiver is on the same machine. */
const webhooksToPrivate = (config: Config): boolean =>
  config.PATRON_WEBHOOKS_TO_PRIVATE === 'auto'
    ? config.DATABASE_URL === null && isLoopbackHost(config.HOST)
    : config.PATRON_WEBHOOKS_TO_PRIVATE === 'yes';

/** Most of them wait for a receiver, which takes no more than a connection. */
const JOBS_AT_ONCE = 1_024;

/** Who does the work of each queue (src/worker.ts). */
const JOB_HANDLERS: Readonly<Record<string, JobHandler>> = {
  [WEBHOOK_QUEUE]: (ctx, job) => deliverWebhook(ctx, job, mailWebhookNotice),
  [MAIL_QUEUE]: sendMail,
};

/** The URLs of this process, once it listens. */
class ListeningUrls implements Urls {
  readonly #config: Config;
  port = 0;
  ports: StorePorts | null = null;

  constructor(config: Config) {
    this.#config = config;
    this.port = config.PORT;
  }

  api(): string {
    const { PATRON_PUBLIC_URL: url, PATRON_HTTPS: https, PATRON_DOMAIN: domain } = this.#config;
    return (
      url?.replace(/\/+$/, '') ??
      (https ? `https://api.${domain}:${this.port}` : `http://localhost:${this.port}`)
    );
  }

  storefront(store: { id: number; hash: string }, channelId: number): string {
    const port = channelId === 1 ? this.ports?.portOf(store.hash) : undefined;
    if (port !== undefined) return `http://localhost:${port}`;
    if (channelId === 1 && this.ports?.isMain(store.hash) && !this.#config.PATRON_HTTPS) return this.api();
    const base = new URL(this.api());
    const name = channelId === 1 ? `store-${store.hash}` : `store-${store.hash}-${channelId}`;
    return `${base.protocol}//${name}.${this.#config.PATRON_DOMAIN}${base.port ? `:${base.port}` : ''}`;
  }
}
