import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { EmbeddedEngine } from './engine.ts';

/** The message that ends a connection; the engine has a life of its own. */
const TERMINATE = 'X'.charCodeAt(0);

/** A connection to the embedded database that looks to the driver like a socket. */
export class EngineStream extends Duplex {
  readonly #engine: EmbeddedEngine;
  #port: MessagePort | null = null;

  constructor(engine: EmbeddedEngine) {
    super();
    this.#engine = engine;
  }

  connect(): this {
    this.#port = this.#engine.connect();
    this.#port.on('message', (bytes: Uint8Array<ArrayBuffer>) =>
      this.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    );
    this.#port.on('close', () => {
      const cause = this.#engine.failure;
      this.destroy(
        cause ? new Error('Connection terminated: the database has failed', { cause }) : undefined,
      );
    });
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    this.#port?.ref();
    return this;
  }

  unref(): this {
    this.#port?.unref();
    return this;
  }

  override _read(): void {
    // The thread answers whenever it is asked; there is nothing to hold back.
  }

  override _write(chunk: Buffer, _encoding: unknown, done: () => void): void {
    this.#send([chunk]);
    done();
  }

  override _writev(chunks: readonly { chunk: Buffer }[], done: () => void): void {
    this.#send(chunks.map(({ chunk }) => chunk));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port?.close();
    done(error);
  }

  /** In one message, since each costs the thread a turn. Handed over, not copied: the bytes have a buffer of their own. */
  #send(chunks: readonly Buffer[]): void {
    if (chunks[0]![0] === TERMINATE) return;
    const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    this.#port?.postMessage(bytes, [bytes.buffer]);
  }
}
