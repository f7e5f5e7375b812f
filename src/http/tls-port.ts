import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { CertificateAuthority } from './certificates.ts';

/**
 * Serves TLS with a certificate for each name of the installation, made when it is first asked for, so that stores and
 * channels made while it runs are served too.
 */
export class TlsPort {
  readonly #server: Server;

  constructor(server: FastifyInstance, authority: CertificateAuthority) {
    this.#server = createServer(
      {
        minVersion: 'TLSv1.2',
        SNICallback: (name, done) => {
          authority.contextFor(name).then(
            (context) =>
              context ? done(null, context) : done(new Error('There is no certificate for this name.')),
            (error: unknown) => done(error as Error),
          );
        },
      },
      (request, response) => server.routing(request, response),
    );
    // What does not speak TLS, or trusts another authority, is no fault of ours.
    this.#server.on('tlsClientError', () => undefined);
  }

  async listen(port: number, host: string): Promise<number> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(port, host, resolve);
    });
    return (this.#server.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    this.#server.closeIdleConnections();
    this.#server.keepAliveTimeout = 1;
    await closed;
  }

  hangUp(): void {
    this.#server.closeAllConnections();
  }
}
