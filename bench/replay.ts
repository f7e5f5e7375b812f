import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import Fastify from 'fastify';
import { CompiledQuery } from 'kysely';
import pg from 'pg';
import { newUuid } from '../src/kernel/ids.ts';
import type { Database } from '../src/db/context.ts';
import type { OpenDatabase } from '../src/db/open.ts';
import type { Constant } from './floor.process.ts';
import { configOf, type Place } from './place.ts';
import type { Statement } from './statements.ts';

/** A server that sends the statements of recorded requests to the engine, and does nothing else. */
export interface Replay {
  readonly port: number;
  /** Each recording is sent by one request at a time, since two would wait for each other's rows. */
  set(name: string, constant: Constant, recordings: readonly (readonly Statement[])[]): void;
  close(): Promise<void>;
}

type Send = (statements: readonly Statement[]) => Promise<void>;

/** It lives in the process of the server: nobody else may open the embedded database. */
export async function startReplay(place: Place, database: OpenDatabase): Promise<Replay> {
  const pool =
    place.engine === 'postgres'
      ? new pg.Pool({ connectionString: place.url, max: configOf(place).DATABASE_POOL_SIZE })
      : null;
  const send = pool ? onPool(pool) : onEmbedded(database.db);
  const routes = new Map<string, { constant: Constant; recordings: Lending<readonly Statement[]> }>();
  const server = Fastify({ routerOptions: { maxParamLength: 8_192 } });
  server.all('/statements/:name/*', async (request, reply) => {
    const { constant, recordings } = routes.get((request.params as { name: string }).name)!;
    const recording = await recordings.take();
    try {
      await send(withNewRows(recording));
    } finally {
      recordings.giveBack(recording);
    }
    return reply.code(constant.status).headers(constant.headers).send(constant.body);
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  return {
    port: (server.server.address() as AddressInfo).port,
    set: (name, constant, recordings) =>
      void routes.set(name, { constant, recordings: new Lending(recordings) }),
    async close() {
      await server.close();
      await pool?.end();
    },
  };
}

/** Things that one at a time has. */
class Lending<T> {
  readonly #free: T[];
  readonly #waiting: ((thing: T) => void)[] = [];

  constructor(things: readonly T[]) {
    this.#free = [...things];
  }

  take(): T | Promise<T> {
    return this.#free.pop() ?? new Promise((resolve) => this.#waiting.push(resolve));
  }

  giveBack(thing: T): void {
    const next = this.#waiting.shift();
    if (next) next(thing);
    else this.#free.push(thing);
  }
}

const onPool =
  (pool: pg.Pool): Send =>
  async (statements) => {
    const client = await pool.connect();
    try {
      for (const { text, values, name } of statements)
        await client.query({ text, values: [...values], ...(name !== undefined && { name }) });
    } finally {
      client.release();
    }
  };

/** The engine has one connection, which is the server's. */
const onEmbedded =
  (db: Database): Send =>
  (statements) =>
    db.connection().execute(async (connection) => {
      for (const { text, values } of statements)
        await connection.executeQuery(CompiledQuery.raw(text, [...values]));
    });

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The same statements, but the random parts of the rows they add are new, as they were in the request. */
function withNewRows(statements: readonly Statement[]): readonly Statement[] {
  const fresh = new Map<string, unknown>();
  for (const { text, values } of statements) {
    if (!text.startsWith('insert') || text.includes('do update')) continue;
    for (const value of values) {
      const key = keyOf(value);
      if (key !== null) fresh.set(key, typeof value === 'string' ? newUuid() : randomBytes(32));
    }
  }
  return statements.map((statement) => ({
    ...statement,
    values: statement.values.map((value) => fresh.get(keyOf(value) ?? '') ?? value),
  }));
}

function keyOf(value: unknown): string | null {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  return typeof value === 'string' && UUID.test(value) ? value : null;
}
