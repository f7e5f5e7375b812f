import { describe } from 'node:test';
import { ownPostgres, postgresUrl } from '../support/database.ts';
import { startServer } from '../support/server.ts';
import { examplesOn } from './suite.ts';

describe('worked examples on postgres', { skip: postgresUrl() ? false : 'DATABASE_URL is not set' }, () =>
  examplesOn(async () => {
    const own = await ownPostgres();
    const server = await startServer({ postgres: own.url });
    return {
      server,
      async stop() {
        await server.close();
        await own.drop();
      },
    };
  }),
);
