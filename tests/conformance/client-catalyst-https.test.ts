import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { dataFolder, startProcess, type DataFolder, type ServerProcess } from '../support/child.ts';

const SUPPORT = join(import.meta.dirname, '..', 'support');

/** `npm start -- --https`, and the npm package @bigcommerce/catalyst-client, as published, over its TLS. */
describe('@bigcommerce/catalyst-client over https', () => {
  let folder: DataFolder;
  let server: ServerProcess;
  let environment: Record<string, string>;
  before(async () => {
    folder = dataFolder();
    server = await startProcess(folder, '--https');
    // What it prints comes after the line that says it is ready.
    while (!server.output().includes(' api.patron.localhost\n'))
      await new Promise((resolve) => setTimeout(resolve, 20));
    environment = Object.fromEntries(
      [...server.output().matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
    );
  });
  after(async () => {
    await server?.stop('SIGTERM');
    folder?.remove();
  });

  /** The status of a path at a name, which is resolved to this machine; rejects what TLS refuses. */
  const statusAt = (name: string, path = '/healthz') => {
    const port = Number(environment['BIGCOMMERCE_ADMIN_API_HOST']!.split(':')[1]);
    return new Promise<number>((resolve, reject) => {
      request(
        {
          host: '127.0.0.1',
          servername: name,
          port,
          path,
          headers: { host: `${name}:${port}` },
          ca: authority(),
        },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode!);
        },
      )
        .on('error', reject)
        .end();
    });
  };
  const authority = () => readFileSync(environment['NODE_EXTRA_CA_CERTS']!);

  test('prints what a storefront needs, as in demo.json, which carries the https URLs', () => {
    const demo = folder.demo();
    const port = new URL(demo.api_url).port;
    assert.equal(demo.api_url, `https://api.patron.localhost:${port}`);
    assert.equal(demo.storefront_url, `https://store-${demo.store_hash}.patron.localhost:${port}`);
    assert.deepEqual(environment, {
      BIGCOMMERCE_STORE_HASH: demo.store_hash,
      BIGCOMMERCE_STOREFRONT_TOKEN: demo.private_token,
      BIGCOMMERCE_CHANNEL_ID: '1',
      BIGCOMMERCE_GRAPHQL_API_DOMAIN: `patron.localhost:${port}`,
      BIGCOMMERCE_ADMIN_API_HOST: `api.patron.localhost:${port}`,
      BIGCOMMERCE_ACCESS_TOKEN: demo.access_token,
      BIGCOMMERCE_CLIENT_ID: demo.client_id,
      BIGCOMMERCE_CLIENT_SECRET: demo.client_secret,
      BIGCOMMERCE_TRUSTED_PROXY_SECRET: demo.trusted_proxy_secret,
      NODE_EXTRA_CA_CERTS: join(folder.path, 'authority.crt'),
    });
    // Its examples can be copied: curl trusts the authority.
    const trusting = `curl -s --cacert '${join(folder.path, 'authority.crt')}' https://store-`;
    assert.equal(server.output().split(trusting).length - 1, 2);
    assert.match(
      server.output(),
      new RegExp(`^127\\.0\\.0\\.1 store-${demo.store_hash}\\.patron\\.localhost$`, 'm'),
    );
  });

  test('the client signs in, reads and changes the account, and signs out', async () => {
    const [customer] = folder.demo().customers;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', join(SUPPORT, 'local-names.ts'), join(SUPPORT, 'catalyst-session.ts')],
      {
        env: {
          PATH: process.env['PATH'],
          NODE_NO_WARNINGS: '1',
          ...environment,
          EMAIL: customer!.email,
          PASSWORD: customer!.password,
        },
      },
    );
    assert.deepEqual(JSON.parse(stdout), {
      before: { customer: { email: customer!.email, firstName: 'Jane' } },
      changed: { customer: { updateCustomer: { customer: { firstName: 'Renamed' }, errors: [] } } },
      address: { customer: { addCustomerAddress: { address: { city: 'Austin' }, errors: [] } } },
      logout: { logout: { result: 'success' } },
      after: 'InvalidCustomerAccessTokenError',
    });
  });

  test('each channel and the API have certificates; other names have none', async () => {
    const hash = folder.demo().store_hash;
    assert.equal(await statusAt(`store-${hash}.patron.localhost`), 200);
    assert.equal(await statusAt(`store-${hash}-1.patron.localhost`), 200);
    assert.equal(await statusAt('api.patron.localhost'), 200);
    assert.equal(await statusAt('localhost'), 200);
    for (const name of ['shop.example', 'a.b.patron.localhost', 'evil.patron.localhost'])
      await assert.rejects(statusAt(name), name);
    // A name that a store could have, and none has: there is nobody.
    assert.equal(await statusAt('store-nobody.patron.localhost', '/login.php'), 421);
  });

  test('the authority stays over a restart, and its key is for this user alone', async () => {
    const first = authority();
    assert.equal(statSync(join(folder.path, 'authority.key')).mode & 0o777, 0o600);
    assert.ok(!server.output().includes('PRIVATE KEY'));
    await server.stop('SIGTERM');
    server = await startProcess(folder, '--https');
    assert.deepEqual(authority(), first);
  });
});
