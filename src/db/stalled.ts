import type { Socket } from 'node:net';
import pg from 'pg';

/** How long a statement goes without an answer before the server is asked whether it is there at all, in milliseconds. */
const PATIENCE = 3_000;

/**
 * Ends connections over which nothing comes any more. A network that drops packets says nothing, so a statement would
 * wait for ever; but some statements are slow, or wait for a lock, with the server well. What tells the two apart is
 * whether the server answers on a new connection.
 */
export class StallWatch {
  readonly #config: pg.ClientConfig;
  #asking: Promise<boolean> | null = null;

  constructor(config: pg.ClientConfig) {
    this.#config = { ...config, connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE };
  }

  /** Watches one statement of a client until it has its answer. */
  watch(client: pg.Client, answer: Promise<unknown>): void {
    let timer: NodeJS.Timeout | null = null;
    const wait = (): void => {
      timer = setTimeout(() => void look(), PATIENCE);
      timer.unref();
    };
    const look = async (): Promise<void> => {
      const isThere = await (this.#asking ??= this.#ask().finally(() => (this.#asking = null)));
      if (timer === null) return;
      if (isThere) wait();
      else streamOf(client).destroy(new Error('Connection terminated: the server does not answer'));
    };
    const stop = (): void => {
      if (timer) clearTimeout(timer);
      timer = null;
    };
    wait();
    answer.then(stop, stop);
  }

  async #ask(): Promise<boolean> {
    const client = new pg.Client(this.#config);
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch (error) {
      // A refusal with a state of its own, such as too many connections, is an answer.
      return (
        /^[0-9A-Z]{5}$/.test(String((error as { code?: unknown }).code ?? '')) && 'severity' in Object(error)
      );
    } finally {
      streamOf(client).destroy();
    }
  }
}

/** The driver's own socket, which its types do not show. */
const streamOf = (client: pg.Client): Socket =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;
