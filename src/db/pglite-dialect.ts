import type { PGlite } from '@electric-sql/pglite';
import { PGliteDialect, type DatabaseConnection, type Driver } from 'kysely';
import { translateErrors } from './errors.ts';

/**
 * Kysely's PGlite dialect has one connection and hands it to everyone, so that a statement of another request would
 * join whatever transaction is open. This one gives the connection to one holder at a time.
 */
export class SerialPGliteDialect extends PGliteDialect {
  constructor(pglite: PGlite) {
    super({ pglite });
  }

  override createDriver(): Driver {
    const driver = super.createDriver();
    const waiting: (() => void)[] = [];
    let held = false;
    const acquire = driver.acquireConnection.bind(driver);
    const release = driver.releaseConnection.bind(driver);
    driver.acquireConnection = async (): Promise<DatabaseConnection> => {
      if (held) await new Promise<void>((resolve) => waiting.push(resolve));
      held = true;
      return acquire();
    };
    driver.releaseConnection = async (connection) => {
      await release(connection);
      const next = waiting.shift();
      if (next) next();
      else held = false;
    };
    return translateErrors(driver);
  }
}
