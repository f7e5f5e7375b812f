import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** How a network fails: connections end at once, or nothing comes through and nobody says so. */
export type Outage = 'reset' | 'silence';

/** A TCP proxy on loopback that a test cuts and restores. */
export interface TcpProxy {
  readonly port: number;
  cut(outage: Outage): void;
  restore(): void;
  close(): Promise<void>;
}

/** Starts one before a host and port. */
export async function tcpProxy(host: string, port: number): Promise<TcpProxy> {
  let outage: Outage | null = null;
  const pairs = new Set<readonly [Socket, Socket]>();
  const silenced = new Set<Socket>();
  const server: Server = createServer((near) => {
    near.on('error', () => near.destroy());
    if (outage === 'reset') return void near.resetAndDestroy();
    if (outage === 'silence') {
      near.pause();
      silenced.add(near);
      return undefined;
    }
    const far = connect({ host, port });
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        to.destroy();
        pairs.delete(pair);
      });
    }
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const destroyAll = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
    for (const socket of silenced) socket.destroy();
    silenced.clear();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut(how) {
      outage = how;
      if (how === 'reset')
        for (const [near, far] of pairs) {
          near.resetAndDestroy();
          far.destroy();
        }
      else
        for (const [near, far] of pairs) {
          near.unpipe(far);
          far.unpipe(near);
          near.pause();
          far.pause();
        }
    },
    restore() {
      outage = null;
      // What was silent is not brought back: such a network forgets its connections.
      destroyAll();
    },
    async close() {
      destroyAll();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
