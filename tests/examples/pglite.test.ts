import { describe } from 'node:test';
import { startServer } from '../support/server.ts';
import { examplesOn } from './suite.ts';

describe('worked examples on pglite', () =>
  examplesOn(async () => {
    const server = await startServer();
    return { server, stop: () => server.close() };
  }));
