import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Readonly<Record<string, unknown>> & {
    readonly scope: string;
    readonly data: Record<string, unknown>;
  };
  /** When, in milliseconds of the system's clock. */
  readonly at: number;
}

export interface Receiver {
  readonly port: number;
  readonly received: readonly Received[];
  url(path?: string): string;
  /** Waits until so many messages match, at most some seconds, and gives them. */
  until(count: number, matches?: (one: Received) => boolean): Promise<readonly Received[]>;
  close(): Promise<void>;
}

/** A receiver of webhooks on a loopback port. By default it answers 200. */
export async function startReceiver(
  answer: (response: ServerResponse, one: Received) => void = (response) => void response.end(),
): Promise<Receiver> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const one: Received = {
        path: request.url!,
        headers: request.headers,
        text,
        body: JSON.parse(text) as Received['body'],
        at: performance.timeOrigin + performance.now(),
      };
      received.push(one);
      answer(response, one);
      for (const look of [...waiting]) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    received,
    url: (path = '/hooks') => `http://127.0.0.1:${port}${path}`,
    until(count, matches = () => true) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `${received.filter(matches).length} of ${count} messages came: ${received.map(({ body }) => body.scope).join(', ')}`,
            ),
          );
        }, 20_000);
        const look = (): void => {
          const found = received.filter(matches);
          if (found.length < count) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
