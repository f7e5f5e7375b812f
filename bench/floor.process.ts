/**
 * What is measured beside the server: the same framework in the same kind of process, which reads the same request and
 * answers as many bytes, and does nothing in between but what no server can leave out.
 */
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { PasswordHasher } from '../src/kernel/passwords.ts';
import { runChild } from './child.ts';
import { PASSWORD } from './store-seed.ts';

/** What a floor answers. */
export interface Constant {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface FloorReady {
  readonly port: number;
}

await runChild(async () => {
  const passwords = new PasswordHasher();
  const stored = await passwords.hash(PASSWORD);
  const constants = new Map<string, Constant>();
  const server = Fastify({ routerOptions: { maxParamLength: 8_192 } });
  server.all('/constant/:name/*', async (request, reply) => {
    const { status, headers, body } = constants.get((request.params as { name: string }).name)!;
    return reply.code(status).headers(headers).send(body);
  });
  server.all('/hash/:name/*', async (request, reply) => {
    const { status, headers, body } = constants.get((request.params as { name: string }).name)!;
    await passwords.matches(stored, PASSWORD);
    return reply.code(status).headers(headers).send(body);
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  const ready: FloorReady = { port: (server.server.address() as AddressInfo).port };
  return {
    ready,
    commands: {
      set: ({ name, constant }: { name: string; constant: Constant }) => void constants.set(name, constant),
    },
    close: () => server.close(),
  };
});
