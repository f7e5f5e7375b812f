/**
 * The thread that the embedded PostgreSQL runs in (docs/adr/0075-a-thread-for-the-database.md). It takes bytes of
 * PostgreSQL's wire protocol and gives back those of the answer.
 */
import { openAsBlob } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { Order, ThreadData } from './messages.ts';

enableCompileCache();
const { PGlite } = await import('@electric-sql/pglite');

const { dataDir, from } = workerData as ThreadData;
const engine = await PGlite.create({ dataDir, ...(from && { loadDataDir: await openAsBlob(from) }) });

// One after the other: the engine has one session, and the bytes of two requests must not mix in it. What is thrown
// here ends the thread, which is what its owner listens for.
let last = Promise.resolve();
const inTurn = (work: () => Promise<void>): void => {
  last = last.then(work);
};

async function carryOut(order: Order): Promise<void> {
  switch (order.kind) {
    case 'connect': {
      const { port } = order;
      // What an earlier connection left behind: an open transaction, prepared statements, settings.
      for (const statement of ['rollback', 'discard all', `set time zone 'UTC'`])
        await engine.query(statement);
      port.on('message', (bytes: Uint8Array) =>
        inTurn(async () => {
          const answer = await engine.execProtocolRaw(bytes);
          port.postMessage(answer, [answer.buffer as ArrayBuffer]);
        }),
      );
      break;
    }
    case 'dump': {
      const dump = await engine.dumpDataDir('none');
      const bytes = await dump.arrayBuffer();
      order.port.postMessage(new Uint8Array(bytes), [bytes]);
      order.port.close();
      break;
    }
    case 'close':
      await engine.close();
      process.exit();
  }
}

parentPort!.on('message', (order: Order) => inTurn(() => carryOut(order)));
parentPort!.postMessage('ready');
