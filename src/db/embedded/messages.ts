import type { MessagePort } from 'node:worker_threads';

/** What the thread of the embedded database is told. */
export type Order =
  /** A new connection, whose bytes come and go over the port. There is one at a time. */
  | { readonly kind: 'connect'; readonly port: MessagePort }
  /** Everything that is in the database, as a tar file, over the port. */
  | { readonly kind: 'dump'; readonly port: MessagePort }
  | { readonly kind: 'close' };

export interface ThreadData {
  /** A folder, or `memory://`. */
  readonly dataDir: string;
  /** The file with the dump of a prepared database to start a new one from. */
  readonly from?: string | undefined;
}
