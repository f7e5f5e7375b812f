import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { OpenDatabase } from '../../src/db/open.ts';
import type { Services } from '../../src/db/context.ts';
import { Directory } from '../../src/http/directory.ts';
import { createServer } from '../../src/http/server.ts';
import { SecretBox } from '../../src/kernel/secret-box.ts';
import { registerPages } from '../../src/surfaces/pages/index.ts';
import { testServices } from './services.ts';

/** A node that serves the hosted pages only, with a log that tests can read. */
export interface PageNode {
  readonly server: FastifyInstance;
  readonly services: Services;
  readonly origin: string;
  readonly logLines: string[];
}

/** What nodes of one installation share beside the database. */
export const sharedSecrets = (): SecretBox => new SecretBox(randomBytes(32));

/** Starts one more node on a database. The caller closes `server`. */
export async function startPageNode(database: OpenDatabase, secretBox: SecretBox): Promise<PageNode> {
  const services: Services = { ...testServices(database), secretBox };
  const logLines: string[] = [];
  const directory = new Directory(services, { domain: 'shop.test', publicHost: null, apiName: null });
  const server = await createServer({
    services,
    directory,
    proxySecret: null,
    bodyLimit: 1_048_576,
    logLevel: 'trace',
    logTo: { write: (line) => void logLines.push(line) },
  });
  await registerPages(server, { services, directory, proxySecret: null });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = server.server.address() as AddressInfo;
  return { server, services, origin: `http://localhost:${port}`, logLines };
}
