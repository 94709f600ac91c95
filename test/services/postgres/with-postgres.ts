import process from 'node:process';
import { afterAll, beforeAll, describe, onTestFinished, test } from 'vitest';
import type { StateStore } from '../../../src/ports/state-store.ts';
import type { StateStoreOptions } from '../../../src/store/create-store.ts';
import { openPostgresStore } from '../../../src/store/postgres/open-store.ts';
import { keyOf } from '../../store/key-of.ts';
import { findPostgres, type PostgresServer, startPostgres } from './start-postgres.ts';

/** Runs tests with a real server, or says that they were left out. */
export function withPostgres(name: string, describeTests: (server: () => PostgresServer) => void): void {
  const bin = process.env['SERVICES'] === 'all' ? findPostgres() : null;
  if (bin === null) {
    test.skip(`${name}: left out, run “npm run test:services” where PostgreSQL is installed`);
    return;
  }
  describe(name, () => {
    let server: PostgresServer | null = null;
    beforeAll(async () => {
      server = await startPostgres(bin);
    });
    afterAll(() => server?.remove());
    describeTests(() => {
      if (server === null) throw new Error('PostgreSQL does not run.');
      return server;
    });
  });
}

/** Opens a store that is closed when the test has finished. */
export async function openPostgres(
  url: string,
  options: Partial<StateStoreOptions> & Pick<StateStoreOptions, 'clock'>,
): Promise<StateStore> {
  const opened = await openPostgresStore(url, { keys: [keyOf(1)], ...options });
  if (!opened.ok) throw new Error(opened.line);
  onTestFinished(() => opened.store.close());
  return opened.store;
}
