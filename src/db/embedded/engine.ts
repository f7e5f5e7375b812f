import { once } from 'node:events';
import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Order, ThreadData } from './messages.ts';

/** The embedded PostgreSQL, in a thread of its own. This module loads nothing large, so that the thread starts at once. */
export class EmbeddedEngine {
  readonly #thread: Worker;
  readonly #ready: Promise<unknown>;
  readonly #ended: Promise<unknown>;
  readonly #ports = new Set<MessagePort>();
  #failure: unknown = null;
  #isRunning = true;

  constructor(data: ThreadData) {
    this.#thread = new Worker(new URL('./thread.ts', import.meta.url), { workerData: data });
    this.#ready = once(this.#thread, 'message');
    this.#ready.catch(() => undefined);
    this.#thread.on('error', (error) => (this.#failure = error));
    this.#ended = once(this.#thread, 'exit').then(() => {
      this.#isRunning = false;
      for (const port of this.#ports) port.close();
    });
  }

  /** What ended the thread before its time; null while all is well. */
  get failure(): unknown {
    return this.#failure;
  }

  /** Waits until statements can be run. Throws what kept the database from opening. */
  async ready(): Promise<void> {
    await this.#ready;
  }

  /** A new connection: a port for the bytes of the wire protocol, which closes when the engine ends. */
  connect(): MessagePort {
    return this.#order('connect');
  }

  /** A tar file of the whole database, to open others from. */
  async dump(): Promise<Uint8Array> {
    const [bytes] = (await once(this.#order('dump'), 'message')) as [Uint8Array];
    return bytes;
  }

  /** Finishes what was sent, writes all to the folder and ends the thread. */
  async close(): Promise<void> {
    this.#thread.postMessage({ kind: 'close' } satisfies Order);
    await this.#ended;
  }

  #order(kind: 'connect' | 'dump'): MessagePort {
    const { port1, port2 } = new MessageChannel();
    if (!this.#isRunning) port1.close();
    else {
      this.#ports.add(port1);
      port1.once('close', () => this.#ports.delete(port1));
      this.#thread.postMessage({ kind, port: port2 } satisfies Order, [port2]);
    }
    return port1;
  }
}
