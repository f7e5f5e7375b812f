import pg from 'pg';

/** One statement as it went to the engine. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
  /** PostgreSQL's name for the prepared statement. */
  readonly name?: string;
}

/** Notes what goes to the engine between `start` and `stop`; outside of that the driver is as it was. */
export class Recorder {
  #restore: (() => void) | null = null;
  #statements: Statement[] = [];

  start(): void {
    this.#statements = [];
    this.#restore = spyOnDriver((statement) => void this.#statements.push(statement));
  }

  stop(): readonly Statement[] {
    this.#restore?.();
    this.#restore = null;
    return this.#statements;
  }
}

/** Both engines are spoken to by the same driver. */
function spyOnDriver(note: (statement: Statement) => void): () => void {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    if (typeof first === 'string') note({ text: first, values: Array.isArray(second) ? second : [] });
    else if (typeof first === 'object' && first !== null && 'text' in first) {
      const { text, values, name } = first as { text: string; values?: unknown[]; name?: string };
      note({ text, values: values ?? [], ...(name !== undefined && { name }) });
    }
    return Reflect.apply(query, this, args) as never;
  } as typeof query;
  return () => {
    pg.Client.prototype.query = query;
  };
}
