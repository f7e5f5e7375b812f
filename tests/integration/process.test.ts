import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { StoreAccess } from '../../src/seeds/index.ts';
import { dataFolder, runCli, startProcess, type DataFolder, type ServerProcess } from '../support/child.ts';
import { graphql, rest, signIn } from '../support/clients.ts';
import { loginClaims, signJwt } from '../support/jwt.ts';

/** Everything in demo.json that is the same at every start. */
const withoutUrls = ({ storefront_url: _, api_url: __, ...rest }: StoreAccess) => rest;

const SECRET = /^[0-9a-f]{64}$/;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

describe('the process', () => {
  let folder: DataFolder;
  let server: ServerProcess;
  before(async () => {
    folder = dataFolder();
    server = await startProcess(folder);
  });
  after(async () => {
    await server.stop('SIGTERM');
    folder.remove();
  });

  const restart = async (signal: NodeJS.Signals) => {
    const ended = await server.stop(signal);
    server = await startProcess(folder);
    return ended;
  };

  test('says where everything is, who can sign in, and three lines to copy; /healthz answers', async () => {
    const demo = folder.demo();
    const said = server.output();
    assert.match(said, /^Patron is ready\.$/m);
    for (const url of ['/graphql', '/login.php', '/patron/docs'])
      assert.ok(said.includes(demo.storefront_url + url), said);
    assert.ok(said.includes(`${demo.api_url}/stores/${demo.store_hash}/v3/`));
    assert.ok(said.includes(join(folder.path, 'demo.json')));
    for (const { email, password, group } of demo.customers)
      assert.match(said, new RegExp(`^ +${email} +${password} +${group ?? '\\(no group\\)'}$`, 'm'));
    assert.equal(said.match(/^ +curl -s /gm)?.length, 2);
    const link = /^ +(http\S+\/login\/token\/\S+)$/m.exec(said)?.[1];
    const followed = await fetch(link!, { redirect: 'manual' });
    assert.equal(followed.headers.get('location'), '/account.php');
    const health = await fetch(`${demo.storefront_url}/healthz`);
    assert.equal(health.status, 200);
    assert.deepEqual(await health.json(), { status: 'ok' });
  });

  test('demo.json: its documented shape, for this user alone', async () => {
    const demo = folder.demo();
    assert.equal(statSync(join(folder.path, 'demo.json')).mode & 0o777, 0o600);
    assert.equal(statSync(folder.path).mode & 0o777, 0o700);
    assert.deepEqual(Object.keys(demo).sort(), [
      'access_token',
      'api_url',
      'channel_id',
      'client_id',
      'client_secret',
      'customers',
      'impersonation_token',
      'operator_key',
      'private_token',
      'products',
      'store_hash',
      'storefront_token',
      'storefront_url',
      'trusted_proxy_secret',
    ]);
    for (const url of [demo.storefront_url, demo.api_url]) assert.match(url, /^http:\/\/localhost:\d+$/);
    for (const name of ['access_token', 'client_secret', 'operator_key', 'trusted_proxy_secret'] as const)
      assert.match(demo[name], SECRET, name);
    for (const name of ['storefront_token', 'private_token', 'impersonation_token'] as const)
      assert.match(demo[name], JWT, name);
    assert.match(demo.store_hash, /^[a-z0-9]+$/);
    assert.equal(demo.channel_id, 1);
    assert.ok(demo.customers.length >= 3);
    for (const customer of demo.customers)
      assert.deepEqual(Object.keys(customer).sort(), [
        'customer_group_id',
        'email',
        'group',
        'id',
        'password',
      ]);
    const groups = new Set(demo.customers.map(({ customer_group_id: id }) => id));
    assert.ok(groups.has(0) && groups.size >= 3, [...groups].join());
    for (const product of demo.products)
      assert.deepEqual(Object.keys(product).sort(), [
        'group_prices',
        'id',
        'name',
        'price',
        'sku',
        'variant_ids',
      ]);
  });

  test('the prices in demo.json are what shoppers see', async () => {
    const demo = folder.demo();
    const query =
      '{ site { products(first: 50) { edges { node { entityId prices { price { value } } } } } } }';
    interface Seen {
      site: { products: { edges: { node: { entityId: number; prices: { price: { value: number } } } }[] } };
    }
    const seen = async (headers: Record<string, string> = {}) => {
      const { body } = await graphql<Seen>(demo, query, { bearer: demo.impersonation_token, headers });
      return new Map(
        body.data!.site.products.edges.map(({ node }) => [node.entityId, node.prices.price.value]),
      );
    };
    assert.deepEqual(await seen(), new Map(demo.products.map(({ id, price }) => [id, price])));
    for (const customer of demo.customers) {
      const group = String(customer.customer_group_id);
      const expected = demo.products.flatMap(({ id, price, group_prices: prices }) => {
        const own = group === '0' ? price : prices[group];
        return own === undefined ? [] : [[id, own] as const];
      });
      assert.deepEqual(
        await seen({ 'x-bc-customer-id': String(customer.id) }),
        new Map(expected),
        customer.email,
      );
    }
  });

  test('SIGTERM finishes a request in hand and exits with 0', { timeout: 30_000 }, async () => {
    const demo = folder.demo();
    const body = JSON.stringify([{ email: 'late@example.com', first_name: 'L', last_name: 'Ate' }]);
    const { hostname, port } = new URL(demo.api_url);
    const socket = connect({ host: hostname, port: Number(port) });
    let answer = '';
    const answered = new Promise<void>((resolve) => socket.on('end', resolve));
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    const asked = new Promise<void>((resolve) => socket.once('data', () => resolve()));
    socket.write(
      `POST /stores/${demo.store_hash}/v3/customers HTTP/1.1\r\nHost: ${new URL(demo.api_url).host}\r\n` +
        `X-Auth-Token: ${demo.access_token}\r\nContent-Type: application/json\r\n` +
        `Expect: 100-continue\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    // The server has read the head once it asks for the body; half of that is there when the signal comes.
    await asked;
    answer = '';
    socket.write(body.slice(0, 10));
    const ended = server.stop('SIGTERM');
    while (!server.output().includes('SIGTERM: finishing the requests in hand'))
      await new Promise(setImmediate);
    socket.write(body.slice(10));
    await answered;
    assert.match(answer, /^HTTP\/1\.1 200 /);
    assert.match(answer, /late@example\.com/);
    assert.equal(await ended, 0);
    server = await startProcess(folder);
    const found = await rest(folder.demo(), 'GET', '/v3/customers?email:in=late@example.com');
    assert.equal((found.body as { data: unknown[] }).data.length, 1);
  });

  test('SIGINT stops it as well; the next start has the same secrets and new URLs', async () => {
    const earlier = folder.demo();
    assert.equal(await restart('SIGINT'), 0);
    const later = folder.demo();
    assert.deepEqual(withoutUrls(later), withoutUrls(earlier));
    assert.notEqual(later.api_url, earlier.api_url);
    assert.notEqual(later.storefront_url, earlier.storefront_url);
    assert.equal(statSync(join(folder.path, 'demo.json')).mode & 0o777, 0o600);
    assert.equal((await rest(later, 'GET', '/v2/store')).status, 200);
    assert.match(await signIn(later, later.customers[0]!), /^[0-9a-f]{64}_\d+$/);
  });

  test('a second process on the same folder refuses and names the first', () => {
    for (const command of [['serve'], ['migrate'], ['accounts', 'list']]) {
      const second = runCli(folder, ...command);
      assert.equal(second.status, 1, command.join(' '));
      assert.match(second.stderr, new RegExp(`is in use by process ${server.pid}\\.`));
      assert.doesNotMatch(second.stderr, /\n +at /);
    }
  });

  test('killed: every acknowledged row is there at the next start', async () => {
    let acknowledged = 0;
    let refused: unknown = null;
    const demo = folder.demo();
    const writing = (async () => {
      for (let number = 0; ; number += 1) {
        const row = { email: `row${number}@example.com`, first_name: 'R', last_name: 'Ow' };
        const answer = await rest(demo, 'POST', '/v3/customers', [row]).catch(() => null);
        if (answer?.status !== 200) {
          refused = answer?.body ?? 'no answer';
          return;
        }
        acknowledged += 1;
      }
    })();
    while (acknowledged < 100 && refused === null) await new Promise(setImmediate);
    assert.equal(refused, null);
    assert.equal(await server.stop('SIGKILL'), 'SIGKILL');
    await writing;
    server = await startProcess(folder);
    const emails = new Set<string>();
    for (let page = 1; page <= Math.ceil((acknowledged + 10) / 250); page += 1) {
      const { body } = await rest(folder.demo(), 'GET', `/v3/customers?limit=250&page=${page}`);
      for (const { email } of (body as { data: { email: string }[] }).data) emails.add(email);
    }
    for (let number = 0; number < acknowledged; number += 1)
      assert.ok(emails.has(`row${number}@example.com`), `${number} of ${acknowledged}`);
  });

  test('attack 10: a jti that was used before a restart, or before it was killed, stays used', async () => {
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const demo = folder.demo();
      const claims = { ...loginClaims(demo, demo.customers[0]!.id, Date.now()), jti: randomUUID() };
      const jwt = signJwt(claims, demo.client_secret);
      const follow = async (url: string) =>
        (await fetch(`${url}/login/token/${jwt}`, { redirect: 'manual' })).headers.get('location');
      assert.equal(await follow(demo.storefront_url), '/account.php');
      await restart(signal);
      assert.equal(await follow(folder.demo().storefront_url), '/login.php?error=link');
      const { body } = await rest(folder.demo(), 'GET', '/v3/patron/sign-in-events?limit=1');
      assert.equal((body as { data: { reason_code: string }[] }).data[0]!.reason_code, 'jti_used');
    }
  });

  test('a session outlives the restart', async () => {
    const token = await signIn(folder.demo(), folder.demo().customers[1]!);
    await restart('SIGTERM');
    const { body } = await graphql(folder.demo(), '{ customer { entityId } }', {
      headers: { 'x-bc-customer-access-token': token },
    });
    assert.deepEqual(body, { data: { customer: { entityId: folder.demo().customers[1]!.id } } });
  });

  describe('commands, while the server is stopped', () => {
    before(() => server.stop('SIGTERM'));
    after(async () => {
      server = await startProcess(folder);
    });

    test('--help everywhere', () => {
      for (const command of [
        [],
        ['serve'],
        ['migrate'],
        ['seed'],
        ['demo'],
        ['sso-link'],
        ['accounts'],
        ['accounts', 'create'],
        ['accounts', 'list'],
        ['accounts', 'revoke'],
      ]) {
        const { status, stdout, stderr } = runCli(folder, ...command, '--help');
        assert.equal(status, 0, command.join(' '));
        assert.match(stdout, new RegExp(`^Usage: patron ?${command.join(' ')}`), command.join(' '));
        assert.equal(stderr, '');
      }
    });

    test('what is wrong on the command line is said in a sentence', () => {
      const cases: readonly (readonly [readonly string[], RegExp])[] = [
        [['--nonsense'], /unknown option '--nonsense'/],
        [['serve', '--prot', '1'], /unknown option '--prot'.*\n.*--port/],
        [
          ['serve', '--port', 'x'],
          /'--port <number>' argument 'x' is invalid\. It must be a whole number from 0 to 65535\./,
        ],
        [['surve'], /unknown command 'surve'|too many arguments/],
        [['seed'], /required option '--store <file>' not specified/],
        [['accounts', 'create', '--name', 'x'], /required option '--scopes <scopes\.\.\.>' not specified/],
        [
          ['accounts', 'create', '--name', 'x', '--scopes', 'nonsense'],
          /^Unknown scope: nonsense\. There are: /,
        ],
        [['accounts', 'revoke', 'x'], /value 'x' is invalid for argument 'id'\. It must be a whole number\./],
        [['accounts', 'revoke', '99'], /^There is no API account 99\./],
        [['accounts', 'list', '--store', 'nobody'], /^There is no store nobody\./],
        [['seed', '--store', '/nowhere.json'], /^\/nowhere\.json cannot be read as JSON: /],
        [['serve', '--port', '99999'], /65535/],
      ];
      for (const [args, said] of cases) {
        const { status, stderr } = runCli(folder, ...args);
        assert.equal(status, 1, args.join(' '));
        assert.match(stderr, said, args.join(' '));
        assert.doesNotMatch(stderr, /\n +at /, args.join(' '));
      }
    });

    test('what is wrong with the configuration is said in a sentence', () => {
      const key = 'a'.repeat(64);
      const cases: readonly (readonly [Record<string, string>, RegExp])[] = [
        [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535, but is "abc"\n$/],
        [{ PATRON_LOG_LEVEL: 'loud' }, /^PATRON_LOG_LEVEL must be one of trace, /],
        [{ PATRON_PUBLIC_URL: 'shop.example.com' }, /^PATRON_PUBLIC_URL must be an http or https URL/],
        [{ PATRON_SECRET_KEY: 'short' }, /^PATRON_SECRET_KEY must be 64 hex digits\n$/],
        [
          { DATABASE_URL: 'nonsense' },
          /^DATABASE_URL must be a URL such as postgres:\/\/user:password@host\/name, which it is not\n$/,
        ],
        [
          { DATABASE_URL: 'mysql://u:secret@h/x' },
          /^(?!.*secret)DATABASE_URL must be a URL such as postgres:/,
        ],
        [{ PATRON_DATA_DIR: join(folder.path, 'demo.json') }, /^That cannot be done: EEXIST/],
        [{ DATABASE_URL: 'postgres://127.0.0.1:1/x' }, /^PATRON_SECRET_KEY is needed with DATABASE_URL/],
        [
          { DATABASE_URL: 'postgres://127.0.0.1:1/x', PATRON_SECRET_KEY: key },
          /^The database does not answer\.\n$/,
        ],
      ];
      for (const [environment, said] of cases) {
        const { status, stderr } = runCli({ ...folder, environment }, 'serve');
        assert.equal(status, 1, JSON.stringify(environment));
        assert.match(stderr, said);
        assert.doesNotMatch(stderr, /\n +at /);
      }
    });

    test('a wrong --database-url is said without its password', () => {
      const { status, stderr } = runCli(folder, '--database-url', 'postgre://u:secret@h/x', 'migrate');
      assert.equal(status, 1);
      assert.equal(
        stderr,
        '--database-url must be a URL such as postgres://user:password@host/name, which it is not\n',
      );
    });

    test('a Node that does not run TypeScript says so in a sentence', () => {
      const { status, stderr } = runCli(
        { ...folder, environment: { NODE_OPTIONS: '--no-strip-types' } },
        'serve',
      );
      assert.equal(status, 1);
      assert.match(
        stderr,
        /^Patron is TypeScript, which this Node \(v\d+\.\d+\.\d+\) does not run\. Use "npm start"/,
      );
      assert.doesNotMatch(stderr, /\n +at /);
    });

    test('migrate: says that there is nothing to do', () => {
      const { status, stdout } = runCli(folder, 'migrate');
      assert.equal(status, 0);
      assert.equal(stdout, 'The schema is up to date.\n');
    });

    test('demo and demo --json', () => {
      const json = runCli(folder, 'demo', '--json');
      assert.equal(json.status, 0);
      assert.deepEqual(JSON.parse(json.stdout), folder.demo());
      const text = runCli(folder, 'demo');
      assert.ok(text.stdout.includes(folder.demo().customers[0]!.email));
    });

    test('seed --store: makes a store and prints its access; a wrong seed leaves nothing behind', async () => {
      const file = join(folder.path, 'seed.json');
      const seed = {
        name: 'Small shop',
        products: [{ name: 'Hammer', sku: 'HAMMER', price: '25.00' }],
        customers: [
          { email: 'ann@example.com', password: 'correct-horse-1', first_name: 'Ann', last_name: 'Lee' },
        ],
      };
      writeFileSync(file, JSON.stringify(seed));
      const made = runCli(folder, 'seed', '--store', file);
      assert.equal(made.status, 0, made.stderr);
      const access = JSON.parse(made.stdout) as StoreAccess;
      assert.deepEqual(Object.keys(access).sort(), Object.keys(folder.demo()).sort());
      assert.deepEqual(
        access.products.map(({ sku, price }) => [sku, price]),
        [['HAMMER', 25]],
      );
      assert.equal(access.operator_key, folder.demo().operator_key);

      writeFileSync(
        file,
        JSON.stringify({
          ...seed,
          name: 'Wrong',
          customers: [{ ...seed.customers[0], customer_group: 'Nobody' }],
        }),
      );
      const wrong = runCli(folder, 'seed', '--store', file);
      assert.equal(wrong.status, 1);
      assert.match(wrong.stderr, /Nobody/);
      assert.doesNotMatch(wrong.stderr, /\n +at /);

      server = await startProcess(folder);
      const answer = await fetch(`${folder.demo().api_url}/patron/v1/stores`, {
        headers: { authorization: `Bearer ${folder.demo().operator_key}` },
      });
      const names = ((await answer.json()) as { data: { name: string }[] }).data
        .map(({ name }) => name)
        .sort();
      assert.deepEqual(names, ['Alder & Ash', 'Small shop']);
      await server.stop('SIGTERM');
    });

    test('accounts create, list and revoke; the secrets are shown once and in no list', async () => {
      const created = runCli(
        folder,
        'accounts',
        'create',
        '--name',
        'Job',
        '--scopes',
        'store_v2_customers_read_only',
        'store_v2_customers_login',
      );
      assert.equal(created.status, 0, created.stderr);
      const field = (name: string) => new RegExp(`^ +${name} +(\\S+)`, 'm').exec(created.stdout)![1]!;
      const id = /^API account (\d+) "Job"/.exec(created.stdout)![1]!;
      const [token, secret] = [field('access token'), field('client secret')];
      assert.match(token, SECRET);
      assert.match(secret, SECRET);

      const listed = runCli(folder, 'accounts', 'list').stdout;
      assert.match(listed, new RegExp(`^${id}\\tJob\\t${field('client id')}\\tactive\\t`, 'm'));
      assert.ok(!listed.includes(token) && !listed.includes(secret));

      const ask = async () => {
        server = await startProcess(folder);
        const job = { ...folder.demo(), access_token: token };
        const statuses = [
          (await rest(job, 'GET', '/v3/customers')).status,
          (await rest(job, 'DELETE', '/v3/customers?id:in=1')).status,
        ];
        await server.stop('SIGTERM');
        return statuses;
      };
      assert.deepEqual(await ask(), [200, 403]);

      const revoked = runCli(folder, 'accounts', 'revoke', id);
      assert.equal(revoked.status, 0, revoked.stderr);
      assert.match(
        runCli(folder, 'accounts', 'list').stdout,
        new RegExp(`^${id}\\tJob\\t\\S+\\trevoked 2`, 'm'),
      );
      assert.deepEqual(await ask(), [401, 401]);
    });

    test('no secret is stored as it is', () => {
      const { client_secret: secret } = folder.demo();
      const file = readFileSync(join(folder.path, 'secrets.json'), 'utf8');
      assert.ok(!file.includes(secret));
      assert.equal(statSync(join(folder.path, 'secrets.json')).mode & 0o777, 0o600);
    });
  });
});
