import assert from 'node:assert/strict';
import { createPrivateKey } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import 'reflect-metadata';
import { X509CertificateGenerator } from '@peculiar/x509';
import { post, type PostOptions } from './post.ts';

const servers: ReturnType<typeof createServer>[] = [];
after(() => {
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
});

async function listening(listener: RequestListener): Promise<{ port: number; connections: () => number }> {
  const server = createServer(listener);
  let connections = 0;
  server.on('connection', () => (connections += 1));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

const send = (destination: string, options: Partial<PostOptions> = {}) =>
  post({ destination, headers: { 'x-own': 'yes' }, body: '{}' }, { toPrivate: true, ...options });

test('never to an address that is not public, written as it may be, nor to a name that means one', async () => {
  const { port, connections } = await listening((_, response) => void response.end());
  for (const host of [
    '127.0.0.1',
    '2130706433',
    '0x7f.1',
    '0177.0.0.1',
    '0.0.0.0',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[64:ff9b::7f00:1]',
    '[fe80::1]',
    '169.254.169.254',
    '10.0.0.1',
    // Looked up when the connection is made, which is when a name that was rebound would be.
    'localhost',
    'LOCALHOST',
  ])
    assert.deepEqual(
      await send(`http://${host}:${port}/`, { toPrivate: false }),
      { status: null, failure: 'the destination is not on the public internet' },
      host,
    );
  assert.equal(connections(), 0);
  assert.deepEqual(await send(`http://localhost:${port}/`), { status: 200, failure: null });
});

test('any 2xx is received; anything else is not, and no redirect is followed', async () => {
  let asked = 0;
  const { port } = await listening((request, response) => {
    asked += 1;
    response.writeHead(Number(request.url!.slice(1)), { location: '/200' }).end();
  });
  for (const status of [200, 201, 204, 299])
    assert.deepEqual(await send(`http://127.0.0.1:${port}/${status}`), { status, failure: null });
  for (const status of [301, 302, 307, 400, 404, 410, 429, 500, 503])
    assert.deepEqual(await send(`http://127.0.0.1:${port}/${status}`), {
      status,
      failure: `answered ${status}`,
    });
  assert.equal(asked, 13);
});

test('an answer that never comes, or comes drop by drop, ends in time', async () => {
  const silent = await listening(() => undefined);
  assert.deepEqual(await send(`http://127.0.0.1:${silent.port}/`, { timeoutMs: 200 }), {
    status: null,
    failure: 'no answer in time',
  });
  const dripping = await listening((_, response) => {
    response.writeHead(200);
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  });
  const started = performance.now();
  // The receipt was said; what follows is not waited for beyond its time.
  assert.deepEqual(await send(`http://127.0.0.1:${dripping.port}/`, { timeoutMs: 200 }), {
    status: 200,
    failure: null,
  });
  assert.ok(performance.now() - started < 2_000);
});

test('of an endless answer only a part is read, and headers without end are a failure', async () => {
  let written = 0;
  const endless = await listening((_, response) => {
    const more = (): void => {
      while (!response.closed && response.write(Buffer.alloc(65_536))) written += 65_536;
      if (!response.closed) response.once('drain', more);
    };
    more();
  });
  assert.deepEqual(await send(`http://127.0.0.1:${endless.port}/`), { status: 200, failure: null });
  assert.ok(written < 20_000_000, `${written} bytes`);
  const wide = await listening((_, response) => {
    response.writeHead(200, { 'x-wide': 'w'.repeat(20_000) }).end();
  });
  assert.deepEqual(await send(`http://127.0.0.1:${wide.port}/`), {
    status: null,
    failure: 'HPE_HEADER_OVERFLOW',
  });
});

test('a certificate that nobody vouches for, or of another name, is a failure', async () => {
  const keys = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const certificate = await X509CertificateGenerator.createSelfSigned(
    {
      name: 'CN=localhost',
      keys,
      notAfter: new Date('2099-01-01'),
      signingAlgorithm: { name: 'ECDSA', hash: 'SHA-256' },
    },
    crypto as never,
  );
  const key = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
  let asked = 0;
  const server = createSecureServer(
    {
      cert: certificate.toString('pem'),
      key: createPrivateKey({ key, format: 'der', type: 'pkcs8' }).export({ format: 'pem', type: 'pkcs8' }),
    },
    (_, response) => {
      asked += 1;
      response.end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { status, failure } = await send(`https://localhost:${port}/`);
  assert.equal(status, null);
  assert.match(failure!, /SELF_SIGNED|UNABLE_TO_VERIFY/);
  assert.equal(asked, 0);
  server.close();
});

test('nobody there, and no such name, are failures', async () => {
  const { port } = await listening((_, response) => void response.end());
  const gone = servers.at(-1)!;
  await new Promise((resolve) => gone.close(resolve));
  assert.deepEqual(await send(`http://127.0.0.1:${port}/`), { status: null, failure: 'ECONNREFUSED' });
  const { failure } = await send('http://nowhere.invalid/');
  assert.match(failure!, /^(ENOTFOUND|EAI_AGAIN)$/);
});
