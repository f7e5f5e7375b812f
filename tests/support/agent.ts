import { Agent } from 'node:https';
import { connect } from 'node:net';

/**
 * An https agent whose connections go, unencrypted, to a loopback port: for clients that hard-code
 * https://api.bigcommerce.com, so that they run as published against a test server.
 */
export class LoopbackAgent extends Agent {
  readonly #port: number;

  constructor(port: number) {
    super({ keepAlive: false });
    this.#port = port;
  }

  override createConnection(): never {
    return connect({ host: '127.0.0.1', port: this.#port }) as never;
  }
}
