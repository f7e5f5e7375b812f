import { createHash } from 'node:crypto';
import pg from 'pg';
import { StallWatch } from './stalled.ts';

const names = new Map<string, string>();
const MAX_NAMED = 2_000;

/** A stable name for a statement, so that PostgreSQL parses and plans it once a connection. */
function nameOf(text: string): string | undefined {
  let name = names.get(text);
  if (!name && names.size < MAX_NAMED) {
    name = createHash('sha1').update(text).digest('base64url');
    names.set(text, name);
  }
  return name;
}

/**
 * A pool whose clients send each statement with parameters as a named one. Kysely itself sends unnamed statements.
 * @param options.probe whether to find out about connections that went silent (StallWatch)
 */
export function openNamedPool(config: pg.PoolConfig, { probe = true } = {}): pg.Pool {
  const stalls = probe ? new StallWatch(config) : null;
  class NamedClient extends pg.Client {
    // The signature is the driver's overload that Kysely calls: query(text, values).
    override query(...args: never[]): never {
      const [text, values] = args as unknown as [unknown, unknown[] | undefined];
      if (typeof text === 'string' && Array.isArray(values) && values.length > 0) {
        return this.#watched(super.query({ name: nameOf(text), text, values } as never));
      }
      return this.#watched((super.query as (...all: never[]) => never)(...args));
    }

    #watched(answer: unknown): never {
      if (answer instanceof Promise) stalls?.watch(this, answer);
      return answer as never;
    }
  }
  const pool = new pg.Pool({ ...config, Client: NamedClient as never });
  // A client that loses its server must not end the process, whether idle or in use; its next query reports it.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
