import { Command, InvalidArgumentError } from 'commander';
import { BadConfig, keys, type Config } from '../config/index.ts';
import { DataFolderInUse } from '../db/lock.ts';
import { DomainError, Unavailable } from '../kernel/errors.ts';

/** What every command may be told; it comes before the environment. */
interface CommonOptions {
  dataDir?: string;
  databaseUrl?: string;
}

const configOf = ({ dataDir, databaseUrl }: CommonOptions): Partial<Config> => ({
  ...(dataDir !== undefined && { PATRON_DATA_DIR: dataDir }),
  ...(databaseUrl !== undefined && { DATABASE_URL: checkedUrl(databaseUrl) }),
});

/** Checked here and not by the option itself, which would repeat the password in its message. */
function checkedUrl(text: string): string | null {
  try {
    return keys.DATABASE_URL.read(text);
  } catch (error) {
    throw new BadConfig(`--database-url ${(error as Error).message}, which it is not`);
  }
}

const whole = (text: string): number => {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
};

const port = (text: string): number => {
  try {
    return keys.PORT.read(text);
  } catch (error) {
    throw new InvalidArgumentError(`It ${(error as Error).message}.`);
  }
};

/** The command line. Each command is loaded when it is asked for, since most of Patron is not needed for most of them. */
export function program(): Command {
  const patron = new Command('patron')
    .description(
      'The customer side of a headless store: sign-in, single sign-on, group prices, carts and the way to checkout.',
    )
    .option('--data-dir <folder>', 'the data folder (PATRON_DATA_DIR)')
    .option('--database-url <url>', 'a PostgreSQL to use instead of the embedded database (DATABASE_URL)')
    .showHelpAfterError('Run with --help to see what there is.')
    .configureHelp({ showGlobalOptions: true });
  const common = (): Partial<Config> => configOf(patron.opts<CommonOptions>());

  patron
    .command('serve', { isDefault: true })
    .description('start the server; on first start with the embedded database, make the demo store')
    .option('--port <number>', 'the port to listen on; 0 picks a free one (PORT)', port)
    .option('--host <address>', 'the address to listen on (HOST)')
    .option('--https', 'serve TLS for the names under the domain (PATRON_HTTPS)')
    .option('--test-clock', 'let the operator move the clock')
    .option('--no-demo', 'do not make the demo store')
    .action(
      ({
        port,
        host,
        https,
        testClock,
        demo,
      }: {
        port?: number;
        host?: string;
        https?: boolean;
        testClock?: boolean;
        demo: boolean;
      }) =>
        plainly(async () =>
          (await import('./serve.ts')).serveCommand(
            {
              ...common(),
              ...(port !== undefined && { PORT: port }),
              ...(host !== undefined && { HOST: host }),
              ...(https && { PATRON_HTTPS: true }),
            },
            { testClock: testClock ?? false, demo },
          ),
        ),
    );
  patron
    .command('migrate')
    .description('bring the database schema up to date')
    .action(() => plainly(async () => (await import('./migrate.ts')).migrateCommand(common())));
  patron
    .command('seed')
    .description('make a store from a file and print how to use it')
    .requiredOption('--store <file>', 'the seed, as JSON (docs/guides/seeds.md)')
    .action(({ store }: { store: string }) =>
      plainly(async () => (await import('./seed.ts')).seedCommand(common(), store)),
    );
  patron
    .command('demo')
    .description("print the demo store's identifiers and secrets")
    .option('--json', 'as JSON, in the shape of demo.json')
    .action(({ json }: { json?: boolean }) =>
      plainly(async () => (await import('./demo.ts')).demoCommand(common(), json ?? false)),
    );
  patron
    .command('sso-link')
    .description(
      'make a single sign-on link for a customer of the demo store; it works once, within 30 seconds',
    )
    .option('--customer <id>', 'the customer; by default the first', whole)
    .option('--redirect-to <path>', 'where to go after it')
    .action((input: { customer?: number; redirectTo?: string }) =>
      plainly(async () => (await import('./sso-link.ts')).ssoLinkCommand(common(), input)),
    );

  const accounts = patron.command('accounts').description('API accounts');
  accounts
    .command('create')
    .description('make an API account and print its secrets, once')
    .requiredOption('--name <name>', 'what to call it')
    .requiredOption(
      '--scopes <scopes...>',
      'OAuth scopes, such as store_v2_customers store_v2_customers_login',
    )
    .option('--store <hash>', 'the store; by default the demo store')
    .action(({ name, scopes, store }: { name: string; scopes: string[]; store?: string }) =>
      plainly(async () =>
        (await import('./accounts.ts')).createAccountCommand(common(), { name, scopes, store }),
      ),
    );
  accounts
    .command('list')
    .description('list API accounts')
    .option('--store <hash>', 'the store; by default the demo store')
    .action(({ store }: { store?: string }) =>
      plainly(async () => (await import('./accounts.ts')).listAccountsCommand(common(), store)),
    );
  accounts
    .command('revoke')
    .description('revoke an API account')
    .argument('<id>', 'its id', whole)
    .option('--store <hash>', 'the store; by default the demo store')
    .action((id: number, { store }: { store?: string }) =>
      plainly(async () => (await import('./accounts.ts')).revokeAccountCommand(common(), id, store)),
    );
  return patron;
}

/** Runs a command; what went wrong is said in a sentence, and only what nobody foresaw keeps its stack. */
async function plainly(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.error(sentenceOf(error) ?? error);
    process.exitCode = 1;
  }
}

function sentenceOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ([BadConfig, DataFolderInUse, DomainError, Unavailable].some((kind) => error instanceof kind))
    return error.message;
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return `The port is in use: ${error.message}. Set PORT to another, or to 0.`;
  // What the operating system refuses, such as a folder that is a file; and a database that is not there for this user.
  if (syscall !== undefined) return `That cannot be done: ${error.message}.`;
  return /^(28|3D)/.test(code) ? `The database refuses the connection: ${error.message}.` : null;
}
